import PadananFormats
import PadananModel
import Testing

@Suite struct XLIFF2RewritingTests {
    /// The content of the unit after `change`, from one that held `content`.
    private func rewritten(_ content: String, _ change: (inout [Segment]) -> Void) throws -> String {
        let result = try XLIFF2Samples.rewrite(XLIFF2Samples.file(content)) { change(&$0.segments) }
        let frame = XLIFF2Samples.file("|").split(separator: "|")
        #expect(result.text.hasPrefix(frame[0]) && result.text.hasSuffix(frame[1]))
        return String(result.text.dropFirst(frame[0].count).dropLast(frame[1].count))
    }

    // MARK: Targets

    @Test func aChangedTargetKeepsItsTags() throws {
        let text = try rewritten("<segment><source>a</source><target order='1' >b</target ></segment>") { $0[0].target = "c & d" }
        #expect(text == "<segment><source>a</source><target order='1' >c &amp; d</target ></segment>")
    }

    @Test func anEmptyTargetIsOpened() throws {
        let text = try rewritten("<segment><source>a</source><target xml:lang=\"en\" /></segment>") { $0[0].target = "b" }
        #expect(text == "<segment><source>a</source><target xml:lang=\"en\" >b</target></segment>")
    }

    @Test func aNewTargetStandsBehindItsSourceIndentedAlike() throws {
        let text = try rewritten("<segment>\n  <source>a</source><!-- x -->\n</segment>") { $0[0].target = "b" }
        #expect(text == "<segment>\n  <source>a</source>\n  <target>b</target><!-- x -->\n</segment>")
    }

    @Test func aTargetMayGo() throws {
        let text = try rewritten("<segment>\n <source>a</source>\n <target>b</target>\n</segment>") { $0[0].target = nil }
        #expect(text == "<segment>\n <source>a</source>\n</segment>")
    }

    @Test func aPrefixIsKept() throws {
        let result = try XLIFF2Samples.rewrite(XLIFF2Samples.prefixed) { unit in
            unit.segments[0].target = unit.segments[0].source
            unit.segments[1].target = InlineText("\u{1}", codes: [InlineCode(.standalone, id: "9", offset: 1)])
        }
        #expect(result.text.contains("</x:source>\n        <x:target>Menteri <x:pc id=\"1\">luar negeri</x:pc></x:target>\n"))
        #expect(result.text.contains("<x:target xml:lang=\"en\"><x:cp hex=\"0001\"/><x:ph id=\"9\"/></x:target>"))
    }

    /// The start tag of each element, and what a new text in its segment gives.
    @Test(arguments: [
        ("<x:source>a</x:source><target xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"/>", "</target>"),
        ("<x:source>a</x:source><x:target/>", "</x:target>"),
        ("<source xmlns=\"urn:oasis:names:tc:xliff:document:2.0\">a</source>", "<x:target>"),
        ("<y:source xmlns:y=\"urn:oasis:names:tc:xliff:document:2.0\">a</y:source>", "<x:target>"),
    ])
    func eachTargetHasThePrefixThatHoldsThere(content: String, expected: String) throws {
        let text = XLIFF2Samples.prefixed.replacing("<x:source>Dewan</x:source><x:target xml:lang=\"en\"/>", with: content)
        let result = try XLIFF2Samples.rewrite(text) {
            $0.segments[1].target = InlineText("b", codes: [InlineCode(.standalone, id: "9", offset: 1)])
        }
        #expect(result.text.contains(expected))
        #expect(XLIFF2Samples.read(result.text).defects == [])
        #expect(XLIFF2Samples.units(result.text)[0].segments[1].target?.codes.map(\.id) == ["9"])
    }

    @Test func aChangedNumberOfSegmentsIsRefused() {
        #expect(throws: Defect.self) { try rewritten("<segment><source>a</source></segment>") { $0.removeAll() } }
        #expect(throws: Defect.self) { try rewritten("<segment><source>a</source></segment>") { $0.append($0[0]) } }
    }

    // MARK: The language of the targets

    /// Changes in several segments of a file without `trgLang`; each must stand once, behind a root that names the language.
    @Test(arguments: [
        ["<segment><source>A</source><target>B</target></segment><segment><source>C</source></segment>"],
        ["<segment><source>C</source></segment>", "<segment><source>A</source><target>B</target></segment>"],
        ["<segment state=\"initial\"><source>A</source></segment>", "<segment><source>C</source></segment>"],
    ])
    func theLanguageIsWrittenBeforeAllEdits(units: [String]) throws {
        let text = Self.withoutLanguage(units)
        let result = try XLIFF2Samples.rewrite(text) { unit in
            for index in unit.segments.indices {
                if unit.segments[index].source.text == "A" { unit.segments[index].state = .reviewed }
                unit.segments[index].target = "x"
            }
        }
        let expected = try XLIFF2Samples.rewrite(text.replacing("srcLang=\"id\"", with: "srcLang=\"id\" trgLang=\"en\"")) { unit in
            for index in unit.segments.indices {
                if unit.segments[index].source.text == "A" { unit.segments[index].state = .reviewed }
                unit.segments[index].target = "x"
            }
        }
        #expect(result.text == expected.text && result.defects == [])
    }

    @Test func aStateThatChangesBeforeTheFirstTargetDoesNotLoseTheLanguage() throws {
        let text = Self.withoutLanguage(["<segment><source>A</source></segment>", "<segment><source>C</source></segment>"])
        let result = try XLIFF2Samples.rewrite(text) { unit in
            if unit.segments[0].source.text == "A" { unit.segments[0].subState = "my:x" } else { unit.segments[0].target = "x" }
        }
        #expect(result.text.contains("srcLang=\"id\" trgLang=\"en\"><file"))
        #expect(result.text.contains("<segment state=\"initial\" subState=\"my:x\">"))
        let states = try XLIFF2Samples.rewrite(text) { $0.segments[0].subState = "my:x" }.text
        #expect(states == text.replacing("<segment>", with: "<segment state=\"initial\" subState=\"my:x\">"))
    }

    private static func withoutLanguage(_ units: [String]) -> String {
        var text = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"id\"><file id=\"f\">"
        for (index, unit) in units.enumerated() { text += "<unit id=\"u\(index)\">\(unit)</unit>" }
        return text + "</file></xliff>"
    }

    @Test func theFirstTargetOfAFileBringsItsLanguage() throws {
        let result = try XLIFF2Samples.rewrite(XLIFF2Samples.sourceOnly, languages: LanguagePair(.indonesian, LanguageTag("en-gb"))) {
            $0.segments[0].target = "Parliament passed the law."
        }
        #expect(result.text.contains("srcLang=\"id\" trgLang=\"en-GB\">\r\n"))
        #expect(result.text.contains("</source>\r\n\t\t\t\t<target>Parliament passed the law.</target>\r\n"))
        #expect(result.defects == [])
    }

    @Test func withoutALanguageTheFileIsNotValidAndThatIsSaid() throws {
        let result = try XLIFF2Samples.rewrite(XLIFF2Samples.sourceOnly, languages: nil) { $0.segments[0].target = "x" }
        #expect(result.defects.map(\.reference) == ["XLIFF 2.1, 4.2.2.1"])
        #expect(!result.text.contains("trgLang"))
    }

    // MARK: States

    @Test(arguments: [
        ("<segment>", "<segment state=\"final\">"), ("<segment id='1' >", "<segment id='1' state=\"final\" >"),
        ("<segment state = 'initial'>", "<segment state = 'final'>"),
        ("<segment state=\"translated\" subState=\"my:x\" id=\"1\">", "<segment state=\"final\" id=\"1\">"),
    ])
    func aChangedStateIsWrittenAndTakesItsSubStateAway(tag: String, expected: String) throws {
        let rest = "<source>a</source><target>b</target></segment>"
        #expect(try rewritten(tag + rest) { $0[0].state = .final } == expected + rest)
    }

    @Test(arguments: [
        ("<segment>", "my:y", "<segment state=\"initial\" subState=\"my:y\">"),
        ("<segment subState='my:x' state='final'>", "siap", "<segment subState='padanan:siap' state='final'>"),
        ("<segment subState='my:x' state='final'>", "", "<segment state='final'>"),
    ])
    func aChangedSubStateIsWritten(tag: String, subState: String, expected: String) throws {
        let rest = "<source>a</source><target>b</target></segment>"
        #expect(try rewritten(tag + rest) { $0[0].subState = subState } == expected + rest)
    }

    @Test func ignorablesHaveNoState() throws {
        let content = "<ignorable><source> </source></ignorable><segment><source/></segment>"
        #expect(try rewritten(content) { $0[0].state = .final } == content)
    }

    // MARK: Codes

    private let coded =
        "<originalData><data id=\"d\">&lt;br></data></originalData><segment><source>a<pc id='1' canCopy=\"no\">b</pc>"
        + "<sc id=\"2\"/>c<ec startRef=\"2\"/><mrk id=\"3\" type=\"term\">d</mrk></source>"

    /// The new target of `coded` when its codes are `chosen` of the source's, all at the beginning.
    private func target(_ chosen: [Int], and others: [InlineCode] = []) throws -> String {
        let text = try rewritten(coded + "</segment>") { segments in
            let codes = chosen.map { segments[0].source.codes[$0] } + others
            segments[0].target = InlineText(
                "",
                codes: codes.map { code in
                    var code = code
                    code.offset = 0
                    return code
                })
        }
        return String(text.dropFirst(coded.count).dropLast("</segment>".count))
    }

    @Test(arguments: [
        ([0, 1, 2, 3, 4, 5], "<pc id='1' canCopy=\"no\"></pc><sc id=\"2\"/><ec startRef=\"2\"/><mrk id=\"3\" type=\"term\"></mrk>"),
        ([2, 0, 3, 1], "<sc id=\"2\"/><pc id='1' canCopy=\"no\"><ec startRef=\"2\"/></pc>"),
        // The end is lost, or the start, or they overlap.
        ([0], "<sc id=\"1\" isolated=\"yes\" canCopy=\"no\"/>"), ([1], "<ec id=\"e1\" isolated=\"yes\"/>"),
        ([2], "<sc id=\"2\" isolated=\"yes\"/>"), ([3], "<ec id=\"e1\" isolated=\"yes\"/>"),
        ([4], "<sm id=\"3\" type=\"term\"/><em startRef=\"3\"/>"), ([5], ""),
        ([0, 4, 1, 5], "<sc id=\"1\" canCopy=\"no\"/><mrk id=\"3\" type=\"term\"><ec startRef=\"1\" canCopy=\"no\"/></mrk>"),
        // A copy needs an id of its own.
        ([2, 3, 2, 3], "<sc id=\"2\"/><ec startRef=\"2\"/><pc id=\"2-1\"></pc>"),
    ])
    func codesKeepTheirMarkupWhereTheTargetIsStillWellFormed(chosen: [Int], expected: String) throws {
        #expect(try target(chosen) == (expected.isEmpty ? "<target></target>" : "<target>\(expected)</target>"))
    }

    @Test func codesOfOtherFilesAreWrittenStrictly() throws {
        var foreign = InlineCode(.standalone, id: "2", data: "<br>")
        foreign.element = "bpt"
        foreign.markup = "<bpt i=\"2\">&lt;br></bpt>"
        #expect(try target([], and: [foreign]) == "<target><ph id=\"2\" dataRef=\"d\"/></target>")
        foreign.id = "1 x"
        #expect(try target([0, 1], and: [foreign]) == "<target><pc id='1' canCopy=\"no\"></pc><ph id=\"1_x\" dataRef=\"d\"/></target>")
    }

    @Test func errorsOfTheTransformEndTheCopy() {
        struct Stop: Error {}
        #expect(throws: Stop.self) { try XLIFF2Samples.rewrite(XLIFF2Samples.structure) { _ in throw Stop() } }
    }
}
