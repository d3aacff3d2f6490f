import PadananModel

/// Makes the text and the codes of a unit from the tokens of its block.
///
/// Cost: linear.
struct MarkdownPieces {
    let content: MarkdownContent
    let document: [UInt8]
    let tokens: [MarkdownToken]
    let delimiters: [MarkdownDelimiter]
    /// Numbers for pairs that the scanner didn't count.
    private var nextPair: Int
    private(set) var pieces: [MarkdownPiece] = []
    /// The text behind the last code, and its place.
    private var text: [UInt8] = []
    private var textRange = 0..<0

    /// Reads `content`, whose lines stand in `document`.
    init(_ content: MarkdownContent, in document: [UInt8], references: Set<[UInt8]>) {
        var scanner = MarkdownInlineScanner(content.bytes, references: references)
        scanner.scan()
        self.content = content
        self.document = document
        (tokens, delimiters) = (scanner.tokens, scanner.delimiters)
        nextPair = scanner.pairs + 1
    }

    private init(_ content: MarkdownContent, in document: [UInt8], tokens: [MarkdownToken]) {
        (self.content, self.document, self.tokens) = (content, document, tokens)
        (delimiters, nextPair) = ([], 1)
    }

    /// The pieces of `tokens`, which are text and tags.
    static func of(_ tokens: [MarkdownToken], _ content: MarkdownContent, in document: [UInt8]) -> MarkdownPieces {
        var result = MarkdownPieces(content, in: document, tokens: tokens)
        result.read(0..<tokens.count)
        return result
    }

    /// The pieces of all tokens.
    static func of(_ content: MarkdownContent, in document: [UInt8], references: Set<[UInt8]>) -> MarkdownPieces {
        var result = MarkdownPieces(content, in: document, references: references)
        result.read(0..<result.tokens.count)
        return result
    }

    /// The pieces of some tokens, such as those of the text of an image.
    func of(_ range: Range<Int>) -> MarkdownPieces {
        var result = self
        result.pieces = []
        result.read(range)
        return result
    }

    private mutating func read(_ range: Range<Int>) {
        var index = range.lowerBound
        var pairs: [Int: Int] = [:]
        while index < range.upperBound {
            index = read(index, &pairs) + 1
        }
        endText()
        MarkdownTagPairing.pair(&pieces, from: &nextPair)
        joinOpaqueElements()
    }

    /// Reads the token at `index`; returns the last one that belongs to it.
    private mutating func read(_ index: Int, _ pairs: inout [Int: Int]) -> Int {
        let token = tokens[index]
        switch token.kind {
        case .text: appendText(content.bytes[token.range], token.range)
        case .escape: appendText(content.bytes[token.range].dropFirst(), token.range)
        case .entity(let text): appendText(text[...], token.range)
        case .softBreak: appendText([0x20], token.range)
        case .run(let delimiter): appendRun(delimiters[delimiter], token.range)
        case .open(let isImage, let close):
            guard case .close(let tail) = tokens[close].kind else { return index }
            if isImage {
                append(image(index, close, tail), token.range.lowerBound..<tokens[close].range.upperBound)
                return close
            }
            pairs[close] = nextPair
            append(linkStart(token.range), token.range)
            nextPair += 1
        case .close(let tail): append(linkEnd(tail, token.range, pair: pairs[index] ?? 0), token.range)
        default: append(standalone(token), token.range)
        }
        return index
    }

    private mutating func append(_ code: MarkdownCode, _ range: Range<Int>) {
        if code.plainData != nil, text.last == 0x20 { text.removeLast() }
        endText()
        var code = code
        code.range = range
        pieces.append(MarkdownPiece(content: .code(code), range: range))
    }

    private mutating func endText() {
        if !text.isEmpty { pieces.append(MarkdownPiece(content: .text(text), range: textRange)) }
        text.removeAll()
        textRange = 0..<0
    }

    /// Adds text; white space becomes single spaces, NUL becomes U+FFFD.
    private mutating func appendText(_ bytes: ArraySlice<UInt8>, _ range: Range<Int>) {
        let isAfterBreak = text.isEmpty && pieces.last?.code?.plainData != nil
        MarkdownText.append(isAfterBreak ? bytes.drop(while: MarkdownCharacters.isCollapsible) : bytes, to: &text)
        textRange = (textRange.isEmpty ? range.lowerBound : textRange.lowerBound)..<range.upperBound
    }

    /// The bytes of `range` in one line.
    private func data(_ range: Range<Int>) -> [UInt8] {
        content.bytes[range].map { $0 == 0x0A ? 0x20 : $0 }
    }

    // MARK: Emphasis

    private mutating func appendRun(_ run: MarkdownDelimiter, _ range: Range<Int>) {
        var start = range.lowerBound
        for mark in run.closings {
            append(emphasis(.closing, run.byte, mark), start..<(start + mark.length))
            start += mark.length
        }
        if run.count > 0 {
            appendText(content.bytes[start..<(start + run.count)], start..<(start + run.count))
            start += run.count
        }
        for mark in run.openings.reversed() {
            append(emphasis(.opening, run.byte, mark), start..<(start + mark.length))
            start += mark.length
        }
    }

    private func emphasis(_ kind: InlineCode.Kind, _ byte: UInt8, _ mark: MarkdownDelimiter.Mark) -> MarkdownCode {
        let isBold = mark.length == 2
        let (type, name) = byte == UInt8(ascii: "~") ? ("other", "del") : isBold ? ("bold", "b") : ("italic", "i")
        let data = [UInt8](repeating: byte, count: mark.length)
        let display = kind == .opening ? "<\(name)>" : "</\(name)>"
        return MarkdownCode(kind: kind, pair: mark.pair, type: type, display: display, data: data, mark: byte)
    }

    // MARK: Links and images

    private func linkStart(_ range: Range<Int>) -> MarkdownCode {
        MarkdownCode(kind: .opening, pair: nextPair, type: "link", display: "<link>", data: data(range))
    }

    private func linkEnd(_ tail: MarkdownLinkTail, _ range: Range<Int>, pair: Int) -> MarkdownCode {
        var code = MarkdownCode(kind: .closing, pair: pair, type: "link", display: "</link>", data: data(range))
        if let label = tail.ownLabel {
            code.data = Array("][".utf8) + MarkdownLabels.collapsed(content.bytes[label]) + Array("]".utf8)
            code.isLabel = true
        }
        if let title = tail.title { code.holes = [hole(title)] }
        return code
    }

    private func hole(_ title: Range<Int>) -> MarkdownHole {
        MarkdownHole(kind: .title(quote: content.bytes[title.upperBound]), range: title, end: title.upperBound)
    }

    private func image(_ open: Int, _ close: Int, _ tail: MarkdownLinkTail) -> MarkdownCode {
        let start = tokens[open].range.lowerBound
        let end = tokens[close].range.upperBound
        let text = tokens[open].range.upperBound..<tokens[close].range.lowerBound
        var code = MarkdownCode(kind: .standalone, type: "image", display: "<image>", data: data(start..<end))
        var hole = MarkdownHole(kind: .alternative((open + 1)..<close), range: text, end: text.upperBound)
        if let label = tail.ownLabel {
            hole.changedTail = Array("][".utf8) + MarkdownLabels.collapsed(content.bytes[label]) + Array("]".utf8)
            hole.end = end
        }
        code.holes = [hole]
        if let title = tail.title { code.holes.append(self.hole(title)) }
        return code
    }

    // MARK: Codes that stand alone

    private func standalone(_ token: MarkdownToken) -> MarkdownCode {
        var code = MarkdownCode(kind: .standalone, data: data(token.range))
        code.display = String(decoding: code.data, as: UTF8.self)
        switch token.kind {
        case .hardBreak:
            let range = content.documentStart(token.range.lowerBound)..<content.documentStart(token.range.upperBound)
            code.plainData = Array("\\\n".utf8)
            (code.data, code.type, code.equivalent, code.display) = (Array(document[range]), "lb", "\n", "<br>")
        case .code:
            code.equivalent = codeText(token.range)
            (code.type, code.display, code.isContent) = ("code", code.equivalent, true)
        case .autolink:
            code.equivalent = String(decoding: code.data.dropFirst().dropLast(), as: UTF8.self)
            (code.type, code.display, code.isContent) = ("link", code.equivalent, true)
        case .variable, .math: (code.type, code.isContent) = ("var", true)
        case .footnote: code.type = "footnote"
        case .html(let kind, let name): MarkdownTagPairing.describe(&code, kind, name)
        default: break
        }
        return code
    }

    /// The text of a code span without its backticks.
    private func codeText(_ range: Range<Int>) -> String {
        let bytes = data(range)
        let length = bytes.prefix { $0 == UInt8(ascii: "`") }.count
        var text = bytes[length..<(bytes.count - length)]
        if text.count > 2, text.first == 0x20, text.last == 0x20, text.contains(where: { $0 != 0x20 }) {
            text = text.dropFirst().dropLast()
        }
        return String(decoding: text, as: UTF8.self)
    }

    // MARK: Elements whose text stays

    /// Makes one code of each element whose text is not translated, such as `<code>`.
    private mutating func joinOpaqueElements() {
        guard pieces.contains(where: { $0.code.map(MarkdownTagPairing.isOpaque) ?? false }) else { return }
        var result: [MarkdownPiece] = []
        var index = 0
        while index < pieces.count {
            guard let code = pieces[index].code, MarkdownTagPairing.isOpaque(code), let end = end(of: code, from: index) else {
                result.append(pieces[index])
                index += 1
                continue
            }
            let range = pieces[index].range.lowerBound..<pieces[end].range.upperBound
            result.append(MarkdownPiece(content: .code(joined(code, index...end, range)), range: range))
            index = end + 1
        }
        pieces = result
    }

    private func end(of code: MarkdownCode, from start: Int) -> Int? {
        pieces[start...].firstIndex { $0.code?.kind == .closing && $0.code?.pair == code.pair }
    }

    private func joined(_ code: MarkdownCode, _ span: ClosedRange<Int>, _ range: Range<Int>) -> MarkdownCode {
        let text = pieces[span].flatMap { $0.text ?? Array(($0.code?.equivalent ?? "").utf8) }
        var result = MarkdownCode(kind: .standalone, type: "code", data: data(range))
        result.equivalent = String(decoding: text, as: UTF8.self)
        (result.display, result.isContent) = (result.equivalent, true)
        return result
    }
}
