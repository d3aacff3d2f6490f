/// What the table knows of a word, in half a cache line, so that finding a word and reading about it touch one.
struct WordRecord: Sendable {
    /// The first eight bytes of the folded word, filled with zeros.
    var firstChunk: UInt64
    /// Where the further chunks stand in the arena.
    var rest: UInt32
    /// Chunks of eight bytes.
    var chunks: UInt16
    /// The part of a piece's flags that depends on the word alone.
    var flags: TextPiece.Flags = []
    /// The first of the slots that the word may stand for, with its inflection; slot 0 is none.
    var link = SlotLink(slot: 0, next: 0, inflection: 0)
}

/// A word that stands for a slot of patterns, perhaps as an inflected form.
struct SlotLink: Sendable {
    var slot: UInt32
    /// The next link of the word in `TermIndex.links`, or 0.
    var next: UInt32
    /// The number of the inflection, or 0.
    var inflection: UInt16
}
