import PadananModel

/// What the lists of a language say of words, for the name recogniser.
struct NameLists: Sendable {
    /// Traits by the hash of the folded word.
    private var traits = WordHashMap(capacity: 1 << 9)
    /// The letters behind a hyphen that are no part of a name.
    let clitics: [[UInt8]]

    /// Cost: the lists are read.
    init(_ language: LanguageTag) {
        let isIndonesian = language.primary == "id"
        clitics = isIndonesian ? ["nya", "ku", "mu", "Nya", "Ku", "Mu"].map { Array($0.utf8) } : []
        add(isIndonesian ? idTitlesData : enTitlesData, .title)
        add(isIndonesian ? idNameParticlesData : enNameParticlesData, .particle)
        add(isIndonesian ? idCalendarNamesData : enCalendarNamesData, .calendarName)
        if isIndonesian { add(idBlendsData, .blend) }
    }

    private mutating func add(_ data: StaticString, _ trait: NameWord.Traits) {
        for row in DataTable(data).rows {
            let hash = WordHash.of(Array(row[0].utf8)).value
            traits.set(hash, Int(self[hash].union(trait).rawValue))
        }
    }

    @inline(__always)
    subscript(_ hash: UInt64) -> NameWord.Traits {
        traits[hash].map { NameWord.Traits(rawValue: UInt16(truncatingIfNeeded: $0)) } ?? []
    }
}
