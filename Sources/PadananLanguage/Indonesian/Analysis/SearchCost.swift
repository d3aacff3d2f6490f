/// What the parts of an analysis cost, in sixteenths of a bit (`Bits`).
///
/// The figures are estimates, adjusted on the development treebanks: they follow from how many roots there are of each frequency class and what
/// share of a text these may make up.
enum SearchCost {
    /// Supposing that a thousand roots make up three fifths of a text, three thousand more a quarter, five thousand a tenth.
    private static let byClass = [0, 171, 214, 250, 290]

    /// A root that never stands alone, standing alone.
    private static let boundAlone = 96
    /// A root that is listed because it only looks derived: `rambutan` is a fruit, not what hair makes.
    private static let wholeWord = 32
    /// A voice prefix without a suffix before a root that is no verb: *mengawal* is from *kawal*, not *awal*.
    static let voiceOfNoun = 48
    /// A word of grammar with affixes.
    private static let derivedFunctionWord = 64

    /// A name with affixes: there are some, *keislaman*, but *berusia* is from *usia*, not *Rusia*.
    private static let derivedName = 48

    static func root(_ entry: RootEntry, isBare: Bool) -> Int {
        var cost = byClass[Int(entry.frequencyClass)]
        if isBare, entry.flags.contains(.bound) { cost += boundAlone }
        if isBare, entry.flags.contains(.lexicalised) { cost -= wholeWord }
        if !isBare, entry.isFunctionWord { cost += derivedFunctionWord }
        if !isBare, entry.flags.contains(.name) { cost += derivedName }
        return cost
    }

    /// A listed form: as good as the most frequent root.
    static let exception = 80

    /// A word of so many letters that no list has.
    static func unknown(letters: Int) -> Int { 190 + 36 * letters }

    /// To suppose an unknown root at all.
    static let guess = 16
    /// An unknown root in m or n, where the prefix more often hides p or t.
    static let nasalRoot = 32
    /// A first letter kept against the rule: `mentaati`.
    static let keptLetter = 64
}
