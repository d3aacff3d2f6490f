import PadananFormats
import PadananModel
import Testing

@Suite struct JSONLinesFormatTests {
    private static let place = SourceLocation(file: "")

    /// A unit in which everything says something.
    private static var full: Unit {
        var unit = Unit(id: "u1", segments: [], location: place)
        var codes = [
            InlineCode(.opening, id: "1", offset: 3, data: "<b>", type: "bold"), InlineCode(.closing, id: "1", offset: 8, data: "</b>"),
        ]
        codes[0].element = "pc"
        codes[0].equivalent = "["
        codes[0].display = "tebal"
        codes[0].attributes = [Property("canDelete", "no"), Property("x", "")]
        codes[0].markup = "<pc id=\"1\">"
        var segment = Segment(
            source: InlineText("é\u{1F600}satu \"dua\"\n", codes: []), target: InlineText("ée one", codes: codes), location: place)
        segment.id = "s1"
        segment.source.codes = [InlineCode(.standalone, id: "2", offset: 6)]
        segment.target?.codes[1].offset = 7
        segment.state = .reviewed
        segment.subState = "needs-review"
        segment.targetLocation = place
        segment.matches = [
            SegmentMatch(
                source: "Satu.", target: InlineText("One.", codes: [InlineCode(.standalone, id: "9", offset: 4)]), quality: 87.5,
                origin: "TM"),
            SegmentMatch(target: "Uno."),
        ]
        var space = Segment(source: " ", location: place)
        space.isIgnorable = true
        unit.segments = [segment, space, Segment(source: "Tiga.", location: place)]
        unit.name = "menu"
        unit.notes = [Note("cek", category: "c", subject: .target, author: "Ayu", priority: 2), Note("")]
        unit.properties = [Property("a", "1"), Property("a", "2")]
        unit.groups = [UnitGroup(id: "g", name: "n", type: "t"), UnitGroup(id: "h")]
        unit.notes[1].id = "n2"
        unit.groups[0].notes = [Note("kelompok", author: "Ayu"), Note("")]
        unit.groups[0].notes[0].id = "n1"
        unit.groups[1].properties = [Property("sumber", "Antara"), Property("x", "")]
        (unit.isTranslatable, unit.preservesSpace, unit.isPlural, unit.isObsolete) = (false, true, true, true)
        unit.created = ChangeRecord(date: "20261126T093000Z", user: "Sari")
        unit.changed = ChangeRecord()
        return unit
    }

    private static var document: Document {
        var document = Document(location: place)
        document.id = "f1"
        document.original = "berita.docx"
        document.sourceLanguage = LanguageTag("id-ID")
        document.targetLanguage = .english
        document.datatype = "docx"
        document.tool = "alat 1.0"
        document.notes = [Note("x")]
        document.properties = [Property("tmx:segtype", "sentence")]
        return document
    }

    @Test func everythingComesBack() throws {
        var simple = Unit(id: "2", source: "dua", target: nil, location: Self.place)
        simple.segments[0].state = .final
        let empty = Unit(id: "3", segments: [], location: Self.place)
        let events: [DocumentEvent] = [
            .document(Self.document), .unit(Self.full), .unit(simple), .unit(empty), .document(Self.document), .document(Self.document),
            .unit(simple),
        ]
        let (text, defects) = try BitextProbe.write(events, as: JSONLinesFormat())
        #expect(defects == [])
        let read = try BitextProbe.read(Array(text.utf8), as: JSONLinesFormat())
        #expect(read.defects == [])
        #expect(BitextProbe.withoutPlaces(read.events) == events)
    }

    @Test func plainUnitsArePlainRecords() throws {
        let events: [DocumentEvent] = [
            .document(Document(location: Self.place)), .unit(Unit(id: "1", source: "satu", target: "one", location: Self.place)),
            .unit(Unit(id: "2", source: "dua", target: nil, location: Self.place)),
        ]
        let text = try BitextProbe.write(events, as: JSONLinesFormat()).text
        #expect(text == "{\"id\":\"1\",\"source\":\"satu\",\"target\":\"one\"}\n{\"id\":\"2\",\"source\":\"dua\"}\n")
    }

    @Test func theTextOfSeveralSegmentsIsThereForSimpleReaders() throws {
        let text = try BitextProbe.write([.document(Document(location: Self.place)), .unit(Self.full)], as: JSONLinesFormat()).text
        let pairs = JSONLinesReader.readTexts(Array(text.utf8), file: "a")
        #expect(pairs.records.map(\.text) == ["é\u{1F600}satu \"dua\"\n"])
    }

    @Test func foreignMembersBecomeProperties() throws {
        let units = try BitextProbe.units(
            "{\"text\":\"satu\",\"url\":\"https://example.org\",\"n\":[1,{\"a\":null}],\"id\":7,\"notes\":\"cek\"}\n", as: JSONLinesFormat()
        )
        #expect(units.map(\.id) == ["7"])
        #expect(units[0].segments[0].source.text == "satu" && units[0].segments[0].target == nil)
        #expect(units[0].properties == [Property("url", "https://example.org"), Property("n", "[1,{\"a\":null}]")])
        #expect(units[0].notes == [Note("cek")])
    }

    private static let samples = [
        "{\"id\":\"1\",\"source\":\"satu\",\"target\":\"one\"}\n",
        " { \"target\" : null , \"source\" : \"dua\" , \"x\" : [ 1.0e2 , { } ] } \r\n\n{\"source\":\"\"}",
        "", "\n", "bukan json\n{\"source\":1}\n[]\n{}\n{\"source\":\"a\",\"source\":\"b\"}\n", "\u{FEFF}{\"source\":\"a\"}\n",
        "{\"id\":\"u\",\"source\":\"Satu. Dua.\",\"target\":\"One. Two.\",\"segments\":[{\"source\":\"Satu.\",\"target\":\"One.\"},{\"source\":\" \",\"ignorable\":true},{\"source\":\"Dua.\",\"target\":\"Two.\",\"state\":\"final\"}]}\n",
    ]

    @Test(arguments: samples, [nil, 1, 7, 4_096])
    func withoutChangesNoByteDiffers(text: String, pieces: Int?) throws {
        #expect(try BitextProbe.rewrite(Array(text.utf8), as: JSONLinesFormat(), pieces: pieces).bytes == Array(text.utf8))
    }

    @Test(
        arguments: [
            ("{\"source\":\"a\",\"target\":\"b\",\"x\":1}", "c\"\n", .translated, "{\"source\":\"a\",\"target\":\"c\\\"\\n\",\"x\":1}"),
            (" { \"target\" : null , \"source\" : \"a\" }\r\n", "c", .translated, " { \"target\" : \"c\" , \"source\" : \"a\" }\r\n"),
            ("{\"source\":\"a\"}\n", "c", .final, "{\"source\":\"a\",\"target\":\"c\",\"state\":\"final\"}\n"),
            ("{\"source\":\"a\",\"target\":\"c\"}\n", "c", .initial, "{\"source\":\"a\",\"target\":\"c\",\"state\":\"initial\"}\n"),
            (
                "{\"source\":\"a\",\"state\":\"initial\",\"target\":\"b\"}\n", "c", .translated,
                "{\"source\":\"a\",\"state\":\"translated\",\"target\":\"c\"}\n"
            ),
            ("{\"text\":\"a\"}\n", "c", .translated, "{\"text\":\"a\",\"target\":\"c\"}\n"),
            (
                "{\"t\\u0061rget\":\"b\",\"source\":\"\\\\\",\"target2\":{\"target\":[\"}\"]}}", "c", .translated,
                "{\"t\\u0061rget\":\"c\",\"source\":\"\\\\\",\"target2\":{\"target\":[\"}\"]}}"
            ),
        ] as [(String, String, SegmentState, String)])
    func onlyTheValueOfATargetChanges(text: String, target: String, state: SegmentState, expected: String) throws {
        let bytes = try BitextProbe.rewrite(Array(text.utf8), as: JSONLinesFormat()) { unit in
            (unit.segments[0].target, unit.segments[0].state) = (InlineText(target), state)
        }.bytes
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test func segmentsAndTheirJoinedTargetChangeTogether() throws {
        let bytes = try BitextProbe.rewrite(Array(Self.samples[6].utf8), as: JSONLinesFormat()) { unit in
            unit.segments[0].target = InlineText("Uno.", codes: [InlineCode(.standalone, id: "1", offset: 4)])
        }.bytes
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(
            text
                == Self.samples[6].replacing("\"One. Two.\"", with: "\"Uno. Two.\"").replacing(
                    "\"One.\"", with: "\"Uno.\",\"targetCodes\":[{\"kind\":\"standalone\",\"offset\":4,\"id\":\"1\"}]"))
        let removed = try BitextProbe.rewrite(Array(Self.samples[6].utf8), as: JSONLinesFormat()) { $0.segments[2].target = nil }.bytes
        #expect(String(decoding: removed, as: UTF8.self).contains("\"target\":null,\"segments\""))
    }

    @Test(arguments: [
        ("{\"source\":\"a\"", "a:1:14: error: expected `,` or `}` [RFC 8259]"),
        ("[]", "a:1:1: error: expected a JSON object [JSON Lines, 2]"),
        ("{}", "a:1:1: error: member “source” is missing [JSON Lines, 2]"),
        ("{\"source\":1}", "a:1:1: error: “source” must be a string, not a number [JSON Lines, 2]"),
        ("{\"source\":\"a\",\"target\":[]}", "a:1:1: error: “target” must be a string, not an array [JSON Lines, 2]"),
        (
            "{\"source\":\"a\",\"state\":\"done\"}",
            "a:1:1: error: the state “done” is not known; write initial, translated, reviewed, final [JSON Lines, 2]"
        ),
        ("{\"source\":\"a\",\"source\":\"b\"}", "a:1:1: warning: the member “source” stands twice; the last one counts [RFC 8259, 4]"),
        (
            "{\"id\":1,\"source\":\"a\"}\n{\"id\":\"1\",\"source\":\"a\"}",
            "a:2:1: warning: the id “1” stands in line 1 already [JSON Lines, 2]"
        ),
        ("\u{FEFF}{\"source\":\"a\"}", "a:1:1: error: a byte order mark, which JSON does not begin with [RFC 8259, 8.1]"),
        (
            "{\"source\":\"a\",\"sourceCodes\":[{\"kind\":\"opening\",\"offset\":2}]}",
            "a:1:1: error: the “offset” of an inline code lies outside of its text [JSON Lines, 2]"
        ),
        (
            "{\"source\":\"a\",\"sourceCodes\":[{}]}",
            "a:1:1: error: an inline code needs a “kind”: standalone, opening, closing, annotationStart or annotationEnd [JSON Lines, 2]"
        ),
        ("{\"source\":\"a\",\"notes\":7}", "a:1:1: error: “notes” must be an array, not a number [JSON Lines, 2]"),
    ])
    func violationsNameTheirPlace(text: String, expected: String) throws {
        #expect(try BitextProbe.violations(text, as: JSONLinesFormat()) == [expected])
    }

    @Test func goodFilesHaveNoViolations() throws {
        let text = try BitextProbe.write([.document(Self.document), .unit(Self.full)], as: JSONLinesFormat()).text
        #expect(try BitextProbe.violations(text + Self.samples[0], as: JSONLinesFormat()) == [])
    }

    @Test func mutantsAreCopiedByteForByte() throws {
        var generator = BitextProbe.Generator(state: 6)
        let whole = Array(try BitextProbe.write([.document(Self.document), .unit(Self.full)], as: JSONLinesFormat()).text.utf8)
        for _ in 0..<1_000 {
            let sample = Bool.random(using: &generator) ? whole : Array((Self.samples.randomElement(using: &generator) ?? "").utf8)
            let tokens = ["\"", "\\", "{", "}", "[", "]", ",", ":", "\"target\":\"x\",", "\n", "1", "null", "\\uD800"]
            let mutant = BitextProbe.mutant(of: sample, tokens: tokens, using: &generator)
            guard let copy = try? BitextProbe.rewrite(mutant, as: JSONLinesFormat()) else { continue }
            #expect(copy.bytes == mutant)
            let changed = try BitextProbe.rewrite(mutant, as: JSONLinesFormat()) { unit in
                for index in unit.segments.indices { (unit.segments[index].target, unit.segments[index].state) = ("baru", .final) }
            }.bytes
            let units = try BitextProbe.read(changed, as: JSONLinesFormat()).events.compactMap {
                if case .unit(let unit) = $0 { unit } else { nil }
            }
            #expect(
                units.allSatisfy { $0.segments.allSatisfy { $0.target?.text == "baru" && $0.state == .final } },
                "\(String(decoding: mutant, as: UTF8.self)) → \(String(decoding: changed, as: UTF8.self))")
        }
    }
}
