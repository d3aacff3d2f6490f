import PadananFormats
import PadananModel
import Testing

@Suite struct UTXTests {
    private static func read(_ text: String) -> TermbaseReading {
        TermbaseFormats.read(Array(text.utf8), file: "g.utx", languages: .indonesianEnglish)
    }

    private static let head =
        "#UTX 1.11; id-ID/en-US; 2026-11-26T10:00:00+07:00; copyright: Redaksi (2026); license: CC-by 4.0; bidirectional\r\n"

    @Test func columnsAreReadByTheirNames() {
        let reading = Self.read(
            Self.head + "#description: words of the newsroom\r\n#src\ttgt\tsrc:pos\tx:own\tterm status\tconcept ID\tsrc:comment\r\n"
                + "# a comment\r\nmengutuk\tcondemn\tverb\t-\tapproved\tC1\tof attacks\r\nmengutuk\tcurse\tverb\t\tforbidden\tC1\t\r\n"
                + "mengecam\tcondemn\tverb\t\tprovisional\tC1\t-\r\nKTT\tsummit\tnoun\t\tnon-standard\tC2\t\r\n")
        #expect(reading.defects == [])
        #expect(reading.termbase.concepts.map(\.id) == ["C1", "C2"])
        #expect(
            reading.termbase.concepts[0].terms.map { "\($0.language) \($0.status) \($0.text)" } == [
                "id-id preferred mengutuk", "en-us preferred condemn", "en-us forbidden curse", "id-id admitted mengecam",
            ])
        #expect(reading.termbase.concepts[0].partOfSpeech == .verb)
        #expect(reading.termbase.concepts.map(\.note) == ["of attacks", ""])
        #expect(reading.termbase.concepts[1].terms.map(\.status) == [.preferred, .deprecated])
    }

    @Test func withoutIdsRowsWithOneSourceAreOneConcept() {
        let reading = Self.read("#UTX-S 1.00; id/en; 2010\n#src\ttgt\tsrc:pos\nhak\tright\tnoun\nhak\tclaim\tnoun\n")
        #expect(reading.defects == [])
        #expect(reading.termbase.concepts.map { $0.terms.map(\.text) } == [["hak", "right", "claim"]])
    }

    @Test func version120NamesColumnsByLanguage() {
        let reading = Self.read("#UTX 1.20; id/en; license: x\n##description: y\n#term:id\tterm:en\tterm status\nhak\tright\tapproved\n")
        #expect(reading.defects == [])
        #expect(reading.termbase.concepts.map { $0.terms.map(\.text) } == [["hak", "right"]])
    }

    @Test(arguments: [
        ("#UTX 1.11; id/en\nhak\tright\tnoun\n", ["no line names the columns"]),
        ("#UTX 1.11\n#src\ttgt\nhak\tright\n", ["the header names no languages"]),
        ("#UTX 1.11; id/en\n#src\ttgt\tterm status\nhak\tright\tgood\n", ["unknown status “good”"]),
        ("#UTX 1.11; id/en\n#src\ttgt\nhak\n", ["the row has no target term"]),
    ]) func whatIsMissingIsNamed(_ text: String, _ messages: [String]) {
        let defects = Self.read(text).defects
        #expect(defects.count == messages.count && zip(defects, messages).allSatisfy { $0.message.hasPrefix($1) }, "\(defects)")
        #expect(defects.allSatisfy { $0.reference.hasPrefix("UTX 1.11") })
    }

    @Test func aConceptIsWrittenInRowsWithItsId() {
        let (id, en) = (LanguageTag("id"), LanguageTag("en"))
        let concept = Concept(
            id: "pact",
            terms: [
                Term("pakta pertahanan", language: id), Term("perjanjian pertahanan", language: id, status: .admitted),
                Term("defence pact", language: en), Term("war pact", language: en, status: .forbidden),
            ], partOfSpeech: .proper, note: "satu")
        let writing = UTXFormat().write(Termbase([concept]), languages: .indonesianEnglish)
        #expect(
            String(decoding: writing.bytes, as: UTF8.self).split(separator: "\r\n").map(String.init) == [
                "#UTX 1.11; id/en; copyright: unknown; license: unknown", "#src\ttgt\tsrc:pos\tterm status\tsrc:comment\tconcept ID",
                "pakta pertahanan\tdefence pact\tproperNoun\tapproved\tsatu\tpact",
                "pakta pertahanan\twar pact\tproperNoun\tforbidden\t\tpact",
                "perjanjian pertahanan\tdefence pact\tproperNoun\tapproved\t\tpact",
            ])
        #expect(writing.defects == [])
    }
}
