/// Which pieces of a text a lexicon knows.
struct LexiconMatch: Sendable {
    let lexicon: LinkLexicon
    /// By source piece of the text: its number in the lexicon, or `PieceNumbers.unknown`.
    let source: [Int32]
    /// By target piece of the text: the same.
    let target: [Int32]

    init(_ lexicon: LinkLexicon, source: PieceNumbers, target: PieceNumbers) {
        self.lexicon = lexicon
        self.source = source.pieces.map { lexicon.source[PieceNumbers.hash($0)].map { Int32($0) } ?? PieceNumbers.unknown }
        self.target = target.pieces.map { lexicon.target[PieceNumbers.hash($0)].map { Int32($0) } ?? PieceNumbers.unknown }
    }

    /// The slot of the lexicon's table for a pair of the text's pieces, or -1.
    func slot(_ source: Int32, _ target: Int32) -> Int32 { lexicon.model.slot(self.source[Int(source)], self.target[Int(target)]) }
}
