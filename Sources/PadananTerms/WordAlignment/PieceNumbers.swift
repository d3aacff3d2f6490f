import PadananLanguage

/// Gives every piece of one language a number, from 0 in the order of first sight, and counts it.
struct PieceNumbers: Sendable {
    /// Stands for a piece that has no number.
    static let unknown: Int32 = -1

    private(set) var index = WordHashMap(capacity: 1 << 10)
    /// The pieces by number.
    private(set) var pieces: [[UInt8]] = []
    /// By number: how the piece sounds, see `Cognates`.
    private(set) var letters: [[UInt8]] = []
    /// How often each piece was seen.
    private(set) var counts: [Int32] = []

    var count: Int { pieces.count }

    /// The number of `piece`, counted once more.
    mutating func add(_ piece: [UInt8]) -> Int32 {
        let hash = Self.hash(piece)
        if let number = index[hash] {
            counts[number] += 1
            return Int32(number)
        }
        index.set(hash, pieces.count)
        pieces.append(piece)
        letters.append(Cognates.skeleton(piece))
        counts.append(1)
        return Int32(pieces.count - 1)
    }

    /// The hash of a piece; never 0, which stands for none in a `WordHashMap`.
    static func hash(_ piece: [UInt8]) -> UInt64 { max(1, WordHash.of(piece).value) }
}
