/// Finds the inline structure of a text.
///
/// Cost: near linear; each search for an end is remembered.
/// - Source: CommonMark 0.31.2, chapter 6; GitHub Flavored Markdown 0.29, section 6.5 (strikethrough).
struct MarkdownInlineScanner {
    let bytes: [UInt8]
    let references: Set<[UInt8]>
    var position = 0
    var tokens: [MarkdownToken] = []
    var delimiters: [MarkdownDelimiter] = []
    var lastDelimiter = -1
    var brackets: [MarkdownBracket] = []
    /// Brackets at the bottom of the stack that stand before a link and can't be one themselves.
    var blockedBrackets = 0
    var pairs = 0
    private var searches: [String: (from: Int, found: Int?)] = [:]
    private var backticks: [Int: [Int]]?
    private var dollarSigns: [Int]?

    init(_ bytes: [UInt8], references: Set<[UInt8]>) {
        self.bytes = bytes
        self.references = references
    }

    mutating func scan() {
        while position < bytes.count { scanNext() }
        pairDelimiters(above: -1)
    }

    func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    /// Adds a token that ends at `end`.
    mutating func add(_ kind: MarkdownToken.Kind, to end: Int) {
        tokens.append(MarkdownToken(kind: kind, range: position..<end))
        position = end
    }

    mutating func addText(to end: Int) {
        if let last = tokens.last, case .text = last.kind, brackets.last?.token != tokens.count - 1 {
            tokens[tokens.count - 1].range = last.range.lowerBound..<end
            position = end
        } else {
            add(.text, to: end)
        }
    }

    private mutating func scanNext() {
        switch bytes[position] {
        case 0x0A: scanLineEnd()
        case UInt8(ascii: "\\"): scanBackslash()
        case UInt8(ascii: "`"): scanCode()
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): scanRun()
        case UInt8(ascii: "["): openBracket()
        case UInt8(ascii: "!") where byte(position + 1) == UInt8(ascii: "["): openImage()
        case UInt8(ascii: "]"): closeBracket()
        case UInt8(ascii: "<"): scanPointed()
        case UInt8(ascii: "&"): scanEntity()
        case UInt8(ascii: "{"): scanVariable()
        case UInt8(ascii: "$"): scanDollar()
        default: scanText()
        }
    }

    private mutating func scanText() {
        var end = position + 1
        while end < bytes.count, !Self.isSpecial(bytes[end]) { end += 1 }
        addText(to: end)
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x0A, UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "{"), UInt8(ascii: "$"):
            true
        default: false
        }
    }

    private mutating func scanLineEnd() {
        var spaces = 0
        if let last = tokens.last, case .text = last.kind, last.range.upperBound == position {
            while spaces < last.range.count, bytes[position - spaces - 1] == 0x20 { spaces += 1 }
        }
        guard spaces >= 2, let last = tokens.popLast() else { return add(.softBreak, to: position + 1) }
        let textEnd = position - spaces
        if last.range.lowerBound < textEnd { tokens.append(MarkdownToken(kind: .text, range: last.range.lowerBound..<textEnd)) }
        position = textEnd
        add(.hardBreak, to: textEnd + spaces + 1)
    }

    private mutating func scanBackslash() {
        let next = byte(position + 1)
        if next == 0x0A {
            add(.hardBreak, to: position + 2)
        } else if MarkdownCharacters.isPunctuation(next) {
            add(.escape, to: position + 2)
        } else {
            addText(to: position + 1)
        }
    }

    private mutating func scanEntity() {
        if let (text, end) = MarkdownEntities.entity(at: position, in: bytes) {
            add(.entity(text), to: end)
        } else {
            addText(to: position + 1)
        }
    }

    private mutating func scanVariable() {
        if let end = MarkdownVariables.end(at: position, in: bytes, end: bytes.count) {
            add(.variable, to: end)
        } else {
            addText(to: position + 1)
        }
    }

    private mutating func scanPointed() {
        if let end = MarkdownAutolinks.end(at: position, in: bytes) { return add(.autolink, to: end) }
        if let tag = MarkdownHTMLTag(at: position, in: bytes, limit: bytes.count) {
            return add(.html(tag.kind, name: tag.name), to: tag.end)
        }
        if let tag = MarkdownHTMLTag.special(at: position, in: bytes, find: { endOf($0, from: $1) }) {
            return add(.html(.standalone, name: ""), to: tag.end)
        }
        addText(to: position + 1)
    }

    /// The end of the next `ending` at or behind `start`.
    private mutating func endOf(_ ending: String, from start: Int) -> Int? {
        if let known = searches[ending], known.from <= start, (known.found ?? .max) >= start {
            return known.found.map { $0 + ending.utf8.count }
        }
        let word = Array(ending.utf8)
        var index = start
        var found: Int?
        while found == nil, let next = bytes[min(index, bytes.count)...].firstIndex(of: word[0]) {
            if bytes[next...].starts(with: word) { found = next }
            index = next + 1
        }
        searches[ending] = (start, found)
        return found.map { $0 + word.count }
    }

    // MARK: Code and mathematics

    private mutating func scanCode() {
        var end = position
        while byte(end) == UInt8(ascii: "`") { end += 1 }
        let length = end - position
        let closings = backticksByLength[length] ?? []
        let next = closings.partitioningIndex { $0 >= end }
        if next < closings.count {
            add(.code, to: closings[next] + length)
        } else {
            addText(to: end)
        }
    }

    /// Where the runs of backticks begin, by their length.
    private var backticksByLength: [Int: [Int]] {
        mutating get {
            if let backticks { return backticks }
            var found: [Int: [Int]] = [:]
            var index = 0
            while let start = bytes[index...].firstIndex(of: UInt8(ascii: "`")) {
                index = start
                while byte(index) == UInt8(ascii: "`") { index += 1 }
                found[index - start, default: []].append(start)
            }
            backticks = found
            return found
        }
    }

    /// `$x$`, `$$x$$` or `${x}`; a dollar sign before an amount is text.
    private mutating func scanDollar() {
        if let end = MarkdownVariables.end(at: position, in: bytes, end: bytes.count) { return add(.variable, to: end) }
        if let end = endOfMath() { return add(.math, to: end) }
        addText(to: position + (byte(position + 1) == UInt8(ascii: "$") ? 2 : 1))
    }

    private mutating func endOfMath() -> Int? {
        let start = position
        if byte(start + 1) == UInt8(ascii: "$") {
            guard let end = endOf("$$", from: start + 2), end > start + 4 else { return nil }
            return end
        }
        let isAfterWord = start > 0 && (MarkdownCharacters.isLetterOrDigit(bytes[start - 1]) || bytes[start - 1] >= 0x80)
        guard !isAfterWord, byte(start + 1) > 0x20 else { return nil }
        let ends = dollars
        let next = ends.partitioningIndex { $0 > start }
        return next < ends.count && ends[next] > start + 1 && endsMath(ends[next]) ? ends[next] + 1 : nil
    }

    /// Whether the dollar sign at `index` ends mathematics: behind something, and not before a letter or digit.
    ///
    /// - Source: Pandoc's manual, “Extension: tex_math_dollars”; here not before a letter either, and only the next dollar sign may be the
    ///   end, so that `$5 dan $10` is no mathematics.
    private func endsMath(_ index: Int) -> Bool {
        let next = byte(index + 1)
        let isAlone = bytes[index - 1] != UInt8(ascii: "$") && next != UInt8(ascii: "$")
        return bytes[index - 1] > 0x20 && isAlone && !MarkdownCharacters.isLetterOrDigit(next) && next < 0x80
    }

    /// The dollar signs without a backslash before them.
    private var dollars: [Int] {
        mutating get {
            if let dollarSigns { return dollarSigns }
            let found = bytes.indices.filter { bytes[$0] == UInt8(ascii: "$") && ($0 == 0 || bytes[$0 - 1] != UInt8(ascii: "\\")) }
            dollarSigns = found
            return found
        }
    }
}
