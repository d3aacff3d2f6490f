import PadananFormats
import PadananModel
import Testing

@Suite struct MarkdownMergingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var document: String
        var target: String
        var expected: String

        init(_ document: String, _ target: String, _ expected: String) {
            (self.document, self.target, self.expected) = (document, target, expected)
        }

        var testDescription: String { "\(document.debugDescription) ← \(target.debugDescription)" }
    }

    /// Prose that means itself and is written as it is.
    static let prose = [
        "a * b", "x_y dan a__b__c", "1 < 2 dan 3 > 2", "AT&T, R&D; a & b", "harga $5 dan $10", "[sic] dan a[1]", "C:\\dir", "50% - 60%",
        "a | b", "a # di tengah", "~5 km", "!penting", "#tagar", "-5 derajat", "2024: tahun", "a = b", "{x} dan }", "“kutipan”", "(1) satu",
        "1.5 persen", "a\u{A0}b", "https://contoh.id/a_b?c=1&d=2", "a@b.c", "+62 812", "?", "a! b", "&copy tanpa titik koma",
    ]

    @Test(arguments: prose) func proseStaysReadable(text: String) throws {
        #expect(try MarkdownSamples.merge(text, into: "lama\n") == "\(text)\n")
    }

    /// Text that Markdown would take for something else.
    static let traps: [(String, String)] = [
        ("# a", "\\# a"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("* a", "\\* a"), ("> a", "\\> a"), ("1. a", "1\\. a"), ("12) a", "12\\) a"),
        ("---", "\\---"), ("===", "\\==="), ("~~~ a", "\\~\\~\\~ a"), ("*a*", "\\*a\\*"), ("_a_", "\\_a\\_"),
        ("**a** b", "\\*\\*a\\*\\* b"),
        ("`a`", "\\`a\\`"), ("<b>", "\\<b>"), ("a <!-- b -->", "a \\<!-- b -->"), ("&copy; x", "&amp;copy; x"), ("a \\* b", "a \\\\\\* b"),
        ("[a](b)", "\\[a\\](b)"), ("![a](b)", "\\!\\[a\\](b)"), ("[a]: b", "\\[a\\]: b"), ("[^1] a", "\\[^1\\] a"),
        ("a $x$ b", "a \\$x\\$ b"),
        ("{{ a }} b", "\\{{ a }} b"), ("${a} b", "$\\{a} b"), ("~~a~~", "\\~\\~a\\~\\~"), ("a\\", "a\\\\"), (": a", "\\: a"),
        ("::: a", "\\::: a"), ("!!! note", "\\!!! note"), ("a\nb  c", "a b c"), ("<http://a.b> c", "\\<http://a.b> c"),
        ("[!NOTE]", "\\[!NOTE]"),
    ]

    @Test(arguments: traps) func textIsEscapedWhereItWouldMeanSomething(trap: (String, String)) throws {
        #expect(try MarkdownSamples.merge(trap.0, into: "lama\n\nlain\n") == "\(trap.1)\n\nlain\n")
    }

    static let places = [
        Case("# lama\n", "a #", "# a \\#\n"),
        Case("# lama #\n", "C#", "# C# #\n"),
        Case("# lama\n", "- a", "# - a\n"),
        Case("# lama\n", "a {#b}", "# a \\{#b}\n"),
        Case("- [ ] lama\n", "[x] a", "- [ ] \\[x] a\n"),
        Case("- lama\n", "[x] a", "- \\[x] a\n"),
        Case("> lama\n> lagi\n", "baru", "> baru\n"),
        Case("- lama\n  lagi\n\n  c\n", "baru", "- baru\n\n  c\n"),
        Case("| lama |\n|---|\n", "a | b\\", "| a \\| b\\\\ |\n|---|\n"),
        Case("lama | x\n--|--\n", "- a | b", "\\- a \\| b | x\n--|--\n"),
        Case("lama\n===\n", "baru", "baru\n===\n"),
        Case("<p>lama</p>\n", "a < b & *c*", "<p>a &lt; b &amp; *c*</p>\n"),
        Case("a  \r\nb\r\n", "b<1/>a", "b  \r\na\r\n"),
        Case("> a\\\n> b\n", "b<1/># a", "> b\\\n> \\# a\n"),
        Case("[lama]\n\n[lama]: /x\n", "baru", "[baru][lama]\n\n[lama]: /x\n"),
        Case("x [lama][] y\n\n[lama]: /x\n", "y <1>baru</1> x", "y [baru][lama] x\n\n[lama]: /x\n"),
        Case("![lama]\n\n[lama]: /x\n", "baru", "![baru][lama]\n\n[lama]: /x\n"),
        Case("![lama](x)\n", "a] b", "![a\\] b](x)\n"),
        Case("[lama](x)\n", "a] [b", "[a\\] \\[b](x)\n"),
        Case("x [a](b)\n", "awas!<1>a</1>", "awas\\![a](b)\n"),
        Case("a[^1]: b[^1] c\n", "c<1/>: d<2/> e", "c[^1]: d[^1] e\n"),
        Case("[a]: /b 'c'\n", "d 'e'", "[a]: /b 'd \\'e\\''\n"),
        Case("[a]: /b (c)\n", "(d)", "[a]: /b (\\(d\\))\n"),
        Case("---\ntitle: a\n---\n", "b: c", "---\ntitle: \"b: c\"\n---\n"),
        Case("---\ntitle: a\n---\n", "true", "---\ntitle: \"true\"\n---\n"),
        Case("---\ntitle: 'a'\n---\n", "b'c", "---\ntitle: 'b''c'\n---\n"),
        Case("---\ntitle: \"a\"\n---\n", "b\"c\\", "---\ntitle: \"b\\\"c\\\\\"\n---\n"),
        Case("+++\ntitle = 'a'\n+++\n", "b'c", "+++\ntitle = \"b'c\"\n+++\n"),
        Case("a&nbsp;b c\n", "c\u{A0}b", "c&nbsp;b\n"),
        Case("lama\n\nb", "", "\n\nb"),
    ]

    @Test(arguments: places) func textIsWrittenForItsPlace(example: Case) throws {
        #expect(try MarkdownSamples.merge(example.target, into: example.document) == example.expected)
    }

    /// Emphasis that moves to where its marks alone would not work.
    static let emphasis = [
        Case("x **a** y", "x<1>“a”</1>y", "&#120;**“a”**&#121;"),
        Case("x _a_ y", "x<1>a</1>y", "&#120;_a_&#121;"),
        Case("x **a** y", "x<1> a </1>y", "x **a** y"),
        Case("x **a** y", "x <1></1> y", "x y"),
        Case("x **a** y", "x *<1>a</1>* y", "x \\***a**\\* y"),
        Case("x *a* **b** y", "x <1>a</1><2>b</2> y", "x *a***b** y"),
        Case("x **a *b* c** y", "x <1><2>b</2></1> y", "x <strong><em>b</em></strong> y"),
    ]

    @Test(arguments: emphasis) func emphasisKeepsItsMeaning(example: Case) throws {
        let merged = try MarkdownSamples.merge(example.target, into: example.document)
        #expect(merged == example.expected)
    }

    @Test func titlesAndTextsOfImagesGoIntoTheirSentence() throws {
        let document = "x ![a](b \"c\") [d](e \"f\") y\n"
        let units = try MarkdownSamples.extract(document)
        #expect(units.map { MarkdownSamples.notation($0.markdownText) } == ["x <1/> <2>d</2> y", "a", "c", "f"])
        let codes = units[0].markdownText.codes
        let merged = try MarkdownSamples.merge(
            [MarkdownSamples.text("<2>D</2> <1/>", codes: codes), "A]", "C\"", "F"], into: Array(document.utf8))
        #expect(String(decoding: merged, as: UTF8.self) == "[D](e \"F\") ![A\\]](b \"C\\\"\")\n")
        let alone = try MarkdownSamples.merge([nil, "A", nil, "F"], into: Array(document.utf8))
        #expect(String(decoding: alone, as: UTF8.self) == "x ![A](b \"c\") [d](e \"F\") y\n")
    }

    @Test func codesThatAreMissingDoubledOrStrangeDoNoHarm() throws {
        let document = Array("x **a** `b` y\n".utf8)
        let source = try MarkdownSamples.extract(document)[0].markdownText
        for count in 0...source.codes.count {
            var target = source
            target.codes = Array(source.codes.prefix(count)) + source.codes.prefix(1)
            for index in target.codes.indices { target.codes[index].offset = 99 - 50 * index }
            target.text += "."
            #expect(!(try MarkdownSamples.merge([target], into: document)).isEmpty)
        }
        #expect(throws: Defect.self) { try MarkdownSamples.merge([], into: document) }
    }
}
