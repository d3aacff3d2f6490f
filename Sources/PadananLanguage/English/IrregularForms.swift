/// English forms that no spelling rule gives, with their lemmas: from the tables of irregular nouns, verbs and adjectives and the contractions.
struct IrregularForms: Sendable {
    /// What a form is of.
    struct Reading: Sendable {
        var lemma: [UInt8]
        var inflection: String?
        var partOfSpeech: UniversalPartOfSpeech
        var register = WordAnalysis.Register.standard
    }

    private var readings: [[UInt8]: [Reading]] = [:]
    private var comparisons: [String: [InflectedForm]] = [:]

    init() {
        for row in DataTable(enIrregularNounsData).rows where row.count > 1 {
            add(row[1], lemma: row[0], "plural", .noun)
            add(row[0], lemma: row[0], nil, .noun)
        }
        for row in DataTable(enIrregularVerbsData).rows where row.count == 5 {
            add(row[0], lemma: row[0], nil, .verb)
            for (cell, inflection) in zip(row.dropFirst(), Self.verbInflections) { add(cell, lemma: row[0], inflection, .verb) }
        }
        for row in DataTable(enIrregularAdjectivesData).rows where row.count == 3 {
            add(row[1], lemma: row[0], "comparative", .adjective)
            add(row[2], lemma: row[0], "superlative", .adjective)
            comparisons[String(row[0])] =
                DataTable.alternatives(row[1]).map { InflectedForm($0, "comparative") }
                + DataTable.alternatives(row[2]).map { InflectedForm($0, "superlative") }
        }
        for row in DataTable(enContractionsData).rows where row.count == 4 {
            let register = WordAnalysis.Register(rawValue: String(row[3])) ?? .standard
            add(row[0], lemma: row[1], "contraction", UniversalPartOfSpeech(rawValue: String(row[2])) ?? .auxiliary, register)
        }
    }

    static let verbInflections = ["third person", "past", "participle", "gerund"]

    private mutating func add(
        _ cell: Substring, lemma: Substring, _ inflection: String?, _ partOfSpeech: UniversalPartOfSpeech,
        _ register: WordAnalysis.Register = .standard
    ) {
        let reading = Reading(lemma: Array(lemma.utf8), inflection: inflection, partOfSpeech: partOfSpeech, register: register)
        for form in cell.utf8.split(separator: UInt8(ascii: "|")) { Self.add(reading, to: &readings[Array(form), default: []]) }
    }

    /// One reading is enough where past and participle are alike.
    private static func add(_ reading: Reading, to readings: inout [Reading]) {
        let isKnown = readings.contains { $0.lemma == reading.lemma && $0.partOfSpeech == reading.partOfSpeech }
        if !isKnown { readings.append(reading) }
    }

    /// The listed comparatives and superlatives of an adjective or adverb.
    func comparison(of lemma: String) -> [InflectedForm]? { comparisons[lemma] }

    func readings(of word: [UInt8]) -> [Reading] { readings[word] ?? [] }
}
