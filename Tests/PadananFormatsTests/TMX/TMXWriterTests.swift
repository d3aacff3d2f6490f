import PadananFormats
import PadananModel
import Testing

@Suite struct TMXWriterTests {
    private static func document() -> Document {
        var document = Document(location: TMXSample.location)
        document.sourceLanguage = .indonesian
        document.targetLanguage = LanguageTag("en-US")
        return document
    }

    private static func write(_ unit: PadananModel.Unit) throws -> (text: String, defects: [Defect]) {
        try TMXSample.write([.document(document()), .unit(unit)])
    }

    @Test func whatIsWrittenIsValid() throws {
        for sample in TMXSample.all {
            let written = try TMXSample.write(TMXSample.read(sample).events)
            #expect(TMXSample.violations(written.text) == [])
        }
    }

    /// Reading what was written gives the same, but for places, markup and the tool.
    @Test func whatIsWrittenIsReadBack() throws {
        let before = TMXSample.units(TMXSample.full)
        let after = TMXSample.units(try TMXSample.write(TMXSample.read(TMXSample.full).events).text)
        #expect(after.map(\.id) == before.map(\.id))
        for (old, new) in zip(before, after) {
            #expect(new.properties.sorted { $0.name < $1.name } == old.properties.sorted { $0.name < $1.name })
            #expect(new.notes == old.notes)
            #expect(new.created == old.created)
            #expect(new.changed == old.changed)
            #expect(new.segments[0].state == old.segments[0].state)
            #expect(new.segments[0].source.text == old.segments[0].source.text)
            #expect(new.segments[0].target?.text == old.segments[0].target?.text)
            let facts = { (text: InlineText) in text.codes.map { "\($0.kind) \($0.id) \($0.offset) \($0.data) \($0.type)" } }
            #expect(facts(new.segments[0].source) == facts(old.segments[0].source))
        }
    }

    @Test func writtenTwiceIsTheSame() throws {
        let once = try TMXSample.write(TMXSample.read(TMXSample.full).events).text
        #expect(try TMXSample.write(TMXSample.read(once).events).text == once)
    }

    @Test func aFileHasItsHeader() throws {
        let options = WritingOptions(tool: "padanan 1.2", date: "20261126T093000Z")
        let written = try TMXSample.write([], options).text
        #expect(
            written == """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE tmx SYSTEM "tmx14.dtd">
                <tmx version="1.4">
                  <header creationtool="padanan" creationtoolversion="1.2" segtype="paragraph" o-tmf="unknown" adminlang="en" srclang="id" \
                datatype="unknown" creationdate="20261126T093000Z"></header>
                  <body></body>
                </tmx>

                """)
    }

    @Test func eachSegmentIsATu() throws {
        let location = TMXSample.location
        let unit = Unit(
            id: "p1",
            segments: [
                Segment(source: "Satu.", target: "One.", location: location), Segment(source: "Dua.", target: "", location: location),
            ], location: location)
        let (text, _) = try Self.write(unit)
        #expect(text.contains("<tu tuid=\"p1-1\" segtype=\"sentence\">"))
        let units = TMXSample.units(text)
        #expect(units.map(\.id) == ["p1-1", "p1-2"])
        #expect(units.map { $0.segments[0].target } == ["One.", nil])
    }

    @Test func codesOfOtherFormatsGetNumbers() throws {
        var bold = InlineCode(.opening, id: "b1", data: "<b>", type: "underlined")
        bold.attributes = [Property("canDelete", "no")]
        let codes = [
            bold, InlineCode(.closing, id: "b1", offset: 1, data: "</b>"),
            InlineCode(.standalone, id: "2", offset: 1, data: "{0}", type: "var"),
            InlineCode(.closing, id: "x", offset: 1, data: "</i>"), InlineCode(.annotationStart, id: "m", offset: 1, type: "term"),
        ]
        let unit = Unit(id: "1", source: InlineText("ab", codes: codes), target: nil, location: TMXSample.location)
        let (text, defects) = try Self.write(unit)
        let expected =
            "<seg><bpt i=\"1\" x=\"1\" type=\"ulined\">&lt;b&gt;</bpt>a<ept i=\"1\">&lt;/b&gt;</ept><ph x=\"2\" type=\"var\">{0}</ph>"
            + "<it pos=\"end\" x=\"3\">&lt;/i&gt;</it><hi x=\"4\" type=\"term\">b</hi></seg>"
        #expect(text.contains(expected))
        #expect(defects.map(\.message) == ["codes of TMX have no place for further attributes; they are left out"])
        #expect(TMXSample.violations(text) == [])
    }

    @Test func spansWithOneIdGetTheirOwnNumbers() throws {
        let codes = (0..<3).flatMap { [InlineCode(.opening, id: "7", offset: $0), InlineCode(.closing, id: "7", offset: $0 + 1)] }
        let unit = Unit(id: "1", source: InlineText("abc", codes: codes), target: nil, location: TMXSample.location)
        #expect(TMXSample.violations(try Self.write(unit).text) == [])
    }

    @Test func lossesAreToldOnce() throws {
        var unit = Unit(id: "1", source: "a\u{1}", target: "b", location: TMXSample.location)
        unit.isPlural = true
        unit.notes = [Note("x", category: "extracted"), Note("y", author: "z")]
        unit.created = ChangeRecord(date: "kemarin")
        unit.segments[0].matches = [SegmentMatch(target: "c")]
        let (text, defects) = try TMXSample.write([.document(Self.document()), .unit(unit), .unit(unit)])
        #expect(defects.count == 5)
        #expect(defects.allSatisfy { $0.severity == .warning && $0.message.contains("times, first here") })
        #expect(TMXSample.violations(text) == [])
    }

    @Test func whatTMXLacksIsKeptInProperties() throws {
        var unit = Unit(id: "1", source: "a", target: "b", location: TMXSample.location)
        unit.name = "menu.open"
        unit.isTranslatable = false
        unit.isObsolete = true
        unit.segments[0].state = .final
        unit.segments[0].subState = "signed-off"
        unit.groups = [UnitGroup(id: "g1"), UnitGroup(id: "g2", name: "Berkas")]
        unit.properties = [Property("reference", "a.c:1")]
        let (text, defects) = try Self.write(unit)
        #expect(defects.isEmpty)
        let back = try #require(TMXSample.units(text).first)
        #expect(back.name == "menu.open")
        #expect(!back.isTranslatable)
        #expect(back.isObsolete)
        #expect(back.segments[0].state == .final)
        #expect(back.segments[0].subState == "signed-off")
        #expect(back.properties == [Property("x-group", "g1/Berkas"), Property("reference", "a.c:1")])
    }

    @Test func datesAreBroughtIntoTheFormOfTMX() throws {
        var unit = Unit(id: "1", source: "a", target: "b", location: TMXSample.location)
        unit.created = ChangeRecord(date: "2026-03-01 02:30+0700", user: "rina")
        unit.changed = ChangeRecord(date: "2026-12-31T23:30:15.5-01:00")
        let back = try #require(TMXSample.units(try Self.write(unit).text).first)
        #expect(back.created == ChangeRecord(date: "20260228T193000Z", user: "rina"))
        #expect(back.changed == ChangeRecord(date: "20270101T003015Z"))
    }

    @Test func aSecondDocumentKeepsItsLanguages() throws {
        var second = Self.document()
        second.sourceLanguage = LanguageTag("ms")
        second.original = "b.html"
        let unit = Unit(id: "1", source: "a", target: "b", location: TMXSample.location)
        let (text, defects) = try TMXSample.write([.document(Self.document()), .unit(unit), .document(second), .unit(unit)])
        #expect(text.contains("<tu tuid=\"1\" srclang=\"ms\">"))
        #expect(TMXSample.violations(text) == [])
        #expect(TMXSample.units(text).count == 2)
        #expect(defects.count == 1)
    }

    /// Markup of a header is written as it is only when it is what it says to be.
    @Test(arguments: [
        "<x>", "", "teks", "<ude/>", "<ude name=\"a\"/>", "<ude name=\"a\"><map unicode=\"#xF8FF\" ent=\"a\"/></ude></header><header>",
        "<ude name=\"a\"><map unicode=\"#xF8FF\" ent=\"a\"/></ude><note>b</note>",
        "<!--a--><ude name=\"a\"><map unicode=\"#x41\" ent=\"a\"/></ude>",
        "<ude name=\"a\"><map unicode=\"#xF8FF\" ent=\"a\"/>", "<ude name=\"a\"><tu/></ude>", "<udex/>",
    ])
    func markupThatIsNoEncodingBecomesAProperty(markup: String) throws {
        var document = Self.document()
        document.properties = [Property("tmx:ude", markup)]
        let text = try TMXSample.write([.document(document)]).text
        #expect(TMXSample.violations(text) == [])
        #expect(text.contains("<prop type=\"tmx:ude\">\(XMLEscaping.text(markup))</prop>"))
    }

    @Test func anEncodingIsWrittenAsItIs() throws {
        var document = Self.document()
        let markup = "<ude name=\"khusus\" base=\"windows-1252\"><map unicode=\"#xF8FF\" code=\"#xF0\"/></ude>"
        document.properties = [Property("tmx:ude", markup)]
        let text = try TMXSample.write([.document(document)]).text
        #expect(TMXSample.violations(text) == [])
        #expect(text.contains("\n    \(markup)\n"))
    }

    @Test func notesAndPropertiesOfGroupsAreReported() throws {
        var unit = Unit(id: "1", source: "a", target: "b", location: TMXSample.location)
        unit.groups = [UnitGroup(id: "g")]
        unit.groups[0].notes = [Note("cek")]
        #expect(try Self.write(unit).defects.map(\.message) == ["TMX has no groups; their notes and properties are left out"])
    }

    /// What is said about a target that isn't there stands on the unit.
    @Test(arguments: [nil, ""] as [InlineText?])
    func whatConcernsAMissingTargetIsKept(target: InlineText?) throws {
        var unit = Unit(id: "1", source: "a", target: target, location: TMXSample.location)
        unit.notes = [Note("istilah", subject: .target), Note("asal", subject: .source)]
        unit.properties = [Property("tmx:target:usagecount", "3"), Property("tmx:target:x-cek", "ya")]
        let (text, defects) = try Self.write(unit)
        #expect(TMXSample.violations(text) == [])
        #expect(defects.map(\.message) == ["a <tu> without target has notes about it; they stand as notes of the <tu>"])
        let back = try #require(TMXSample.units(text).first)
        #expect(back.notes.map(\.text) == ["istilah", "asal"])
        #expect(back.properties == unit.properties)
    }

    /// Text in a code that is one element of TMX by itself keeps its `sub`.
    @Test(arguments: [
        ("<ph>&lt;img alt=\"<sub>kapal perang</sub>\"&gt;</ph>", true),
        ("<ph x=\"4\">[<sub type=\"alt\" datatype=\"html\">a &amp; b</sub>]<sub/></ph>", true),
        ("<ph>[<sub><ph>b</ph></sub>]</ph>", false), ("<ph>[<sub ctype=\"a\">b</sub>]</ph>", false),
    ])
    func textInCodesStaysText(markup: String, isKept: Bool) throws {
        let file = TMXSample.file("<tu><tuv xml:lang=\"id\"><seg>a\(markup)</seg></tuv></tu>")
        let text = try TMXSample.write(TMXSample.read(file).events).text
        #expect(TMXSample.violations(text) == [])
        #expect(text.contains("<sub") == isKept)
        let data = { TMXSample.units($0).first?.segments[0].source.codes.map(\.data) }
        #expect(data(text) == data(file))
    }

    @Test(arguments: ["0000-01-01T00:00:00+07:00", "0001-01-01T00:00:00+07:00", "9999-12-31T23:30:00-01:00"])
    func datesOutsideOfTheCalendarAreLeftOut(date: String) throws {
        var unit = Unit(id: "1", source: "a", target: "b", location: TMXSample.location)
        unit.created = ChangeRecord(date: date)
        let (text, defects) = try Self.write(unit)
        #expect(!text.contains("creationdate"))
        #expect(defects.map(\.message) == ["a date that is not one of ISO 8601 with a time is left out"])
    }
}
