import PadananModel

/// The units a language writes: signs that all languages share, and its own words.
///
/// - Source: `Data/common/units.tsv`, `Data/common/unit-signs.tsv`, and `unit-words.tsv` of the language.
final class UnitLexicon: Sendable {
    private let table: PhraseTable<UnitForm>
    private let words: [String: UnitForm]
    /// The words and signs that units are made of, each with whether a unit may stand before its number and begin with it.
    let allWords: [(word: String, isFirst: Bool)]

    /// - Parameters:
    ///   - lists: rows of form, unit and side.
    ///   - endings: clitics that a word may have: `persennya`.
    init(lists: [StaticString], endings: [String], _ vocabulary: inout QuantityVocabulary) {
        var list = PhraseList<UnitForm>()
        var words: [String: UnitForm] = [:]
        var befores: Set<String> = []
        for row in lists.flatMap({ DataTable($0).rows }) where row.count >= 3 {
            guard let form = Self.form(unit: row[1], side: row[2]) else { continue }
            for text in DataTable.alternatives(row[0]).flatMap({ text in ([""] + endings).map { text + $0 } }) {
                words[text] = form
                if let first = list.insert(text, form, &vocabulary), form.isBefore { befores.insert(first) }
            }
        }
        table = PhraseTable(list)
        self.words = words
        allWords = list.words.map { ($0.word, befores.contains($0.word)) }
    }

    /// A form from its cells; `kilometre/hour` is a unit and what it is divided by.
    private static func form(unit: Substring, side: Substring) -> UnitForm? {
        let names = unit.split(separator: "/").map(String.init)
        guard let first = names.first, let unit = MeasurementUnit.named[first] else { return nil }
        return UnitForm(
            unit: unit, perUnit: names.count > 1 ? MeasurementUnit.named[names[1]] : nil, isBefore: side == "before" || side == "both",
            isAfter: side != "before", needsDigits: side == "digits")
    }

    /// The words that are a unit alone, each with the unit where it needs no digits before it.
    var singleWords: [(word: String, unit: MeasurementUnit?)] { words.keys.map { ($0, unit(word: $0)) } }

    /// The unit before a number, and the index of the piece behind it.
    func before(_ pieces: [QuantityPiece], at index: Int) -> PhraseTable<UnitForm>.Match? {
        guard let match = table.match(pieces, at: index), match.value.isBefore else { return nil }
        return match
    }

    /// The unit behind a number, and the index of the piece behind it.
    func after(_ pieces: [QuantityPiece], at index: Int, digits: Bool) -> PhraseTable<UnitForm>.Match? {
        guard let match = table.match(pieces, at: index), match.value.isAfter, digits || !match.value.needsDigits else { return nil }
        return match
    }

    /// The unit that `word` alone is.
    func unit(word: String) -> MeasurementUnit? {
        guard let form = words[word], form.isAfter, !form.needsDigits else { return nil }
        return form.unit
    }
}
