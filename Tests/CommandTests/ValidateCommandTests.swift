import PadananTestSupport
import Testing

@Suite struct ValidateCommandTests {
    private static let samples = "Fixtures/formats/samples"
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test(arguments: [
        ("news.xlf12.xlf", "XLIFF 1.2"), ("news.xlf2.xlf", "XLIFF 2"), ("news.tmx", "TMX"), ("news.po", "gettext PO"), ("news.csv", "CSV"),
        ("news.tsv", "tab-separated values"),
        ("news.jsonl", "JSON Lines"), ("news.xlsx", "XLSX"), ("terms.tbx", "TBX"), ("rules.srx", "SRX"),
    ])
    func samplesAreValid(file: String, format: String) throws {
        let result = try Program.run(["validate", "\(Self.samples)/\(file)"])
        #expect(result.code == 0)
        #expect(result.output.contains(": valid \(format)"), "\(result.output)")
    }

    @Test func violationsNameTheirPlaceAndSection() throws {
        let file = try folder.write("a.tmx", "<tmx version=\"1.4\">\n<body/>\n</tmx>\n")
        let result = try Program.run(["validate", file, "\(Self.samples)/news.tmx"])
        #expect(result.code == 1)
        #expect(result.output.contains("a.tmx:2:1: error: ") && result.output.contains("[TMX 1.4b"), "\(result.output)")
        #expect(result.output.contains("news.tmx: valid TMX"))
        #expect(result.output.hasSuffix("in 2 files\n"))
    }

    @Test func programsGetJSONLines() throws {
        let file = try folder.write("a.xml", "<a>\n</b>")
        let result = try Program.run(["validate", "--format", "jsonl", file])
        #expect(result.code == 1)
        let expected = #""line":2,"column":1,"severity":"error","message":"</b> where </a> is expected","section":"XML 1.0, 3"}"#
        #expect(result.output.contains(expected), "\(result.output)")
    }

    @Test func aFileThatCannotBeReadIsNoViolation() throws {
        let result = try Program.run(["validate", folder.path("missing.tmx"), "\(Self.samples)/news.tmx"])
        #expect(result.code == 2)
        #expect(result.errors.contains("missing.tmx: error: can't open the file"))
        #expect(result.output.contains("valid TMX"))
    }

    @Test func anUnknownFormatIsRefused() throws {
        let result = try Program.run(["validate", try folder.write("a.bin", "\u{1}\u{2}")])
        #expect(result.code == 2)
        #expect(result.errors.contains("the format is not known"))
    }

    @Test func glossariesAreCheckedAsSuch() throws {
        let file = try folder.write("terms.csv", "concept,id,en\na,satu,one\na,dua,two\n")
        let result = try Program.run(["validate", file])
        #expect(result.code == 1)
        #expect(result.output.contains("terms.csv:3:1: error: concept “a” stands already in line 2"), "\(result.output)")
    }
}
