import PadananFormats
import PadananModel
import Testing

@Suite struct XLIFF2WriterTests {
    private let nowhere = SourceLocation(file: "a.tmx", line: 1)

    /// What is written for one unit in a document without anything: the lines inside `file`, without their indentation.
    private func written(_ unit: Unit) throws -> (lines: [String], defects: [String]) {
        let (text, defects) = try XLIFF2Samples.write([.document(Document(location: nowhere)), .unit(unit)])
        let lines = text.split(separator: "\n").map { String($0.drop { $0 == " " }) }
        return (Array(lines.dropFirst(3).dropLast(2)), defects.map(\.message))
    }

    private func unit(_ source: InlineText, _ target: InlineText? = nil, id: String = "1") -> Unit {
        Unit(id: id, source: source, target: target, location: nowhere)
    }

    private func code(_ kind: InlineCode.Kind, _ id: String, at offset: Int, data: String = "", type: String = "") -> InlineCode {
        InlineCode(kind, id: id, offset: offset, data: data, type: type)
    }

    // MARK: The file

    @Test func aPlainPairIsAUnitOfOneSegment() throws {
        let (text, defects) = try XLIFF2Samples.write([
            .document(Document(location: nowhere)), .unit(unit("Jaminan <b> & “keamanan”", "Security guarantee")),
        ])
        #expect(defects == [])
        #expect(
            text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" \
                xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" version="2.1" srcLang="id" trgLang="en">
                  <file id="f1">
                    <unit id="1">
                      <segment state="translated">
                        <source>Jaminan &lt;b&gt; &amp; “keamanan”</source>
                        <target>Security guarantee</target>
                      </segment>
                    </unit>
                  </file>
                </xliff>

                """)
    }

    @Test func aDocumentWithoutUnitsHasAnEmptyGroup() throws {
        #expect(try XLIFF2Samples.write([]).text.contains("<file id=\"f1\">\n    <group id=\"g1\"/>\n  </file>"))
    }

    @Test func severalDocumentsAreSeveralFilesWithOnePairOfLanguages() throws {
        var first = Document(location: nowhere)
        (first.id, first.sourceLanguage, first.targetLanguage) = ("a b", LanguageTag("id_ID"), LanguageTag("en-GB"))
        var second = first
        (second.datatype, second.targetLanguage) = ("html", LanguageTag("de"))
        let (text, defects) = try XLIFF2Samples.write([.document(first), .document(second)])
        #expect(text.contains("srcLang=\"id-ID\" trgLang=\"en-GB\""))
        let documents = XLIFF2Samples.documents(text)
        #expect(text.contains("<file id=\"a_b\">") && text.contains("<file id=\"a_b-1\">"))
        #expect(documents.map(\.id) == ["a b", "a b"] && documents.map(\.properties) == [[], []])
        #expect(documents[1].datatype == "html")
        #expect(defects.map(\.message) == ["XLIFF 2 has one pair of languages for all documents of a file; those of the first are written"])
    }

    @Test func groupsAreRebuiltFromTheirUnits() throws {
        var (one, two, three) = (unit("a"), unit("b", id: "2"), unit("c", id: "3"))
        one.groups = [UnitGroup(id: "g"), UnitGroup(id: "h", name: "menu", type: "x-table")]
        two.groups = [UnitGroup(id: "g")]
        three.groups = one.groups
        let text = try XLIFF2Samples.write([.document(Document(location: nowhere)), .unit(one), .unit(two), .unit(three)]).text
        let units = XLIFF2Samples.units(text)
        #expect(units.map { $0.groups.map(\.id) } == [["g", "h"], ["g"], ["g", "h"]])
        #expect(text.contains("<group id=\"h-1\" name=\"menu\" type=\"padanan:x-table\">") && units[2].groups == one.groups)
        #expect(text.contains("<group id=\"h\" name=\"menu\" type=\"padanan:x-table\">"))
        #expect(units[0].groups[1].type == "x-table")
    }

    // MARK: Ids

    @Test func idsBecomeTokensAndUniqueAndTheOldOnesComeBack() throws {
        var named = unit("b", id: "x y")
        named.name = "tombol"
        let text = try XLIFF2Samples.write([
            .document(Document(location: nowhere)), .unit(unit("a", id: "x y")), .unit(named), .unit(unit("c", id: "")),
            .unit(unit("d", id: "x_y")),
        ]).text
        let units = XLIFF2Samples.units(text)
        for id in ["x_y\"", "x_y-1", "u2", "x_y-3"] { #expect(text.contains("<unit id=\"" + id)) }
        #expect(units.map(\.id) == ["x y", "x y", "u2", "x_y"])
        #expect(units.map(\.name) == ["", "tombol", "", ""])
        #expect(units.flatMap(\.properties) == [])
    }

    @Test func idsOfSegmentsGiveWayToThoseOfCodes() throws {
        var unit = unit(InlineText("ab", codes: [code(.standalone, "1", at: 1)]))
        unit.segments[0].id = "1"
        let written = try written(unit)
        #expect(written.lines.contains("<segment id=\"1-1\">"))
        #expect(written.lines.contains("<mda:meta type=\"segment-id 1-1\">1</mda:meta>"))
        let text = try XLIFF2Samples.write([.document(Document(location: nowhere)), .unit(unit)]).text
        let read = XLIFF2Samples.units(text)
        #expect(read[0].segments.map(\.id) == ["1"] && read[0].properties == [])
        // The id in the file is taken also when it is not that of the model.
        let rewritten = try XLIFF2Samples.rewrite(text) { unit in
            let copies = ["1", "1"].map { InlineCode(.standalone, id: $0, offset: 0) }
            unit.segments[0].target = InlineText("", codes: copies)
        }
        #expect(rewritten.text.contains("<target><ph id=\"1\"/><ph id=\"1-2\"/></target>"))
    }

    @Test func codesOfSeveralSegmentsHaveIdsOfTheirOwn() throws {
        let text = InlineText("ab", codes: [code(.standalone, "1", at: 1)])
        let segments = [Segment(source: text, target: text, location: nowhere), Segment(source: text, target: text, location: nowhere)]
        let lines = try written(Unit(id: "u", segments: segments, location: nowhere)).lines
        #expect(
            lines.filter { $0.hasPrefix("<source>") || $0.hasPrefix("<target>") }
                == [
                    "<source>a<ph id=\"1\"/>b</source>", "<target>a<ph id=\"1\"/>b</target>",
                    "<source>a<ph id=\"1-1\"/>b</source>", "<target>a<ph id=\"1-1\"/>b</target>",
                ])
    }

    // MARK: Codes

    private func contents(_ source: InlineText, _ target: InlineText?) throws -> [String] {
        try written(unit(source, target)).lines.filter { $0.hasPrefix("<source>") || $0.hasPrefix("<target>") }
    }

    @Test func nativeCodesAreSharedOriginalData() throws {
        let source = InlineText(
            "ab",
            codes: [
                code(.opening, "1", at: 0, data: "<b>", type: "bold"), code(.closing, "1", at: 1, data: "</b>"),
                code(.standalone, "2", at: 1, data: "<b>"),
            ])
        let lines = try written(unit(source, source)).lines
        let content =
            "<pc id=\"1\" type=\"fmt\" subType=\"xlf:b\" dataRefStart=\"d1\" dataRefEnd=\"d2\">a</pc><ph id=\"2\" dataRef=\"d1\"/>b"
        #expect(
            lines[1...] == [
                "<originalData>", "<data id=\"d1\">&lt;b&gt;</data>", "<data id=\"d2\">&lt;/b&gt;</data>", "</originalData>",
                "<segment state=\"translated\">", "<source>\(content)</source>", "<target>\(content)</target>", "</segment>", "</unit>",
            ])
    }

    @Test func anOpeningWithoutItsClosingIsIsolatedInBothLanguages() throws {
        let pair = [code(.opening, "1", at: 0), code(.closing, "1", at: 1)]
        #expect(
            try contents(InlineText("a", codes: pair), InlineText("b", codes: [pair[0]])) == [
                "<source><sc id=\"1\"/>a<ec startRef=\"1\"/></source>", "<target><sc id=\"1\" isolated=\"yes\"/>b</target>",
            ])
        #expect(
            try contents(InlineText("a", codes: pair), InlineText("b", codes: [pair[1]])) == [
                "<source><sc id=\"1\"/>a<ec startRef=\"1\"/></source>", "<target>b<ec id=\"1-1\" isolated=\"yes\"/></target>",
            ])
    }

    @Test func spansThatOverlapAreSplit() throws {
        let codes = [code(.opening, "1", at: 0), code(.opening, "2", at: 1), code(.closing, "1", at: 2), code(.closing, "2", at: 3)]
        #expect(
            try contents(InlineText("abc", codes: codes), nil) == [
                "<source><sc id=\"1\"/>a<pc id=\"2\">b<ec startRef=\"1\"/>c</pc></source>"
            ])
    }

    @Test func spansOverSegmentsRefToTheirStart() throws {
        var start = code(.opening, "1", at: 1)
        start.attributes = [Property("canDelete", "no")]
        let segments = [
            Segment(source: InlineText("a", codes: [start]), location: nowhere),
            Segment(source: InlineText("b", codes: [code(.closing, "1", at: 0)]), location: nowhere),
        ]
        let lines = try written(Unit(id: "u", segments: segments, location: nowhere)).lines
        #expect(lines.contains("<source>a<sc id=\"1\" canDelete=\"no\"/></source>"))
        #expect(lines.contains("<source><ec startRef=\"1\" canDelete=\"no\"/>b</source>"))
    }

    @Test func aCodeThatStandsTwiceInTheTargetGetsASecondId() throws {
        let target = InlineText("b", codes: [code(.standalone, "1", at: 0), code(.standalone, "1", at: 1)])
        #expect(
            try contents(InlineText("a", codes: [code(.standalone, "1", at: 0)]), target) == [
                "<source><ph id=\"1\"/>a</source>", "<target><ph id=\"1\"/>b<ph id=\"1-1\"/></target>",
            ])
    }

    @Test(arguments: [
        ("lb", "type=\"fmt\" subType=\"xlf:lb\""), ("var", "type=\"ui\" subType=\"xlf:var\""), ("image", "type=\"image\""),
        ("x-bpt tebal", "type=\"other\" subType=\"padanan:x-bpt_tebal\""), ("my:ruby", "type=\"other\" subType=\"my:ruby\""),
    ])
    func generalWordsBecomeTypes(word: String, attributes: String) throws {
        #expect(
            try contents(InlineText("", codes: [code(.standalone, "1", at: 0, type: word)]), nil) == [
                "<source><ph id=\"1\" \(attributes)/></source>"
            ])
    }

    @Test func annotationsHaveOnlyValidAttributes() throws {
        var (term, comment, hidden) = (
            code(.annotationStart, "1", at: 0, type: "term"), code(.annotationStart, "2", at: 0, type: "comment"),
            code(.annotationStart, "3", at: 0, type: "protected")
        )
        term.attributes = [Property("ref", "#gls=g1"), Property("its:termConfidence", "0.7")]
        comment.attributes = [Property("value", "awas"), Property("ref", "#n=n1")]
        hidden.attributes = [Property("mtype", "protected")]
        let ends = ["3", "2", "1"].map { code(.annotationEnd, $0, at: 1) }
        let unit = unit(InlineText("a", codes: [term, comment, hidden] + ends))
        let (lines, defects) = try written(unit)
        #expect(
            lines.contains(
                "<source><mrk id=\"1\" type=\"term\"><mrk id=\"2\" type=\"comment\" value=\"awas\"><mrk id=\"3\" translate=\"no\">a</mrk></mrk></mrk></source>"
            ))
        #expect(defects.count == 2)
    }

    @Test func anAnnotationThatEndsNowhereEndsWithItsText() throws {
        let start = code(.annotationStart, "m", at: 0, type: "x-catatan")
        #expect(
            try contents(InlineText("a", codes: [start]), nil) == [
                "<source><sm id=\"m\" type=\"padanan:x-catatan\"/>a<em startRef=\"m\"/></source>"
            ])
        #expect(try contents(InlineText("a", codes: [code(.annotationEnd, "m", at: 1)]), nil) == ["<source>a</source>"])
    }

    @Test func charactersThatXMLLacksAreCodePoints() throws {
        #expect(
            try contents("a\u{0}b\u{FFFE}\u{1B}", "") == [
                "<source>a<cp hex=\"0000\"/>b<cp hex=\"FFFE\"/><cp hex=\"001B\"/></source>", "<target></target>",
            ])
    }

    @Test func hintsAboutOrderAreDroppedWhereTheTargetBreaksThem() throws {
        var (first, second) = (code(.standalone, "1", at: 0), code(.standalone, "2", at: 0))
        first.attributes = [Property("canReorder", "firstNo")]
        second.attributes = [Property("canReorder", "no"), Property("canDelete", "yes")]
        let source = InlineText("", codes: [first, second])
        let fixed =
            "<ph id=\"1\" canCopy=\"no\" canDelete=\"no\" canReorder=\"firstNo\"/><ph id=\"2\" canCopy=\"no\" canDelete=\"no\" canReorder=\"no\"/>"
        #expect(try contents(source, source) == ["<source>\(fixed)</source>", "<target>\(fixed)</target>"])
        #expect(
            try contents(source, InlineText("", codes: [second, first]))[0]
                == "<source><ph id=\"1\"/><ph id=\"2\" canDelete=\"yes\"/></source>")
    }

    // MARK: Units

    @Test func notesPropertiesAndChangesAreKept() throws {
        var unit = unit("a", "b")
        unit.notes = [Note("satu", category: "extracted", author: "Sari", priority: 20), Note("dua")]
        unit.properties = [Property("tmx:usagecount", "3"), Property("flag", "c-format"), Property("a/b", "")]
        unit.created = ChangeRecord(date: "20261126T093000Z", user: "budi")
        unit.isPlural = true
        let text = try XLIFF2Samples.write([.document(Document(location: nowhere)), .unit(unit)]).text
        let read = try #require(XLIFF2Samples.units(text).first)
        #expect(read.properties == unit.properties && read.created == unit.created && read.isPlural)
        #expect(read.notes.map(\.text) == ["satu", "dua"] && read.notes.map(\.author) == ["Sari", ""] && read.notes[0].priority == 10)
    }

    @Test func statesNeedATargetAndSubStatesAnAuthority() throws {
        var unit = unit("a", nil)
        unit.segments[0].state = .final
        unit.segments[0].subState = "needs-review"
        let (lines, defects) = try written(unit)
        #expect(lines[1] == "<segment state=\"initial\" subState=\"padanan:needs-review\">")
        #expect(defects == ["a segment of XLIFF 2 without a target is in the state “initial”"])
    }

    @Test func matchesReferToTheirSegment() throws {
        var unit = unit("Jaminan", nil)
        let text = InlineText("x", codes: [code(.standalone, "9", at: 0, data: "%d")])
        unit.segments[0].matches = [
            SegmentMatch(source: text, target: text, quality: 99.5, origin: "TM"), SegmentMatch(target: "Guarantee"),
        ]
        let lines = try written(unit).lines
        #expect(
            lines[1...3] == ["<mtc:matches>", "<mtc:match id=\"m1\" ref=\"#s1\" matchQuality=\"99.5\" origin=\"TM\">", "<originalData>"])
        #expect(lines.contains("<segment id=\"s1\">") && lines.contains("<mtc:match id=\"m2\" ref=\"#s1\">"))
        #expect(lines.filter { $0 == "<source>Jaminan</source>" }.count == 2)
    }

    @Test func obsoleteUnitsAreALoss() throws {
        var old = unit("a", "b")
        old.isObsolete = true
        let (text, defects) = try XLIFF2Samples.write([.document(Document(location: nowhere)), .unit(old), .unit(old)])
        #expect(XLIFF2Samples.units(text) == [])
        #expect(defects.map(\.message) == ["XLIFF 2 has no place for obsolete units; they are left out (2 times, first here)"])
    }

    @Test func aUnitAlwaysHasASegment() throws {
        #expect(try written(Unit(id: "u", segments: [], location: nowhere)).lines.contains("<segment>"))
        var space = unit(" ", " ")
        space.segments[0].isIgnorable = true
        #expect(try written(space).lines.contains("<segment state=\"translated\">"))
    }
}

extension Document {
    fileprivate func property(_ name: String) -> String? {
        properties.first { $0.name == name }?.value
    }
}
