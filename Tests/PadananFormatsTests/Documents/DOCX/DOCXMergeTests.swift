import PadananModel
import Testing

@testable import PadananFormats

/// What is written for a translated paragraph.
@Suite struct DOCXMergeTests {
    private static func part(_ name: String, of bytes: [UInt8]) throws -> String {
        let archive = try ZipArchive(bytes, file: "a.docx")
        return String(decoding: try archive.contents(of: #require(archive.entry(name))), as: UTF8.self)
    }

    /// The content of the body after these translations.
    private static func body(
        _ sample: SampleDocument, _ targets: [String?], _ options: FilterOptions = FilterOptions(), root: String = "document"
    ) throws -> String {
        let part = try part("word/document.xml", of: DOCXProbe.merge(targets, into: sample, options))
        let start = try #require(part.firstRange(of: "<w:body>")?.upperBound)
        return String(part[start...].prefix { $0 != "\u{0}" }).replacing("<w:sectPr/></w:body></w:document>", with: "")
    }

    private static func sample(_ body: String) -> SampleDocument { SampleDocument("", body) }

    /// What stands in a paragraph, a translation of it with short tags, and what must be written.
    @Test(arguments: [
        (
            "<w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r w:rsidR=\"1\"><w:t>Satu</w:t></w:r>", "One & <two> ",
            "<w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r><w:t xml:space=\"preserve\">One &amp; &lt;two&gt; </w:t></w:r>"
        ),
        // Codes in another order, and nested the other way.
        (
            "<w:r><w:t xml:space=\"preserve\">a </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r><w:r><w:t xml:space=\"preserve\"> cccc </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>d</w:t></w:r>",
            "<2>D <1>B</1></2> c",
            "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">D </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>B</w:t></w:r><w:r><w:t xml:space=\"preserve\"> c</w:t></w:r>"
        ),
        // Formatting that overlaps.
        (
            "<w:r><w:t>aaaa</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r><w:r><w:t>c</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>d</w:t></w:r>",
            "<1>A<2>B</1>C</2>D",
            "<w:r><w:rPr><w:b/></w:rPr><w:t>A</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>BC</w:t></w:r><w:r><w:t>D</w:t></w:r>"
        ),
        // A hyperlink moved into formatting: it stays an element around runs.
        (
            "<w:r><w:t xml:space=\"preserve\">baca </w:t></w:r><w:hyperlink w:anchor=\"x\"><w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t>ini</w:t></w:r></w:hyperlink><w:r><w:rPr><w:b/></w:rPr><w:t>!</w:t></w:r>",
            "<2>Read <1>this</1></2>",
            "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Read </w:t></w:r><w:hyperlink w:anchor=\"x\"><w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t>this</w:t></w:r></w:hyperlink>"
        ),
        // Hyperlinks nested or crossed by the translator.
        (
            "<w:hyperlink w:anchor=\"x\"><w:r><w:t>a</w:t></w:r></w:hyperlink><w:r><w:t>b</w:t></w:r><w:hyperlink w:anchor=\"y\"><w:r><w:t>c</w:t></w:r></w:hyperlink>",
            "<1>A<2>B</2>C</1>D",
            "<w:hyperlink w:anchor=\"x\"><w:r><w:t>A</w:t></w:r></w:hyperlink><w:hyperlink w:anchor=\"y\"><w:r><w:t>B</w:t></w:r></w:hyperlink><w:r><w:t>CD</w:t></w:r>"
        ),
        // A code is never written twice, and an open one is closed.
        (
            "<w:hyperlink w:anchor=\"x\"><w:r><w:t>a</w:t></w:r></w:hyperlink><w:r><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>", "B<2/><2/><1>A",
            "<w:r><w:t>B</w:t><w:tab/></w:r><w:hyperlink w:anchor=\"x\"><w:r><w:t>A</w:t></w:r></w:hyperlink>"
        ),
        // Codes at the edges stay where they are; a mark of the spelling checker goes.
        (
            "<w:bookmarkStart w:id=\"1\" w:name=\"n\"/><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr><w:tab/><w:t>a</w:t><w:br/></w:r><w:bookmarkEnd w:id=\"1\"/>",
            "A",
            "<w:bookmarkStart w:id=\"1\" w:name=\"n\"/><w:r><w:rPr><w:b/></w:rPr><w:tab/><w:t>A</w:t><w:br/></w:r><w:bookmarkEnd w:id=\"1\"/>"
        ),
        // Properties that stand in the wrong place.
        ("<w:r><w:t>a</w:t></w:r><w:pPr/><w:r><w:t>b</w:t></w:r>", "AB", "<w:pPr/><w:r><w:t>AB</w:t></w:r>"),
        // Line ends become breaks.
        ("<w:r><w:t>a</w:t></w:r>", "A\nB", "<w:r><w:t>A</w:t><w:br/><w:t>B</w:t></w:r>"),
        ("<w:r><w:t>a</w:t></w:r>", "", ""),
        // Control characters, which XML lacks, are left out.
        ("<w:r><w:t>a</w:t></w:r>", "A\u{1}B", "<w:r><w:t>AB</w:t></w:r>"),
        // White space at the edges keeps its formatting.
        (
            "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\"> a</w:t></w:r><w:r><w:t xml:space=\"preserve\">bbb </w:t></w:r>",
            "<1>A</1>B",
            "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\"> A</w:t></w:r><w:r><w:t xml:space=\"preserve\">B </w:t></w:r>"
        ),
    ])
    func paragraphsGetNewRuns(source: String, target: String, expected: String) throws {
        #expect(try Self.body(Self.sample("<w:p>\(source)</w:p>"), [target]) == "<w:p>\(expected)</w:p>")
    }

    @Test func fieldsKeepTheirCharacters() throws {
        let text = "<w:r><w:t xml:space=\"preserve\">Lihat </w:t></w:r>"
        let field = SampleDocument.field(" HYPERLINK \"u\" ", SampleDocument.r("situs"))
        let page = SampleDocument.field(" PAGE ", SampleDocument.r("7"))
        let result = try Self.body(Self.sample("<w:p>\(text)\(field)\(text)\(page)\(text)</w:p>"), ["<2/> <1>site</1>"])
        let expected =
            "<w:fldChar w:fldCharType=\"begin\"/><w:instrText xml:space=\"preserve\"> PAGE </w:instrText><w:fldChar w:fldCharType=\"separate\"/>"
            + "<w:t>7</w:t><w:fldChar w:fldCharType=\"end\"/><w:t xml:space=\"preserve\"> </w:t>"
            + "<w:fldChar w:fldCharType=\"begin\"/><w:instrText xml:space=\"preserve\"> HYPERLINK \"u\" </w:instrText>"
            + "<w:fldChar w:fldCharType=\"separate\"/><w:t>site</w:t><w:fldChar w:fldCharType=\"end\"/>"
        #expect(result == "<w:p><w:r>\(expected)<w:t xml:space=\"preserve\"> </w:t></w:r></w:p>")
    }

    @Test func translatedParagraphsHaveNoTrackedChangesLeft() throws {
        let targets = ["The president will sign <1>sanctions</1>.", "Here."]
        let accepted = try Self.body(DOCXSamples.trackedChanges, targets)
        #expect(
            accepted.hasPrefix(
                "<w:p><w:r><w:t xml:space=\"preserve\">The president will sign </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>sanctions</w:t></w:r>"
                    + "<w:r><w:t>.</w:t></w:r></w:p><w:p><w:r><w:t>Here.</w:t></w:r></w:p><w:p><w:del w:id=\"8\">"))
        let refused = try Self.body(DOCXSamples.trackedChanges, targets, DOCXProbe.options { $0.trackedChanges = .reject })
        #expect(refused.contains("<w:r><w:rPr><w:i/></w:rPr><w:t>sanctions</w:t></w:r>"))
        #expect(refused.contains("<w:p><w:r><w:t xml:space=\"preserve\">Here. </w:t></w:r></w:p>"))
    }

    @Test func deletedTextIsPlainTextWhenTheDeletionIsRefused() throws {
        let options = DOCXProbe.options { $0.trackedChanges = .reject }
        let result = try Self.body(DOCXSamples.trackedChanges, [nil, nil, nil, "After."], options)
        let field =
            "<w:fldChar w:fldCharType=\"begin\"/><w:instrText xml:space=\"preserve\"> PAGE </w:instrText><w:fldChar w:fldCharType=\"end\"/>"
        #expect(result.hasSuffix("<w:p><w:r>\(field)<w:t>After.</w:t></w:r></w:p>"))
    }

    @Test func paragraphsWithoutMarkBecomeOne() throws {
        let result = try Self.body(DOCXSamples.deletedMarks, ["The minister <1>rejected</1> it."])
        #expect(
            result.hasPrefix(
                "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t xml:space=\"preserve\">The minister </w:t></w:r>"
                    + "<w:r><w:rPr><w:b/></w:rPr><w:t>rejected</w:t></w:r><w:r><w:t xml:space=\"preserve\"> it.</w:t></w:r></w:p><w:p><w:pPr>"
            ))
    }

    @Test func bothAlternativesOfATextBoxAreTranslated() throws {
        let result = try Self.body(
            DOCXSamples.textBox, ["Before <1/>after.", "Quote", "“We are <1>ready</1>.”", nil, nil, "Only a box"])
        #expect(result.ranges(of: "<w:t xml:space=\"preserve\">“We are </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ready</w:t>").count == 2)
        #expect(result.ranges(of: "descr=\"Quote\"").count == 1)
        #expect(result.ranges(of: "alt=\"Quote\"").count == 1)
        #expect(result.ranges(of: "<w:t>Only a box</w:t>").count == 2)
        #expect(result.ranges(of: "<w:t xml:space=\"preserve\">– Perdana Menteri</w:t>").count == 2)
        #expect(result.contains("<w:t xml:space=\"preserve\">Before </w:t><mc:AlternateContent>"))
    }

    @Test func alternativesWithDifferentTextAreUnitsOfTheirOwn() throws {
        let sample = SampleDocument(
            "",
            SampleDocument.p(
                SampleDocument.run(
                    "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>\(SampleDocument.p(SampleDocument.r("Baru")))</w:txbxContent>"
                        + "</mc:Choice><mc:Fallback><w:txbxContent>\(SampleDocument.p(SampleDocument.r("Lama")))</w:txbxContent></mc:Fallback></mc:AlternateContent>"
                )))
        #expect(try DOCXProbe.texts(sample.bytes) == ["Baru", "Lama"])
    }

    @Test func attributesAndPropertiesAreEscaped() throws {
        let merged = try DOCXProbe.merge([nil, nil, "A \"map\" & <zone>\n2"], into: DOCXSamples.pictures)
        let text = try Self.part("word/document.xml", of: merged)
        #expect(text.ranges(of: "descr=\"A &quot;map&quot; &amp; &lt;zone&gt;&#10;2\"").count == 2)
        let targets = [String?](repeating: nil, count: 9) + ["Text & <photo>"]
        let properties = try Self.part("docProps/core.xml", of: DOCXProbe.merge(targets, into: DOCXSamples.article))
        #expect(properties.contains("<dc:description> Text &amp; &lt;photo&gt; </dc:description>"))
    }

    @Test func namespacesGoWithTheRunsThatNeedThem() throws {
        let merged = try DOCXProbe.merge(["<2/>Without <1>prefix</1>"], into: DOCXSamples.otherPrefix)
        let expected =
            "<p><r xmlns:q=\"urn:q\"><q:tanda/></r><r><t xml:space=\"preserve\">Without </t></r>"
            + "<r xmlns:q=\"urn:q\"><rPr><q:x/></rPr><t>prefix</t></r></p>"
        // A mark takes the formatting of its run with it.
        let text = try Self.part("word/document.xml", of: merged)
        #expect(text.contains(expected.replacing("<q:tanda/>", with: "<rPr><q:x/></rPr><q:tanda/>")))
    }

    @Test func onlyPartsThatChangeAreWrittenAnew() throws {
        let before = try DOCXSamples.headers.bytes
        let after = try DOCXProbe.merge([nil, "News agency<1/>Morning", "Page <1/> of"], into: DOCXSamples.headers)
        let (old, new) = (try ZipArchive(before, file: "a"), try ZipArchive(after, file: "b"))
        #expect(old.entries.map(\.name) == new.entries.map(\.name))
        let changed = try zip(old.entries, new.entries).filter { try old.contents(of: $0) != new.contents(of: $1) }.map(\.0.name)
        #expect(changed == ["word/header1.xml", "word/footer2.xml"])
        let raw = zip(old.entries, new.entries).filter { old.bytes[$0.extent] != new.bytes[$1.extent] }.map(\.0.name)
        #expect(raw == changed)
    }

    @Test func tooFewTranslationsLeaveTheRest() throws {
        let bytes = try DOCXSamples.table.bytes
        #expect(try DOCXProbe.filter.merge([], into: bytes, file: "a.docx", options: FilterOptions()) == bytes)
        let extra = [InlineText?](repeating: nil, count: 99)
        #expect(try DOCXProbe.filter.merge(extra, into: bytes, file: "a.docx", options: FilterOptions()) == bytes)
    }
}
