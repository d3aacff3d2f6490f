import PadananFormats
import PadananModel
import Testing

@Suite struct XLIFF12WriterTests {
    /// Written and read again, a model is the same, but for what only one tool's files say.
    @Test(arguments: [
        "plain.xlf", "inline.xlf", "gettext.xlf", "segments.xlf", "version10.xlf", "version11.xlf", "crlf.xlf", "wordfast.txlf",
    ])
    func whatIsWrittenReadsTheSame(_ name: String) throws {
        let read = try XLIFF12Sample.read(ByteSource(XLIFF12Sample.bytes(name))).events
        let first = try XLIFF12Sample.read(ByteSource(Array(XLIFF12Sample.written(read).text.utf8)))
        #expect(first.defects.isEmpty)
        let again = try XLIFF12Sample.read(ByteSource(Array(XLIFF12Sample.written(first.events).text.utf8)))
        #expect(XLIFF12Sample.meaning(again.events) == XLIFF12Sample.meaning(first.events))
        func texts(_ events: [DocumentEvent]) -> [String] {
            events.flatMap { event -> [String] in
                guard case .unit(let unit) = event else { return [] }
                return unit.segments.filter { !$0.isIgnorable }.map {
                    "\(unit.id) \($0.source.text) → \($0.target?.text ?? "nil") \($0.state)"
                }
            }
        }
        // Unit 3 of this file has segments in different states, which the standard can't tell.
        if name != "segments.xlf" { #expect(texts(first.events) == texts(read)) }
    }

    @Test(arguments: XLIFF12Sample.names)
    func whatIsWrittenHasNoViolation(_ name: String) throws {
        let read = try XLIFF12Sample.read(ByteSource(XLIFF12Sample.bytes(name))).events
        let text = try XLIFF12Sample.written(read).text
        let violations = try XLIFF12Format().violations(in: ByteSource(Array(text.utf8)), file: "a")
        #expect(violations.filter { $0.severity == .error } == [])
    }

    @Test func notesAndPropertiesOfGroupsAreWrittenAndReadAgain() throws {
        var group = UnitGroup(id: "g", name: "n", type: "menu")
        group.notes = [Note("Satu.", author: "Sari", priority: 2), Note("Dua.", category: "extracted")]
        group.properties = [
            Property("reference", "a.c:12"), Property("xliff12:record", "r1"), Property("count:total", "3"), Property("topik", "nikel"),
        ]
        var units = ["1", "2"].map { XLIFF12Sample.unit($0, [XLIFF12Sample.segment("a", "b")]) }
        for index in units.indices { units[index].groups = [group, UnitGroup(id: "h")] }
        let document = DocumentEvent.document(Document(location: units[0].location))
        let (text, defects) = try XLIFF12Sample.written([document] + units.map { .unit($0) })
        #expect(defects.isEmpty)
        #expect(try XLIFF12Format().violations(in: ByteSource(Array(text.utf8)), file: "a") == [])
        let read = try XLIFF12Sample.units(Array(text.utf8))
        #expect(read.map(\.groups) == units.map(\.groups))
        #expect(read.allSatisfy { $0.notes.isEmpty && $0.properties.isEmpty })
        #expect(text.split(separator: "\n").count { $0.hasSuffix("<note priority=\"2\" from=\"Sari\">Satu.</note>") } == 1)
    }

    @Test func aUnitIsWrittenStrictly() throws {
        var segment = XLIFF12Sample.segment("Satu & dua", "One & two", state: .reviewed)
        segment.matches = [SegmentMatch(source: "Satu", target: "One", quality: 71.5, origin: "tm")]
        var unit = XLIFF12Sample.unit("u1", [segment])
        unit.name = "judul"
        unit.preservesSpace = true
        unit.isTranslatable = false
        unit.isObsolete = true
        unit.notes = [Note("n", subject: .source, author: "A", priority: 12)]
        unit.changed = ChangeRecord(date: "20261126T093000Z", user: "Sari")
        unit.properties = [
            Property("reference", "a.c:12"), Property("reference", "b"), Property("tmx:usage count", "3"),
            Property("xliff12:maxwidth", "20"),
            Property("xliff12:record", "r1"), Property("xliff12:state-qualifier", "exact-match"),
        ]
        let (lines, defects) = try XLIFF12Sample.written(unit)
        #expect(defects.isEmpty)
        #expect(
            lines == [
                "<trans-unit id=\"u1\" resname=\"judul\" translate=\"no\" xml:space=\"preserve\" maxwidth=\"20\">",
                "<source>Satu &amp; dua</source>",
                "<target state=\"signed-off\" state-qualifier=\"exact-match\">One &amp; two</target>",
                "<context-group purpose=\"location\">", "<context context-type=\"sourcefile\">a.c</context>",
                "<context context-type=\"linenumber\">12</context>", "</context-group>", "<context-group purpose=\"location\">",
                "<context context-type=\"sourcefile\">b</context>", "</context-group>", "<context-group purpose=\"information\">",
                "<context context-type=\"x-tmx:usage_count\">3</context>", "<context context-type=\"record\">r1</context>",
                "<context context-type=\"x-changed-date\">20261126T093000Z</context>",
                "<context context-type=\"x-changed-user\">Sari</context>",
                "<context context-type=\"x-obsolete\">yes</context>", "</context-group>",
                "<note priority=\"10\" from=\"A\" annotates=\"source\">n</note>", "<alt-trans match-quality=\"71.5%\" origin=\"tm\">",
                "<source>Satu</source>", "<target>One</target>", "</alt-trans>", "</trans-unit>",
            ])
    }

    private static func text(_ codes: [(InlineCode, String)], _ start: String = "") -> InlineText {
        var text = InlineText(start)
        for (code, words) in codes {
            text.append(code)
            text.append(InlineText(words))
        }
        return text
    }

    private static let codeCases: [(InlineText, String)] = [
        (
            text([(InlineCode(.opening, id: "1", type: "bold"), "a"), (InlineCode(.closing, id: "1"), "")]),
            "<g id=\"1\" ctype=\"bold\">a</g>"
        ),
        (
            text([(InlineCode(.opening, id: "1", data: "<b>"), "a"), (InlineCode(.closing, id: "1", data: "</b>"), "")]),
            "<bpt id=\"1\" rid=\"1\">&lt;b&gt;</bpt>a<ept id=\"1\" rid=\"1\">&lt;/b&gt;</ept>"
        ),
        (
            text([
                (InlineCode(.opening, id: "1"), "a"), (InlineCode(.opening, id: "2"), "b"), (InlineCode(.closing, id: "1"), "c"),
                (InlineCode(.closing, id: "2"), ""),
            ]), "<g id=\"1\">a<bx id=\"2\" rid=\"2\"/>b</g>c<ex id=\"2\" rid=\"2\"/>"
        ),
        (
            text([(InlineCode(.opening, id: "1", data: "<b>"), "a"), (InlineCode(.closing, id: "1"), "")]),
            "<bpt id=\"1\" rid=\"1\">&lt;b&gt;</bpt>a<ept id=\"1\" rid=\"1\"></ept>"
        ),
        (text([(InlineCode(.closing, id: "1"), "a")]), "<it id=\"1\" pos=\"close\"></it>a"),
        (text([(InlineCode(.standalone, id: "", type: "lb"), "a")]), "<x id=\"1\" ctype=\"lb\"/>a"),
        (text([(InlineCode(.standalone, id: "9", data: "{0}", type: "var"), "a")]), "<ph id=\"9\" ctype=\"x-var\">{0}</ph>a"),
        (
            text([
                (InlineCode(.annotationStart, id: "m", type: "term"), "a"), (InlineCode(.opening, id: "1"), "b"),
                (InlineCode(.annotationEnd, id: "m", type: "term"), "c"), (InlineCode(.closing, id: "1"), ""),
            ]), "<mrk mtype=\"term\">a<bx id=\"1\" rid=\"1\"/>b</mrk>c<ex id=\"1\" rid=\"1\"/>"
        ),
        (
            text([
                (InlineCode(.opening, id: "1"), "a"), (InlineCode(.opening, id: "1"), "b"), (InlineCode(.closing, id: "1"), "c"),
                (InlineCode(.closing, id: "1"), ""),
            ]), "<g id=\"1\">a<g id=\"1\">b</g>c</g>"
        ),
    ]

    @Test(arguments: codeCases)
    func codesAreElementsWhereTheyNest(_ source: InlineText, _ expected: String) throws {
        let (lines, _) = try XLIFF12Sample.written(XLIFF12Sample.unit("1", [XLIFF12Sample.segment(source)]))
        #expect(lines[1] == "<source>\(expected)</source>")
        let violations = try XLIFF12Format().violations(
            in: ByteSource(Array(XLIFF12Sample.file(lines.joined()).utf8)), file: "a")
        #expect(violations.filter { $0.severity == .error } == [])
    }

    @Test func segmentsAreMarked() throws {
        var first = XLIFF12Sample.segment(Self.text([(InlineCode(.opening, id: "1"), "Satu.")]), "One.")
        first.id = "s 1"
        var gap = XLIFF12Sample.segment(" ")
        gap.isIgnorable = true
        var second = XLIFF12Sample.segment(Self.text([(InlineCode(.closing, id: "1"), "")], "Dua."), nil)
        second.id = "s2"
        second.matches = [SegmentMatch(target: "Two.", origin: "previous-version")]
        let (lines, defects) = try XLIFF12Sample.written(XLIFF12Sample.unit("1", [first, gap, second]))
        #expect(
            lines == [
                "<trans-unit id=\"1\">", "<source><bx id=\"1\" rid=\"1\"/>Satu. Dua.<ex id=\"1\" rid=\"1\"/></source>",
                "<seg-source><mrk mtype=\"seg\" mid=\"1\"><bx id=\"1\" rid=\"1\"/>Satu.</mrk> <mrk mtype=\"seg\" mid=\"s2\">Dua.<ex id=\"1\" rid=\"1\"/></mrk></seg-source>",
                "<target state=\"needs-translation\"><mrk mtype=\"seg\" mid=\"1\">One.</mrk> </target>",
                "<alt-trans mid=\"s2\" alttranstype=\"previous-version\">", "<target>Two.</target>", "</alt-trans>", "</trans-unit>",
            ])
        #expect(defects.count == 2)
    }

    @Test func pluralsAreAGroupOfUnits() throws {
        var unit = XLIFF12Sample.unit(
            "p", [XLIFF12Sample.segment("%d korban", "%d casualty"), XLIFF12Sample.segment("%d korban", "%d casualties")])
        unit.isPlural = true
        unit.segments[0].id = "0"
        unit.segments[1].id = "1"
        unit.notes = [Note("Jumlah.", category: "extracted")]
        let (lines, defects) = try XLIFF12Sample.written(unit)
        #expect(defects.isEmpty)
        #expect(
            lines.prefix(4) == [
                "<group id=\"p\" restype=\"x-gettext-plurals\">", "<note from=\"developer\">Jumlah.</note>", "<trans-unit id=\"p[0]\">",
                "<source>%d korban</source>",
            ])
        let read = try XLIFF12Sample.unit(lines.joined())
        #expect(read.isPlural)
        #expect(read.id == "p")
        #expect(read.segments.map(\.id) == ["0", "1"])
        #expect(read.notes == unit.notes)
    }

    @Test func idsAreMadeToDiffer() throws {
        let nowhere = SourceLocation(file: "a")
        var events: [DocumentEvent] = [.document(Document(location: nowhere))]
        for id in ["1", "", "1", "1", "1-2"] { events.append(.unit(Unit(id: id, source: "a", target: nil, location: nowhere))) }
        let (text, defects) = try XLIFF12Sample.written(events)
        let ids = try XLIFF12Sample.units(Array(text.utf8)).map(\.id)
        #expect(Set(ids).count == 5)
        #expect(ids.prefix(2) == ["1", "2"])
        #expect(defects.count == 1)
    }

    @Test func groupsOpenAndCloseWithTheirUnits() throws {
        let nowhere = SourceLocation(file: "a")
        let (outer, inner) = (UnitGroup(id: "o", name: "n", type: "table"), UnitGroup(id: "i", type: "baris"))
        var events: [DocumentEvent] = [.document(Document(location: nowhere))]
        for (id, groups) in [("1", [outer]), ("2", [outer, inner]), ("3", []), ("4", [outer])] {
            var unit = Unit(id: id, source: "a", target: nil, location: nowhere)
            unit.groups = groups
            events.append(.unit(unit))
        }
        let (text, defects) = try XLIFF12Sample.written(events)
        let units = try XLIFF12Sample.units(Array(text.utf8))
        #expect(units.map { $0.groups.map(\.id) } == [["o"], ["o", "i"], [], ["o-2"]])
        #expect(units[1].groups[1].type == "x-baris")
        #expect(units[0].groups[0].type == "table")
        #expect(defects.count == 1)
    }

    @Test func documentsWithoutLanguagesGetThoseOfTheOptions() throws {
        var document = Document(location: SourceLocation(file: "a"))
        document.datatype = "PlainText"
        document.tool = "Alat 1"
        document.properties = [Property("tmx:o-tmf", "x"), Property("xliff12:skl", "s"), Property("xliff12:category", "c")]
        let text = try XLIFF12Sample.written([.document(document)]).text
        #expect(text.contains("<file original=\"\" source-language=\"id\" target-language=\"en\" datatype=\"plaintext\" category=\"c\">"))
        guard case .document(let read) = try XLIFF12Sample.read(ByteSource(Array(text.utf8))).events[0] else { return }
        #expect(read.tool == "Alat 1")
        #expect(Set(read.properties) == Set(document.properties))
    }

    @Test func whatCannotBeSaidIsReported() throws {
        var code = InlineCode(.standalone, id: "1")
        code.display = "[1]"
        code.attributes = [Property("canDelete", "no")]
        var segment = XLIFF12Sample.segment(Self.text([(code, "a\u{1}")]), "b")
        segment.subState = "acme:done"
        var unit = XLIFF12Sample.unit("1", [segment])
        unit.notes = [Note("n", category: "review")]
        let (_, defects) = try XLIFF12Sample.written(unit)
        #expect(defects.count == 5)
        #expect(defects.allSatisfy { $0.severity == .warning })
    }
}
