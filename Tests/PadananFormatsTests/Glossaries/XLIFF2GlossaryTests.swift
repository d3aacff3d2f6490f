import PadananFormats
import PadananModel
import Testing

@Suite struct XLIFF2GlossaryTests {
    private static func document(_ units: String) -> String {
        """
        <?xml version="1.0"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:g="urn:oasis:names:tc:xliff:glossary:2.0" version="2.0" srcLang="id-ID" trgLang="en">
          <file id="f1">\(units)</file>
        </xliff>
        """
    }

    private static func unit(_ entries: String) -> String {
        "<unit id=\"u\"><g:glossary>\(entries)</g:glossary><segment><source>x</source></segment></unit>"
    }

    private static func read(_ text: String) -> TermbaseReading {
        TermbaseFormats.read(Array(text.utf8), file: "g.xlf", languages: .indonesianEnglish)
    }

    @Test func entriesOfAllUnitsAreRead() {
        let reading = Self.read(
            Self.document(
                Self.unit(
                    "<g:glossEntry id=\"a\" ref=\"#m1\"><g:term source=\"Warta\">hak &amp; wajib</g:term><g:translation id=\"t\">right</g:translation>"
                        + "<g:translation>claim</g:translation><g:definition source=\"KBBI\">what the <![CDATA[law]]> gives</g:definition></g:glossEntry>"
                )
                    + Self.unit("<g:glossEntry><g:term>kuasa</g:term><g:translation>power</g:translation></g:glossEntry>")))
        #expect(reading.defects == [])
        #expect(reading.termbase.concepts.map(\.id) == ["a", "kuasa"])
        let concept = reading.termbase.concepts[0]
        #expect(
            concept.terms.map { "\($0.language) \($0.status) \($0.text)" } == [
                "id-id preferred hak & wajib", "en preferred right", "en admitted claim",
            ])
        #expect([concept.source, concept.definition, concept.definitionSource] == ["Warta", "what the law gives", "KBBI"])
        #expect(concept.location.line == 3)
    }

    @Test func anEntryThatIsRepeatedCountsOnceAndAnIdThatIsGetsANumber() {
        let entry = "<g:glossEntry id=\"a\"><g:term>hak</g:term><g:translation>right</g:translation></g:glossEntry>"
        let other = "<g:glossEntry id=\"a\"><g:term>kuasa</g:term><g:translation>power</g:translation></g:glossEntry>"
        let reading = Self.read(Self.document(Self.unit(entry) + Self.unit(entry) + Self.unit(other)))
        #expect(reading.termbase.concepts.map(\.id) == ["a", "a-2"])
    }

    @Test(
        arguments: [
            (
                unit("<g:glossEntry><g:translation>right</g:translation></g:glossEntry>"),
                ["the entry has no term; write <gls:term>", "the file holds no glossary"]
            ),
            (unit("<g:glossEntry><g:term>hak</g:term></g:glossEntry>"), ["the entry has neither a translation nor a definition"]),
            ("<unit id=\"u\"><segment><source>x</source></segment></unit>", ["the file holds no glossary"]), ("<unit>", nil),
        ] as [(String, [String]?)]) func whatIsWrongIsNamed(_ units: String, _ messages: [String]?)
    {
        let defects = Self.read(Self.document(units)).defects
        if let messages {
            #expect(defects.map(\.message) == messages)
        } else {
            #expect(defects.count == 1 && defects[0].severity == .error)
        }
    }

    @Test func everythingThatATableSaysComesBack() {
        let (id, en) = (LanguageTag("id"), LanguageTag("en"))
        let concept = Concept(
            id: "two words", subject: "diplomacy",
            terms: [
                Term("PBB", language: id, type: .acronym), Term("UN", language: en, type: .acronym),
                Term("United Nations", language: en, status: .admitted),
                Term("Bangsa-Bangsa", language: id, status: .deprecated), Term("UNO", language: en, status: .forbidden),
                Term("PBB", language: LanguageTag("ms")),
            ], partOfSpeech: .proper, caseRule: .exact, condition: SenseCondition(.document, ["New York", "veto"]), definition: "<league>",
            note: "satu")
        let writing = XLIFF2GlossaryFormat().write(Termbase([concept]), languages: .indonesianEnglish)
        #expect(writing.defects == [])
        let read = XLIFF2GlossaryFormat().read(writing.bytes, file: "g.xlf", languages: .indonesianEnglish)
        #expect(read.defects == [])
        var expected = concept
        expected.location = read.termbase.concepts[0].location
        var found = read.termbase.concepts[0]
        for index in found.terms.indices { found.terms[index].assumptions = [] }
        found.terms.sort { ($0.language, $0.text) < ($1.language, $1.text) }
        expected.terms.sort { ($0.language, $0.text) < ($1.language, $1.text) }
        #expect(found == expected)
    }

    @Test func forbiddenTermsAreNoTranslations() {
        let concept = Concept(
            id: "a", terms: [Term("hak", language: LanguageTag("id")), Term("claim", language: LanguageTag("en"), status: .forbidden)],
            definition: "x")
        let text = String(decoding: XLIFF2GlossaryFormat().write(Termbase([concept]), languages: .indonesianEnglish).bytes, as: UTF8.self)
        #expect(!text.contains("<gls:translation>"))
        #expect(text.contains("<mda:meta type=\"en:forbidden\">claim</mda:meta>"))
    }
}
