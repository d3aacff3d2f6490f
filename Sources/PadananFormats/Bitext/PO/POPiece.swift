/// One `"…"` of a PO string; all indices are those of the window.
struct POPiece {
    /// The text between the quotes.
    var text: Range<Int>
    /// Where its line begins.
    var lineStart: Int
    /// From 1.
    var line: Int
    var hasEscapes: Bool
    /// Whether there are neither bytes from 0x80 nor escapes of them.
    var isASCII: Bool
    /// False when the line ends before the closing quote.
    var isClosed: Bool

    /// From the opening quote to behind the closing one.
    var range: Range<Int> { text.lowerBound - 1..<text.upperBound + (isClosed ? 1 : 0) }
}
