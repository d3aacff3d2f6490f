import PadananKit
import PadananTestSupport
import Testing

/// Suggestions of other words from the same root.
@Suite struct DerivedSuggestionTests {
    private static let recognizer = Result {
        TermRecognizer(
            try SmallGlossary.read(
                """
                concept,id,id:abbreviation,en,en:abbreviation,pos
                guarantee,jaminan,,guarantee,,noun
                government,pemerintah,,government,,noun
                foreign-minister,menteri luar negeri,,foreign minister,,noun
                united-states,Amerika Serikat,ASAL,United States,US,proper
                """), language: .indonesian)
    }

    private func kinds(_ text: String, includesDerived: Bool) throws -> [String: MatchKind] {
        let run = RecognitionRun(try Self.recognizer.get(), includesDerived: includesDerived)
        let record = TextRecord(id: "1", text: text, location: SourceLocation(file: "-"))
        let matches = run.recognize([record]).flatMap(\.matches)
        #expect(MatchLaws.areSortedAndDisjoint(matches, in: [UInt8](text.utf8)))
        let bytes = [UInt8](text.utf8)
        return Dictionary(matches.map { (String(decoding: bytes[$0.range], as: UTF8.self), $0.kind) }) { first, _ in first }
    }

    @Test(arguments: [("Bank menjamin simpanan.", "menjamin"), ("Sang penjamin diam.", "penjamin"), ("Yang terjamin aman.", "terjamin")])
    func wordsFromTheRootOfATermAreSuggested(_ text: String, _ word: String) throws {
        #expect(try kinds(text, includesDerived: true) == [word: .derived])
    }

    @Test func nothingIsSuggestedUnlessAskedFor() throws {
        #expect(try kinds("Bank menjamin simpanan, penjamin diam.", includesDerived: false).isEmpty)
    }

    @Test func aMatchedWordIsNotSuggestedAsWell() throws {
        let found = try kinds("Jaminannya dijamin oleh pemerintah.", includesDerived: true)
        #expect(found == ["Jaminannya": .inflected, "dijamin": .derived, "pemerintah": .exact])
    }

    @Test(arguments: ["Hujan turun di lereng.", "Asal kain itu jauh.", "Seorang menteri pulang.", "Lihat jamin.co.id sekarang."])
    func otherWordsAreNotSuggested(_ text: String) throws {
        #expect(try kinds(text, includesDerived: true).isEmpty)
    }
}
