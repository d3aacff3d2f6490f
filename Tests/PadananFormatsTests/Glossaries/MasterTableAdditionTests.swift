import PadananFormats
import PadananModel
import Testing

@Suite struct MasterTableAdditionTests {
    private static let pair = LanguagePair.indonesianEnglish

    private func concept(_ id: String, _ source: String, _ target: String) -> Concept {
        Concept(id: id, terms: [Term(source, language: .indonesian), Term(target, language: .english)])
    }

    private func added(_ concepts: [Concept], to table: String, file: String = "a.csv") throws -> String {
        let addition = try MasterTableAddition(to: Array(table.utf8), file: file, languages: Self.pair)
        return String(decoding: try addition.adding(concepts), as: UTF8.self)
    }

    @Test(arguments: [
        ("concept,id,en\n", "concept,id,en\nc,rudal,missile\n"),
        ("concept,id,en", "concept,id,en\nc,rudal,missile\n"),
        ("en,note,id,concept\r\nx,,y,z\r\n", "en,note,id,concept\r\nx,,y,z\r\nmissile,,rudal,c\r\n"),
        ("concept;id;en\n", "concept;id;en\nc;rudal;missile\n"),
        ("concept\tid-ID\ten-US\tpos\n", "concept\tid-ID\ten-US\tpos\nc\trudal\tmissile\tnoun\n"),
    ]) func rowsHaveTheColumnsOfTheTable(_ table: String, _ expected: String) throws {
        #expect(try added([concept("c", "rudal", "missile")], to: table) == expected)
    }

    @Test(arguments: [
        ("concept,id,en\n", "c,ACRONYM,x\n"), ("concept,id,en,id:abbreviation\n", "c,,x,ACRONYM\n"),
        ("concept,id,en,id:acronym\n", "c,,x,ACRONYM\n"),
    ]) func shortenedTermsGoWhereThereIsAColumnForThem(_ table: String, _ row: String) throws {
        var concept = concept("c", "ACRONYM", "x")
        concept.terms[0].type = .acronym
        #expect(try added([concept], to: table).hasSuffix(row))
    }

    @Test func nothingToAddLeavesTheTable() throws {
        #expect(try added([], to: "concept,id,en") == "concept,id,en")
    }

    @Test(arguments: ["a\"b", "a,b", "a;b", "=a", "'=a", "#a", "a\nb", " é "]) func termsAreReadAsTheyWere(_ term: String) throws {
        for file in ["a.csv", "a.tsv"] {
            let header = MasterTableAddition.header(for: Self.pair, delimiter: file == "a.csv" ? 0x2C : 0x09)
            let table = try added([concept("c", term, "x")], to: String(decoding: header, as: UTF8.self), file: file)
            let reading = TermbaseFormats.read(Array(table.utf8), file: file, languages: Self.pair)
            #expect(reading.termbase.concepts.map { $0.terms[0].text } == [term == " é " ? "é" : term])
        }
    }

    @Test(arguments: [
        "", "\n", "word list\n", "id,en\na,b\n", "id,en,note\na,b,c\n", "concept,id\n", "concept,en\n", "concept,id,en\nc,\"d,e\n",
        "\u{FFFE}c",
    ]) func whatIsNoTableOfBothLanguagesIsRefused(_ table: String) {
        #expect(throws: Defect.self) { try added([concept("c", "rudal", "missile")], to: table) }
    }

    @Test func textInUTF16IsRefused() {
        let table = Array("concept,id,en\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(throws: Defect.self) { try MasterTableAddition(to: [0xFF, 0xFE] + table, file: "a.csv", languages: Self.pair) }
    }

    @Test func anIdThatIsTakenIsRefused() {
        #expect(throws: Defect.self) { try added([concept("c", "rudal", "missile")], to: "concept,id,en\nc,a,b\n") }
        #expect(throws: Defect.self) { try added([concept("c", "a", "b"), concept("c", "d", "e")], to: "concept,id,en\n") }
    }

    @Test func aBarThatWouldCutATermIsRefused() {
        #expect(throws: Defect.self) { try added([concept("c", "a | b", "x")], to: "concept,id,en\n") }
    }

    @Test func slugsAreInLowerCase() {
        #expect(ConceptSlug.make("Security  Guarantees (new)") == "security-guarantees-new")
        #expect(ConceptSlug.make("…").isEmpty)
    }
}
