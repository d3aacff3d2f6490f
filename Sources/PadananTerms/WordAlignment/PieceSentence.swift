import PadananLanguage

/// One side of a sentence pair, as a model reads it.
struct PieceSentence: Sendable {
    /// By piece: its number, or `PieceNumbers.unknown`.
    let numbers: [Int32]
    /// By piece: how it sounds, see `Cognates`.
    let letters: [[UInt8]]

    var count: Int { numbers.count }

    /// A sentence of pieces that have numbers.
    init(_ numbers: ArraySlice<Int32>, _ known: PieceNumbers) {
        self.numbers = Array(numbers)
        letters = numbers.map { known.letters[Int($0)] }
    }

    /// A sentence of any pieces.
    init(_ pieces: [[UInt8]], _ index: WordHashMap) {
        numbers = pieces.map { index[PieceNumbers.hash($0)].map { Int32($0) } ?? PieceNumbers.unknown }
        letters = pieces.map(Cognates.skeleton)
    }
}
