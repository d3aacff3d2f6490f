import PadananModel

/// The units a language writes: signs that all languages share, and its own words.
///
/// - Source: `Data/common/units.tsv`, `Data/common/unit-signs.tsv`, and `unit-words.tsv` of the language.
struct UnitLexicon: Sendable {
    private var table = PhraseTable<UnitForm>()
    private var words: [String: UnitForm] = [:]

    /// - Parameters:
    ///   - lists: rows of form, unit and side.
    ///   - endings: clitics that a word may have: `persennya`.
    init(lists: [StaticString], endings: [String]) {
        let units = Self.units()
        for row in lists.flatMap({ DataTable($0).rows }) where row.count >= 3 {
            guard let form = Self.form(unit: row[1], side: row[2], units) else { continue }
            for text in DataTable.alternatives(row[0]) { insert(text, form, endings) }
        }
    }

    private mutating func insert(_ text: String, _ form: UnitForm, _ endings: [String]) {
        for ending in [""] + endings {
            table.insert(text + ending, form)
            words[text + ending] = form
        }
    }

    /// The units by name.
    private static func units() -> [Substring: MeasurementUnit] {
        var units: [Substring: MeasurementUnit] = [:]
        for row in DataTable(commonUnitsData).rows where row.count >= 3 {
            guard let factor = factor(row[2]) else { continue }
            units[row[0]] = MeasurementUnit(name: String(row[0]), dimension: String(row[1]), factor: factor)
        }
        return units
    }

    private static func factor(_ cell: Substring) -> ExactNumber? {
        let parts = cell.split(separator: "/").compactMap { Int64($0) }
        switch parts.count {
        case 1: return ExactNumber(parts[0])
        case 2: return ExactNumber(parts[0], over: parts[1])
        default: return nil
        }
    }

    /// A form from its cells; `kilometre/hour` is a unit and what it is divided by.
    private static func form(unit: Substring, side: Substring, _ units: [Substring: MeasurementUnit]) -> UnitForm? {
        let names = unit.split(separator: "/")
        guard let first = names.first, let unit = units[first] else { return nil }
        return UnitForm(
            unit: unit, perUnit: names.count > 1 ? units[names[1]] : nil, isBefore: side == "before" || side == "both",
            isAfter: side != "before", needsDigits: side == "digits")
    }

    /// The words and signs that units are made of, each with whether a unit may stand before its number and begin with it.
    var allWords: [(word: String, isFirst: Bool)] {
        let befores = Set(words.filter(\.value.isBefore).keys.compactMap { QuantityLexer.pieces(of: $0).first?.key })
        return table.words.map { ($0.word, befores.contains($0.word)) }
    }

    /// The words that are a unit alone.
    var singleWords: [String] { Array(words.keys) }

    /// The unit before a number, and the index of the piece behind it.
    func before(_ pieces: [QuantityPiece], at index: Int) -> PhraseTable<UnitForm>.Match? {
        table.match(pieces, at: index).flatMap { $0.value.isBefore ? $0 : nil }
    }

    /// The unit behind a number, and the index of the piece behind it.
    func after(_ pieces: [QuantityPiece], at index: Int, digits: Bool) -> PhraseTable<UnitForm>.Match? {
        table.match(pieces, at: index).flatMap { $0.value.isAfter && (digits || !$0.value.needsDigits) ? $0 : nil }
    }

    /// The unit that `word` alone is.
    func unit(word: String) -> MeasurementUnit? {
        words[word].flatMap { $0.isAfter && !$0.needsDigits ? $0.unit : nil }
    }
}
