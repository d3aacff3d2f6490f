/// What a word says about a number.
///
/// - Source: `number-words.tsv` of each language.
struct NumberWord: Sendable, Hashable {
    /// How a word takes part in a number.
    enum Role: String, Sendable, Hashable {
        /// Adds its value: `tiga`, `sebelas`, `twenty`.
        case add
        /// Makes a digit a teen: `belas`.
        case teen
        /// Multiplies what stands before it: `puluh`, `hundred`, `juta`.
        case multiply
        /// Multiplies digits, written short: `jt`, `bn`.
        case abbreviation
        /// Multiplies digits of an amount of money, written short: `M`, `T`.
        case moneyAbbreviation
        /// An order of magnitude: `ratusan`, `thousands`.
        case indefinite
        /// A place in an order: `pertama`, `third`.
        case ordinal
        /// Divides what stands before it: `pertiga`, `quarters`.
        case denominator
        /// A part: `setengah`, `half`.
        case fraction
        /// Makes a number a multiplier: `kali`, `times`.
        case times
        /// A multiplier by itself: `twice`.
        case multiplier
        /// A number of people or things by itself: `berdua`, `both`.
        case group
        /// Before a word that multiplies, an order of magnitude: `beberapa ribu`, `several thousand`.
        case some
        /// An article, one before a multiplier: `a`.
        case article
        /// May stand inside a number: `and`.
        case joiner
        /// Joins a part and its whole: `of`.
        case partitive
        /// Makes a number negative: `minus`.
        case negative

        /// A bit of its own, for sets of roles.
        var bit: UInt32 {
            switch self {
            case .add: 1
            case .teen: 1 << 1
            case .multiply: 1 << 2
            case .abbreviation: 1 << 3
            case .moneyAbbreviation: 1 << 4
            case .indefinite: 1 << 5
            case .ordinal: 1 << 6
            case .denominator: 1 << 7
            case .fraction: 1 << 8
            case .times: 1 << 9
            case .multiplier: 1 << 10
            case .group: 1 << 11
            case .some: 1 << 12
            case .article: 1 << 13
            case .joiner: 1 << 14
            case .partitive: 1 << 15
            case .negative: 1 << 16
            }
        }

        /// Whether there is no number in words without one of such words.
        var isNumber: Bool {
            switch self {
            case .add, .multiply, .indefinite, .ordinal, .fraction, .multiplier, .group: true
            default: false
            }
        }

        /// Whether a quantity may begin with such a word.
        var mayBegin: Bool {
            switch self {
            case .teen, .abbreviation, .moneyAbbreviation, .joiner, .partitive: false
            case .add, .multiply, .indefinite, .ordinal, .denominator, .fraction, .times, .multiplier, .group, .some, .article, .negative:
                true
            }
        }
    }

    var role: Role
    var value: ExactNumber
    /// Whether a translation may lack it.
    var isOptional: Bool
}
