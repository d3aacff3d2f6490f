/// What two words that a hyphen joins are together.
struct LinkReading {
    /// A word of its own, in which neither half is found: `mata-mata`.
    var isLexical = false
    /// The flags of the first word when both, written together, are a word of the glossary: `non-migas`.
    var merging: TextPiece.Flags = []
}
