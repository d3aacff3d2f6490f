import PadananModel
import Testing

@testable import PadananFormats

@Suite struct MasterTableWriterTests {
    private static func read(_ text: String, keepsOneSided: Bool = false) -> TermbaseReading {
        MasterTableFormat(keepsOneSided: keepsOneSided).read(Array(text.utf8), file: "g.csv", languages: .indonesianEnglish)
    }

    private static func write(_ termbase: Termbase) -> String {
        String(decoding: MasterTableFormat().write(termbase, languages: .indonesianEnglish).bytes, as: UTF8.self)
    }

    // MARK: Laws

    @Test func readingGivesBackWhatWasWritten() {
        for seed in 0..<60 {
            var generator = TermbaseGenerator(seed: UInt64(seed))
            let termbase = generator.termbase()
            let reading = Self.read(Self.write(termbase))
            #expect(reading.defects == [], "seed \(seed)")
            for (left, right) in zip(reading.termbase.canonical(), termbase.canonical()) {
                let isSame = left == right
                #expect(isSame, "seed \(seed): \(left.difference(from: right)) instead of \(right.difference(from: left))")
            }
        }
    }

    /// Tables in the writer's own order are given back byte for byte.
    @Test(arguments: [
        "concept\nhak\n", "concept,id,en\nhak,hak,right\n",
        "concept,subject,id,id:admitted,id:abbreviation,en,en:abbreviation,en:deprecated,en:forbidden,pos\n"
            + "nato,defence,Pakta Utara | Pakta Besar,pakta,PU,Northern Pact,NP,North Treaty,bloc,proper\nlaut,,laut,,,sea,,,,noun\n",
        "concept,id:abbreviation,en:abbreviation\npbb,PBB,UN | U.N.\n",
        "concept,id,en,en:preferred:acronym\npbb,PBB,United Nations,UN\n",
        "concept,id,en,case,when,translate,definition,definition:source,note,source\n"
            + "a,satu,one,exact,near: kapal | laut,no,\"x, \"\"y\"\"\",Kamus,n,s\n",
        "concept,id,en,see,link,created\na,satu,one,b | teks <c>,https://example.org | teks <https://example.org>,2021-12-17 Sari\n",
        "concept,id,en,en:context,en:note\na,satu,one,one: One ship. [source: Warta],of the language | one: of the term\n",
        "concept,id,en\na,'-nya,\"a;b\"\n",
    ]) func tablesAreGivenBackByteForByte(_ table: String) {
        let reading = Self.read(table, keepsOneSided: true)
        #expect(reading.defects == [])
        if !table.hasPrefix("concept\n") { #expect(Self.write(reading.termbase) == table) }
    }

    // MARK: Columns

    @Test func aValueMayNameItsTerm() throws {
        let table = """
            concept,id,en,en:note,en:context,en:pos,en:definition
            a,satu,one | single,one: n1 | single: n2 | n3 | other: n4,c1 | single: c2 | *: c3,verb | single: adjective,d [source: s]
            """
        let concept = try #require(Self.read(table).termbase.concepts.first)
        #expect(concept.terms[1].annotations == [Annotation(.note, "n1"), Annotation(.context, "c1")])
        #expect(concept.terms[2].annotations == [Annotation(.note, "n2"), Annotation(.context, "c2")])
        #expect(concept.terms.map(\.partOfSpeech) == [nil, .verb, .adjective])
        #expect(
            concept.sections == [
                LanguageSection(
                    .english,
                    annotations: [
                        Annotation(.note, "n3"), Annotation(.note, "other: n4"), Annotation(.context, "c3"),
                        Annotation(.definition, "d", source: "s"),
                    ])
            ])
    }

    @Test(arguments: [
        ("b", Annotation(.crossReference, "", target: "b")), ("teks <b>", Annotation(.crossReference, "teks", target: "b")),
        ("teks <>", Annotation(.crossReference, "teks")), ("a \\<b>", Annotation(.crossReference, "", target: "a <b>")),
        ("teks <b> [source: s]", Annotation(.crossReference, "teks", source: "s", target: "b")),
    ]) func aReferenceIsATargetOrHasOneBehindItsText(_ cell: String, _ annotation: Annotation) {
        let reading = Self.read("concept,id,en,see\na,satu,one,\(cell)\n")
        #expect(reading.termbase.concepts.first?.annotations == [annotation])
    }

    @Test(arguments: [
        ("en:acronym", TermStatus.admitted, TermType.acronym), ("en:shortform", .admitted, .shortForm),
        ("en:shortForm", .admitted, .shortForm),
        ("en:forbidden:abbreviation", .forbidden, .abbreviation), ("en:admitted", .admitted, .fullForm),
    ]) func columnsNameStatusAndType(_ column: String, _ status: TermStatus, _ type: TermType) {
        let terms = Self.read("concept,id,en,\(column)\na,satu,one,x\n").termbase.concepts.first?.terms.dropFirst(2)
        #expect(terms?.map(\.status) == [status] && terms?.map(\.type) == [type])
    }

    @Test(arguments: ["en:notes", "en:", "en:acronym:forbidden", "en:preferred:x", "en:note:note", "definition:note"])
    func otherColumnsAreUnknown(_ column: String) {
        #expect(Self.read("concept,id,en,\(column)\na,satu,one,x\n").defects.map(\.severity) == [.warning])
    }

    @Test func anUnknownPartOfSpeechOfATermIsADefect() {
        let defects = Self.read("concept,id,en,en:pos\na,satu,one,one: nuon\n").defects
        #expect(defects.map(\.description).first?.hasPrefix("g.csv:2:12: error: unknown part of speech “nuon” is left out") == true)
    }

    @Test func onlyUsedColumnsAreWritten() {
        let termbase = Termbase([Concept(id: "a", terms: [Term("satu", language: .indonesian), Term("one", language: .english)])])
        #expect(Self.write(termbase) == "concept,id,en\na,satu,one\n")
    }

    // MARK: Losses

    @Test func whatATableCannotHoldIsTold() {
        let concepts = [
            Concept(id: "a", terms: [Term("satu", language: .indonesian)]),
            Concept(id: "b", terms: [Term("a | b", language: .indonesian), Term("one", language: .english)]),
            Concept(
                id: "c", terms: [Term("c", language: .indonesian), Term("c", language: .english), Term("c", language: LanguageTag("pos"))]),
        ]
        let defects = MasterTableFormat().write(Termbase(concepts), languages: .indonesianEnglish).defects
        #expect(
            defects.map(\.message) == [
                "a concept without approved term in en is not used when the table is read",
                "a bar between spaces separates terms in a table; a term that holds one is read as several",
                "a table has no column for terms in “pos”; they are left out",
            ])
    }

    @Test func aTableThatIsConvertedKeepsConceptsInOneLanguage() {
        let table = "concept,nl,en:forbidden\na,recht,\nb,,claim\n"
        #expect(Self.read(table).termbase.concepts.isEmpty)
        let reading = Self.read(table, keepsOneSided: true)
        #expect(reading.termbase.concepts.map(\.id) == ["a", "b"] && reading.defects == [])
    }

    @Test func manyValuesAndTermsAreReadInTime() {
        let terms = (0..<5_000).map { "t\($0)" }.joined(separator: " | ")
        let notes = (0..<5_000).map { "t\($0): n: x: y" }.joined(separator: " | ")
        let concept = Self.read("concept,id,en,en:note\na,satu,\(terms),\(notes)\n").termbase.concepts.first
        #expect(concept?.terms.last?.texts(of: .note) == ["n: x: y"])
    }
}
