import PadananFormats
import PadananModel
import Testing

@Suite struct SRXFormatTests {
    /// Rules with everything that SRX and this program can say.
    static let rules = SegmentationRules(
        segmentsSubflows: false, cascades: true,
        formatHandling: FormatHandling(includesStart: false, includesEnd: true, includesIsolated: nil),
        languageRules: [
            LanguageRule(
                name: "Indonesian",
                rules: [
                    SegmentationRule(isBreak: false, before: #"\b([Dd]r|[Ii]r|hlm)\."#, after: #"\s"#, comment: "titles and pages"),
                    SegmentationRule(isBreak: true, before: #"[.?!]["”)]?"#, after: "\\s+\\p{Lu} "),
                ], comment: "for news"),
            LanguageRule(name: "Default & <rest>", rules: [SegmentationRule(isBreak: true, after: "\\n")]),
        ],
        languageMaps: [
            LanguageMap(pattern: "[Ii][Dd].*", ruleName: "Indonesian", comment: "first"),
            LanguageMap(pattern: ".*", ruleName: "Default & <rest>"),
        ],
        extensions: SegmentationExtensions(
            elements: ["<own:sample language=\"id\">Dr. Sari &lt;b&gt;tiba.</own:sample>", "<mark xmlns=\"urn:other\"><a/></mark>"],
            namespaces: ["own": "urn:own"]),
        comment: "rules of the newsroom\n  in two lines")

    static func read(_ text: String) -> SegmentationRulesReading {
        SRXFormat().read(ByteSource(Array(text.utf8)), file: "r.srx")
    }

    static func written(_ rules: SegmentationRules) -> String {
        String(decoding: SRXFormat().write(rules).bytes, as: UTF8.self)
    }

    static func withoutPlaces(_ rules: SegmentationRules) -> SegmentationRules {
        var rules = rules
        for set in rules.languageRules.indices {
            for rule in rules.languageRules[set].rules.indices {
                rules.languageRules[set].rules[rule].location = PadananModel.SourceLocation(file: "-")
            }
        }
        return rules
    }

    @Test func readingWhatWasWrittenIsTheIdentity() {
        let writing = SRXFormat().write(Self.rules)
        #expect(writing.defects == [])
        let reading = SRXFormat().read(ByteSource(writing.bytes), file: "r.srx")
        #expect(reading.defects == [])
        #expect(Self.withoutPlaces(reading.rules) == Self.rules)
        #expect(SRXFormat().write(reading.rules).bytes == writing.bytes)
        #expect(SRXFormat().violations(in: ByteSource(writing.bytes), file: "r.srx") == [])
    }

    @Test(arguments: [1, 7, 4096]) func piecesGiveTheSameRules(_ size: Int) {
        var rest = SRXFormat().write(Self.rules).bytes[...]
        let source = ByteSource {
            defer { rest = rest.dropFirst(size) }
            return Array(rest.prefix(size))
        }
        #expect(Self.withoutPlaces(SRXFormat().read(source, file: "r.srx").rules) == Self.rules)
    }

    private static let version2 = """
        <?xml version="1.0"?>
        <!-- by the desk -->
        <s:srx xmlns:s="http://www.lisa.org/srx20" xmlns:o="urn:o" xmlns="urn:plain" version="2.0">
          <s:header segmentsubflows="yes" cascade="no"><s:formathandle type="end" include="yes"/><o:options a="1"/><sample>x</sample></s:header>
          <s:body>
            <s:languagerules>
              <s:languagerule languagerulename="A">
                <!-- one -->
                <!-- two -->
                <s:rule><s:beforebreak>\\.</s:beforebreak><s:afterbreak><![CDATA[\\s]]></s:afterbreak></s:rule>
                <s:rule break="no"><s:beforebreak>hlm\\.</s:beforebreak><o:id>7</o:id></s:rule>
              </s:languagerule>
            </s:languagerules>
            <s:maprules><s:languagemap languagepattern="id.*" languagerulename="A"/></s:maprules>
          </s:body>
        </s:srx>
        """

    @Test func prefixesCommentsAndElementsOfOthersAreRead() {
        let reading = Self.read(Self.version2)
        #expect(reading.defects == [])
        let rules = reading.rules
        #expect(rules.comment == "by the desk")
        #expect(!rules.cascades && rules.segmentsSubflows)
        #expect(rules.formatHandling == FormatHandling(includesEnd: true))
        #expect(rules.languageRules.map(\.name) == ["A"])
        #expect(rules.languageRules[0].rules.map(\.isBreak) == [true, false])
        #expect(
            rules.languageRules[0].rules.map { [$0.before, $0.after, $0.comment] } == [["\\.", "\\s", "one\ntwo"], ["hlm\\.", "", ""]])
        #expect(rules.languageRules[0].rules.map(\.location.line) == [10, 11])
        #expect(rules.languageMaps == [LanguageMap(pattern: "id.*", ruleName: "A")])
        #expect(
            rules.extensions
                == SegmentationExtensions(
                    elements: ["<o:options a=\"1\"/>", "<sample xmlns=\"urn:plain\">x</sample>"], namespaces: ["o": "urn:o"]))
        #expect(Self.withoutPlaces(Self.read(Self.written(rules)).rules) == Self.withoutPlaces(rules))
    }

    @Test(arguments: ["", " xmlns=\"http://www.lisa.org/srx10\""]) func version1HasNoCascadeAndMapsInSets(_ namespace: String) {
        let reading = Self.read(
            """
            <?xml version="1.0"?>
            <!DOCTYPE srx PUBLIC "-//SRX//DTD SRX//EN" "srx.dtd">
            <srx version="1.0"\(namespace)><header segmentsubflows="no"><formathandle type="start" include="no"/></header><body>
            <languagerules><languagerule languagerulename="Default"><rule break="yes"><beforebreak>\\.</beforebreak></rule></languagerule></languagerules>
            <maprules><maprule maprulename="news"><languagemap languagepattern="ID.*" languagerulename="Default"/></maprule>
            <maprule maprulename="other"><languagemap languagepattern=".*" languagerulename="Default"/></maprule></maprules></body></srx>
            """)
        #expect(reading.defects.map(\.message) == ["only the first <maprule> is read"])
        #expect(!reading.rules.cascades)
        #expect(!reading.rules.segmentsSubflows)
        #expect(reading.rules.languageMaps == [LanguageMap(pattern: "ID.*", ruleName: "Default")])
        #expect(SRXFormat().violations(in: ByteSource(SRXFormat().write(reading.rules).bytes), file: "r.srx") == [])
    }

    @Test(arguments: [
        ("<tmx/>", ["r.srx:1:1: error: the root element is <tmx>; <srx> is expected [SRX 2.0, srx]"]),
        (
            "<srx version=\"2.0\"><header/></srx>",
            [
                "r.srx:1:20: warning: the attribute “segmentsubflows” is missing; yes is assumed [SRX 2.0, header]",
                "r.srx:1:20: warning: the attribute “cascade” is missing; no is assumed [SRX 2.0, header]",
            ]
        ),
        (
            "<srx version=\"2.0\"><body><x/></body></srx>",
            ["r.srx:1:26: warning: <x> has no place in <body> and is passed over [SRX 2.0, body]"]
        ),
        (
            "<srx><body/>",
            [
                "r.srx:1:1: warning: the attribute “version” is missing [SRX 2.0, srx]",
                "r.srx:1:13: error: the file ends inside <srx> [XML 1.0, 2.1]",
            ]
        ),
        (
            "<srx version=\"2.0\"><body><maprules><languagemap languagepattern=\"x\"/></maprules></body></srx>",
            ["r.srx:1:36: error: the attribute “languagerulename” is missing; the map is left out [SRX 2.0, languagemap]"]
        ),
    ]) func whatDeviatesIsADefect(_ text: String, _ defects: [String]) {
        #expect(Self.read(text).defects.map(\.description) == defects)
    }

    @Test func whatXMLAndSRXCanNotHoldIsReported() {
        let rules = SegmentationRules(
            languageRules: [
                LanguageRule(name: "a", rules: [SegmentationRule(isBreak: true, before: "\u{1}")], comment: "x -- y--"),
                LanguageRule(name: "b"),
            ])
        let writing = SRXFormat().write(rules)
        #expect(writing.defects.count == 3)
        let reading = SRXFormat().read(ByteSource(writing.bytes), file: "r.srx")
        #expect(reading.defects == [])
        #expect(reading.rules.languageRules[0].comment == "x - - y- -")
        #expect(reading.rules.languageRules[1].rules.map(\.isBreak) == [false])
    }

    @Test(arguments: [
        ("<?xml version=\"1.0\"?>\n<!-- <x> -->\n<srx version", true), ("<s:srx xmlns:s=\"x\">", true), ("<!DOCTYPE srx><srx>", true),
        ("<tmx>", false),
        ("", false), ("srx", false), ("<", false), ("<srxx>", false),
    ]) func theRootElementTellsTheFormat(_ text: String, _ isSRX: Bool) {
        #expect(SRXFormat().recognizes(Array(text.utf8), extension: "srx") == isSRX)
    }

    @Test func spoiltFilesAreSurvived() {
        let bytes = SRXFormat().write(Self.rules).bytes
        var generator = SplitMix(state: 20)
        for _ in 0..<1000 {
            var spoilt = bytes
            for _ in 0..<Int.random(in: 1...3, using: &generator) where !spoilt.isEmpty {
                let index = Int.random(in: 0..<spoilt.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: spoilt[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
                case 1: spoilt.removeSubrange(index..<min(spoilt.count, index + Int.random(in: 1...60, using: &generator)))
                case 2: spoilt.insert([0x3C, 0x3E, 0x22, 0x5B, 0x28].randomElement(using: &generator) ?? 0, at: index)
                default: spoilt.removeLast(spoilt.count - index)
                }
            }
            let reading = SRXFormat().read(ByteSource(spoilt), file: "r.srx")
            let violations = SRXFormat().violations(in: ByteSource(spoilt), file: "r.srx")
            // What is valid is read without a word.
            #expect(!violations.isEmpty || reading.defects.isEmpty)
            _ = SRXFormat().write(reading.rules)
        }
    }
}
