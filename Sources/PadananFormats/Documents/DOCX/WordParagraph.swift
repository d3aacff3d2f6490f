/// A paragraph with text; or several that are one because the marks between them were deleted while changes were tracked.
struct WordParagraph: Sendable {
    /// The `w:p` elements; the properties of the last count.
    var nodes: [Int]
    var atoms: [WordAtom]
    var content: WordContent
}
