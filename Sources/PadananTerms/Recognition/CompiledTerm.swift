/// What the recogniser keeps of a pattern of a term.
struct CompiledTerm: Sendable {
    struct Flags: OptionSet, Sendable {
        let rawValue: UInt8
        /// The letter case must agree with the glossary.
        static let exactCase = Flags(rawValue: 1)
        /// One function word may stand inside.
        static let takesInsertion = Flags(rawValue: 2)
    }

    var concept: UInt32
    var term: UInt16
    /// The number of the inflection that the pattern itself is, or 0.
    var rearrangement: UInt16
    /// The number of the sense condition, or 0.
    var condition: UInt32
    /// How many hyphens the term is written with.
    var hyphens: UInt8
    var flags: Flags
}
