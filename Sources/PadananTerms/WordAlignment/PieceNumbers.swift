import PadananLanguage

/// Gives every piece of one language a number, from 0 in the order of first sight, and counts it.
struct PieceNumbers: Sendable {
    /// Stands for a piece that has no number.
    static let unknown: Int32 = -1

    private var numbers: [[UInt8]: Int32] = [:]
    /// The pieces by number.
    private(set) var pieces: [[UInt8]] = []
    /// How often each piece was seen.
    private(set) var counts: [Int32] = []

    var count: Int { pieces.count }

    /// The number of `piece`, counted once more.
    mutating func add(_ piece: [UInt8]) -> Int32 {
        if let number = numbers[piece] {
            counts[Int(number)] += 1
            return number
        }
        let number = Int32(pieces.count)
        numbers[piece] = number
        pieces.append(piece)
        counts.append(1)
        return number
    }

    /// The number of a piece, or `unknown` when it was never added.
    func number(of piece: [UInt8]) -> Int32 { numbers[piece] ?? Self.unknown }
}
