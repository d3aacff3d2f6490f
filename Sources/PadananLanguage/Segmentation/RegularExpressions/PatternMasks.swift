/// Sets of patterns by number, each kept once; set 0 is the empty one.
struct PatternMasks: Sendable {
    private(set) var masks: [[UInt64]]
    private var numbers: [[UInt64]: Int32]

    init(patternCount: Int) {
        let none = [UInt64](repeating: 0, count: max((patternCount + 63) / 64, 1))
        masks = [none]
        numbers = [none: 0]
    }

    mutating func number(of mask: [UInt64]) -> Int32 {
        if let number = numbers[mask] { return number }
        masks.append(mask)
        numbers[mask] = Int32(masks.count - 1)
        return Int32(masks.count - 1)
    }
}
