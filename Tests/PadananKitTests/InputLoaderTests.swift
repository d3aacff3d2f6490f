import PadananKit
import PadananTestSupport
import Testing

@Suite struct InputLoaderTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func location(_ path: String, _ line: Int) -> PadananModel.SourceLocation { SourceLocation(file: path, line: line, column: 1) }

    // MARK: Texts

    @Test func plainTextIsReadByParagraph() throws {
        let path = try folder.write("artikel.txt", "Judul\n\nIsi pertama.\r\nIsi kedua.\n\n\n")
        let reading = try InputLoader.texts(path)
        #expect(
            reading.records == [
                TextRecord(id: "1", text: "Judul", location: location(path, 1)),
                TextRecord(id: "2", text: "Isi pertama.", location: location(path, 3)),
                TextRecord(id: "3", text: "Isi kedua.", location: location(path, 4)),
            ])
        #expect(reading.defects == [])
    }

    @Test(arguments: ["a.tsv", "a.TAB"]) func aTableIsReadByItsName(_ name: String) throws {
        let path = try folder.write(name, "satu\tone\n\ntiga\tthree\n")
        let reading = try InputLoader.texts(path)
        #expect(reading.records.map(\.text) == ["satu", "tiga"])
        #expect(reading.records.map(\.id) == ["1", "3"])
    }

    @Test(arguments: ["a.jsonl", "a.ndjson", "A.JSONL"]) func jsonLinesAreReadByTheirName(_ name: String) throws {
        let path = try folder.write(name, "{\"id\": \"x\", \"text\": \"satu\"}\n{\"id\": 7, \"text\": \"dua\"}\n{\"text\": \"tiga\"}\n")
        let reading = try InputLoader.texts(path)
        #expect(reading.records.map(\.id) == ["x", "7", "3"])
        #expect(reading.records.map(\.text) == ["satu", "dua", "tiga"])
        #expect(reading.defects == [])
    }

    @Test func theNameSaysNothingWhenTheFormatIsGiven() throws {
        let path = try folder.write("a.txt", "{\"text\": \"satu\tdua\"}\n")
        #expect(try InputLoader.texts(path, format: .text).records.map(\.text) == ["{\"text\": \"satu\tdua\"}"])
        #expect(try InputLoader.texts(path, format: .tsv).records.map(\.text) == ["{\"text\": \"satu"])
        let reading = try InputLoader.texts(path, format: .jsonl)
        #expect(reading.records.isEmpty)
        #expect(reading.defects.map(\.location) == [SourceLocation(file: path, line: 1, column: 15)])
    }

    @Test(arguments: [
        ("{\"text\": \"satu\"}", RecordFormat.jsonl), ("\n  {\"a\": 1}", .jsonl), ("satu\tone\n", .tsv), ("satu\ndua\ttwo\n", .text),
        ("", .text), ("[1]", .text),
    ])
    func contentWithoutANameIsRecognised(_ content: String, _ format: RecordFormat) {
        #expect(RecordFormat(content: [UInt8](content.utf8)) == format)
    }

    @Test func aMalformedLineIsADefectAndTheOthersAreRead() throws {
        let path = try folder.write(
            "a.jsonl", "{\"text\": \"satu\"}\n{\"text\": dua}\n[]\n{\"teks\": \"empat\"}\n{\"text\": 5}\n{\"text\": \"enam\"}\n")
        let reading = try InputLoader.texts(path)
        #expect(reading.records.map(\.text) == ["satu", "enam"])
        #expect(reading.records.map(\.id) == ["1", "6"])
        #expect(
            reading.defects.map(\.description) == [
                "\(path):2:10: error: expected a JSON value", "\(path):3:1: error: expected a JSON object",
                "\(path):4:1: error: member “text” is missing", "\(path):5:1: error: “text” must be a string",
            ])
    }

    @Test func aByteOrderMarkIsNoText() throws {
        let path = try folder.write("a.txt", [0xEF, 0xBB, 0xBF] + [UInt8]("satu".utf8))
        #expect(try InputLoader.texts(path).records.map(\.text) == ["satu"])
        let wide = try folder.write("b.txt", [0xFF, 0xFE, 0x73, 0x00, 0x61, 0x00])
        #expect(try InputLoader.texts(wide).records.map(\.text) == ["sa"])
    }

    @Test func invalidUTF8IsADefectWithItsPlace() throws {
        let path = try folder.write("a.txt", [UInt8]("satu\ndu".utf8) + [0xFF] + [UInt8]("a".utf8))
        let reading = try InputLoader.texts(path)
        #expect(reading.records.map(\.text) == ["satu", "du\u{FFFD}a"])
        #expect(reading.defects.map(\.location) == [SourceLocation(file: path, line: 2, column: 3)])
        #expect(reading.defects.map(\.severity) == [.error])
    }

    @Test(arguments: ["", "\n\n", "\u{FEFF}"]) func anEmptyFileHasNoRecordsAndNoDefects(_ content: String) throws {
        for name in ["a.txt", "a.tsv", "a.jsonl"] {
            let reading = try InputLoader.texts(try folder.write(name, content))
            #expect(reading.records.isEmpty)
            #expect(reading.defects.isEmpty)
        }
    }

    @Test func aMissingFileIsAnErrorThatNamesIt() {
        let path = folder.path("missing.txt")
        for read in [{ _ = try InputLoader.texts(path) }, { _ = try InputLoader.pairs(path) }] {
            let error = #expect(throws: FileError.self) { try read() }
            #expect(error?.description == "\(path): error: can't open the file: no such file or directory")
        }
    }

    @Test func aFolderIsNoText() {
        let error = #expect(throws: FileError.self) { try InputLoader.texts(folder.path) }
        #expect(error?.description == "\(folder.path): error: can't read the file: is a directory")
    }

    // MARK: Pairs

    @Test func pairsAreReadFromTables() throws {
        let path = try folder.write("a.tsv", "satu\tone\tremark\ndua\ntiga\t\n")
        let reading = try InputLoader.pairs(path)
        #expect(
            reading.records == [
                TranslationUnit(id: "1", source: "satu", target: "one", location: location(path, 1)),
                TranslationUnit(id: "3", source: "tiga", target: "", location: location(path, 3)),
            ])
        #expect(reading.defects.map(\.description) == ["\(path):2:1: error: the line has no tab between source and target"])
    }

    @Test func pairsAreReadFromJSONLines() throws {
        let path = try folder.write(
            "a.jsonl", "{\"id\": \"x\", \"source\": \"satu\", \"target\": \"one\", \"more\": [1]}\n{\"source\": \"dua\"}\n")
        let reading = try InputLoader.pairs(path)
        #expect(reading.records == [TranslationUnit(id: "x", source: "satu", target: "one", location: SourceLocation(file: path, line: 1))])
        #expect(reading.defects.map(\.description) == ["\(path):2:1: error: member “target” is missing"])
    }

    // MARK: Parallel texts

    @Test func twoTextsArePairedByParagraph() throws {
        let source = try folder.write("a.id.txt", "Satu.\n\nDua.\n")
        let target = try folder.write("a.en.txt", "One.\n\n\nTwo.\n")
        let reading = try InputLoader.parallelTexts(source, target)
        #expect(reading.defects == [])
        #expect(
            reading.records == [
                TranslationUnit(id: "1", source: "Satu.", target: "One.", location: location(source, 1)),
                TranslationUnit(id: "2", source: "Dua.", target: "Two.", location: location(source, 3)),
            ])
    }

    private static let paragraphs = [
        "Hujan deras turun di pegunungan sejak Senin sore.", "Air.", "Warga dua desa mengungsi ke gedung sekolah dasar.",
        "Jalan ke kota terputus di tiga tempat.",
    ]

    @Test func sentencesArePairedWhereParagraphsDiffer() throws {
        let source = try folder.write("a.id.txt", Self.paragraphs.joined(separator: "\n\n"))
        let shorter = Self.paragraphs.enumerated().filter { $0.offset != 1 }.map(\.element)
        let target = try folder.write("a.en.txt", shorter.joined(separator: "\n\n"))
        let reading = try InputLoader.parallelTexts(source, target)
        #expect(reading.records.map(\.source) == shorter)
        #expect(reading.records.map(\.target) == shorter)
        #expect(reading.records.map(\.location) == [1, 5, 7].map { SourceLocation(file: source, line: $0, column: 1) })
        let counts = "\(source) has 4 paragraphs, \(target) 3"
        let message = "\(counts); aligned by sentences, 1 of them without a partner, which align --sentences shows"
        #expect(reading.defects.map(\.description) == ["\(source):3:1: warning: \(message)"])
    }

    @Test func sentencesOfOneParagraphKeepTheirPlaces() throws {
        let source = try folder.write("a.id.txt", "Menteri tiba di Jakarta. Ia membahas jaminan keamanan.\n\nHujan turun.\n")
        let target = try folder.write("a.en.txt", "The minister arrived in Jakarta.\n\nHe discussed security guarantees.\n\nIt rained.\n")
        let reading = try InputLoader.parallelTexts(source, target)
        #expect(reading.records.map(\.target) == ["The minister arrived in Jakarta.", "He discussed security guarantees.", "It rained."])
        #expect(reading.records.map(\.location.column) == [1, 26, 1])
        #expect(reading.records.map(\.location.line) == [1, 1, 3])
    }

    @Test func aParagraphTooManyAtTheEndIsNamedInTheLongerText() throws {
        let source = try folder.write("a.id.txt", Self.paragraphs.dropLast().joined(separator: "\n\n"))
        let target = try folder.write("a.en.txt", Self.paragraphs.joined(separator: "\n\n"))
        let defect = try #require(try InputLoader.parallelTexts(source, target).defects.first)
        #expect(defect.location == SourceLocation(file: target, line: 7, column: 1))
        #expect(defect.severity == .warning)
    }

    @Test func aLongParagraphIsQuotedInPart() throws {
        let long = String(repeating: "é", count: 50)
        let source = try folder.write("a.id.txt", long)
        let target = try folder.write("a.en.txt", "")
        let defect = try #require(try InputLoader.parallelTexts(source, target).defects.first)
        #expect(defect.message.contains("“\(String(repeating: "é", count: 40))…”"))
        #expect(defect.message.contains("1 paragraph, "))
    }

    @Test func theQuotedParagraphIsOneLineWithoutControlCharacters() throws {
        let wrapped = "Baris pertama yang cukup panjang sehingga\nbaris kedua mengikutinya dengan\u{1B}[31m\u{7F}\u{9B} warna."
        let source = try folder.write("a.id.txt", wrapped)
        let defect = try #require(try InputLoader.parallelTexts(source, try folder.write("a.en.txt", "")).defects.first)
        #expect(defect.message.contains("“Baris pertama yang cukup panjang sehingg…”"))
        let short = try folder.write("b.id.txt", "Hujan\u{1B}[31m\tlebat\u{9B}.")
        let other = try #require(try InputLoader.parallelTexts(short, try folder.write("b.en.txt", "")).defects.first)
        #expect(other.message.contains("“Hujan[31m lebat.”"))
    }

    @Test func twoEmptyTextsCorrespond() throws {
        let reading = try InputLoader.parallelTexts(try folder.write("a.txt", ""), try folder.write("b.txt", "\n"))
        #expect(reading.records.isEmpty)
        #expect(reading.defects.isEmpty)
    }
}
