import PadananModel
import Testing

@testable import PadananFormats

@Suite struct ODTFilterTests {
    static func units(_ text: String, _ change: (inout FilterOptions) -> Void = { _ in }) throws -> [Unit] {
        var options = FilterOptions()
        change(&options)
        return try ODTFilter().extract(ODTSample(text).flat, file: "a.fodt", options: options).units
    }

    /// The content of `office:text` after a translation of the only unit.
    static func translated(_ text: String, _ target: InlineText, _ change: (inout FilterOptions) -> Void = { _ in }) throws -> String {
        var options = FilterOptions()
        change(&options)
        let merged = try ODTFilter().merge([target], into: ODTSample(text).flat, file: "a.fodt", options: options)
        let whole = String(decoding: merged, as: UTF8.self)
        let start = try #require(whole.firstRange(of: "<office:text>")).upperBound
        let end = try #require(whole.firstRange(of: "</office:text>")).lowerBound
        return String(whole[start..<end])
    }

    @Test(arguments: ODTSamples.all) func unitsAreWhatAReaderSees(_ sample: ODTSamples) throws {
        #expect(try Self.units(sample.text).map(\.notation) == sample.units)
    }

    @Test(arguments: ODTSamples.all) func lawsHoldInOneFileAndInAPackage(_ sample: ODTSamples) throws {
        try InlineRoundTrip(filter: ODTFilter()).check(ODTSample(sample.text).flat, sample.text)
        try InlineRoundTrip(filter: ODTFilter()).check(try ODTSample(sample.text).package(), sample.text)
    }

    @Test func allSamplesInOneDocumentKeepTheLaws() throws {
        let text = ODTSamples.all.map(\.text).joined(separator: "\n  ")
        try InlineRoundTrip(filter: ODTFilter()).check(ODTSample(text).flat)
        #expect(try Self.units(text).map(\.notation) == ODTSamples.all.flatMap(\.units))
    }

    @Test func headersFootersAndMetadataAreTakenOut() throws {
        let sample = ODTSample("<text:p>Isi</text:p>").with {
            $0.master =
                "<style:header><text:p>Kepala</text:p></style:header><style:header-first style:display=\"false\"><text:p>Simpanan</text:p></style:header-first><style:footer-left><text:p>Kaki <text:page-number>1</text:page-number></text:p></style:footer-left>"
            $0.meta =
                "<dc:title>Judul</dc:title><dc:subject> Pokok </dc:subject><dc:description>Uraian</dc:description><dc:creator>Budi</dc:creator><dc:language>en-GB</dc:language>"
        }
        let extracted = try ODTFilter().extract(try sample.package(), file: "a.odt", options: FilterOptions())
        #expect(
            extracted.units.map(\.notation) == [
                "paragraph: Isi", "header: Kepala", "footer: Kaki <1/>", "title: Judul", "metadata: Pokok", "metadata: Uraian",
            ])
        #expect(extracted.units.map(\.name).suffix(3) == ["dc:title", "dc:subject", "dc:description"])
        #expect(extracted.document.sourceLanguage == LanguageTag("en-GB"))
        #expect(extracted.units.map(\.location.file) == ["content", "styles", "styles", "meta", "meta", "meta"].map { "a.odt/\($0).xml" })
        try InlineRoundTrip(filter: ODTFilter()).check(try sample.package())
        try InlineRoundTrip(filter: ODTFilter()).check(sample.flat)
    }

    @Test func languageIsThatOfTheDefaultStyle() throws {
        let document = try ODTFilter().extract(try ODTSample().package(), file: "a.odt", options: FilterOptions()).document
        #expect(document.sourceLanguage == LanguageTag("id-ID"))
        #expect(document.datatype == "odt")
    }

    @Test func codesSayWhatTheyAre() throws {
        let text =
            "<text:p>a <text:span text:style-name=\"T1\">b</text:span><text:line-break/>c <text:page-number>3</text:page-number> "
            + "<text:a xlink:href=\"#x\">d</text:a> <text:span text:style-name=\"Emphasis\">e</text:span>"
            + "<text:note text:id=\"n\"><text:note-citation>7</text:note-citation><text:note-body/></text:note><text:tab/>f</text:p>"
        let codes = try Self.units(text)[0].source.codes
        #expect(codes.map(\.type) == ["bold", "bold", "lb", "field", "link", "link", "italic", "italic", "footnote", "other"])
        #expect(codes.map(\.display) == ["<b>", "</b>", "↵", "3", "link", "/link", "<i>", "</i>", "7", "→"])
        #expect(codes.map(\.equivalent) == ["", "", "\n", "3", "", "", "", "", "", "\t"])
        #expect(codes[3].data == "<text:page-number>3</text:page-number>")
        #expect(codes[8].data == "<text:note text:id=\"n\"></text:note>")
        #expect(codes[1].data == "</text:span>")
    }

    @Test func namesAreThoseOfTheDocument() throws {
        let text =
            "<text:p xml:id=\"p7\">a<text:note text:id=\"ftn2\"><text:note-body><text:p>b</text:p></text:note-body></text:note></text:p>"
            + "<draw:frame draw:name=\"Foto\"><draw:image/><svg:desc>c</svg:desc></draw:frame><text:p>d</text:p>"
        #expect(try Self.units(text).map(\.name) == ["p7", "ftn2", "Foto", ""])
    }

    @Test func unitsKnowTheirPlace() throws {
        let bytes = ODTSample(
            "\n<text:p>\n  Rusia</text:p>\n<text:p>é<text:note><text:note-body><text:p>nota</text:p></text:note-body></text:note> x</text:p>"
        ).flat
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let units = try ODTFilter().extract(bytes, file: "a.fodt", options: FilterOptions()).units
        #expect(units.count == 3)
        for unit in units {
            let line = lines[unit.location.line - 1].unicodeScalars.dropFirst(unit.location.column - 1)
            let start = unit.source.pieces.first
            guard case .text(let text) = start else { continue }
            #expect(String(String.UnicodeScalarView(line)).hasPrefix(text))
        }
    }

    @Test func commentsAreUnitsWhenAskedFor() throws {
        let text =
            "<text:p>Teks<office:annotation><dc:creator>Budi</dc:creator><text:p>Periksa <text:span text:style-name=\"T1\">ini</text:span></text:p></office:annotation> lagi</text:p>"
        #expect(try Self.units(text).map(\.notation) == ["paragraph: Teks<1/> lagi"])
        #expect(
            try Self.units(text) { $0.includesComments = true }.map(\.notation) == [
                "paragraph: Teks<1/> lagi", "comment: Periksa <1>ini</1>",
            ])
        var laws = InlineRoundTrip(filter: ODTFilter())
        laws.options.includesComments = true
        try laws.check(ODTSample(text).flat)
    }

    // MARK: Writing

    static let written: [(String, InlineText, String)] = [
        ("<text:p>a</text:p>", "x < y & z", "<text:p>x &lt; y &amp; z</text:p>"),
        ("<text:p>a</text:p>", "x   y  z", "<text:p>x <text:s text:c=\"2\"/>y <text:s/>z</text:p>"),
        ("<text:p>a</text:p>", " x ", "<text:p><text:s/>x<text:s/></text:p>"),
        ("<text:p>a</text:p>", "x\ty\nz", "<text:p>x<text:tab/>y<text:line-break/>z</text:p>"),
        ("<text:p>\n  a\n</text:p>", "x", "<text:p>\n  x\n</text:p>"),
        (
            "<text:p><text:span text:style-name=\"T4\">a</text:span></text:p>", "x",
            "<text:p><text:span text:style-name=\"T4\">x</text:span></text:p>"
        ),
        ("<text:p>a<text:span text:style-name=\"T4\">b</text:span></text:p>", "x", "<text:p>x</text:p>"),
        ("<text:p><text:tab/>a<text:line-break/></text:p>", "x", "<text:p><text:tab/>x<text:line-break/></text:p>"),
    ]

    @Test(arguments: written) func translationsAreSpelledSoThatNothingIsLost(_ text: String, _ target: InlineText, _ expected: String)
        throws
    {
        #expect(try Self.translated(text, target) == expected)
    }

    @Test func pairsThatCrossAreClosedAndOpenedAgain() throws {
        let text = "<text:p>a <text:span text:style-name=\"T1\">b</text:span> <text:span text:style-name=\"T3\">c</text:span> d</text:p>"
        let codes = try Self.units(text)[0].source.codes
        var target = InlineText("")
        for (code, words) in [(codes[0], "x"), (codes[2], "y"), (codes[1], "z"), (codes[3], "w")] {
            target.append(code)
            target.append(InlineText(words))
        }
        #expect(
            try Self.translated(text, target)
                == "<text:p><text:span text:style-name=\"T1\">x<text:span text:style-name=\"T3\">y</text:span></text:span>"
                + "<text:span text:style-name=\"T3\">z</text:span>w</text:p>")
    }

    @Test func codesThatAreMissingDoubledOrForeignLeaveTheDocumentWellFormed() throws {
        let text = "<text:p>a <text:span text:style-name=\"T1\">b</text:span> <text:tab/> c</text:p>"
        let codes = try Self.units(text)[0].source.codes
        var foreign = InlineCode(.closing, id: "77")
        foreign.data = "</x>"
        for mixture in [[0], [1], [2, 2], [1, 0], [0, 0, 1, 1], [2, 0]] {
            var target = InlineText("x")
            for index in mixture { target.append(codes[index]) }
            target.append(foreign)
            target.append(InlineText("y"))
            let merged = try ODTFilter().merge([target], into: ODTSample(text).flat, file: "a", options: FilterOptions())
            #expect(try ODTFilter().extract(merged, file: "a", options: FilterOptions()).units.count == 1)
        }
    }

    @Test func translationsOfANoteAndOfItsParagraphAreBothWritten() throws {
        let text = "<text:p>a<text:note><text:note-body><text:p>b</text:p></text:note-body></text:note> c</text:p>"
        let units = try Self.units(text)
        let targets = units.map { InlineRoundTrip.pseudoTranslation($0.source) }
        let bytes = try ODTFilter().merge(targets, into: ODTSample(text).flat, file: "a", options: FilterOptions())
        let merged = String(decoding: bytes, as: UTF8.self)
        #expect(merged.contains("<text:p>áá<text:note><text:note-body><text:p>b</text:p></text:note-body></text:note> c</text:p>"))
        let again = try ODTFilter().merge([nil, "x"], into: bytes, file: "a", options: FilterOptions())
        #expect(
            String(decoding: again, as: UTF8.self).contains(
                "<text:p>áá<text:note><text:note-body><text:p>x</text:p></text:note-body></text:note> c</text:p>"))
    }

    @Test func onlyPartsWithTranslationsChange() throws {
        let sample = ODTSample("<text:p>Isi</text:p>").with {
            $0.meta = "<dc:title>Judul</dc:title>"
            $0.parts = [("Pictures/a.bin", String(repeating: "gambar", count: 100))]
        }
        let bytes = try sample.package()
        let merged = try ODTFilter().merge(["Content", nil], into: bytes, file: "a.odt", options: FilterOptions())
        let (before, after) = (try ZipArchive(bytes, file: "a"), try ZipArchive(merged, file: "a"))
        #expect(before.entries.map(\.name) == after.entries.map(\.name))
        #expect(after.entries.first?.name == "mimetype" && after.entries.first?.method == .stored)
        for (old, new) in zip(before.entries, after.entries) {
            #expect((before.bytes[old.data] == after.bytes[new.data]) == (old.name != "content.xml"))
        }
    }

    @Test func otherPrefixesAreUnderstoodAndWritten() throws {
        let flat = String(decoding: ODTSample("<text:p>a  b</text:p>").flat, as: UTF8.self)
            .replacing("<text:", with: "<t:").replacing("</text:", with: "</t:").replacing("xmlns:text=", with: "xmlns:t=")
        let merged = try ODTFilter().merge(["x  y"], into: Array(flat.utf8), file: "a", options: FilterOptions())
        #expect(String(decoding: merged, as: UTF8.self).contains("<t:p>x <t:s/>y</t:p>"))
    }

    @Test(arguments: [true, false]) func documentsInUTF16AreWrittenInIt(_ isBig: Bool) throws {
        let utf8 =
            [0xEF, 0xBB, 0xBF]
            + Array(String(decoding: ODTSample("<text:p>kafé</text:p>").flat, as: UTF8.self).replacing("UTF-8", with: "UTF-16").utf8)
        let bytes = (isBig ? TextEncoding.utf16BigEndian : .utf16LittleEndian).encode(utf8) { _ in [] }
        try InlineRoundTrip(filter: ODTFilter()).check(bytes)
    }

    @Test func whatALegacyEncodingLacksIsWrittenAsAReference() throws {
        let utf8 = String(decoding: ODTSample("<text:p>kafé</text:p>").flat, as: UTF8.self).replacing("UTF-8", with: "ISO-8859-1")
        let encoding = try #require(TextEncoding(name: "ISO-8859-1"))
        let bytes = encoding.encode(Array(utf8.utf8)) { _ in [] }
        let laws = InlineRoundTrip(filter: ODTFilter())
        try laws.check(bytes)
        let merged = try laws.merged(["té “a” Ж"], into: bytes)
        #expect(try laws.units(merged).map(\.source.text) == ["té “a” Ж"])
        #expect(merged.contains(0xE9) && merged.contains(bytes: "&#1046;".utf8))
    }
}
