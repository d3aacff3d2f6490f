/// Numbers that look random and are the same in every run.
public struct SampleRandom: Sendable {
    private var state: UInt64

    public init(_ seed: UInt64) {
        state = seed
    }

    /// A number from 0 to `count` - 1.
    public mutating func next(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(count))
    }

    /// A number that depends on `text` alone.
    public static func hash(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash ^ (hash >> 29)
    }
}
