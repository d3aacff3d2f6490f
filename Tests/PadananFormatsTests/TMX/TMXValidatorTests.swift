import PadananFormats
import Testing

@Suite struct TMXValidatorTests {
    private static let pair = "<tuv xml:lang=\"id\"><seg>a</seg></tuv><tuv xml:lang=\"en\"><seg>b</seg></tuv>"

    private static func segment(_ content: String) -> String {
        TMXSample.file("<tu><tuv xml:lang=\"id\"><seg>\(content)</seg></tuv></tu>")
    }

    private static func old(_ variants: String, _ version: String) -> String {
        TMXSample.file("<tu>\(variants)</tu>").replacing("version=\"1.4\"", with: "version=\"\(version)\"")
    }

    @Test func aValidFileHasNoViolations() {
        #expect(TMXSample.violations(TMXSample.full).filter { $0.contains("error") } == [])
        #expect(TMXSample.violations(TMXSample.file("")) == [])
    }

    static let structure: [(String, [String])] = [
        ("<xliff/>", ["<xliff> is no element of TMX [TMX 1.4b, Structural Elements]"]),
        ("<TMX/>", ["<TMX> is no element of TMX; write <tmx> [TMX 1.4b, Structural Elements]"]),
        ("<body/>", ["the root element is <body>, not <tmx> [TMX 1.4b, tmx]"]),
        ("<tmx version=\"1.4\"/>", ["<tmx> has neither <header> nor <body> [TMX 1.4b, tmx]"]),
        ("<tmx version=\"1.4\"><body/></tmx>", ["<tmx> needs a <header> and a <body>", "<body> without a <header> before it"]),
        (TMXSample.file("<tu/>"), ["a <tu> without <tuv> [TMX 1.4b, tu]"]),
        (TMXSample.file("<tu>\(pair)<note>x</note></tu>"), ["<note> must stand before <tuv> in <tu> [TMX 1.4b, tu]"]),
        (TMXSample.file("<tu><tuv xml:lang=\"id\"/></tu>"), ["a <tuv> without <seg> [TMX 1.4b, tuv]"]),
        (
            TMXSample.file("<tu><tuv xml:lang=\"id\"><seg/><prop type=\"x\"/><seg/></tuv></tu>"),
            ["<prop> must stand before <seg> in <tuv>", "a second <seg> in a <tuv>"]
        ),
        (TMXSample.file("<tu>\(pair) teks</tu>"), ["text can't stand in <tu> [TMX 1.4b, tu]"]),
        (TMXSample.file("<prop type=\"x\"/>"), ["<prop> can't stand in <body> [TMX 1.4b, body]"]),
        (TMXSample.file("<x:tu xmlns:x=\"u\"/>"), ["<x:tu> is no element of TMX"]),
        (segment("<seg/>"), ["<seg> can't stand in <seg>"]),
        (segment("<b>x</b>"), ["<b> is no element of TMX"]),
        (segment("<sub>x</sub>"), ["<sub> can't stand in <seg>"]),
        (segment("<ph><ph/></ph>"), ["<ph> can't stand in <ph>"]),
    ]

    static let attributes: [(String, [String])] = [
        (
            "<tmx version=\"2\"><header creationtool=\"\" segtype=\"sentence\" o-tmf=\"\" adminlang=\"\" srclang=\"id\" datatype=\"\"/><body/></tmx>",
            [
                "“2” is no version of TMX; write “1.4” [TMX 1.4b, version]", "<header> needs the attribute “creationtoolversion”",
                "“” is no language tag",
            ]
        ),
        (TMXSample.file("<tu segtype=\"word\">\(pair)</tu>"), ["“word” can't be segtype; write one of block, paragraph, sentence, phrase"]),
        (TMXSample.file("<tu creationdate=\"2026-01-01\">\(pair)</tu>"), ["“2026-01-01” is no date of the form “20261126T093000Z”"]),
        (TMXSample.file("<tu changedate=\"20260230T000000Z\">\(pair)</tu>"), ["“20260230T000000Z” is no date"]),
        (TMXSample.file("<tu usagecount=\"dua\">\(pair)</tu>"), ["“dua” can't be usagecount; write a whole number"]),
        (TMXSample.file("<tu xml:lang=\"id\" id=\"1\">\(pair)</tu>"), ["<tu> has no attribute “xml:lang”", "<tu> has no attribute “id”"]),
        (
            TMXSample.file("<tu><tuv><seg/></tuv></tu>"),
            ["a <tu> without a text in its source language", "<tuv> needs the attribute “xml:lang” [TMX 1.4b, tuv]"]
        ),
        (
            TMXSample.file("<tu><tuv lang=\"id\"><seg/></tuv></tu>"),
            ["<tuv> needs the attribute “xml:lang” instead of “lang”"]
        ),
        (TMXSample.file("<tu><tuv lang=\"id\" xml:lang=\"id\"><seg/></tuv></tu>"), ["warning: “lang” is deprecated"]),
        (old("<tuv lang=\"ID\"><seg/></tuv><tuv xml:lang=\"EN-US\"><seg/></tuv>", "1.1"), ["warning: version “1.1” is older"]),
        (
            old("<tuv><seg/></tuv><tuv lang=\"ID\"><seg/></tuv>", "1.0"),
            ["warning: version", "<tuv> needs the attribute “lang” [TMX 1.4b, tuv]"]
        ),
        (old("<tuv lang=\"Bahasa\"><seg/></tuv>", "1.3"), ["warning: version", "a <tu> without", "“Bahasa” is no language tag"]),
        (TMXSample.file("<tu>\(pair)</tu>", source: "fr"), ["a <tu> without a text in its source language, “fr” [TMX 1.4b, srclang]"]),
        (TMXSample.file("<tu srclang=\"*all*\">\(pair)</tu>", source: "fr"), []),
        (TMXSample.file("<tu srclang=\"en-GB\">\(pair)</tu>"), []),
        (segment("<it>x</it><it pos=\"mid\">x</it>"), ["<it> needs the attribute “pos”", "“mid” can't be pos; write begin or end"]),
        (segment("<ph assoc=\"q\"/>"), ["“q” can't be assoc; write p, f or b"]),
        (segment("<ept i=\"1\" x=\"1\"/>"), ["<ept i=\"1\"> without a <bpt> before it", "<ept> has no attribute “x”"]),
        (segment("<bpt/>"), ["<bpt> needs the attribute “i”"]),
    ]

    static let codes: [(String, [String])] = [
        (segment("<bpt i=\"1\"/>a<bpt i=\"2\"/>b<ept i=\"1\"/>c<ept i=\"2\"/>"), []),
        (segment("<bpt i=\"1\"/>a"), ["<bpt i=\"1\"> without its <ept> in the segment; write <it pos=\"begin\"> [TMX 1.4b, i]"]),
        (
            segment("<bpt i=\"1\"/><ept i=\"1\"/><bpt i=\"1\"/><ept i=\"1\"/>"),
            ["a second <bpt> with i=\"1\"", "a second <ept> with i=\"1\""]
        ),
        (segment("<bpt i=\"1\"/><ept i=\"1\"/><ept i=\"1\"/>"), ["a second <ept> with i=\"1\""]),
        (
            TMXSample.file(
                "<tu><tuv xml:lang=\"id\"><seg><ph x=\"1\"/></seg></tuv><tuv xml:lang=\"en\"><seg><ph x=\"2\"/></seg></tuv></tu>"),
            ["warning: no code with x=\"2\" is in the first variant of the <tu> [TMX 1.4b, x]"]
        ),
        (segment("<ut>x</ut>"), ["warning: <ut> is deprecated"]),
    ]

    private static func encoding(_ content: String) -> String {
        TMXSample.file("").replacing("datatype=\"plaintext\"/>", with: "datatype=\"plaintext\">\(content)</header>")
    }

    static let encodings: [(String, [String])] = [
        (encoding("<ude name=\"a\"><map unicode=\"#xE000\" subst=\"x\"/></ude>"), []),
        (encoding("<ude name=\"a\"/>"), ["a <ude> without <map>"]),
        (encoding("<ude name=\"a\"><map unicode=\"#xE000\" code=\"#x9F\"/></ude>"), ["a <ude> whose <map> has a code needs a base"]),
        (encoding("<ude name=\"a\"><map unicode=\"U+E000\" subst=\"x\"/></ude>"), ["“U+E000” is no code point; write one like “#xF8FF”"]),
        (encoding("<ude name=\"a\"><map unicode=\"#xD800\" subst=\"x\"/></ude>"), ["“#xD800” is no code point"]),
        (encoding("<ude name=\"a\"><map unicode=\"#x41\" ent=\"é\"/></ude>"), ["“é” is not in ASCII, as ent must be"]),
        (encoding("<ude name=\"a\"><map unicode=\"#x41\"/></ude>"), ["a <map> needs code, ent or subst"]),
        (encoding("<ude name=\"a\"><map unicode=\"#x41\" ent=\"a\"> </map></ude>"), ["text can't stand in <map>"]),
    ]

    @Test(arguments: structure + attributes + codes + encodings)
    func violationsAreNamed(text: String, expected: [String]) {
        let found = TMXSample.violations(text)
        #expect(found.count == expected.count, "\(found)")
        for (violation, message) in zip(found, expected) { #expect(violation.contains(message), "\(found)") }
    }

    @Test func aViolationHasItsPlace() {
        let text = "<tmx version=\"1.4\">\n  <header/>\n  <body>\n    <tu>\n    </tu>\n  </body>\n</tmx>"
        #expect(TMXSample.violations(text).last == "a.tmx:4:5: error: a <tu> without <tuv> [TMX 1.4b, tu]")
    }

    @Test func notWellFormedIsTheLastViolation() {
        #expect(TMXSample.violations("<tmx version=\"9\"><header>").map { $0.contains("XML 1.0") }.last == true)
    }
}
