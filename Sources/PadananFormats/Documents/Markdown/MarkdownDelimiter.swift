/// A run of `*`, `_` or `~` that may open or close emphasis.
///
/// - Source: CommonMark 0.31.2, section 6.2 and the appendix “An algorithm for parsing nested emphasis and links”.
struct MarkdownDelimiter {
    /// One of the marks that the run was found to consist of.
    struct Mark {
        var length: Int
        var pair: Int
    }

    var byte: UInt8
    /// Bytes of the run.
    var length: Int
    /// Bytes that are not used yet.
    var count: Int
    var canOpen: Bool
    var canClose: Bool
    /// The neighbours in the list of delimiters that are still open.
    var previous: Int
    var next = -1
    /// What it closes, from the left, and what it opens, from the right.
    var closings: [Mark] = []
    var openings: [Mark] = []

    /// The class of closers that fail on the same openers.
    var kind: Int {
        if byte == UInt8(ascii: "~") { return 11 + length }
        return (byte == UInt8(ascii: "_") ? 0 : 6) + (canOpen ? 3 : 0) + length % 3
    }

    static let kinds = 14

    /// Whether this delimiter opens what `closer` closes.
    func opens(_ closer: MarkdownDelimiter) -> Bool {
        guard byte == closer.byte, canOpen else { return false }
        if byte == UInt8(ascii: "~") { return length == closer.length }
        let isOdd = (closer.canOpen || canClose) && closer.length % 3 != 0 && (length + closer.length) % 3 == 0
        return !isOdd
    }

    /// What the run of `byte` in `range` can do, by the characters beside it.
    static func abilities(_ byte: UInt8, _ range: Range<Int>, in bytes: [UInt8]) -> (canOpen: Bool, canClose: Bool) {
        let before = MarkdownCharacters.scalar(before: range.lowerBound, in: bytes)
        let after = MarkdownCharacters.scalar(at: range.upperBound, in: bytes)
        return abilities(byte, before: before, after: after)
    }

    static func abilities(_ byte: UInt8, before: Unicode.Scalar?, after: Unicode.Scalar?) -> (canOpen: Bool, canClose: Bool) {
        let (isSpaceBefore, isSpaceAfter) = (MarkdownCharacters.isWhitespace(before), MarkdownCharacters.isWhitespace(after))
        let (isMarkBefore, isMarkAfter) = (MarkdownCharacters.isPunctuation(before), MarkdownCharacters.isPunctuation(after))
        let isLeft = !isSpaceAfter && (!isMarkAfter || isSpaceBefore || isMarkBefore)
        let isRight = !isSpaceBefore && (!isMarkBefore || isSpaceAfter || isMarkAfter)
        guard byte == UInt8(ascii: "_") else { return (isLeft, isRight) }
        return (isLeft && (!isRight || isMarkBefore), isRight && (!isLeft || isMarkAfter))
    }
}
