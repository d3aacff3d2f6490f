/// Compiles the lists of a language into the facts of its number words.
struct NumberLexiconBuilder {
    private let grammar: NumberGrammar
    private let units: UnitLexicon
    private(set) var vocabulary: QuantityVocabulary
    private(set) var listed: [ListedWord] = [ListedWord()]
    private(set) var meanings: [NumberWord] = []
    private(set) var phrases = PhraseList<NumberPhrase>()
    private var words: [String: [NumberWord]] = [:]

    init(_ grammar: NumberGrammar, _ units: UnitLexicon, _ vocabulary: QuantityVocabulary) {
        (self.grammar, self.units, self.vocabulary) = (grammar, units, vocabulary)
    }

    mutating func build() {
        for row in DataTable(grammar.words).rows where row.count >= 4 { insertWord(row) }
        for (text, meanings) in words { addMeanings(text, meanings) }
        for row in DataTable(grammar.contexts).rows where row.count >= 2 { insertContext(row) }
        for row in DataTable(grammar.phrases).rows where row.count >= 3 { insertPhrase(row) }
        for (word, isFirst) in phrases.words { insert(word, isFirst ? [.beginning, .phrase] : .known) { _ in } }
        for (word, isFirst) in units.allWords { insert(word, isFirst ? [.beginning, .prefix] : .known) { _ in } }
        insertOneUnits()
        insertAffixes()
        while listed.count < vocabulary.words.count { listed.append(ListedWord()) }
    }

    /// Changes what is known of `text`, and what it may do.
    private mutating func insert(_ text: String, _ use: WordUseTable.Use, _ change: (inout ListedWord) -> Void) {
        let number = Int(vocabulary.insert(text))
        while listed.count <= number { listed.append(ListedWord()) }
        listed[number].use.formUnion(use.union(.known))
        change(&listed[number])
    }

    // MARK: Number words

    private mutating func insertWord(_ row: [Substring]) {
        guard let role = NumberWord.Role(rawValue: String(row[1])) else { return }
        for text in DataTable.alternatives(row[0]) {
            let word = NumberWord(role: role, value: Self.value(row[2]), isOptional: row[3] == "optional")
            if role == .abbreviation || role == .moneyAbbreviation {
                insert(text, .known) { $0.abbreviation = word }
                insert(FoldedKey.fold(text), .known) { _ in }
                continue
            }
            insertForms(text, word)
            if role == .add { insertAffixed(text, word) }
        }
    }

    private mutating func insertForms(_ text: String, _ word: NumberWord) {
        for ending in [""] + grammar.endings { words[text + ending, default: []].append(word) }
    }

    private mutating func insertAffixed(_ text: String, _ word: NumberWord) {
        let affixed = grammar.prefixes.map { ($0.text + text, $0) } + grammar.suffixes.map { (text + $0.text, $0) }
        for (form, affix) in affixed {
            let value = affix.role == .fraction ? ExactNumber(1, over: max(word.value.numerator, 1)) : word.value
            let isOptional = word.value.numerator <= affix.optionalUpTo
            insertForms(form, NumberWord(role: affix.role, value: value, isOptional: isOptional))
        }
    }

    private static func value(_ cell: Substring) -> ExactNumber {
        let parts = cell.split(separator: "/").compactMap { Int64($0) }
        return parts.count == 2 ? ExactNumber(parts[0], over: parts[1]) : ExactNumber(parts.first ?? 1)
    }

    private mutating func addMeanings(_ text: String, _ words: [NumberWord]) {
        var use: WordUseTable.Use = words.contains { $0.role.mayBegin } ? [.beginning, .number] : .known
        if words.contains(where: { $0.role == .negative }) { use.insert(.prefix) }
        if words.contains(where: { $0.role.isNumber }) { use.insert(.value) }
        if words.contains(where: { $0.role == .article }) { use.insert(.article) }
        let start = meanings.count
        meanings += words
        insert(text, use) { listed in
            (listed.firstMeaning, listed.meaningCount) = (start, words.count)
            for word in words { listed.roles |= word.role.bit }
        }
    }

    // MARK: Other lists

    private mutating func insertContext(_ row: [Substring]) {
        guard let context = NumberLexicon.Context(rawValue: String(row[1])) else { return }
        for word in DataTable.alternatives(row[0]) { insert(word, .known) { $0.contexts |= context.bit } }
    }

    private mutating func insertPhrase(_ row: [Substring]) {
        let value = row[1] == "-" ? nil : ExactNumber(decimal: String(row[1]))
        let first = phrases.insert(String(row[0]), NumberPhrase(value: value, unit: units.unit(word: String(row[2]))), &vocabulary)
        if let first, value != nil { insert(first, .value) { _ in } }
    }

    private mutating func insertOneUnits() {
        guard let prefix = grammar.onePrefix else { return }
        for (word, unit) in units.singleWords {
            insert(prefix + word, [.beginning, .number, .value]) { $0.oneUnit = unit }
        }
    }

    private mutating func insertAffixes() {
        for affix in grammar.prefixes { insert(affix.text, .known) { $0.prefixRole = affix.role } }
        for affix in grammar.suffixes { insert(affix.text, .known) { _ in } }
        for suffix in grammar.ordinalSuffixes { insert(suffix, .known) { $0.isOrdinalSuffix = true } }
        for suffix in grammar.decadeSuffixes { insert(suffix, .known) { $0.isDecadeSuffix = true } }
    }
}
