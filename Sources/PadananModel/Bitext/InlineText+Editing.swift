extension InlineText {
    /// Replaces `range` of the text, in UTF-8 offsets on scalar borders, and moves the codes behind it.
    ///
    /// Codes stay where they are beside the words around them. Returns false, and changes nothing, when a code stands within the range or the
    /// range is not one of the text. Cost: linear in the text.
    @discardableResult
    public mutating func replace(_ range: TextRange, with replacement: String) -> Bool {
        let utf8 = text.utf8
        guard range.lowerBound >= 0, range.upperBound <= utf8.count else { return false }
        guard !codes.contains(where: { range.lowerBound < $0.offset && $0.offset < range.upperBound }) else { return false }
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        let end = utf8.index(utf8.startIndex, offsetBy: range.upperBound)
        guard let before = String(utf8[..<start]), let after = String(utf8[end...]) else { return false }
        let shift = replacement.utf8.count - range.count
        for index in codes.indices where isBehind(codes[index], range) { codes[index].offset += shift }
        text = before + replacement + after
        return true
    }

    /// Whether a code follows the replaced words: at an insertion, codes that close something stay before it.
    private func isBehind(_ code: InlineCode, _ range: TextRange) -> Bool {
        guard code.offset == range.upperBound else { return code.offset > range.upperBound }
        return !range.isEmpty || (code.kind != .closing && code.kind != .annotationEnd)
    }
}
