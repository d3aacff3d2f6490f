import PadananFormats
import PadananModel
import Testing

@Suite struct SRXViolationTests {
    /// A valid document with the pieces given in place of its own.
    private static func document(
        srx: String = "version=\"2.0\"", header: String = "<header segmentsubflows=\"yes\" cascade=\"no\"/>",
        rules: String = "<rule break=\"yes\"><beforebreak>\\.</beforebreak><afterbreak>\\s</afterbreak></rule>",
        sets: String? = nil, maps: String = "<languagemap languagerulename=\"A\" languagepattern=\".*\"/>", body: String? = nil
    ) -> String {
        let sets = sets ?? "<languagerule languagerulename=\"A\">\(rules)</languagerule>"
        let body = body ?? "<body><languagerules>\(sets)</languagerules><maprules>\(maps)</maprules></body>"
        return "<srx xmlns=\"http://www.lisa.org/srx20\" \(srx)>\(header)\(body)</srx>"
    }

    private static func violations(_ text: String) -> [String] {
        SRXFormat().violations(in: ByteSource(Array(text.utf8)), file: "r.srx").map { "\($0.message) [\($0.reference)]" }
    }

    @Test(arguments: [
        document(), document(srx: "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a b\" version=\"2.0\""),
        document(
            header:
                "<header segmentsubflows=\"no\" cascade=\"yes\"> <formathandle type=\"end\" include=\"no\"></formathandle><x xmlns=\"u\"><y>z</y></x> </header>"
        ),
        document(rules: "<rule><afterbreak>\\n</afterbreak></rule><rule break=\"no\"><beforebreak><![CDATA[a<b]]></beforebreak></rule>"),
        document(rules: "<!-- x --><rule><beforebreak>a</beforebreak></rule> "),
    ]) func validDocumentsHaveNone(_ text: String) {
        #expect(Self.violations(text) == [])
    }

    @Test(arguments: [
        (document(srx: "version=\"1.0\""), ["“version” is “1.0”; write 2.0 [SRX 2.0, srx]"]),
        (document(srx: ""), ["the attribute “version” is missing [SRX 2.0, srx]"]),
        (document(srx: "version=\"2.0\" xml:lang=\"id\""), ["<srx> has no attribute “xml:lang” [SRX 2.0, srx]"]),
        (document(header: ""), ["<header> is missing in <srx> [SRX 2.0, srx]"]),
        (
            document(header: "<header segmentsubflows=\"ja\"/>"),
            ["the attribute “cascade” is missing [SRX 2.0, header]", "“segmentsubflows” is “ja”; write yes or no [SRX 2.0, header]"]
        ),
        (
            document(
                header: "<header segmentsubflows=\"no\" cascade=\"no\"><formathandle type=\"all\" include=\"no\"> </formathandle></header>"),
            [
                "“type” is “all”; write start or end or isolated [SRX 2.0, formathandle]",
                "<formathandle> must be empty [SRX 2.0, formathandle]",
            ]
        ),
        (
            document(
                header: "<header segmentsubflows=\"no\" cascade=\"no\"><x xmlns=\"u\"/><formathandle type=\"end\" include=\"no\"/></header>"
            ),
            ["<formathandle> stands too late in <header>; it stands before elements of other programs [SRX 2.0, header]"]
        ),
        (
            document(
                header:
                    "<header segmentsubflows=\"no\" cascade=\"no\"><formathandle type=\"end\" include=\"no\"/><formathandle type=\"end\" include=\"no\"/></header>"
            ),
            ["<formathandle> of type “end” stands twice [SRX 2.0, formathandle]"]
        ),
        (document(rules: ""), ["<rule> is missing in <languagerule> [SRX 2.0, languagerule]"]),
        (document(rules: "<rule>x<afterbreak>\\s</afterbreak></rule>"), ["text can't stand in <rule> [SRX 2.0, rule]"]),
        (
            document(rules: "<rule><afterbreak>\\s</afterbreak><beforebreak>\\.</beforebreak></rule>"),
            ["<beforebreak> stands too late in <rule>; the order is <beforebreak>, <afterbreak> [SRX 2.0, rule]"]
        ),
        (
            document(rules: "<rule><afterbreak>\\s</afterbreak><afterbreak>\\s</afterbreak></rule>"),
            ["<afterbreak> stands more than once in <rule> [SRX 2.0, rule]"]
        ),
        (document(rules: "<rule><afterbreak>a<b/></afterbreak></rule>"), ["<b> can't stand in <afterbreak> [SRX 2.0, afterbreak]"]),
        (document(rules: "<rule><x xmlns=\"u\"/><afterbreak>a</afterbreak></rule>"), ["<x> can't stand in <rule> [SRX 2.0, rule]"]),
        (
            document(maps: ""),
            ["no map leads to <languagerule> “A” [SRX 2.0, languagerule]", "<languagemap> is missing in <maprules> [SRX 2.0, maprules]"]
        ),
        (
            document(body: "<body><maprules><languagemap languagerulename=\"A\" languagepattern=\".*\"/></maprules></body>"),
            ["there is no <languagerule> “A” [SRX 2.0, languagemap]", "<languagerules> is missing in <body> [SRX 2.0, body]"]
        ),
        (
            document(maps: "<languagemap languagerulename=\"AA\" languagepattern=\".*\"/>"),
            [
                "no map leads to <languagerule> “A” [SRX 2.0, languagerule]",
                "there is no <languagerule> “AA” (did you mean “A”?) [SRX 2.0, languagemap]",
            ]
        ),
        (
            document(
                sets:
                    "<languagerule languagerulename=\"A\"><rule><afterbreak>a</afterbreak></rule></languagerule>\n<languagerule languagerulename=\"A\"><rule><afterbreak>a</afterbreak></rule></languagerule>"
            ),
            ["<languagerule> “A” stands already in line 1 [SRX 2.0, languagerule]"]
        ),
        (
            document(
                rules: "<rule break=\"yes\"><beforebreak>a</beforebreak></rule>\n<rule break=\"no\"><beforebreak>a</beforebreak></rule>"),
            ["the exception is never reached: line 1 has the same expressions [SRX 2.0, rule]"]
        ),
        (
            document(rules: "<rule/>"),
            ["a rule without expressions fits everywhere; what stands behind it is never reached [SRX 2.0, rule]"]
        ),
        (
            document(
                maps:
                    "<languagemap languagerulename=\"A\" languagepattern=\".*\"/><languagemap languagerulename=\"A\" languagepattern=\"id\"/>"
            ),
            ["the map is never reached: one before it fits every language, and “cascade” is no [SRX 2.0, languagemap]"]
        ),
        (
            document(rules: "<rule><beforebreak>(a</beforebreak><afterbreak>[b</afterbreak></rule>"),
            [
                "“(a”, character 1: the parenthesis is not closed [SRX 2.0, beforebreak]",
                "“[b”, character 1: the square bracket is not closed [SRX 2.0, afterbreak]",
            ]
        ),
        (
            document(maps: "<languagemap languagerulename=\"A\" languagepattern=\"*\"/>"),
            ["“*”, character 1: there is nothing to repeat; write \\* for the sign [SRX 2.0, languagepattern]"]
        ),
        ("<srx/>", ["the root element is <srx>; <srx> in the namespace http://www.lisa.org/srx20 is expected [SRX 2.0, srx]"]),
        ("<header xmlns=\"http://www.lisa.org/srx20\"/>", ["the root element is <header>; <srx> is expected [SRX 2.0, srx]"]),
        ("<srx", ["the file ends in the middle of markup [XML 1.0, 2.1]"]),
    ]) func eachViolationIsNamedWithItsElement(_ text: String, _ messages: [String]) {
        #expect(Self.violations(text) == messages)
    }

    @Test func anEscapeWithoutMeaningIsAWarning() {
        let found = SRXFormat().violations(
            in: ByteSource(Array(Self.document(rules: "<rule><afterbreak>\\y</afterbreak></rule>").utf8)), file: "r.srx")
        #expect(found.map(\.severity) == [.warning])
    }

    @Test(arguments: ["<x/>", "<rule><beforebreak>(</beforebreak></rule>", "<rule/>"])
    func ofVeryManyViolationsOnlyTheFirstAreKept(_ piece: String) {
        let found = Self.violations(Self.document(rules: String(repeating: piece, count: 5_000)))
        #expect(found.count == 1_001)
        #expect(found.last?.contains(" more defects") == true, "\(found.last ?? "")")
        let text = Self.document(rules: String(repeating: "<x/>", count: 5_000))
        let reading = SRXFormat().read(ByteSource(Array(text.utf8)), file: "r.srx")
        #expect(reading.defects.count == 1_001)
        #expect(reading.defects.last?.message == "4000 more defects")
    }

    @Test func aHundredThousandRulesAreChecked() {
        let rules = (0..<100_000).map { "<rule><beforebreak>a\($0)</beforebreak></rule>" }.joined()
        #expect(Self.violations(Self.document(rules: rules)) == [])
    }
}
