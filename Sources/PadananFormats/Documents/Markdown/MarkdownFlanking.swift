import PadananModel

/// Keeps marks of emphasis working beside letters and punctuation.
///
/// `kata**“kutipan”**kata` is no emphasis, because a mark between a letter and punctuation opens and closes nothing. The letter is then
/// written as a numeric reference (`kat&#97;**“kutipan”**`), which counts as punctuation: the text and its codes stay what they are.
/// - Source: CommonMark 0.31.2, section 6.2 (left- and right-flanking delimiter runs).
enum MarkdownFlanking {
    static func guardMarks(of items: [MarkdownItem], in chunks: inout [[UInt8]], before: UInt8, after: UInt8) {
        var index = 0
        while index < items.count {
            guard let code = items[index].code, code.isEmphasis else {
                guardMath(items, index, &chunks)
                index += 1
                continue
            }
            var end = index
            var (opens, closes) = (false, false)
            while end < items.count, let next = items[end].code, next.mark == code.mark {
                if next.kind == .opening { opens = true } else { closes = true }
                end += 1
            }
            let left = index > 0 ? MarkdownCharacters.scalar(before: chunks[index - 1].count, in: chunks[index - 1]) : outside(before)
            let right = end < chunks.count ? MarkdownCharacters.scalar(at: 0, in: chunks[end]) : outside(after)
            let able = MarkdownDelimiter.abilities(code.mark, before: left, after: right)
            if opens, !able.canOpen, index > 0, case .text = items[index - 1] { referLast(&chunks[index - 1]) }
            if closes, !able.canClose, end < items.count, case .text = items[end] { referFirst(&chunks[end]) }
            index = end
        }
    }

    /// A dollar sign beside a letter is no mathematics.
    private static func guardMath(_ items: [MarkdownItem], _ index: Int, _ chunks: inout [[UInt8]]) {
        let dollar = UInt8(ascii: "$")
        guard let code = items[index].code, code.type == "var", code.data.last == dollar, code.data.dropFirst().first != dollar else {
            return
        }
        if index > 0, case .text = items[index - 1] { referLast(&chunks[index - 1]) }
        if index + 1 < items.count, case .text = items[index + 1] { referFirst(&chunks[index + 1]) }
    }

    private static func outside(_ byte: UInt8) -> Unicode.Scalar? {
        byte == 0 ? nil : Unicode.Scalar(byte)
    }

    private static func referLast(_ text: inout [UInt8]) {
        guard let scalar = MarkdownCharacters.scalar(before: text.count, in: text), isWord(scalar) else { return }
        text.removeLast(String(scalar).utf8.count)
        text += "&#\(scalar.value);".utf8
    }

    private static func referFirst(_ text: inout [UInt8]) {
        guard let scalar = MarkdownCharacters.scalar(at: 0, in: text), isWord(scalar) else { return }
        text.removeFirst(String(scalar).utf8.count)
        text = Array("&#\(scalar.value);".utf8) + text
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        !MarkdownCharacters.isWhitespace(scalar) && !MarkdownCharacters.isPunctuation(scalar)
    }
}
