import Foundation
import PadananTestSupport
import Testing

@Suite struct MergeCommandTests {
    private let folder: TemporaryFolder
    private let original: String

    init() throws {
        folder = try TemporaryFolder()
        original = try folder.write("a.md", "# Judul\n\nSatu **dua**. Tiga.\n\n- Empat\n")
    }

    /// A table for translators with `targets` by id.
    private func table(_ targets: [String: String], in order: [String] = ["1", "2.1", "2.2", "3"]) throws -> String {
        let sources = ["1": "Judul", "2.1": "Satu <1>dua</1>.", "2.2": "Tiga.", "3": "Empat"]
        let rows = order.map { "\($0)\t\(sources[$0] ?? "")\t\(targets[$0] ?? "")\n" }
        return try folder.write("a.tsv", "id\tsource\ttarget\n" + rows.joined())
    }

    @Test func theTableIsAsSegmentWritesIt() throws {
        let result = try Program.run(["segment", original, "--to", "tsv"])
        #expect(result.output.contains("\n2.1\tSatu <1>dua</1>.\t\t") && result.output.contains("\n3\tEmpat\t\t"), "\(result.output)")
    }

    @Test func translationsGoWhereTheirIdsSay() throws {
        let file = try table(["1": "Title", "2.1": "<1>Two</1> one.", "2.2": "Three.", "3": "Four"], in: ["3", "2.2", "1", "2.1"])
        let result = try Program.run(["merge", file, "--original", original])
        #expect(result.output == "# Title\n\n**Two** one. Three.\n\n- Four\n")
        #expect(result.code == 0 && result.errors.isEmpty, "\(result.errors)")
    }

    @Test func missingTranslationsStayAndAreReported() throws {
        let file = try table(["2.2": "Three."])
        let result = try Program.run(["merge", file, "--original", original])
        #expect(result.output == "# Judul\n\nSatu **dua**. Three.\n\n- Empat\n")
        #expect(result.code == 0)
        #expect(result.errors.contains("segment 2.1 has no translation; it stays in the source language: “Satu dua.”"), "\(result.errors)")
        #expect(result.errors.hasSuffix("a.md: 1 segments translated, 3 without translation, 0 not confirmed\n"), "\(result.errors)")
        let refused = try Program.run(["merge", file, "--original", original, "--missing", "refuse"])
        #expect(refused.code == 2 && refused.output.isEmpty)
    }

    @Test(arguments: [
        ("One two.", "the tag <1> (**) is lost in the translation"), ("<1>One</1> <1>two</1>.", "stands more than once"),
        ("</1>One<1> two.", "stands before"), ("<1>One</1> <7/>two.", "the tag <7/> is none of the source"),
    ])
    func wrongTagsAreErrors(_ target: String, _ message: String) throws {
        let file = try table(["2.1": target])
        let output = folder.path("out.md")
        let result = try Program.run(["merge", file, "--original", original, "-o", output])
        #expect(result.code == 2)
        #expect(result.errors.contains("error: unit 2: ") && result.errors.contains(message), "\(result.errors)")
        #expect(try folder.names() == ["a.md", "a.tsv"])
    }

    @Test func fuzzyTranslationsAreUsedWhenAskedFor() throws {
        let header = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
        let file = try folder.write("a.po", header + "#. padanan:id: 3\n#, fuzzy\nmsgid \"Empat\"\nmsgstr \"Four\"\n")
        let left = try Program.run(["merge", file, "--original", original])
        #expect(left.output.hasSuffix("- Empat\n") && left.errors.contains("is not confirmed; the segment stays in the source language"))
        let used = try Program.run(["merge", file, "--original", original, "--fuzzy", "use"])
        #expect(used.output.hasSuffix("- Four\n"), "\(used.output)\(used.errors)")
    }

    @Test func xliffFindsItsDocument() throws {
        let xliff = folder.path("a.xlf")
        #expect(try Program.run(["segment", original, "--to", "xliff2", "-o", xliff]).code == 0)
        let source = "<source>Empat</source>"
        let text = try folder.read("a.xlf").replacingOccurrences(of: source, with: source + "<target>Four</target>")
        try folder.write("a.xlf", text)
        let result = try Program.run(["merge", xliff, "-o", folder.path("a.en.md")])
        #expect(result.code == 0, "\(result.errors)")
        #expect(try folder.read("a.en.md") == "# Judul\n\nSatu **dua**. Tiga.\n\n- Four\n")
    }

    @Test func severalDocumentsGoIntoAFolder() throws {
        let second = try folder.write("b.txt", "Lima.\n")
        let xliff = folder.path("ab.xlf")
        #expect(try Program.run(["segment", original, second, "--to", "xliff12", "-o", xliff]).code == 0)
        let one = try Program.run(["merge", xliff])
        #expect(one.code == 2 && one.errors.contains("name a folder with -o"), "\(one.errors)")
        let table = folder.path("ab.xlsx")
        #expect(try Program.run(["segment", original, second, "--to", "xlsx", "-o", table]).code == 0)
        #expect(try Program.run(["merge", table, "--original", original, "--original", second]).code == 2)
        let same = try Program.run(["merge", xliff, "-o", folder.path])
        #expect(same.code == 2 && same.errors.contains("this is a file to read; write to another"), "\(same.errors)")
    }

    @Test func documentsOfSeveralKindsKeepTheirOwn() throws {
        let page = try folder.write("b.html", "<p>Lima <b>enam</b>.</p>\n")
        let xliff = folder.path("ab.xlf")
        let results = try TemporaryFolder()
        #expect(try Program.run(["segment", page, original, "--to", "xliff2", "-o", xliff]).code == 0)
        let source = "<source>Empat</source>"
        let text = try folder.read("ab.xlf").replacingOccurrences(of: source, with: source + "<target>Four</target>")
        try folder.write("ab.xlf", text)
        #expect(try Program.run(["merge", xliff, "-o", results.path]).code == 0)
        #expect(try results.read("b.html") == "<p>Lima <b>enam</b>.</p>\n")
        #expect(try results.read("a.md").hasSuffix("- Four\n"))
        let table = folder.path("ab.tsv")
        #expect(try Program.run(["segment", page, original, "--to", "tsv", "-o", table]).code == 0)
        let rows = try folder.read("ab.tsv").replacingOccurrences(of: "\tEmpat\t", with: "\tEmpat\tFour")
        try folder.write("ab.tsv", rows.replacingOccurrences(of: "Lima <1>enam</1>.\t", with: "Lima <1>enam</1>.\t<1>Six</1> five."))
        let merged = try Program.run(["merge", table, "-o", results.path])
        #expect(merged.code == 0, "\(merged.errors)")
        #expect(try results.read("b.html") == "<p><b>Six</b> five.</p>\n")
        #expect(try results.read("a.md").hasSuffix("- Four\n"))
    }

    @Test func linesAreSegmentsInTheirOrder() throws {
        let lines = try folder.write("a.txt", "Title\n<1>Two</1> one.\nThree.\nFour\n")
        #expect(try Program.run(["merge", lines, "--original", original]).output == "# Title\n\n**Two** one. Three.\n\n- Four\n")
        let short = try folder.write("b.txt", "Title\n")
        let result = try Program.run(["merge", short, "--original", original])
        #expect(result.code == 2)
        #expect(result.errors.contains("b.txt:2: error: the document has 4 segments, the file 1 lines"), "\(result.errors)")
    }

    @Test func linesThatNobodyChangedLeaveTheDocumentAsItIs() throws {
        let page = try folder.write("x.html", "<p>dua&nbsp;kata</p><pre>  satu   dua\n tiga.</pre>")
        let lines = folder.path("x.txt")
        #expect(try Program.run(["segment", page, "--to", "text", "-o", lines]).code == 0)
        #expect(try Program.run(["merge", lines, "--original", page]).output == "<p>dua&nbsp;kata</p><pre>  satu   dua\n tiga.</pre>")
    }

    @Test func tagsMustNotCross() throws {
        let page = try folder.write("x.html", "<p>Satu <b>dua</b> tiga <i>empat</i>.</p>")
        let row = "id\tsource\ttarget\n1\tSatu <1>dua</1> tiga <2>empat</2>.\tOne <1>two <2>three</1> four</2>.\n"
        let result = try Program.run(["merge", try folder.write("x.tsv", row), "--original", page])
        #expect(result.code == 2 && result.errors.contains("the tags <1> and <2> cross"), "\(result.errors)")
    }

    @Test func anEditedDocumentKeepsWhatIsLeft() throws {
        let edited = try folder.write("c.md", "# Judul\n\nBaru.\n\n- Empat\n\nSatu **dua**. Tiga.\n")
        let file = try table(["1": "Title", "2.1": "<1>Two</1> one.", "2.2": "Three.", "3": "Four"])
        let result = try Program.run(["merge", file, "--original", edited])
        #expect(result.output == "# Title\n\nBaru.\n\n- Four\n\n**Two** one. Three.\n")
        #expect(result.errors.contains("segment 2 has no translation"), "\(result.errors)")
        let sentence = try folder.write("e.md", "Lima. Tiga. Satu **dua**.\n")
        #expect(try Program.run(["merge", file, "--original", sentence]).output == "Lima. Three. **Two** one.\n")
        let other = try folder.write("d.md", "Lain sama sekali.\n")
        let nothing = try Program.run(["merge", file, "--original", other])
        #expect(nothing.output == "Lain sama sekali.\n" && nothing.errors.contains("is not in the document any more"), "\(nothing.errors)")
    }

    @Test func anIdNeverMovesATranslationIntoOtherText() throws {
        let file = try table(["1": "Title", "3": "Four"])
        let edited = try folder.write("c.md", "Judul besar.\n\n# Judul\n\nSatu **dua**. Tiga.\n\n- Empat\n")
        let result = try Program.run(["merge", file, "--original", edited])
        #expect(result.output == "Judul besar.\n\n# Title\n\nSatu **dua**. Tiga.\n\n- Four\n")
    }

    @Test func aRowThatIsGoneLeavesTheOthers() throws {
        let file = try table(["2.2": "Three."], in: ["2.2", "2.2"])
        #expect(try Program.run(["merge", file, "--original", original]).output == "# Judul\n\nSatu **dua**. Three.\n\n- Empat\n")
    }

    @Test(arguments: ["xliff2", "xliff12", "tsv", "po", "tmx", "xlsx"])
    func idsOfTheDocumentItselfAreNoNamesOfSegments(_ format: String) throws {
        let page = try folder.write("p.html", "<p id=\"1.1\">Ya benar</p>\n<p id=\"1.2\">Ya benar</p>\n")
        let file = folder.path("p.\(format)")
        #expect(try Program.run(["segment", page, "--to", format, "-o", file]).code == 0)
        let result = try Program.run(["merge", file, "--input", format, "--original", page])
        #expect(result.errors.contains("0 segments translated, 2 without translation"), "\(result.errors)")
        #expect(!result.errors.contains("any more"))
    }

    @Test func theDocumentMustBeThere() throws {
        let file = try table(["1": "Title"])
        let result = try Program.run(["merge", file])
        #expect(result.code == 2 && result.errors.contains("name it with --original"), "\(result.errors)")
        #expect(try Program.run(["merge", file, "--original", folder.path("missing.md")]).errors.contains("can't open the file"))
        #expect(try Program.run(["merge", file, "--original", original, "-o", original]).errors.contains("this is a file to read"))
    }
}
