/// The number words of a language, compiled from its lists.
struct NumberLexicon: Sendable {
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
            }
        }
    }

    private var words: [String: [NumberWord]] = [:]
    private var exactWords: [String: NumberWord] = [:]
    /// The bits of each word's contexts.
    private var contexts: [String: UInt16] = [:]
    private(set) var phrases = PhraseTable<NumberPhrase>()

    init(_ grammar: NumberGrammar, units: UnitLexicon) {
        for row in DataTable(grammar.words).rows where row.count >= 4 { insertWord(row, grammar) }
        for row in DataTable(grammar.contexts).rows where row.count >= 2 {
            guard let context = Context(rawValue: String(row[1])) else { continue }
            for word in DataTable.alternatives(row[0]) { contexts[word, default: 0] |= context.bit }
        }
        for row in DataTable(grammar.phrases).rows where row.count >= 3 {
            let value = row[1] == "-" ? nil : ExactNumber(decimal: String(row[1]))
            phrases.insert(String(row[0]), NumberPhrase(value: value, unit: units.unit(word: String(row[2]))))
        }
    }

    private mutating func insertWord(_ row: [Substring], _ grammar: NumberGrammar) {
        guard let role = NumberWord.Role(rawValue: String(row[1])) else { return }
        let isOptional = row[3] == "optional"
        for text in DataTable.alternatives(row[0]) {
            let word = NumberWord(role: role, value: Self.value(row[2]), isOptional: isOptional)
            if role == .abbreviation || role == .moneyAbbreviation {
                exactWords[text] = word
                continue
            }
            insert(text, word, grammar.endings)
            if role == .add { insertAffixed(text, word, grammar) }
        }
    }

    private mutating func insert(_ text: String, _ word: NumberWord, _ endings: [String]) {
        words[text, default: []].append(word)
        for ending in endings { words[text + ending, default: []].append(word) }
    }

    private mutating func insertAffixed(_ text: String, _ word: NumberWord, _ grammar: NumberGrammar) {
        let affixed = grammar.prefixes.map { ($0.text + text, $0) } + grammar.suffixes.map { (text + $0.text, $0) }
        for (form, affix) in affixed {
            let value = affix.role == .fraction ? ExactNumber(1, over: max(word.value.numerator, 1)) : word.value
            let isOptional = word.value.numerator <= affix.optionalUpTo
            insert(form, NumberWord(role: affix.role, value: value, isOptional: isOptional), grammar.endings)
        }
    }

    private static func value(_ cell: Substring) -> ExactNumber {
        let parts = cell.split(separator: "/").compactMap { Int64($0) }
        return parts.count == 2 ? ExactNumber(parts[0], over: parts[1]) : ExactNumber(parts.first ?? 1)
    }

    /// What each word of the language may do in quantities.
    ///
    /// - Parameter isOpen: whether the table leaves all words open, for comparison.
    func wordTable(_ grammar: NumberGrammar, _ units: UnitLexicon, isOpen: Bool) -> WordUseTable {
        var table = WordUseTable(isOpen: isOpen)
        for (word, uses) in words {
            table.insert(word, uses.contains { $0.role.mayBegin } ? [.beginning, .number] : .known)
            if uses.contains(where: { $0.role == .negative }) { table.insert(word, .prefix) }
            if uses.contains(where: { $0.role.isNumber }) { table.insert(word, .value) }
            if uses.contains(where: { $0.role == .article }) { table.insert(word, .article) }
        }
        for word in exactWords.keys { table.insert(FoldedKey.fold(word), .known) }
        for word in contexts.keys { table.insert(word, .known) }
        for (word, isFirst) in phrases.words { table.insert(word, isFirst ? [.beginning, .phrase] : .known) }
        for word in phrases.firstWords(where: { $0.value != nil }) { table.insert(word, .value) }
        for (word, isFirst) in units.allWords { table.insert(word, isFirst ? [.beginning, .prefix] : .known) }
        if let prefix = grammar.onePrefix {
            for word in units.singleWords { table.insert(prefix + word, [.beginning, .number, .value]) }
        }
        for affix in grammar.prefixes + grammar.suffixes { table.insert(affix.text, .known) }
        for suffix in grammar.ordinalSuffixes.union(grammar.decadeSuffixes) { table.insert(suffix, .known) }
        return table
    }

    /// What `key` may be.
    func words(_ key: String) -> [NumberWord] { key.isEmpty ? [] : words[key] ?? [] }

    /// The word `key` in a role.
    func word(_ key: String, _ role: NumberWord.Role) -> NumberWord? {
        key.isEmpty ? nil : words[key]?.first { $0.role == role }
    }

    /// The abbreviation of a scale word, as it is written.
    func abbreviation(_ spelling: String, isMoney: Bool) -> NumberWord? {
        exactWords[spelling].flatMap { $0.role == .abbreviation || isMoney ? $0 : nil }
    }

    /// Whether the word `key` has a context.
    func isContext(_ key: String, _ context: Context) -> Bool {
        key.isEmpty ? false : (contexts[key] ?? 0) & context.bit != 0
    }
}
