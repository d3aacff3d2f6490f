import PadananModel
import Testing

@testable import PadananFormats

@Suite struct SubtitleFilterTests {
    private static func extract(_ text: String, _ filter: some DocumentFilter = SubRipFilter()) throws -> ExtractedDocument {
        try filter.extract(Array(text.utf8), file: "a.srt", options: FilterOptions())
    }

    private static func merged(_ targets: [InlineText?], _ text: String, _ filter: some DocumentFilter = SubRipFilter()) throws -> String {
        String(decoding: try filter.merge(targets, into: Array(text.utf8), file: "a.srt", options: FilterOptions()), as: UTF8.self)
    }

    private static func summary(_ units: [Unit]) -> [String] {
        units.map { "\($0.name): \($0.source.notation)" }
    }

    @Test(arguments: SubtitleSample.subRip) func subRipCuesAreUnits(_ sample: SubtitleSample) throws {
        #expect(Self.summary(try Self.extract(sample.text).units) == sample.units)
    }

    @Test(arguments: SubtitleSample.webVTT) func webVTTCuesAreUnits(_ sample: SubtitleSample) throws {
        #expect(Self.summary(try Self.extract(sample.text, WebVTTFilter()).units) == sample.units)
    }

    @Test(arguments: SubtitleSample.subRip) func lawsHoldForSubRip(_ sample: SubtitleSample) throws {
        try Self.checkLaws(SubRipFilter(), sample.text)
    }

    @Test(arguments: SubtitleSample.webVTT) func lawsHoldForWebVTT(_ sample: SubtitleSample) throws {
        try Self.checkLaws(WebVTTFilter(), sample.text)
    }

    /// The laws with LF, CRLF, CR and in UTF-16.
    private static func checkLaws(_ filter: some DocumentFilter, _ text: String) throws {
        let laws = InlineRoundTrip(filter: filter, isExact: !text.contains("&"))
        let dos = text.replacing("\n", with: "\r\n")
        for variant in [text, dos, text.replacing("\n", with: "\r")] { try laws.check(Array(variant.utf8), variant) }
        #expect(try summary(laws.units(Array(dos.utf8))) == summary(laws.units(Array(text.utf8))))
        for encoding in [TextEncoding.utf16LittleEndian, .utf16BigEndian] {
            let marked = text.hasPrefix("\u{FEFF}") ? text : "\u{FEFF}" + text
            try laws.check(encoding.encode(Array(marked.utf8)) { _ in [] }, text)
        }
    }

    @Test func cuesKeepTheirOrderAndPlace() throws {
        let text = "1\n00:00:01,000 --> 00:00:02,000\n- Satu\n  - é <i>dua</i>\n\n7\n00:00:03,000 --> 00:00:04,000\n{\\an8}Tiga\n"
        let units = try Self.extract(text).units
        #expect(units.map { "\($0.location.line):\($0.location.column)" } == ["3:3", "4:5", "8:7"])
        #expect(units.map { $0.property("type") } == ["cue", "cue", "cue"])
    }

    @Test func codesSayWhatTheyAre() throws {
        let codes = try Self.extract("1\n00:00:01,000 --> 00:00:02,000\nA <i>b</i> <font color=\"red\">c</font>\n{\\i1}d\n").units[0].source
            .codes
        #expect(codes.map(\.type) == ["italic", "italic", "other", "other", "lb", "other"])
        #expect(codes.map(\.data) == ["<i>", "</i>", "<font color=\"red\">", "</font>", "\n", "{\\i1}"])
        #expect(codes[4].equivalent == " ")
        #expect(codes[4].display == "↵")
    }

    @Test func theHeaderNamesTheLanguage() throws {
        let document = try Self.extract("WEBVTT\nLanguage: id\n\n00:01.000 --> 00:02.000\nHalo\n", WebVTTFilter()).document
        #expect(document.sourceLanguage == .indonesian)
        #expect(document.datatype == "vtt")
    }

    // MARK: Writing

    private static let cue = "1\n00:00:01,000 --> 00:00:02,000\n"

    @Test func noLineOfACueIsLeftEmpty() throws {
        let text = "\(Self.cue)- Satu\ndua\ntiga\n- Empat\n"
        let codes = try Self.extract(text).units[0].source.codes
        var target = InlineText("")
        for code in [codes[0], codes[1]] { target.append(code) }
        target.append("a")
        for code in [codes[0], codes[1]] { target.append(code) }
        #expect(try Self.merged([target, nil], text) == "\(Self.cue)- \na\n- Empat\n")
        #expect(try Self.merged(["a\n\n \nb\n", nil], text) == "\(Self.cue)- a\n b\n- Empat\n")
    }

    @Test func aTimingInATranslationBeginsNoCue() throws {
        let merged = try Self.merged(["00:00:01,000 --> 00:00:02,000"], "\(Self.cue)Satu\n")
        #expect(try Self.extract(merged).units.count == 1)
        let web = try Self.merged(["a --> b"], "WEBVTT\n\n00:01.000 --> 00:02.000\nSatu\n", WebVTTFilter())
        #expect(web == "WEBVTT\n\n00:01.000 --> 00:02.000\na --&gt; b\n")
    }

    @Test func whatIsNotTranslatedStaysByteForByte() throws {
        let text =
            "WEBVTT\r\n\r\nNOTE x\r\n\r\n00:01.000 --> 00:02.000  line:0\r\nSatu &amp; dua\r\n\r\n00:03.000 --> 00:04.000\r\nTiga\r\n"
        #expect(try Self.merged([nil, "Three"], text, WebVTTFilter()) == text.replacing("Tiga", with: "Three"))
    }

    // MARK: Defects

    static let damaged: [(String, [String], [String])] = [
        ("00:00:01,000 --> 00:00:02,000\nSatu\n", [": Satu"], ["1: warning"]),
        ("1\n00:00:01,000 --> 00:00:02,000\nSatu\n2\n00:00:03,000 --> 00:00:04,000\nDua\n", ["1: Satu", "2: Dua"], ["4: warning"]),
        ("1\n00:00:xx,000 --> 00:00:02,000\nSatu\n", ["1: Satu"], ["2: error"]),
        ("judul\n\n1\n00:00:01,000 --> 00:00:02,000\nSatu\n", ["1: Satu"], ["1: warning"]),
        ("1\n00:00:01,000 --> 00:00:02,000\nSatu\n\nlanjutan\n", ["1: Satu", "1: lanjutan"], ["5: warning"]),
        ("1\n00:00:01,000 --> 00:00:02,000\nSatu\n\n2\nDua\n", ["1: Satu", "2: Dua"], ["5: error"]),
        ("1\n00:00:01,000 --> 00:00:02,000\nSatu\n\n2\n", ["1: Satu", "1: 2"], ["5: warning"]),
    ]

    @Test(arguments: damaged.indices) func damagedSubRipLosesNothingAndSaysWhere(_ index: Int) throws {
        let (text, units, defects) = Self.damaged[index]
        let extracted = try Self.extract(text)
        #expect(Self.summary(extracted.units) == units)
        #expect(extracted.defects.map { "\($0.location.line): \($0.severity.rawValue)" } == defects)
        try InlineRoundTrip(filter: SubRipFilter()).check(Array(text.utf8))
    }

    static let damagedWeb: [(String, [String], [String])] = [
        ("00:01.000 --> 00:02.000\nSatu\n", [": Satu"], ["1: error"]),
        ("WEBVTT\n\n00:01 --> 00:02.000\nSatu\n", [": Satu"], ["3: error"]),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nSatu\n00:03.000 --> 00:04.000\nDua\n", [": Satu", ": Dua"], ["5: warning"]),
        ("WEBVTT\n\nbukan catatan\nsama sekali\n\n00:03.000 --> 00:04.000\nDua\n", [": Dua"], ["3: warning"]),
    ]

    @Test(arguments: damagedWeb.indices) func damagedWebVTTLosesNothingAndSaysWhere(_ index: Int) throws {
        let (text, units, defects) = Self.damagedWeb[index]
        let extracted = try Self.extract(text, WebVTTFilter())
        #expect(Self.summary(extracted.units) == units)
        #expect(extracted.defects.map { "\($0.location.line): \($0.severity.rawValue)" } == defects)
    }

    @Test func otherFilesAreRefusedAndEmptyOnesAreNot() throws {
        #expect(throws: Defect.self) { try Self.extract("Hanya teks biasa.\n") }
        #expect(try Self.extract("").units.isEmpty)
        #expect(try Self.extract("", WebVTTFilter()).units.isEmpty)
        #expect(throws: Defect.self) { try SubRipFilter().extract([0xFF, 0xFE, 0x00], file: "a", options: FilterOptions()) }
    }

    @Test func bytesThatAreNoUTF8StayAndAreReported() throws {
        let bytes = Array("\(Self.cue)Caf".utf8) + [0xE9] + Array("\n\n2\n00:00:03,000 --> 00:00:04,000\nDua\n".utf8)
        let filter = SubRipFilter()
        let extracted = try filter.extract(bytes, file: "a", options: FilterOptions())
        #expect(extracted.defects.map(\.location.line) == [3])
        let merged = try filter.merge([nil, "Two"], into: bytes, file: "a", options: FilterOptions())
        #expect(merged == bytes.dropLast(4) + Array("Two\n".utf8))
    }

    @Test func damagedFilesAreReadOrRefusedAndNeverCrash() throws {
        var mutations = InlineMutations(seed: 7)
        let (srt, vtt) = (
            SubtitleSample.subRip.map(\.text).joined(separator: "\n\n"), SubtitleSample.webVTT.map(\.text).joined(separator: "\n")
        )
        for _ in 0..<300 {
            for (filter, text) in [(SubRipFilter() as any DocumentFilter, srt), (WebVTTFilter(), vtt)] {
                var bytes = Array(text.utf8)
                for _ in 0..<4 { bytes = mutations.next(bytes) }
                let laws = InlineRoundTrip(filter: filter)
                guard let units = try? laws.units(bytes) else { continue }
                #expect(try laws.merged(units.map(\.source), into: bytes) == bytes)
                let merged = try laws.merged(units.map { InlineRoundTrip.pseudoTranslation($0.source) }, into: bytes)
                #expect(try laws.units(merged).count == units.count)
            }
        }
    }

    @Test func hugeLinesTakeLinearTime() throws {
        for piece in ["<", "{\\", "\r", " ", "<i>", "</i>", "&", "-->", "- ", "\n- a", "\\N", "1\n"] {
            let text = "\(Self.cue)a" + String(repeating: piece, count: 5_000)
            for filter in [SubRipFilter() as any DocumentFilter, WebVTTFilter()] {
                let laws = InlineRoundTrip(filter: filter)
                guard let units = try? laws.units(Array(text.utf8)) else { continue }
                _ = try laws.merged(units.map { InlineRoundTrip.pseudoTranslation($0.source) }, into: Array(text.utf8))
            }
        }
    }
}
