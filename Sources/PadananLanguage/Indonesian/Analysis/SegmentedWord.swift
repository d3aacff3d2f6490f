/// A word cut into affixes and root, as places and numbers: what the search works with, without a string.
struct SegmentedWord: Sendable {
    /// How the root was found.
    enum Source: UInt8, Sendable {
        case lexicon
        /// `Data/id/exceptions.tsv`.
        case exception
        /// By the rules alone.
        case guess
        /// Nothing was taken off that had to be known.
        case unknown
    }

    /// Sixteenths of a bit; less is likelier.
    var cost: Int = .max
    var source = Source.unknown
    /// The number of the root in the lexicon, or of the row among the exceptions.
    var number = -1
    /// Where the root stands in the word.
    var start = 0
    var end = 0
    /// The letter at `start` of the root where the prefix swallowed it, or 0.
    var restored: UInt8 = 0
    /// Places in `AffixTable.rules` plus one, the outermost first; 0 for none.
    var prefixes: (UInt8, UInt8, UInt8) = (0, 0, 0)
    var suffix: UInt8 = 0
    var clitic: UInt8 = 0
    var particle: UInt8 = 0
}
