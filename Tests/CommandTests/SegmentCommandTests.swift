import PadananTestSupport
import Testing

@Suite struct SegmentCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func textIsCutOneSegmentALine() throws {
        let result = try Program.run(["segment"], input: "MOSKOW – Dr. Anwar tiba. Ia “lelah.” Lalu?\n\nBaca Juga: Kabar Lain\n")
        #expect(result.output == "MOSKOW – Dr. Anwar tiba.\nIa “lelah.”\nLalu?\nBaca Juga: Kabar Lain\n")
        #expect(result.errors.isEmpty && result.code == 0)
    }

    @Test func recordsAreCutByTheirIds() throws {
        let input = #"{"id":"a","text":"Satu. Dua."}"# + "\n" + #"{"id":"b","text":"Tiga\nempat.","wrapped":true}"# + "\n"
        let result = try Program.run(["segment", "--format", "jsonl"], input: input)
        let expected = [
            #"{"document":"a","paragraph":1,"id":"1.1","start":0,"end":5,"text":"Satu."}"#,
            #"{"document":"a","paragraph":1,"id":"1.2","start":6,"end":10,"text":"Dua."}"#,
            #"{"document":"b","paragraph":1,"id":"1","start":0,"end":11,"text":"Tiga\nempat."}"#,
        ]
        #expect(result.output == expected.joined(separator: "\n") + "\n")
        #expect(result.code == 0)
    }

    @Test func englishHasItsOwnRules() throws {
        let input = "He lives in the U.S. He works for Acme Corp. in Mr. Smith's office."
        let result = try Program.run(["segment", "--from", "en"], input: input)
        #expect(result.output == "He lives in the U.S.\nHe works for Acme Corp. in Mr. Smith's office.\n")
    }

    @Test func linesOfWrappedTextAreJoined() throws {
        let text = "Satu dua\ntiga. Empat\nlima.\n"
        #expect(try Program.run(["segment", "--wrapped"], input: text).output == "Satu dua tiga.\nEmpat lima.\n")
        #expect(try Program.run(["segment", "--no-wrapped"], input: text).output == "Satu dua\ntiga.\nEmpat\nlima.\n")
    }

    @Test func rulesOfAnSRXFileAreFollowed() throws {
        let rules = try folder.write(
            "a.srx",
            """
            <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"/><body><languagerules>
            <languagerule languagerulename="a"><rule break="yes"><beforebreak>;</beforebreak><afterbreak>\\s</afterbreak></rule></languagerule>
            </languagerules><maprules><languagemap languagepattern=".*" languagerulename="a"/></maprules></body></srx>
            """)
        let result = try Program.run(["segment", "--srx", rules], input: "Satu. Dua; tiga. Empat.")
        #expect(result.output == "Satu. Dua;\ntiga. Empat.\n", "\(result.errors)")
    }

    @Test func ourRulesCanBeExportedAndUsed() throws {
        let rules = folder.path("padanan.srx")
        #expect(try Program.run(["segment", "--export-srx", "-o", rules]).code == 0)
        #expect(try Program.run(["validate", rules]).output.contains("valid SRX"))
        let text = "MOSKOW – Dr. Anwar tiba pukul 10.30. Ia “lelah,” kata Ny. Sri. Lalu?"
        let own = try Program.run(["segment"], input: text).output
        let exported = try Program.run(["segment", "--srx", rules], input: text)
        #expect(own == exported.output, "\(exported.errors)")
        #expect(try Program.run(["segment", "--export-srx", "a.txt"]).errors.contains("give it alone"))
    }

    @Test func rulesThatNeedMemoryAreRefusedByNumber() throws {
        let rules = try folder.write(
            "a.srx",
            """
            <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"/><body><languagerules>
            <languagerule languagerulename="a"><rule break="no"><beforebreak>x</beforebreak></rule>
            <rule break="yes"><beforebreak>(a)\\1</beforebreak><afterbreak>\\s</afterbreak></rule></languagerule>
            </languagerules><maprules><languagemap languagepattern=".*" languagerulename="a"/></maprules></body></srx>
            """)
        let result = try Program.run(["segment", "--srx", rules], input: "Satu.")
        #expect(result.code == 2)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains("a.srx:3:") && result.errors.contains("rule 2"), "\(result.errors)")
    }

    @Test func documentsAreCountedLikeAQuoteSheet() throws {
        let file = try folder.write("a.txt", "Satu dua. Tiga empat lima.\nSatu dua.\n")
        let sheet = try Program.run(["segment", "--stats", file]).output
        #expect(
            sheet == """
                \(file)
                                segments     words
                  new                  2         5
                  repeated             1         2
                  all                  3         7
                  2 paragraphs, 34 characters, 30 without spaces

                """)
        let json = try Program.run(["segment", "--stats", "--format", "jsonl", file]).output
        let counts = #""paragraphs":2,"segments":3,"words":7,"characters":34,"charactersWithoutSpaces":30,"#
        #expect(json.contains(counts + #""repeatedSegments":1,"repeatedWords":2,"newWords":5}"#), "\(json)")
    }

    @Test func termsAreMarkedInXLIFF() throws {
        let file = try folder.write("a.txt", "Rusia meminta jaminan keamanan.\n")
        let rows = "concept,id,en,translate\nguarantee,jaminan keamanan,security guarantee,\nrusia,Rusia,Rusia,no\n"
        let glossary = try folder.write("g.csv", rows)
        let result = try Program.run(["segment", file, "--to", "xliff2", "-g", glossary])
        #expect(result.errors.isEmpty && result.code == 0)
        #expect(result.output.contains("<mrk id=\"t1\" type=\"term\" translate=\"no\" ref=\"#n=term1\" value=\"Rusia\">Rusia</mrk>"))
        #expect(
            result.output.contains("<mrk id=\"t2\" type=\"term\" ref=\"#n=term2\" value=\"security guarantee\">jaminan keamanan</mrk>"))
        #expect(result.output.contains("<note id=\"term2\" appliesTo=\"source\" category=\"term\">jaminan keamanan → security guarantee"))
        let table = try Program.run(["segment", file, "--to", "tsv", "-g", glossary]).output
        #expect(table.contains("\tterms:escaped\n"))
        #expect(table.contains("\tRusia = Rusia; jaminan keamanan = security guarantee\n"), "\(table)")
    }

    @Test(arguments: ["xliff2", "xliff12", "tmx", "po", "tsv", "csv", "xlsx"])
    func everyFormatIsValid(_ format: String) throws {
        let file = folder.path("out.\(format)")
        let sources = ["Fixtures/documents/text/article.txt", "Fixtures/documents/html/article.html"]
        let result = try Program.run(["segment"] + sources + ["--to", format, "-o", file, "-g", "builtin"])
        #expect(result.code == 0 && result.errors.isEmpty, "\(result.errors)")
        let names = ["xliff2": "xliff2", "xliff12": "xliff12"]
        let check = try Program.run(["validate", file] + (names[format].map { ["--input", $0] } ?? ["--input", format]))
        #expect(check.code == 0, "\(check.output)\(check.errors)")
    }

    @Test(arguments: [
        (["--to", "docx"], "is invalid"), (["--to", "po", "--format", "jsonl"], "give one of them"),
        (["--stats", "--to", "po"], "--stats"),
        (["--input", "doc"], "there is no kind of document “doc”"), (["--srx", "missing.srx"], "can't open the file"),
        (["--from", "x"], "is not a language tag"), (["--target-language", "1"], "is not a language tag"), (["-", "-"], "only once"),
    ])
    func wrongUseIsExplained(_ arguments: [String], _ message: String) throws {
        let result = try Program.run(["segment"] + arguments, input: "Satu.")
        #expect(result.code == 2)
        #expect(result.errors.contains(message), "\(result.errors)")
        #expect(result.output.isEmpty)
    }

    @Test func theDocumentIsNeverOverwritten() throws {
        let file = try folder.write("a.txt", "Satu.\n")
        let result = try Program.run(["segment", file, "--to", "tsv", "-o", file])
        #expect(result.code == 2 && result.errors.contains("this is a file to read"))
        #expect(try folder.read("a.txt") == "Satu.\n")
    }

    @Test func whatIsNoDocumentIsRefused() throws {
        let binary = try folder.write("a.bin", [0, 1, 2, 3])
        #expect(try Program.run(["segment", binary]).errors.contains("the kind of document is not known"))
        let bitext = try Program.run(["segment", "Fixtures/formats/samples/news.tmx"])
        #expect(bitext.errors.contains("the file is bitext and segmented already"))
        #expect(bitext.code == 2)
        let records = try Program.run(["segment", "--to", "po"], input: #"{"id":"a","text":"Satu."}"#)
        #expect(records.errors.contains("records are printed as segments only"))
        let broken = try folder.write("a.docx", "PK no archive")
        let result = try Program.run(["segment", broken])
        #expect(result.code == 2 && result.errors.contains("a.docx"), "\(result.errors)")
    }

    @Test(arguments: ["", "\n", "\u{FEFF}"]) func anEmptyTextHasNoSegments(_ text: String) throws {
        let file = try folder.write("a.txt", text)
        let result = try Program.run(["segment", file])
        #expect(result.output.isEmpty && result.errors.isEmpty && result.code == 0)
    }
}
