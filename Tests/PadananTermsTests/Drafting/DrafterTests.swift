import PadananKit
import PadananTestSupport
import Testing

/// Glosses.
@Suite struct DrafterTests {
    private static let table = """
        concept,id,en,en:admitted,en:forbidden,pos
        sg,jaminan keamanan,security guarantee,security assurance,,noun
        cf,gencatan senjata,ceasefire,,truce,noun
        dm,kementerian pertahanan,ministry of defence,,,noun
        ru,mencabut,revoke,,,verb
        """

    private static let drafter = Result {
        Drafter(termbase: try SmallGlossary.read(table), languages: .indonesianEnglish)
    }

    private func draft(_ source: String) throws -> String { try Self.drafter.get().draft(source).text }

    @Test(arguments: [
        ("Mereka membahas jaminan keamanan baru itu.", "They discussed that new security guarantee."),
        ("kebijakan ekonomi baru", "new economic policy"), ("gencatan senjata itu", "that ceasefire"),
        ("Jaminan keamanannya dibahas.", "Its security guarantee was discussed."), ("di Jakarta dan Bandung", "in Jakarta and Bandung"),
        ("Izin itu telah dicabut.", "That permit has been revoked."),
    ]) func wordsAreInTheOrderOfTheTarget(_ source: String, _ gloss: String) throws {
        #expect(try draft(source) == gloss)
    }

    @Test(arguments: [
        ("2,5 juta orang", "2.5 million people"), ("tiga negara", "three countries"), ("17 Agustus 2025", "17 August 2025"),
        ("buku-buku", "books"),
    ]) func numbersAndPluralsAreConverted(_ source: String, _ gloss: String) throws {
        #expect(try draft(source) == gloss)
    }

    @Test func titlesKeepTheirCapitals() throws {
        #expect(try draft("menurut Kementerian Pertahanan").hasSuffix("Ministry of Defence"))
        #expect(try draft("menurut kementerian pertahanan").hasSuffix("ministry of defence"))
    }

    @Test func namesAndUnknownWordsStay() throws {
        #expect(try draft("Zxcvbn bertemu Joko Widodo.").contains("Joko Widodo"))
        #expect(try draft("Zxcvbn qwrty.") == "Zxcvbn qwrty.")
    }

    @Test func marksAndSpaceBetweenSentencesStay() throws {
        #expect(try draft("“Gencatan senjata!”\n\n(Gencatan senjata?)  ") == "“Ceasefire!”\n\n(Ceasefire?)  ")
        #expect(try draft("") == "" && draft("  \n") == "  \n")
    }

    // MARK: Terms

    @Test func everyTermIsRenderedAndItsPlaceKnown() throws {
        let drafter = try Self.drafter.get()
        let source = "Gencatan senjata dan jaminan keamanan dibahas. Jaminan-jaminan keamanan itu baru."
        let draft = drafter.draft(source)
        #expect(draft.terms.count == 3)
        for term in draft.terms {
            let words = String(decoding: Array(draft.text.utf8)[term.target], as: UTF8.self).lowercased()
            #expect(words.hasPrefix(term.source.concept == 0 ? "security guarantee" : "ceasefire"))
            #expect(term.term == 1)
        }
    }

    @Test func verbTermsTakeTheVoice() throws {
        #expect(try draft("Pemerintah mencabut izin.").contains("revoked"))
        #expect(try draft("Izin akan dicabut.").contains("will be revoked"))
    }

    @Test func otherLanguagesKeepTheirWordsButForTerms() throws {
        let table = "concept,de,en\nsg,Sicherheitsgarantie,security guarantee\n"
        let languages = LanguagePair(LanguageTag("de"), .english)
        let drafter = Drafter(termbase: try SmallGlossary.read(table, languages: languages), languages: languages)
        let draft = drafter.draft("Eine Sicherheitsgarantie  für alle.")
        #expect(draft.text == "Eine security guarantee  für alle.")
        #expect(draft.terms.map(\.target) == [5..<23])
        #expect(!drafter.glossesWords)
    }

    // MARK: Codes

    @Test func codesStayInTheirOrderAroundTheirWords() throws {
        let source = InlineText(
            "Mereka membahas jaminan keamanan baru.",
            codes: [
                InlineCode(.opening, id: "1", offset: 16), InlineCode(.closing, id: "1", offset: 32),
                InlineCode(.standalone, id: "2", offset: 38),
            ])
        let draft = try Self.drafter.get().draft(source)
        #expect(draft.content.codes.map(\.id) == ["1", "1", "2"])
        #expect(draft.content.codes.map(\.kind) == source.codes.map(\.kind))
        #expect(zip(draft.content.codes, draft.content.codes.dropFirst()).allSatisfy { $0.offset <= $1.offset })
        #expect(draft.content.codes[2].offset == draft.text.utf8.count)
    }

    // MARK: Any text

    @Test func anyBytesHaveAGlossWithTheirTerms() throws {
        var generator = SeededGenerator(seed: 11)
        let drafter = try Self.drafter.get()
        for round in 0..<300 {
            let noise = String(decoding: RandomText.mix(pieces: 30, using: &generator), as: UTF8.self)
            let source = round % 2 == 0 ? noise : "\(noise) jaminan keamanan \(noise)"
            let codes = (0..<3).map { InlineCode(.standalone, id: "\($0)", offset: $0 * source.utf8.count / 2) }
            let draft = drafter.draft(InlineText(source, codes: codes))
            #expect(draft == drafter.draft(InlineText(source, codes: codes)))
            #expect(draft.content.codes.map(\.id) == ["0", "1", "2"])
            for term in draft.terms { #expect(term.target.upperBound <= draft.text.utf8.count && !term.target.isEmpty) }
        }
    }

    @Test func longTextsTakeLinearTime() throws {
        let chain = String(repeating: "kebijakan ", count: 30_000)
        #expect(try draft(chain).utf8.count > 100_000)
        #expect(try draft(String(repeating: "a", count: 500_000)).utf8.count == 500_000)
    }
}
