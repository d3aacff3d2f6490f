import PadananFormats
import PadananModel
import Testing

@Suite struct TSVFormatTests {
    private static let plain = "jaminan keamanan\tsecurity guarantees\n\nnegara\t\r\nutusan\tenvoy\tcatatan\n"
    private static let table =
        "id\tsource:escaped\ttarget:escaped\tstate\tnote\tcontext\tsumber\n"
        + "a1\tsatu\\tdua\\\\n\tone\\ntwo\treviewed\tcek | lagi\tmenu\tAntara\n" + "a2\ttiga\n" + "\tempat\tfour\tneeds-work\t\t\t\n"

    @Test func aPlainRowIsSourceAndTarget() throws {
        let units = try BitextProbe.units(Self.plain, as: TSVFormat())
        #expect(units.map(\.id) == ["1", "3", "4"])
        #expect(units.map { $0.segments[0].source.text } == ["jaminan keamanan", "negara", "utusan"])
        #expect(units.map { $0.segments[0].target?.text } == ["security guarantees", nil, "envoy"])
        #expect(units.map { $0.segments[0].state } == [.translated, .initial, .translated])
        #expect(units[0].segments[0].targetLocation == SourceLocation(file: "a", line: 1, column: 18))
    }

    @Test func aHeaderNamesTheColumns() throws {
        let units = try BitextProbe.units(Self.table, as: TSVFormat())
        #expect(units.map(\.id) == ["a1", "a2", "4"])
        #expect(units[0].segments[0].source.text == "satu\tdua\\n")
        #expect(units[0].segments[0].target?.text == "one\ntwo")
        #expect(units[0].segments[0].state == .reviewed)
        #expect(units[0].notes == [Note("cek"), Note("lagi")])
        #expect(units[0].name == "menu" && units[0].properties == [Property("sumber", "Antara")])
        #expect(units[1].segments[0].target == nil && units[1].segments[0].state == .initial)
        #expect(units[2].segments[0].state == .translated && units[2].segments[0].subState == "needs-work")
    }

    @Test func quotesMeanNothing() throws {
        #expect(try BitextProbe.units("\"satu\tone\"\n", as: TSVFormat()).map { $0.segments[0].source.text } == ["\"satu"])
    }

    static let samples = [plain, table, "", "\n \n", "tanpa tab\n", "a\tb", "\u{FEFF}a\tb\r\n", "source\ttarget\n", "a\t\n\t\n\tb"]

    @Test(arguments: samples, [nil, 1, 7, 4_096])
    func withoutChangesNoByteDiffers(text: String, pieces: Int?) throws {
        #expect(try BitextProbe.rewrite(Array(text.utf8), as: TSVFormat(), pieces: pieces).bytes == Array(text.utf8))
    }

    @Test(arguments: samples, [1, 7, 4_096])
    func piecesGiveTheSame(text: String, pieces: Int) throws {
        let (whole, cut) = (
            try BitextProbe.read(Array(text.utf8), as: TSVFormat()), try BitextProbe.read(Array(text.utf8), as: TSVFormat(), pieces: pieces)
        )
        #expect(whole.events == cut.events && whole.defects == cut.defects)
    }

    @Test(
        arguments: [
            ("a\tb\tc\n", "d\te\n", .translated, "a\td e \tc\n"),
            ("a\t\r\n", "d", .final, "a\td\r\n"),
            ("source\ttarget:escaped\na\tb\n", "d\te\\\n", .translated, "source\ttarget:escaped\na\td\\te\\\\\\n\n"),
            ("source\tid\tx\ttarget\nb\ta\n", "d", .translated, "source\tid\tx\ttarget\nb\ta\t\td\n"),
            ("state\ttarget\tsource\tnote\ttarget2\n\t\ta\n", "d", .final, "state\ttarget\tsource\tnote\ttarget2\nfinal\td\ta\n"),
            ("source\ttarget\tx\tstate\na\n", "d", .final, "source\ttarget\tx\tstate\na\td\t\tfinal\n"),
        ] as [(String, String, SegmentState, String)])
    func onlyTheCellOfATargetChanges(text: String, target: String, state: SegmentState, expected: String) throws {
        let bytes = try BitextProbe.rewrite(Array(text.utf8), as: TSVFormat()) { unit in
            (unit.segments[0].target, unit.segments[0].state) = (InlineText(target), state)
        }.bytes
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test func aTableWithHeaderComesBackWhole() throws {
        var unit = Unit(id: "u", source: "a\tb\r\n\\", target: "c", location: SourceLocation(file: ""))
        unit.name = "menu"
        unit.notes = [Note("satu"), Note("dua\ntiga")]
        unit.properties = [Property("sumber", "Antara=1"), Property("x", "")]
        unit.segments[0].state = .final
        let (text, defects) = try BitextProbe.write(
            [.document(Document(location: unit.location)), .unit(unit)], as: TSVFormat(writesHeader: true))
        #expect(defects == [])
        let events = try BitextProbe.read(Array(text.utf8), as: TSVFormat()).events
        unit.segments[0].targetLocation = unit.location
        #expect(BitextProbe.withoutPlaces(Array(events.dropFirst())) == [.unit(unit)])
        #expect(try BitextProbe.violations(text, as: TSVFormat()) == [])
    }

    @Test func aPlainTableReportsWhatIsLost() throws {
        var unit = Unit(id: "u", source: "a\tb\nc", target: "d", location: SourceLocation(file: "x"))
        unit.notes = [Note("satu")]
        unit.segments[0].state = .final
        unit.segments.append(Segment(source: "e", location: unit.location))
        let (text, defects) = try BitextProbe.write([.document(Document(location: unit.location)), .unit(unit)], as: TSVFormat())
        #expect(text == "a b c\td\ne\t\n")
        #expect(
            defects.map(\.message) == [
                "TSV without header has no units of several segments; each becomes a row of its own",
                "TSV without header has no place for states; they are left out",
                "TSV without header has no place for notes, names and properties; they are left out (2 times, first here)",
                "TSV without header has no tabs and line ends in a text; they become spaces",
            ])
    }

    @Test(arguments: [
        ("satu\n", ["a:1:1: error: the line has no tab between source and target [IANA, text/tab-separated-values]"]),
        ("a\tb\nc\td\te\n", ["a:2:5: error: the row has 3 cells where the first has 2 [IANA, text/tab-separated-values]"]),
        (
            "source\ttarget\tid\ta\ta\nx\ty\t1\t\t\nz\t\t1\t\t\n",
            [
                "a:1:20: error: the column “a” stands twice [IANA, text/tab-separated-values]",
                "a:3:1: error: the id “1” stands in line 2 already [IANA, text/tab-separated-values]",
            ]
        ),
        (
            "source\ttarget\tstate\na\tb\tdone\n",
            ["a:2:5: warning: the state “done” is not known; write initial, translated, reviewed, final [IANA, text/tab-separated-values]"]
        ),
        (
            "source:escaped\ttarget\na\\q\tb\n",
            ["a:2:1: warning: a backslash that begins no escape; write “\\\\” for a backslash [IANA, text/tab-separated-values]"]
        ),
        ("\tb\n", ["a:1:1: warning: the source is empty [IANA, text/tab-separated-values]"]),
        ("a\tb\n\nc\t\n", []),
    ])
    func violationsNameTheirPlace(text: String, expected: [String]) throws {
        #expect(try BitextProbe.violations(text, as: TSVFormat()) == expected)
    }

    @Test func invalidUTF8IsADefectAndIsCopied() throws {
        let bytes: [UInt8] = [0x61, 0x09, 0xFF, 0x0A]
        #expect(
            try BitextProbe.read(bytes, as: TSVFormat()).defects.map(\.message) == [
                "invalid UTF-8 in a cell; what is wrong is read as U+FFFD"
            ])
        #expect(try BitextProbe.rewrite(bytes, as: TSVFormat()).bytes == bytes)
    }

    @Test func mutantsAreCopiedByteForByte() throws {
        var generator = BitextProbe.Generator(state: 5)
        for _ in 0..<1_000 {
            let sample = Array((Self.samples.randomElement(using: &generator) ?? "").utf8)
            let mutant = BitextProbe.mutant(
                of: sample, tokens: ["\t", "\n", "\r\n", "\\", "source\t", "target\t", "é", ":escaped"], using: &generator)
            guard let copy = try? BitextProbe.rewrite(mutant, as: TSVFormat()) else { continue }
            #expect(copy.bytes == mutant)
            let whole = try BitextProbe.read(mutant, as: TSVFormat())
            #expect(whole.events == (try BitextProbe.read(mutant, as: TSVFormat(), pieces: 3).events))
            _ = try TSVFormat().violations(in: ByteSource(mutant), file: "a")
        }
    }

    @Test(arguments: [
        (SegmentState.final, "c", 1), (.reviewed, "", 1), (.initial, "c", 1), (.translated, "c", 0), (.initial, "", 0),
    ])
    func statesWithoutAColumnAreReportedOnce(state: SegmentState, target: String, count: Int) throws {
        let defects = try BitextProbe.rewrite(Array("a\tb\nc\t\n".utf8), as: TSVFormat()) { unit in
            (unit.segments[0].target, unit.segments[0].state) = (target.isEmpty ? nil : InlineText(target), state)
        }.defects
        #expect(defects.count == count)
        #expect(defects.allSatisfy { $0.message.hasPrefix("the table has no column “state”; a changed state is left out") })
    }
}
