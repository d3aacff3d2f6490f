import PadananModel

/// Writes text so that Markdown takes it as text.
struct MarkdownEscaping {
    /// How much is escaped.
    enum Level: CaseIterable {
        /// What would have a meaning at its place.
        case needed
        /// Every character that can have a meaning in the middle of a text.
        case all
        /// The same, and emphasis is written as HTML.
        case tags
    }

    let place: MarkdownInlinePlace
    let level: Level
    /// Whether the block writes no-break spaces as references, which can be seen.
    private let keepsReference: Bool

    init(_ place: MarkdownInlinePlace, _ level: Level) {
        (self.place, self.level) = (place, level)
        keepsReference = place.bytes.contains(bytes: Array("&nbsp;".utf8))
    }

    /// `items` as Markdown.
    func write(_ items: [MarkdownItem], _ form: MarkdownWriter.Form) -> [UInt8] {
        var chunks: [[UInt8]] = []
        var isLineStart = place.range.lowerBound == 0 && !place.isAlternative && isAtLine
        for (index, item) in items.enumerated() {
            switch item {
            case .text(let text):
                let before = chunks.last?.last ?? byteBefore
                let after = index + 1 < items.count ? items[index + 1].code?.data.first ?? 0 : byteAfter
                chunks.append(escaped(text, before: before, after: after, isLineStart: isLineStart))
                isLineStart = false
            case .code(let code):
                chunks.append(form == .content ? code.plainData ?? code.data : code.data)
                isLineStart = code.plainData != nil
            }
        }
        MarkdownFlanking.guardMarks(of: items, in: &chunks, before: byteBefore, after: byteAfter)
        if case .heading = place.blockKind { escapeClosingMarks(&chunks) }
        return Array(chunks.joined())
    }

    private var isAtLine: Bool {
        if case .paragraph = place.blockKind { true } else { false }
    }

    private var byteBefore: UInt8 { place.range.lowerBound > 0 ? place.bytes[place.range.lowerBound - 1] : 0 }

    private var byteAfter: UInt8 {
        if let first = place.tail.first { return first }
        return place.range.upperBound < place.bytes.count ? place.bytes[place.range.upperBound] : 0
    }

    /// `#` at the end of a heading would be taken for its closing marks.
    private func escapeClosingMarks(_ chunks: inout [[UInt8]]) {
        guard byteAfter == 0, let last = chunks.indices.last, chunks[last].last == UInt8(ascii: "#") else { return }
        let marks = chunks[last].reversed().prefix { $0 == UInt8(ascii: "#") }.count
        let start = chunks[last].count - marks
        let isApart = start == 0 ? chunks.count == 1 || chunks[last - 1].last == 0x20 : chunks[last][start - 1] == 0x20
        if isApart { chunks[last].insert(UInt8(ascii: "\\"), at: chunks[last].count - 1) }
    }

    // MARK: Text

    private func escaped(_ text: [UInt8], before: UInt8, after: UInt8, isLineStart: Bool) -> [UInt8] {
        var result: [UInt8] = []
        let first = isLineStart ? MarkdownLineStarts.escapedIndex(text, after: after) : nil
        for index in text.indices {
            if text[index] == UInt8(ascii: "&"), isReference(index, text) {
                result += "&amp;".utf8
                continue
            }
            if isNoBreakSpace(index, text), keepsReference {
                result += "&nbsp;".utf8
                continue
            }
            if index > 0, isNoBreakSpace(index - 1, text), keepsReference { continue }
            let isMeant = index == first || needsEscape(index, text, before: before, after: after)
            if isMeant { result.append(UInt8(ascii: "\\")) }
            result.append(text[index])
        }
        return result
    }

    private func isNoBreakSpace(_ index: Int, _ text: [UInt8]) -> Bool {
        text[index] == 0xC2 && index + 1 < text.count && text[index + 1] == 0xA0
    }

    private func isReference(_ index: Int, _ text: [UInt8]) -> Bool {
        MarkdownEntities.entity(at: index, in: text) != nil
    }

    private func needsEscape(_ index: Int, _ text: [UInt8], before: UInt8, after: UInt8) -> Bool {
        let byte = text[index]
        let next = index + 1 < text.count ? text[index + 1] : after
        let previous = index > 0 ? text[index - 1] : before
        switch byte {
        case UInt8(ascii: "`"): return true
        case UInt8(ascii: "\\"): return level != .needed || next == 0 || next == 0x0A || MarkdownCharacters.isPunctuation(next)
        case UInt8(ascii: "*"), UInt8(ascii: "_"): return isDelimiter(index, text, before: before, after: after)
        case UInt8(ascii: "~"): return level != .needed || next == byte || previous == byte
        case UInt8(ascii: "<"): return level != .needed || MarkdownCharacters.isLetter(next) || "/!?".utf8.contains(next)
        case UInt8(ascii: "!"): return next == UInt8(ascii: "[") && (level != .needed || index + 1 == text.count)
        case UInt8(ascii: ":"): return level != .needed && index == 0 && before == UInt8(ascii: "]")
        case UInt8(ascii: "("): return level != .needed && previous == UInt8(ascii: "]") && index == 0
        case UInt8(ascii: "$"): return level != .needed || next == byte || previous == byte
        case UInt8(ascii: "{"): return level != .needed || next == byte || next == UInt8(ascii: "%") || previous == UInt8(ascii: "$")
        case UInt8(ascii: "^"): return index == 0 && before == UInt8(ascii: "[")
        case UInt8(ascii: "["), UInt8(ascii: "]"): return level != .needed
        default: return false
        }
    }

    /// Whether the run of marks at `index` could open or close emphasis. Beside a code it always may.
    private func isDelimiter(_ index: Int, _ text: [UInt8], before: UInt8, after: UInt8) -> Bool {
        var (start, end) = (index, index + 1)
        while start > 0, text[start - 1] == text[index], index - start < 3 { start -= 1 }
        while end < text.count, text[end] == text[index], end - index < 3 { end += 1 }
        if (start == 0 && before != 0) || (end == text.count && after != 0) { return true }
        let able = MarkdownDelimiter.abilities(text[index], start..<end, in: text)
        return able.canOpen || able.canClose
    }

    // MARK: Other places

    /// `bytes` with each `|` as it is written in tables.
    static func bars(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "|")) else { return bytes }
        return bytes.flatMap { $0 == UInt8(ascii: "|") ? [UInt8(ascii: "\\"), $0] : [$0] }
    }

    /// `text` as text of HTML.
    static func html(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): result += "&amp;".utf8
            case UInt8(ascii: "<"): result += "&lt;".utf8
            case UInt8(ascii: ">"): result += "&gt;".utf8
            default: result.append(byte)
            }
        }
        return result
    }
}
