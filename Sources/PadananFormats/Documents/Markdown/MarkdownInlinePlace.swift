/// Where the text of a unit stands in the inline content of its block.
struct MarkdownInlinePlace {
    var blockKind: MarkdownBlock.Kind
    /// The content of the block, or of the image whose text it is.
    var bytes: [UInt8]
    /// All pieces of that content.
    var pieces: [MarkdownPiece]
    /// Those that are the unit.
    var used: Range<Int>
    /// The bytes of `bytes` that are the unit.
    var range: Range<Int>
    /// What follows the unit once it has changed: the label of a link that was its own label.
    var tail: [UInt8] = []
    /// Whether it is the text of an image.
    var isAlternative = false
}
