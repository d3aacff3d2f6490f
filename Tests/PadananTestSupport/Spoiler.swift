/// Spoils files as transmission, disks and people do: flipped bits, lost and doubled pieces, an early end, foreign bytes.
public struct Spoiler {
    private var generator: SeededGenerator

    public init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// `bytes` with one to four changes.
    public mutating func spoil(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty { change(&bytes) }
        return bytes
    }

    private mutating func change(_ bytes: inout [UInt8]) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        let end = min(bytes.count, index + Int.random(in: 1...40, using: &generator))
        switch Int.random(in: 0..<7, using: &generator) {
        case 0, 1: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 2: bytes.removeSubrange(index..<end)
        case 3: bytes.insert(contentsOf: bytes[index..<end], at: index)
        case 4: bytes.removeSubrange(index...)
        case 5: bytes.insert(contentsOf: RandomText.mix(pieces: 3, using: &generator), at: index)
        default: bytes.replaceSubrange(index..<end, with: RandomText.bytes(count: end - index, using: &generator))
        }
    }
}
