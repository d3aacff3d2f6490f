/// What a word of text may be in a glossary, whatever stands around it.
struct WordReading {
    /// The number of the word in the glossary's table, or 0.
    var word: UInt32 = 0
    /// The slot that the word stands for, when it is one and the word is not inflected; 0 to ask the table.
    var slot: UInt32 = 0
    /// The word without an ending, or 0.
    var stem: UInt32 = 0
    /// The number of the ending's inflection.
    var ending: UInt16 = 0
    var flags: TextPiece.Flags = []

    /// Whether no term has the word.
    @inline(__always)
    var isNothing: Bool { word | stem == 0 && flags.isEmpty }
}
