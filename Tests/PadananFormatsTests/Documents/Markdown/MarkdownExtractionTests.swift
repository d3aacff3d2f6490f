import PadananFormats
import PadananModel
import Testing

@Suite struct MarkdownExtractionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var document: String
        /// Each `type: text`, codes as tags.
        var units: [String]

        init(_ document: String, _ units: String...) {
            (self.document, self.units) = (document, units)
        }

        var testDescription: String { document.debugDescription }
    }

    static let blocks = [
        Case("Judul\n===\n\nTeks\n---\n", "heading: Judul", "heading: Teks"),
        Case("# Satu #\n## Dua \\#\n### Tiga#\n#empat\n#\n", "heading: Satu", "heading: Dua #", "heading: Tiga#", "paragraph: #empat"),
        Case("## Judul {#awal .kelas}\n", "heading: Judul"),
        Case("a\n***\nb\n- - -\nc\n", "paragraph: a", "paragraph: b", "paragraph: c"),
        Case("    kode\n\n\tkode\n\nteks\n    masih teks\n", "paragraph: teks masih teks"),
        Case("```\n# a\n```\n~~~ x\n```\n~~~\nteks\n```\nsampai akhir", "paragraph: teks"),
        Case("- a\n- b\n\n  c\nd\n", "list-item: a", "list-item: b", "paragraph: c d"),
        Case("1) a\n2) b\n   - c\n", "list-item: a", "list-item: b", "list-item: c"),
        Case("a\n2. b\n1. c\n", "paragraph: a 2. b", "list-item: c"),
        Case("-\n  a\n\n-\n\n  b\n", "list-item: a", "paragraph: b"),
        Case("-\ta\n\n\tb\n\n\t\tkode\n", "list-item: a", "paragraph: b"),
        Case("- [ ] a\n- [x] b\n- [x]c\n", "list-item: a", "list-item: b", "list-item: [x]c"),
        Case("> a\nb\n> c\n\nd\n", "paragraph: a b c", "paragraph: d"),
        Case("> - a\n> > b\n", "list-item: a", "paragraph: b"),
        Case("> [!NOTE]\n> Isi.\n", "paragraph: Isi."),
        Case("<script>\na\n\nb</script>\nc\n", "paragraph: c"),
        Case("<!-- a\n\nb -->\n\nc\n", "paragraph: c"),
        Case("<div>a<p>b <b>c</b></p>\nd</div>\n\n*e*\n", "paragraph: a", "paragraph: b <1>c</1>", "paragraph: d", "paragraph: e"),
        Case("<pre>a</pre>\n<td>b</td><th>c</th>\n", "cell: b", "cell: c"),
        Case("<x>\na</x>\n\n<x> b\n", "paragraph: a", "paragraph: b"),
        Case("| a | b\n|---|:-:\n| `c\\|d` | e\\|f\n\ng\n", "cell: a", "cell: b", "cell: e|f", "paragraph: g"),
        Case("x\na | b\n--|--\nc\n> d\n", "paragraph: x", "cell: a", "cell: b", "cell: c", "paragraph: d"),
        Case("| a | b |\n|---|\n", "paragraph: | a | b | |---|"),
        Case("[a]: /b 'c'\n[d]: <e f>\n(g)\nh\n", "attribute: c", "attribute: g", "paragraph: h"),
        Case("[a]: /b 'c' d\n", "paragraph: [a]: /b 'c' d"),
        Case("a[^1]\n\n[^1]: b\n    c\n\n    d\n\ne\n", "paragraph: a", "footnote: b c", "footnote: d", "paragraph: e"),
        Case("a\n: b\n: c\n\nd: e\n", "paragraph: a", "paragraph: b", "paragraph: c", "paragraph: d: e"),
        Case("!!! note \"A b\"\n    c\nd\n", "title: A b", "paragraph: c", "paragraph: d"),
        Case("::: x\na\n:::\n", "paragraph: a"),
        Case("{% x %}\na {% y %} b\n{{< z >}}\n", "paragraph: a <1/> b"),
        Case("{% highlight c %}\na\n\nb\n{% endhighlight %}\nc\n{% comment %}\nd\n", "paragraph: c", "paragraph: d"),
        Case("{{< highlight go >}}\na\n{{< /highlight >}}\nc\n", "paragraph: c"),
        Case("$$\na\n\nb\n$$\nc\n", "paragraph: c"),
        Case("$$ tanpa akhir\n\nb\n", "paragraph: $$ tanpa akhir", "paragraph: b"),
        Case(""), Case("\n\n \t\n"), Case("---\n"), Case("***\n"), Case("![](a.png)\n"), Case("`a`\n"), Case("| |\n|-|\n| |\n"),
    ]

    @Test(arguments: blocks) func blocksAreFound(example: Case) throws {
        try expect(example)
    }

    static let inlines = [
        Case("a *b* __c__ ***d***", "a <1>b</1> <2>c</2> <3><4>d</4></3>"),
        Case("a*b*c a_b_c", "a<1>b</1>c a_b_c"),
        Case("a * b ** c_ _ d", "a * b ** c_ _ d"),
        Case("**a*b**c*", "<1>a*b</1>c*"),
        Case("x *a **b*** y", "x <1>a <2>b</2></1> y"),
        Case("~~a~~ ~b~ ~~~c~~~ ~~d~", "<1>a</1> <2>b</2> ~~~c~~~ ~~d~"),
        Case("a `b` ``c`d`` `e", "a <1/> <2/> `e"),
        Case("*a `b* c`", "*a <1/>"),
        Case("[a](/b) [c] [d](e f)", "<1>a</1> [c] [d](e f)"),
        Case("[a](<b c> 'd') e", "<1>a</1> e", "d"),
        Case("x [a *b* [c](/d)](/e)", "x [a <1>b</1> <2>c</2>](/e)"),
        Case("x [a][r] [r] [R][] [ r ][]\n\n[r]: /x", "x <1>a</1> <2>r</2> <3>R</3> <4> r </4>"),
        Case("x <b>a</b> <b>c <i>d</b></i>", "x <1>a</1> <2>c <3/>d</2>"),
        Case("x <code>a *b*</code> y <br> z", "x <1/> y <2/> z"),
        Case("<http://a.b> a <c@d.e> <f> < g", "<1/> a <2/> <3/> < g"),
        Case("a  \nb\\\nc \nd", "a<1/>b<2/>c d"),
        Case("\\*a\\* \\b &amp; &copy; &#233; &x; &amp", "*a* \\b & © é &x; &amp"),
        Case("x $a$ y $5 z $6 $$b$$", "x <1/> y $5 z $6 <2/>"),
        Case("x {{ a }} ${b} {{c {d}", "x <1/> <2/> {{c {d}"),
        Case("x[^a] y[^b c]", "x<1/> y[^b c]"),
        Case("**a**", "a"), Case("[a](/b)", "a"), Case("**a** b", "<1>a</1> b"), Case("![a](b) c ![d](e)", "c", "a", "d"),
        Case("**[*a*](/b)**<!-- c -->", "a"), Case("**a** **b**", "<1>a</1> <2>b</2>"),
        Case("x ![a *b*](c \"d\") y", "x <1/> y", "a <1>b</1>", "d"),
        Case("a \t  b\u{0C}c", "a b c"), Case("a\u{A0}b\u{3000}c", "a\u{A0}b\u{3000}c"),
    ]

    @Test(arguments: inlines) func codesAreFound(example: Case) throws {
        let units = try MarkdownSamples.extract(example.document)
        #expect(units.map { MarkdownSamples.notation($0.markdownText) } == example.units)
    }

    @Test func codesSayWhatTheyAre() throws {
        let units = try MarkdownSamples.extract("x **a** *b* ~~c~~ [d](/e) ![f](g) `h` {{i}} \\\n<u>j</u><q>k</q>[^l]<br>m")
        let codes = units[0].markdownText.codes.filter { $0.kind != .closing }
        #expect(
            codes.map(\.type) == ["bold", "italic", "other", "link", "image", "code", "var", "lb", "underlined", "quote", "footnote", "lb"])
        #expect(codes.map(\.data) == ["**", "*", "~~", "[", "![f](g)", "`h`", "{{i}}", "\\\n", "<u>", "<q>", "[^l]", "<br>"])
        #expect(codes[5].equivalent == "h" && codes[7].equivalent == "\n" && codes[0].display == "<b>")
    }

    static let frontMatter = [
        Case(
            "---\ntitle: A b\ndescription: \"C \\\"d\\\"\"\nsummary: 'E''f' # g\n---\nh", "title: A b", "attribute: C \"d\"",
            "attribute: E'f", "paragraph: h"),
        Case("---\ntitle: >\n  a\nsubtitle: true\nabstract: [a]\nsummary: a\n  b\ntags: c\nx:\n  title: d\n---\n"),
        Case("---\ntitle: 2024\ndescription: a: b\nsummary: {{ x }}\n...\ny", "paragraph: y"),
        Case("---\ntitle: A\n\nb", "paragraph: title: A", "paragraph: b"),
        Case(
            "+++\ntitle = \"A\"\nsummary = 'b \"c\"'\nabstract = \"\"\"d\"\"\"\n[x]\ndescription = \"e\"\n+++\n", "title: A",
            "attribute: b \"c\""),
        Case(
            "{\n\"title\": \"A\\u00e9\", \"x\": {\"title\": \"b\"}, \"summary\": 3, \"abstract\": \"c\"\n}\nd", "title: Aé", "attribute: c",
            "paragraph: d"),
        Case("{ \"title\": \"A\" } b", "paragraph: { \"title\": \"A\" } b"),
        Case("\n---\ntitle: A\n---\n", "heading: title: A"),
    ]

    @Test(arguments: frontMatter) func frontMatterGivesTheValuesOfSomeKeys(example: Case) throws {
        try expect(example)
    }

    @Test func theDocumentSaysItsLanguage() throws {
        let bytes = Array("---\nlang: id\n---\na".utf8)
        let document = try MarkdownSamples.filter.extract(bytes, file: "a.md", options: FilterOptions()).document
        #expect(document.sourceLanguage == LanguageTag("id") && document.datatype == "markdown")
    }

    @Test func namesAreIdsAndKeys() throws {
        #expect(try MarkdownSamples.extract("---\ntitle: A\n---\n# B {#c}\n").map(\.name) == ["title", "c"])
        #expect(try MarkdownSamples.extract("a\n\nb\n").map(\.id) == ["1", "2"])
    }

    @Test func locationsCountFromTheFirstCharacterThatBelongs() throws {
        let units = try MarkdownSamples.extract("\u{FEFF}# é **x**\r\n\r\n> é *a*\r\n> b\r\n")
        #expect(units.map { "\($0.location.line):\($0.location.column)" } == ["1:3", "3:3"])
    }

    @Test func illFormedBytesAreDefectsAndStay() throws {
        let bytes = Array("a ".utf8) + [0xFF] + Array(" b\n\nc\n".utf8)
        let document = try MarkdownSamples.filter.extract(bytes, file: "a.md", options: FilterOptions())
        #expect(document.units.map(\.markdownText.text) == ["a \u{FFFD} b", "c"] && document.defects.count == 1)
        #expect(try MarkdownSamples.merge([nil, "d"], into: bytes) == Array("a ".utf8) + [0xFF] + Array(" b\n\nd\n".utf8))
    }

    @Test func brokenUTF16IsRefused() {
        #expect(throws: Defect.self) { try MarkdownSamples.extract([0xFF, 0xFE, 0x41]) }
        #expect(throws: Defect.self) { try MarkdownSamples.extract([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]) }
    }

    private func expect(_ example: Case) throws {
        let units = try MarkdownSamples.extract(example.document)
        #expect(units.map { "\($0.property("type") ?? ""): \(MarkdownSamples.notation($0.markdownText))" } == example.units)
    }
}
