/// What rules decide at places, each case worked out once.
struct SRXDecisions: Sendable {
    /// The most cases that are kept, by pairs; a text may need more, the next one starts anew.
    private static let maximumCases = 1 << 16

    private let rules: SRXCompiledRules
    private let breakMask: [UInt64]
    /// The rules that fit on a side, by the number of the patterns that do.
    private var before: [[UInt64]] = []
    private var after: [[UInt64]] = []
    /// Whether a rule that cuts is among them.
    private var canCutBefore: [Bool] = []
    private var canCutAfter: [Bool] = []
    private var cases: [UInt64: Bool] = [:]

    init(_ rules: SRXCompiledRules) {
        self.rules = rules
        var mask = [UInt64](repeating: 0, count: rules.before.always.count)
        for (rule, isBreak) in rules.breaks.enumerated() where isBreak { mask[rule >> 6] |= 1 << UInt64(rule & 63) }
        breakMask = mask
    }

    var isFull: Bool { cases.count > Self.maximumCases }

    /// Takes in the sets of patterns that were found before places.
    mutating func learn(_ masks: PatternMasks) {
        for mask in masks.masks[before.count...] {
            before.append(rules.before.rules(mask))
            canCutBefore.append(canCut(before[before.count - 1]))
        }
    }

    private func canCut(_ set: [UInt64]) -> Bool {
        zip(set, breakMask).contains { $0 & $1 != 0 }
    }

    /// Whether the first rule that fits cuts.
    @inline(__always)
    mutating func isCut(_ before: Int32, _ after: Int32, _ masks: PatternMasks) -> Bool {
        if !canCutBefore[Int(before)] { return false }
        return isCutAfter(before, after, masks)
    }

    private mutating func isCutAfter(_ before: Int32, _ after: Int32, _ masks: PatternMasks) -> Bool {
        while self.after.count <= Int(after) {
            self.after.append(rules.after.rules(masks.masks[self.after.count]))
            canCutAfter.append(canCut(self.after[self.after.count - 1]))
        }
        if !canCutAfter[Int(after)] { return false }
        let key = UInt64(UInt32(bitPattern: before)) << 32 | UInt64(UInt32(bitPattern: after))
        if let known = cases[key] { return known }
        let rule = rules.firstRule(self.before[Int(before)], self.after[Int(after)])
        let isCut = rule.map { rules.breaks[$0] } ?? false
        if cases.count <= Self.maximumCases { cases[key] = isCut }
        return isCut
    }
}
