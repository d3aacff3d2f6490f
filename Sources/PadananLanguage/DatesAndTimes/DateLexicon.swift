import PadananModel

/// The words of one language that dates and times are made of, and the order of its numeric dates.
struct DateLexicon: Sendable {
    private var tables: [DateWord.Role: PhraseTable<Int>] = [:]
    /// Whether 5/4 may be in May: English dates are written both ways.
    let isOrderOpen: Bool
    /// Whether 7:30 may be in the evening.
    let hasTwelveHourClock: Bool

    /// The lexicon of `language` by its primary subtag; `nil` for one without a list.
    init?(_ language: LanguageTag) {
        switch language.primary {
        case "id": self.init(idDateWordsData, isOrderOpen: false)
        case "en": self.init(enDateWordsData, isOrderOpen: true)
        default: return nil
        }
    }

    private init(_ data: StaticString, isOrderOpen: Bool) {
        self.isOrderOpen = isOrderOpen
        for row in DataTable(data).rows {
            guard row.count == 3, let role = DateWord.Role(rawValue: String(row[1])), let value = Int(row[2]) else { continue }
            tables[role, default: PhraseTable()].insert(String(row[0]), value)
        }
        hasTwelveHourClock = tables[.meridiem] != nil
    }

    /// The value of the phrase in a role that begins at `index`, and the index behind it.
    func match(_ role: DateWord.Role, _ pieces: [QuantityPiece], at index: Int) -> PhraseTable<Int>.Match? {
        tables[role]?.match(pieces, at: index)
    }
}
