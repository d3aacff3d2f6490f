/// A prefix rule in the shape in which the search compares it: numbers only.
struct PrefixStep: Sendable {
    /// The kinds of `AffixRule.Constraint`, as bits.
    struct Constraints: OptionSet, Sendable {
        let rawValue: UInt8
        static let loan = Constraints(rawValue: 1)
        static let twoConsonants = Constraints(rawValue: 2)
        static let perPrefix = Constraints(rawValue: 4)
        static let consonantAndEr = Constraints(rawValue: 8)
        static let oneSyllable = Constraints(rawValue: 16)
        static let root = Constraints(rawValue: 32)
    }

    /// The letters of the prefix, the first in the lowest place, and the mask that covers them.
    var text: UInt64
    var mask: UInt64
    var length: Int
    var restored: UInt8
    var neighbours: UInt32
    var affix: Affix
    var constraints: Constraints
    /// Its place in `AffixTable.rules`.
    var place: Int

    init(_ rule: AffixRule, place: Int) {
        text = rule.text.eightBytes(at: 0)
        mask = 1 << UInt64(8 * rule.text.count) - 1
        length = rule.text.count
        restored = rule.restored
        neighbours = rule.neighbours
        affix = rule.affix
        constraints = rule.constraints.reduce(into: []) { $0.insert(Self.bit($1)) }
        self.place = place
    }

    private static func bit(_ constraint: AffixRule.Constraint) -> Constraints {
        switch constraint {
        case .loan: .loan
        case .twoConsonants: .twoConsonants
        case .perPrefix: .perPrefix
        case .consonantAndEr: .consonantAndEr
        case .oneSyllable: .oneSyllable
        case .root: .root
        }
    }
}
