import PadananLanguage
import PadananModel

/// Takes the words of both languages apart, and remembers which word each piece is of.
struct PieceReading: Sendable {
    private var sourcePieces: AlignmentPieces
    private var targetPieces: AlignmentPieces

    /// Longer words, in bytes, are no words of a language: they are one piece as they stand.
    private static let longestWord = 256

    /// The pieces of a sentence.
    struct Sentence: Sendable {
        var pieces: [[UInt8]] = []
        /// By piece: the number of its word.
        var words: [Int] = []
    }

    init(_ languages: LanguagePair) {
        sourcePieces = AlignmentPieces(languages.source)
        targetPieces = AlignmentPieces(languages.target)
    }

    mutating func source(_ words: [[UInt8]]) -> Sentence { Self.read(words, &sourcePieces) }

    mutating func target(_ words: [[UInt8]]) -> Sentence { Self.read(words, &targetPieces) }

    private static func read(_ words: [[UInt8]], _ pieces: inout AlignmentPieces) -> Sentence {
        var sentence = Sentence()
        for (number, word) in words.enumerated() {
            for piece in word.count > longestWord ? [word] : pieces.pieces(of: word) {
                sentence.pieces.append(piece)
                sentence.words.append(number)
            }
        }
        return sentence
    }
}
