import PadananFormats
import PadananModel
import Testing

@Suite struct TMXRewriterTests {
    @Test(arguments: TMXSample.all, [nil, 1, 7, 4096] as [Int?])
    func nothingChangedIsTheSameFile(text: String, piece: Int?) throws {
        #expect(try TMXSample.rewrite(text, piece: piece).text == text)
    }

    @Test func onlyTheChangedTargetDiffers() throws {
        let rewritten = try TMXSample.rewrite(TMXSample.full) { unit in
            if unit.id == "a1" { unit.segments[0].target = "Kyiv <wants> guarantees & aid." }
        }
        let expected = TMXSample.full.replacing(
            "Ukraine asked for security guarantees &amp; aid.", with: "Kyiv &lt;wants&gt; guarantees &amp; aid.")
        #expect(rewritten.text == expected)
    }

    @Test func codesKeepTheirMarkup() throws {
        let rewritten = try TMXSample.rewrite(TMXSample.full) { unit in
            guard unit.id == "a2", let target = unit.segments[0].target else { return }
            unit.segments[0].target = InlineText(
                "Truce now",
                codes: target.codes.map { code in
                    var code = code
                    code.offset = code.kind == .opening || code.kind == .annotationStart ? 0 : 5
                    return code
                }.sorted { $0.offset < $1.offset })
        }
        let written =
            "<bpt i=\"1\" x=\"1\" type=\"bold\">&lt;b&gt;</bpt><hi x=\"3\" type=\"term\">Truce<ept i=\"1\">&lt;/b&gt;</ept></hi>"
            + "<ph x=\"2\" type=\"lb\">&lt;br/&gt;</ph> now"
        #expect(rewritten.text.contains("<seg>\(written)</seg>"))
    }

    @Test func aMissingTargetIsInsertedBesideTheSource() throws {
        let rewritten = try TMXSample.rewrite(TMXSample.full) { unit in
            if unit.id == "3" { unit.segments[0].target = "Not yet translated." }
        }
        let source = "      <tuv xml:lang=\"id\"><seg>Belum diterjemahkan.</seg></tuv>\n"
        let target = "      <tuv xml:lang=\"en\"><seg>Not yet translated.</seg></tuv>\n"
        #expect(rewritten.text == TMXSample.full.replacing(source, with: source + target))
    }

    @Test func theLanguageAskedForIsInserted() throws {
        let options = ReadingOptions(languages: LanguagePair(.indonesian, LanguageTag("en-gb")))
        let text = TMXSample.file("<tu><tuv xml:lang=\"id\"><seg>dana</seg></tuv></tu>")
        let rewritten = try TMXSample.rewrite(text, options) { $0.segments[0].target = "funds" }
        #expect(rewritten.text.contains("</tuv><tuv xml:lang=\"en-GB\"><seg>funds</seg></tuv></tu>"))
    }

    @Test func withoutALanguageNothingIsInserted() throws {
        let text = TMXSample.file("<tu><tuv xml:lang=\"id\"><seg>dana</seg></tuv></tu>")
        let rewritten = try TMXSample.rewrite(text) { $0.segments[0].target = "funds" }
        #expect(rewritten.text == text)
        #expect(rewritten.defects.count == 1)
    }

    @Test(arguments: [
        ("<tuv xml:lang=\"en\"><seg/></tuv>", "<tuv xml:lang=\"en\"><seg>funds</seg></tuv>"),
        ("<tuv xml:lang=\"en\"><seg ></seg ></tuv>", "<tuv xml:lang=\"en\"><seg >funds</seg ></tuv>"),
        ("<tuv xml:lang=\"en\"></tuv>", "<tuv xml:lang=\"en\"><seg>funds</seg></tuv>"),
        ("<tuv xml:lang=\"en\"/>", "<tuv xml:lang=\"en\"><seg>funds</seg></tuv>"),
        ("<tuv lang=\"en\"><seg><!-- x -->m&#111;ney</seg></tuv>", "<tuv lang=\"en\"><seg>funds</seg></tuv>"),
    ])
    func targetsOfAllFormsAreChanged(target: String, expected: String) throws {
        let before = TMXSample.file("<tu><tuv xml:lang=\"id\"><seg>dana</seg></tuv>\(target)</tu>")
        let after = TMXSample.file("<tu><tuv xml:lang=\"id\"><seg>dana</seg></tuv>\(expected)</tu>")
        #expect(try TMXSample.rewrite(before) { $0.segments[0].target = "funds" }.text == after)
    }

    @Test func aStateIsKeptInAProperty() throws {
        let changed = try TMXSample.rewrite(TMXSample.full) { unit in
            if unit.id == "a1" || unit.id == "a4" { unit.segments[0].state = .reviewed }
        }
        #expect(TMXSample.units(changed.text).map { $0.segments[0].state } == [.reviewed, .translated, .initial, .reviewed])
        #expect(changed.text.contains("      <prop type=\"x-state\">reviewed</prop>\n      <tuv xml:lang=\"ID-id\">"))
        #expect(TMXSample.violations(changed.text).allSatisfy { $0.contains("warning") })
    }

    @Test func aStateThatTheTargetSaysAddsNothing() throws {
        let rewritten = try TMXSample.rewrite(TMXSample.full) { unit in
            guard unit.id == "3" else { return }
            unit.segments[0].target = "Later."
            unit.segments[0].state = .translated
        }
        #expect(!rewritten.text.contains("x-state\">translated"))
    }

    @Test func crossedHighlightsStayWellFormed() throws {
        var start = InlineCode(.annotationStart, id: "a", type: "term")
        var other = InlineCode(.annotationStart, id: "b", offset: 1)
        let ends = [InlineCode(.annotationEnd, id: "a", offset: 2), InlineCode(.annotationEnd, id: "c", offset: 2)]
        start.offset = 0
        other.type = "x"
        let text = TMXSample.file("<tu><tuv xml:lang=\"id\"><seg>a</seg></tuv><tuv xml:lang=\"en\"><seg>b</seg></tuv></tu>")
        let rewritten = try TMXSample.rewrite(text) { $0.segments[0].target = InlineText("abc", codes: [start, other] + ends) }
        #expect(rewritten.text.contains("<hi x=\"1\" type=\"term\">a<hi x=\"2\" type=\"x\">b</hi></hi><hi x=\"2\" type=\"x\">c</hi></seg>"))
        #expect(rewritten.defects.map(\.message) == ["the end of a highlight without its beginning is left out"])
    }

    @Test func targetsAreReadBackAsWritten() throws {
        let texts = ["", " ", "a\r\nb\tc", "]]>", "“kutip” & <b> 'x' \"y\"", "👩🏽‍💻 é", "akhir\n"]
        for text in texts {
            let rewritten = try TMXSample.rewrite(TMXSample.full) { $0.segments[0].target = InlineText(text) }
            #expect(TMXSample.units(rewritten.text).map { $0.segments[0].target?.text } == Array(repeating: text, count: 4))
        }
    }

    @Test func sixteenBitFilesStayThat() throws {
        let text = TMXSample.full.replacing("UTF-8", with: "UTF-16")
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        var result: [UInt8] = []
        let sink = ByteSink { result += $0 }
        _ = try TMXFormat().rewrite(ByteSource(bytes), to: sink, file: "a.tmx", options: ReadingOptions()) { _ in }
        try sink.flush()
        #expect(result == bytes)
    }

    @Test func addedSegmentsAreRefused() {
        #expect(throws: Defect.self) {
            try TMXSample.rewrite(TMXSample.full) { $0.segments.append(Segment(source: "a", location: TMXSample.location)) }
        }
        #expect(throws: Defect.self) { try TMXSample.rewrite(TMXSample.full) { $0.segments = [] } }
    }
}
