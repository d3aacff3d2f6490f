/// Which rules fit on a side where given patterns do, worked out once for each set of patterns; the first rule of both sides decides.
struct SRXDecisions: Sendable {
    private let rules: SRXCompiledRules
    /// Sets of 64 rules.
    private let words: Int
    private let breakMask: [UInt64]
    /// The rules that fit on a side, `words` for each number of a set of patterns.
    private var before: [UInt64] = []
    private var after: [UInt64] = []
    /// Whether a rule that cuts is among those that fit before.
    private var canCut: [Bool] = []

    init(_ rules: SRXCompiledRules) {
        self.rules = rules
        words = rules.before.always.count
        var mask = [UInt64](repeating: 0, count: words)
        for (rule, isBreak) in rules.breaks.enumerated() where isBreak { mask[rule >> 6] |= 1 << UInt64(rule & 63) }
        breakMask = mask
    }

    /// Takes in the sets of patterns that were found before places.
    mutating func learn(_ masks: PatternMasks) {
        for mask in masks.masks[canCut.count...] {
            let set = rules.before.rules(mask)
            before += set
            canCut.append(zip(set, breakMask).contains { $0 & $1 != 0 })
        }
    }

    /// Whether the first rule that fits cuts. Cost: the number of rules, in steps of 64.
    @inline(__always)
    mutating func isCut(_ before: Int32, _ after: Int32, _ masks: PatternMasks) -> Bool {
        if !canCut[Int(before)] { return false }
        let (left, right) = (Int(before) &* words, Int(after) &* words)
        while self.after.count <= right { learnAfter(masks) }
        for word in 0..<words {
            let both = self.before[left &+ word] & self.after[right &+ word]
            if both != 0 { return breakMask[word] & (both & (0 &- both)) != 0 }
        }
        return false
    }

    private mutating func learnAfter(_ masks: PatternMasks) {
        after += rules.after.rules(masks.masks[after.count / words])
    }
}
