import PadananModel
import Testing

@testable import PadananFormats

@Suite struct CSVFormatTests {
    static let fixtures = [
        "id,source,target,state,note\r\n1,Jaminan keamanan,Security guarantees,translated,\r\n2,Gencatan senjata,,,cek istilah\r\n",
        "Sumber;Terjemahan\nMenteri, katanya;The minister, he said\n\nhari ini;today",
        "jaminan\tguarantee\npakta\tpact\n", "satu,one\n", "", "\n\n", "\u{FEFF}id-ID,en-US\n\"a \"\"b\"\"\",\"c\nd\"\n",
        "sep=;\r\nid;en\r\nsatu;one\r\n",
        "id,en\nbaris,\"tak tertutup\nlagi,again\n", "source,target\nsatu\ndua,two,three\n", "\"a\"b,c\n", "id,en\n'=1+1,'-5\n",
    ]

    static func read(_ bytes: [UInt8], _ options: ReadingOptions = ReadingOptions()) throws -> (
        document: Document, units: [Unit], defects: [Defect]
    ) {
        var reader = try CSVFormat().reader(of: ByteSource(bytes), file: "a.csv", options: options)
        let (events, defects) = reader.readAll()
        guard case .document(let document)? = events.first else {
            throw Defect(.error, "no document", at: PadananModel.SourceLocation(file: ""))
        }
        return (document, events.compactMap { if case .unit(let unit) = $0 { unit } else { nil } }, defects)
    }

    static func read(_ text: String) throws -> (document: Document, units: [Unit], defects: [Defect]) { try read(Array(text.utf8)) }

    static func rewrite(_ bytes: [UInt8], _ transform: (inout Unit) -> Void = { _ in }) throws -> (bytes: [UInt8], defects: [Defect]) {
        var output: [UInt8] = []
        let sink = ByteSink { output += $0 }
        let defects = try CSVFormat().rewrite(ByteSource(bytes), to: sink, file: "a.csv", options: ReadingOptions(), transform: transform)
        try sink.flush()
        return (output, defects)
    }

    private static func pairs(_ units: [Unit]) -> [[String?]] { units.map { [$0.segments[0].source.text, $0.segments[0].target?.text] } }

    @Test func columnsAreKnownByTheirNames() throws {
        let (document, units, defects) = try Self.read(
            "Key,Context,Indonesian,English (US),Status,Comment,Domain\nk1,judul,Jaminan,Guarantee,approved,cek,hukum\nk2,,Pakta,,,,\n")
        #expect(defects == [])
        #expect(document.sourceLanguage == LanguageTag("id"))
        #expect(document.targetLanguage == LanguageTag("en-US"))
        #expect(document.properties == [Property("table:column", "Domain")])
        #expect(units.map(\.id) == ["k1", "k2"])
        #expect(Self.pairs(units) == [["Jaminan", "Guarantee"], ["Pakta", nil]])
        #expect(units.map(\.name) == ["judul", ""])
        #expect(units[0].notes == [Note("cek")])
        #expect(units[0].properties == [Property("Domain", "hukum")])
        #expect(units.map(\.segments[0].state) == [.final, .initial])
        #expect(units[0].segments[0].subState == "approved")
        #expect(units[0].segments[0].targetLocation == PadananModel.SourceLocation(file: "a.csv", line: 2, column: 18))
    }

    @Test func withoutHeaderTheFirstTwoColumnsCount() throws {
        let (document, units, _) = try Self.read("Jaminan keamanan,security guarantees,lagi\nsource,sumber\n")
        #expect(document.sourceLanguage == nil)
        #expect(Self.pairs(units) == [["Jaminan keamanan", "security guarantees"], ["source", "sumber"]])
        #expect(units.map(\.id) == ["1", "2"])
        #expect(units[0].properties == [Property("column C", "lagi")])
    }

    @Test(
        arguments: [
            ("a,b\nc,d\n", 0x2C), ("a;b\nc,5;d\n", 0x3B), ("a\tb, c\nd\te\n", 0x09), ("a\n", 0x2C), ("", 0x2C),
            ("source;target\na,b,c;d\n", 0x3B),
            ("\"a;b;c;d\",e\n\"f;g\",h\n", 0x2C), ("a, b, c\td\ne, f\tg\n", 0x09), ("a b\nc d\n", 0x2C),
        ] as [(String, UInt8)]) func theDelimiterIsFoundOut(_ text: String, _ delimiter: UInt8)
    {
        #expect(DelimiterDetection(Array(text.utf8), languages: nil).delimiter == delimiter)
    }

    @Test func theGuardIsTakenOff() throws {
        #expect(Self.pairs(try Self.read("id,en\n'=1+1,'-5\n'a,''=b\n").units) == [["=1+1", "-5"], ["'a", "'=b"]])
    }

    @Test func utf16IsReadAndRewritten() throws {
        let text = "id,en\r\njaminan,guarantee\r\n日本,\r\n"
        for (encoding, mark) in [(TextEncoding.utf16LittleEndian, "\u{FEFF}"), (.utf16BigEndian, "\u{FEFF}")] {
            let bytes = encoding.encode(Array((mark + text).utf8)) { _ in [] }
            #expect(Self.pairs(try Self.read(bytes).units) == [["jaminan", "guarantee"], ["日本", nil]])
            #expect(try Self.rewrite(bytes).bytes == bytes)
            let changed = try Self.rewrite(bytes) { if $0.segments[0].target == nil { $0.segments[0].target = "Japan" } }.bytes
            #expect(changed == encoding.encode(Array((mark + text.dropLast(1) + "Japan\r\n").utf8)) { _ in [] })
        }
    }

    @Test(arguments: fixtures) func withoutChangeNothingChanges(_ text: String) throws {
        #expect(try Self.rewrite(Array(text.utf8)).bytes == Array(text.utf8))
    }

    @Test func illFormedUTF8IsCopied() throws {
        let bytes = Array("id,en\n".utf8) + [0x61, 0xFF, 0x2C, 0x62, 0xC3, 0x0A, 0x63, 0x2C, 0x64, 0x0A]
        let same = try Self.rewrite(bytes)
        #expect(same.bytes == bytes)
        #expect(same.defects.count == 2)
        let changed = try Self.rewrite(bytes) { if $0.segments[0].source.text == "c" { $0.segments[0].target = "e" } }.bytes
        #expect(changed == bytes.dropLast(2) + [0x65, 0x0A])
    }

    @Test(arguments: [
        ("id,en\na,b\nc,d\n", "id,en\na,b\nc,X\n"), ("id,en\na,b\nc\n", "id,en\na,b\nc,X\n"),
        ("id;en\na;b\nc;\"d\"\n", "id;en\na;b\nc;\"X\"\n"),
        ("id,en\r\na,b\r\nc,\r\n", "id,en\r\na,b\r\nc,X\r\n"), ("id,en\na,b\nc,d", "id,en\na,b\nc,X"),
        ("a,b\nc,\"d\n\"\"e\"\"\",f\n", "a,b\nc,\"X\",f\n"), ("key,id,note,en\n1,a,,\n2,c\n", "key,id,note,en\n1,a,,\n2,c,,X\n"),
    ]) func oneChangedTargetChangesItsCellOnly(_ before: String, _ after: String) throws {
        let result = try Self.rewrite(Array(before.utf8)) { if $0.segments[0].source.text == "c" { $0.segments[0].target = "X" } }
        #expect(String(decoding: result.bytes, as: UTF8.self) == after)
        #expect(result.defects == [])
    }

    @Test func statesAndGuardedTextsAreWritten() throws {
        let result = try Self.rewrite(Array("source,target,state\na,b,initial\nc,d,\n".utf8)) {
            $0.segments[0].target = "=x, \"y\""
            $0.segments[0].state = .reviewed
        }
        let text = "source,target,state\na,\"'=x, \"\"y\"\"\",reviewed\nc,\"'=x, \"\"y\"\"\",reviewed\n"
        #expect(String(decoding: result.bytes, as: UTF8.self) == text)
        #expect(Self.pairs(try Self.read(result.bytes).units)[0][1] == "=x, \"y\"")
    }

    @Test func whatHasNoColumnIsReported() throws {
        let result = try Self.rewrite(Array("id,source\n1,a\n2,b\n".utf8)) {
            $0.segments[0].target = "x"; $0.segments[0].state = .final
        }
        #expect(result.bytes == Array("id,source\n1,a\n2,b\n".utf8))
        #expect(
            result.defects.map(\.message) == [
                "the table has no column for translations; name one “target” or by its language (2 times, first here)",
                "the table has no column for states; changed ones are not written (2 times, first here)",
            ])
    }

    @Test func whatIsWrittenIsReadBack() throws {
        var document = Document(location: PadananModel.SourceLocation(file: "a"))
        (document.sourceLanguage, document.targetLanguage) = (LanguageTag("id-ID"), LanguageTag("en-GB"))
        document.properties = [Property("table:column", "Bidang")]
        var units: [Unit] = []
        for (index, text) in (FormulaGuardTests.texts + ["a\nb", "\"", ","]).enumerated() where !text.isEmpty {
            var unit = Unit(id: "u\(index)", source: InlineText(text), target: InlineText(text), location: document.location)
            unit.segments[0].state = .reviewed
            unit.name = "konteks, \(index)"
            unit.notes = [Note("catatan")]
            unit.properties = [Property("Bidang", text)]
            units.append(unit)
        }
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        var writer = try CSVFormat().writer(to: sink, options: WritingOptions())
        for event in [.document(document)] + units.map({ DocumentEvent.unit($0) }) { try writer.write(event) }
        try writer.finish()
        try sink.flush()
        #expect(writer.defects == [])
        let read = try Self.read(bytes)
        #expect(read.defects == [])
        #expect(read.document.sourceLanguage == LanguageTag("id-ID"))
        #expect(read.document.targetLanguage == LanguageTag("en-GB"))
        #expect(read.document.properties == document.properties)
        #expect(read.units.map(\.id) == units.map(\.id))
        #expect(Self.pairs(read.units) == Self.pairs(units))
        #expect(read.units.map(\.notes) == units.map(\.notes))
        #expect(read.units.map(\.name) == units.map(\.name))
        #expect(read.units.map(\.properties) == units.map(\.properties))
        #expect(read.units.allSatisfy { $0.segments[0].state == .reviewed })
        #expect(try CSVFormat().violations(in: ByteSource(bytes), file: "a.csv") == [])
    }

    @Test func whatATableCannotSayIsReportedOncePerKind() throws {
        var unit = Unit(id: "u", source: "Klik", target: "Click", location: PadananModel.SourceLocation(file: "a", line: 3))
        unit.segments[0].source.codes = [InlineCode(.opening, id: "1", data: "<b>"), InlineCode(.closing, id: "1", offset: 4)]
        unit.segments.append(unit.segments[0])
        unit.properties = [Property("x", "y")]
        unit.isObsolete = true
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        var writer = try CSVFormat().writer(to: sink, options: WritingOptions())
        try writer.write(.unit(unit))
        try writer.finish()
        try sink.flush()
        let text = "id,source,target,state,context,note\r\nu/1,<b>Klik,Click,translated,,\r\nu/2,<b>Klik,Click,translated,,\r\n"
        #expect(String(decoding: bytes, as: UTF8.self) == text)
        #expect(
            writer.defects.map(\.message) == [
                "CSV has no place for properties of a unit; they are left out", "CSV can't say that a unit is obsolete",
                "CSV has no units of several segments; each has a row of its own",
                "CSV has no inline codes; they stand as text in the cell (2 times, first here)",
                "CSV has no inline codes; those without a text of their own are left out (2 times, first here)",
            ])
    }

    @Test(arguments: [
        ("a,b\r\nc,d\r\n", []), ("a,b\r\nc,d", []), ("\"a\r\n,\"\"\",b\r\n", []), ("", []), ("\u{FEFF}a,b\r\n", []),
        ("a,b\nc,d\n", ["a.csv:1:4: warning: records end with a line feed alone; write a carriage return before it [RFC 4180, 2.1]"]),
        ("a,b\r\nc\r\n", ["a.csv:2:1: error: the record has 1 cells, the first 2; quote cells that hold the delimiter [RFC 4180, 2.4]"]),
        ("a,b\"c\r\n", ["a.csv:1:4: error: a quote in a cell without quotes; quote the cell and write \"\" for a quote [RFC 4180, 2.5]"]),
        ("a,\"b\"c\r\n", ["a.csv:1:6: error: text behind the closing quote; write \"\" for a quote inside a cell [RFC 4180, 2.7]"]),
        ("a,\"b\r\n", ["a.csv:1:3: error: the quote that begins here is not closed; write \"\" for a quote inside a cell [RFC 4180, 2.5]"]),
        ("a,b\rc\r\n", ["a.csv:1:4: error: a carriage return in a cell without quotes; quote the cell [RFC 4180, 2.6]"]),
        ("a;b\r\nc;d\r\n", ["a.csv:1:1: warning: the cells are separated by “;”; write commas [RFC 4180, 2.4]"]),
        ("a,b\r\n\r\n", ["a.csv:2:1: error: the record has 1 cells, the first 2; quote cells that hold the delimiter [RFC 4180, 2.4]"]),
    ]) func everyViolationNamesItsRule(_ text: String, _ violations: [String]) throws {
        #expect(try CSVFormat().violations(in: ByteSource(Array(text.utf8)), file: "a.csv").map(\.description) == violations)
    }

    @Test func illFormedUTF8IsAViolation() throws {
        let found = try CSVFormat().violations(in: ByteSource([0x61, 0xFF, 0x2C, 0x62, 0x0D, 0x0A]), file: "a.csv")
        #expect(found.map(\.description) == ["a.csv:1:2: error: invalid UTF-8 near byte offset 1; read as U+FFFD [RFC 4180, 3]"])
    }

    @Test func aRecordOfDelimitersFillsNoMemory() throws {
        let bytes = Array("source,target\na,b".utf8) + [UInt8](repeating: 0x2C, count: 20_000) + Array("\nc,d\n".utf8)
        let read = try Self.read(bytes)
        #expect(Self.pairs(read.units) == [["a", "b"], ["c", "d"]])
        #expect(read.defects.map(\.description) == ["a.csv:2:16387: error: the record has more than 16384 cells; the others are left out"])
        #expect(try Self.rewrite(bytes).bytes == bytes)
    }

    @Test(
        arguments: [
            [0xE9], [0x93, 0x61, 0x94], [0x80, 0x20, 0x31], [0xC3, 0xA9, 0x20, 0xE9, 0xE8], [0x61, 0x96, 0x62],
        ] as [[UInt8]]) func aFileInWindows1252IsReportedOnce(_ word: [UInt8]) throws
    {
        let bytes = Array("source,target\r\nhak,right\r\n".utf8) + Array([word + [0x2C] + word + [0x0D, 0x0A]].joined())
        let message =
            "the file is not in UTF-8 and looks like Windows-1252; save it as “CSV UTF-8” (characters beyond ASCII are read as U+FFFD)"
        let read = try Self.read(bytes)
        #expect(read.defects.map(\.message) == [message])
        #expect(read.defects.first?.location.line == 3)
        #expect(try CSVFormat().violations(in: ByteSource(bytes), file: "a.csv").map(\.message) == [message])
        #expect(try Self.rewrite(bytes).bytes == bytes)
    }

    @Test(
        arguments: [
            [0xFF], [0x81], [0x00, 0xE9], [0x9D, 0xE9], [0xC3, 0xA9, 0xC3, 0xA8, 0xE9], [0xE2, 0x80, 0x9C, 0xE2, 0x80],
        ] as [[UInt8]]) func bytesThatAreNotWindows1252AreReportedOneByOne(_ word: [UInt8]) throws
    {
        let read = try Self.read(Array("source,target\r\n".utf8) + word + [0x2C, 0x61, 0x0D, 0x0A])
        #expect(read.defects.contains { $0.message.hasPrefix("invalid UTF-8 near byte offset") })
        #expect(!read.defects.contains { $0.message.contains("Windows-1252") })
    }

    @Test func ofMillionsOfViolationsOnlyTheFirstAreKept() throws {
        let bytes = [UInt8(ascii: "a")] + [UInt8](repeating: UInt8(ascii: "\""), count: 200_000)
        let found = try CSVFormat().violations(in: ByteSource(bytes), file: "a.csv")
        #expect(found.count == 1_001)
        #expect(found.last?.description == "a.csv: error: 199000 more defects")
    }

    @Test func mutantsNeverCrashAndNeverChangeWithoutChange() throws {
        var random = TableTestGenerator(seed: 7)
        for text in Self.fixtures where !text.isEmpty {
            for _ in 0..<40 {
                var bytes = Array(text.utf8)
                for _ in 0..<Int.random(in: 1...4, using: &random) {
                    bytes[Int.random(in: bytes.indices, using: &random)] = "\",;\t\r\n'=a\u{0}".utf8.randomElement(using: &random) ?? 0xFF
                }
                #expect(try Self.rewrite(bytes).bytes == bytes)
                _ = try Self.rewrite(bytes) { $0.segments[0].target = "x" }
                _ = try CSVFormat().violations(in: ByteSource(bytes), file: "a.csv")
            }
        }
    }
}
