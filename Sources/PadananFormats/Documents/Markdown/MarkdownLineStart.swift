/// How far the beginning of a line has been read.
struct MarkdownLineStart {
    /// Containers that the line stands in.
    var depth: Int
    /// Whether it would continue a paragraph in the innermost of them.
    var isInParagraph: Bool
    /// Whether what it doesn't continue has been closed.
    var hasClosed = false
    /// Whether all of the line has been read.
    var isFinished = false
}
