/// One side of all rules: which patterns they have there.
struct SRXSide: Sendable {
    /// The rules of each pattern, as bits.
    private(set) var rulesOfPattern: [[UInt64]] = []
    /// The rules that fit anything on this side.
    private(set) var always: [UInt64]
    private var patterns: [String: Int] = [:]

    init(ruleCount: Int) {
        always = Array(repeating: 0, count: (ruleCount + 63) / 64)
    }

    /// Notes that a rule has an expression here.
    ///
    /// - Returns: the number of its pattern, and whether that is new; an expression that fits anything has none.
    mutating func add(_ text: String, to rule: Int) -> (pattern: Int, isNew: Bool) {
        let bit: UInt64 = 1 << UInt64(rule & 63)
        if text.isEmpty {
            always[rule >> 6] |= bit
            return (0, false)
        }
        let known = patterns[text]
        let pattern = known ?? rulesOfPattern.count
        if known == nil {
            patterns[text] = pattern
            rulesOfPattern.append(Array(repeating: 0, count: always.count))
        }
        rulesOfPattern[pattern][rule >> 6] |= bit
        return (pattern, known == nil)
    }

    /// The rules that fit on this side where the patterns of `mask` do.
    func rules(_ mask: [UInt64]) -> [UInt64] {
        var rules = always
        for (word, bits) in mask.enumerated() {
            var rest = bits
            while rest != 0 {
                let pattern = word << 6 + rest.trailingZeroBitCount
                for index in rules.indices { rules[index] |= rulesOfPattern[pattern][index] }
                rest &= rest - 1
            }
        }
        return rules
    }
}
