/// Random numbers that are the same on every machine.
///
/// - Source: SplitMix64, Steele, Lea, Flood 2014.
struct SampleNumbers {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((value ^ (value >> 31)).multipliedFullWidth(by: UInt64(bound)).high)
    }
}
