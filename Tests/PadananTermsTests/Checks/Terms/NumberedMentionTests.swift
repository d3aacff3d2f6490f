import PadananModel
import PadananTerms
import Testing

/// Terms with a number of their own: a bracket or a sum may say it without them.
@Suite struct NumberedMentionTests {
    private static let concepts = [
        concept("clause", "ayat", "paragraph"), concept("rupiah", "rupiah", "rupiah", "Rp"),
        concept("displaced", "pengungsi", "displaced person"),
    ]

    private static func concept(_ id: String, _ source: String, _ target: String, _ short: String? = nil) -> Concept {
        let sign = short.map { [Term($0, language: .indonesian, status: .admitted, type: .abbreviation)] } ?? []
        return Concept(id: id, terms: [Term(source, language: .indonesian)] + sign + [Term(target, language: .english)])
    }

    static let right = [
        TextCheckCase("Larangan itu ada dalam Pasal 7 ayat (3).", "The ban is in Article 7(3)."),
        TextCheckCase("Larangan itu ada dalam Pasal 7 ayat (3).", "The ban is in Article 7, paragraph 3."),
        TextCheckCase("Rupiah menguat ke Rp 16.100 per dolar.", "The rupiah strengthened to 16,100 to the dollar."),
        TextCheckCase("Pengungsi banjir pulang.", "Persons displaced by the flood went home."),
        TextCheckCase("Setiap pengungsi pulang.", "Every person displaced went home."),
    ]

    static let wrong = [
        TextCheckCase("Larangan itu ada dalam Pasal 7 ayat (3).", "The ban is in Article 7(2).", "ayat"),
        TextCheckCase("Ayat itu dibacakan.", "The line was read out (3).", "Ayat"),
        TextCheckCase("Pengungsi banjir pulang.", "Persons hurt in the flood went home.", "Pengungsi"),
    ]

    @Test(arguments: right + wrong)
    func termIsMissedWhereNothingRendersIt(_ item: TextCheckCase) {
        let aligner = TermAligner(Termbase(Self.concepts), languages: .indonesianEnglish)
        let checker = Checker(CheckSetup(languages: .indonesianEnglish, aligner: aligner), rules: ["term-missing"])
        var session = CheckSession(checker)
        let place = SourceLocation(file: "case.tsv", line: 1, column: 1)
        let segment = CheckedSegment(id: "1", source: InlineText(item.source), target: InlineText(item.target), location: place)
        let bytes = Array(item.source.utf8)
        let found = session.inspect(segment).findings
        #expect(found.map { $0.source.map { String(decoding: bytes[$0], as: UTF8.self) } } == item.marks)
    }
}
