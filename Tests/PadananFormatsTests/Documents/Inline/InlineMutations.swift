/// Damaged copies of a document, the same in every run.
struct InlineMutations {
    private var generator: SeededGenerator

    /// Numbers from a seed (xorshift64*).
    private struct SeededGenerator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state ^= state >> 12
            state ^= state << 25
            state ^= state >> 27
            return state &* 2_685_821_657_736_338_717
        }
    }

    init(seed: UInt64) {
        generator = SeededGenerator(state: seed)
    }

    /// `bytes` with some bytes flipped, a piece left out, doubled or moved, or the end cut off.
    mutating func next(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        guard bytes.count > 8 else { return bytes }
        let start = Int.random(in: 0..<bytes.count, using: &generator)
        let end = min(bytes.count, start + Int.random(in: 1...60, using: &generator))
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1: bytes.removeSubrange(start..<end)
        case 2: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0..<bytes.count, using: &generator))
        case 3: bytes.removeSubrange(start...)
        default: bytes[start] = UInt8.random(in: 0...255, using: &generator)
        }
        return bytes
    }
}
