import PadananModel

/// The words of one language that dates and times are made of, and how it orders their numbers.
///
/// - Source: `Data/<tag>/date-words.tsv` and `year-lookalikes.txt`; the order of numeric dates after CLDR.
struct DateTimeLexicon: Sendable {
    /// How a date of numbers is read.
    enum NumericOrder: Sendable, Hashable {
        case dayFirst
        case monthFirst
        /// English: American and British dates look alike.
        case open
    }

    private struct Entry: Sendable {
        var rest: [String]
        var lexemes: [DateTimeLexeme]
    }

    let order: NumericOrder
    /// Whether clock times have twelve hours, so that 7:30 may be in the evening.
    let hasTwelveHourClock: Bool
    private var entries: [String: [Entry]] = [:]
    private var table = WordUseTable(isOpen: false)
    /// Nouns after which a number of four digits is no year.
    private let yearLookalikes: Set<String>

    /// The lexicon of `language`; empty for one without lists.
    static func lexicon(for language: LanguageTag) -> DateTimeLexicon {
        switch language.primary {
        case "id": indonesian
        case "en": english(language)
        default: DateTimeLexicon(words: nil, lookalikes: [], order: .dayFirst)
        }
    }

    private static let indonesian = DateTimeLexicon(
        words: idDateWordsData, lookalikes: DataTable(idYearLookalikesData).words, order: .dayFirst)
    private static let english = DateTimeLexicon(
        words: enDateWordsData, lookalikes: DataTable(enYearLookalikesData).words, order: .open)
    private static let american = DateTimeLexicon(english, order: .monthFirst)
    private static let british = DateTimeLexicon(english, order: .dayFirst)

    private static func english(_ language: LanguageTag) -> DateTimeLexicon {
        switch language.description {
        case "en": english
        case "en-us": american
        default: british
        }
    }

    private init(_ lexicon: DateTimeLexicon, order: NumericOrder) {
        self.order = order
        hasTwelveHourClock = lexicon.hasTwelveHourClock
        entries = lexicon.entries
        table = lexicon.table
        yearLookalikes = lexicon.yearLookalikes
    }

    private init(words: StaticString?, lookalikes: Set<String>, order: NumericOrder) {
        self.order = order
        yearLookalikes = lookalikes
        let rows = words.map { DataTable($0).rows } ?? []
        hasTwelveHourClock = rows.contains { $0.count > 1 && $0[1] == "meridiem" }
        for word in lookalikes { table.insert(word, .known) }
        for row in rows where row.count > 2 { add(row) }
        for key in entries.keys { entries[key]?.sort { $0.rest.count > $1.rest.count } }
    }

    private mutating func add(_ row: [Substring]) {
        let keys = DateTimeAtomizer.atoms(of: [UInt8](row[0].utf8)) { _ in [.known, .anchor] }.map(\.key)
        guard let first = keys.first else { return }
        for key in keys { table.insert(key, .known) }
        let values = DataTable.alternatives(row[2])
        let roles = DataTable.alternatives(row[1]).compactMap { DateTimeRole(name: $0) }
        let lexemes = zip(roles, values).map { DateTimeLexeme($0, count: keys.count, value: $1) }
        insertMarks(keys, roles)
        entries[first, default: []].append(Entry(rest: Array(keys.dropFirst()), lexemes: lexemes))
    }

    /// Marks a phrase by its longest word, as the others are often common ones: what dates rest on, and what `DateTimeGate` looks for.
    private mutating func insertMarks(_ keys: [String], _ roles: [DateTimeRole]) {
        let words = keys.filter { key in key.utf8.contains { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 } }
        guard let word = words.max(by: { $0.utf8.count < $1.utf8.count }) else { return }
        for role in roles {
            if role.isDate { table.insert(word, [.value, .anchor]) }
            if role.isNumber { table.insert(word, [.number, .anchor]) }
            if role.makesDate { table.insert(word, .article) }
        }
    }

    /// What a word with this hash may do.
    @inline(__always)
    func use(_ hash: UInt64) -> WordUseTable.Use { table.use(hash) }

    /// The same lexicon, by which every word may be anything: slower, and to the same end.
    var opened: DateTimeLexicon {
        var result = self
        result.table = WordUseTable(isOpen: true)
        return result
    }

    func isYearLookalike(_ key: String) -> Bool { yearLookalikes.contains(key) }

    /// Returns the readings of the phrases that begin at `index`, the longest first.
    func lexemes(_ atoms: [DateTimeAtom], at index: Int) -> [DateTimeLexeme] {
        let key = atoms[index].key
        guard !key.isEmpty, let candidates = entries[key] else { return [] }
        if candidates.count == 1, candidates[0].rest.isEmpty { return candidates[0].lexemes }
        var lexemes: [DateTimeLexeme] = []
        for candidate in candidates where Self.matches(candidate.rest, atoms, from: index + 1) {
            if lexemes.isEmpty { lexemes = candidate.lexemes } else { lexemes += candidate.lexemes }
        }
        return lexemes
    }

    private static func matches(_ rest: [String], _ atoms: [DateTimeAtom], from start: Int) -> Bool {
        guard start + rest.count <= atoms.count else { return false }
        for (offset, key) in rest.enumerated() {
            let atom = atoms[start + offset]
            guard atom.key == key, !atom.isAfterLineBreak else { return false }
        }
        return true
    }
}
