/// The number words of a language, compiled from its lists: a class, so that handing it on costs one reference.
final class NumberLexicon: Sendable {
    /// What a word beside a number shows.
    enum Context: String, Sendable, Hashable {
        /// A month: the number beside it is a day or year.
        case month
        /// Before a day: `tanggal`.
        case dayBefore
        /// Before a time of day: `pukul`.
        case clockBefore
        /// Behind a time of day: `WIB`, `a.m.`.
        case clockAfter
        /// Before a year: `tahun`, `since`.
        case yearBefore
        /// Before a Roman numeral: `Bab`, `War`.
        case romanBefore
        /// Before a number to which it is joined by a hyphen without making a code of it: `under-19`.
        case hyphenBefore
        /// Between the ends of a range: `hingga`, `to`.
        case range
        /// Between numbers that share a unit: `dan`, `or`.
        case series
        /// Before the unit that another is divided by: `per`, `setiap`.
        case per
        /// Between a number and its unit: `more`, `consecutive`.
        case unitModifier
        /// Between a number and that of which it is a part: `dari`, `in`.
        case share

        /// A bit of its own, for sets of contexts.
        var bit: UInt16 {
            switch self {
            case .month: 1
            case .dayBefore: 1 << 1
            case .clockBefore: 1 << 2
            case .clockAfter: 1 << 3
            case .yearBefore: 1 << 4
            case .romanBefore: 1 << 5
            case .hyphenBefore: 1 << 6
            case .range: 1 << 7
            case .series: 1 << 8
            case .per: 1 << 9
            case .unitModifier: 1 << 10
            case .share: 1 << 11
            }
        }
    }

    /// The facts of each word by its number; the first is every word of no list.
    private let listed: [ListedWord]
    private let meanings: [NumberWord]
    let phrases: PhraseTable<NumberPhrase>
    let vocabulary: QuantityVocabulary

    /// - Parameter vocabulary: with the words of `units` in it.
    init(_ grammar: NumberGrammar, units: UnitLexicon, _ vocabulary: QuantityVocabulary) {
        var builder = NumberLexiconBuilder(grammar, units, vocabulary)
        builder.build()
        (listed, meanings) = (builder.listed, builder.meanings)
        (phrases, self.vocabulary) = (PhraseTable(builder.phrases), builder.vocabulary)
    }

    /// What the word with a number may do.
    @inline(__always)
    func use(_ word: Int32) -> WordUseTable.Use { listed[Int(word)].use }

    /// What `word` may be, as indices for `meaning`.
    @inline(__always)
    func meanings(_ word: Int32) -> Range<Int> {
        let listed = listed[Int(word)]
        return listed.firstMeaning..<listed.firstMeaning &+ listed.meaningCount
    }

    @inline(__always)
    func meaning(_ index: Int) -> NumberWord { meanings[index] }

    /// Whether `word` has a role.
    @inline(__always)
    func has(_ word: Int32, _ role: NumberWord.Role) -> Bool { listed[Int(word)].roles & role.bit != 0 }

    /// The word in a role.
    @inline(__always)
    func word(_ word: Int32, _ role: NumberWord.Role) -> NumberWord? {
        guard has(word, role) else { return nil }
        for index in meanings(word) where meanings[index].role == role { return meanings[index] }
        return nil
    }

    /// The abbreviation of a scale word, by the number of the word as it is written.
    func abbreviation(_ exactWord: Int32, isMoney: Bool) -> NumberWord? {
        guard let word = listed[Int(exactWord)].abbreviation, word.role == .abbreviation || isMoney else { return nil }
        return word
    }

    /// Whether the word has a context.
    @inline(__always)
    func isContext(_ word: Int32, _ context: Context) -> Bool { listed[Int(word)].contexts & context.bit != 0 }

    /// The unit in `sebulan`.
    @inline(__always)
    func oneUnit(_ word: Int32) -> MeasurementUnit? { listed[Int(word)].oneUnit }

    /// The role of the words that it makes as a prefix: ordinal for `ke`.
    func prefixRole(_ word: Int32) -> NumberWord.Role? { listed[Int(word)].prefixRole }

    /// Whether it stands behind the digits of an ordinal: `th`.
    func isOrdinalSuffix(_ word: Int32) -> Bool { listed[Int(word)].isOrdinalSuffix }

    /// Whether it stands behind the digits of a decade: `an`.
    func isDecadeSuffix(_ word: Int32) -> Bool { listed[Int(word)].isDecadeSuffix }
}
