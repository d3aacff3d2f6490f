import PadananTestSupport
import Testing

@testable import PadananFormats

@Suite struct SpellingEditTests {
    private func edited(_ reading: @escaping SpellingEdit.Reading, _ written: String, _ old: String, _ new: String) -> String {
        SpellingEdit(reading).text(Array(written.utf8)[...], from: old, to: new)
    }

    @Test(arguments: [
        ("Two  words", "Two  words", "Two words", "Two words"),
        ("<!-- a -->Two  words<!-- b -->", "Two  words", "Two words", "<!-- a -->Two words<!-- b -->"),
        ("It&#8217;s a  man&apos;s", "It’s a  man's", "It’s a man's", "It&#8217;s a man&apos;s"),
        ("<![CDATA[A & B ]]>rest", "A &amp; B rest", "R&amp;D &lt; A &amp; B rest", "<![CDATA[R&D < A & B ]]>rest"),
        ("re<!-- c -->cieve &quot;it&quot;", "recieve \"it\"", "receive \"it\"", "re<!-- c -->ceive &quot;it&quot;"),
        ("satu\r\ndua&#32;tiga", "satu\ndua tiga", "satu\ndua empat", "satu\r\ndua&#32;empat"),
        ("<x id='1'/>satu&#32;dua", "<x id=\"1\"/>satu dua", "<x id=\"1\"/>satu tiga", "<x id='1'/>satu&#32;tiga"),
        ("<m:g id='1'>a&#98;</m:g>", "<g id=\"1\">ab</g>", "<g id=\"1\">abc</g>", "<m:g id='1'>a&#98;c</m:g>"),
        ("<?p?>", "", "baru", "baru"),
        ("<g id='1'></g>&#97;", "<g id=\"1\"/>a", "<g id=\"1\"/>b", "<g id='1'></g>b"),
    ])
    func wordsOfXMLChangeWhereTheyStand(_ written: String, _ old: String, _ new: String, _ result: String) {
        #expect(edited(SpelledText.xml, written, old, new) == result)
    }

    @Test(arguments: [
        // Another text than the writer knows.
        ("satu", "dua", "tiga", "tiga"),
        // Markup that moves or changes.
        ("<!---->a<x/><y/>b", "a<x/><y/>b", "a<y/><x/>b", "a<y/><x/>b"), ("a<x/>&#98;", "a<x/>b", "a<x id=\"2\"/>b", "a<x id=\"2\"/>b"),
        // What would end the section, or stand where it may not.
        ("<![CDATA[a]]>", "a", "a]]&gt;", "a]]&gt;"), ("<!---->]] >", "]] &gt;", "]]&gt;", "]]&gt;"),
        // What is no XML.
        ("a&b;", "a", "b", "b"), ("<a", "", "b", "b"), ("<![CDATA[a", "a", "b", "b"), ("<!-- a", "", "b", "b"), ("a\u{1}", "a", "b", "b"),
    ])
    func theWriterHasTheLastWord(_ written: String, _ old: String, _ new: String, _ result: String) {
        #expect(edited(SpelledText.xml, written, old, new) == result)
    }

    @Test(arguments: [
        (#""it\u2019s  a\/b""#, "\"it’s  a/b\"", "\"it’s a/b\"", #""it\u2019s a\/b""#),
        (#""\ud83d\ude00 x""#, "\"😀 x\"", "\"😀 \\\"y\\\"\"", #""\ud83d\ude00 \"y\"""#),
        (#"[ {"offset" : 9} ]"#, #"[{"offset":9}]"#, #"[{"offset":11}]"#, #"[ {"offset" : 11} ]"#),
        (#""\ud83d x""#, "\"? x\"", "\"y\"", "\"y\""), ("null", "\"a\"", "\"b\"", "\"b\""), (#""\"#, "\"\"", "\"b\"", "\"b\""),
    ])
    func stringsOfJSONKeepTheirEscapes(_ written: String, _ old: String, _ new: String, _ result: String) {
        #expect(edited(SpelledText.json, written, old, new) == result)
    }

    @Test(arguments: [
        ("\"Two  \"\n\"words\"", "\"Two  words\"", "\"Two words\"", "\"Two \"\n\"words\""),
        ("\"\"\n#~ \"\\303\\251  au \"\n#~ \"lait\"", "\"é  au lait\"", "\"é au lait\"", "\"\"\n#~ \"\\303\\251 au \"\n#~ \"lait\""),
        ("\"a\\tb\" \"c\"", "\"a\\tbc\"", "\"a\\tb\\\"c\"", "\"a\\tb\\\"\" \"c\""),
        // More digits would belong to the escape.
        (#""\x41""#, #""A""#, #""AB""#, #""AB""#), ("\"a", "\"a\"", "\"b\"", "\"b\""), ("\"a\n\"", "\"a\"", "\"b\"", "\"b\""),
    ])
    func stringsOfPOKeepTheirLines(_ written: String, _ old: String, _ new: String, _ result: String) {
        #expect(edited(SpelledText.po, written, old, new) == result)
    }

    @Test(arguments: [
        ("a \"b\"  c", "\"a \"\"b\"\"  c\"", "\"a \"\"b\"\" c\"", "a \"b\" c"),
        ("-5  x", "'-5  x", "'-5 x", "-5 x"),
        ("a \"b\"  c", "\"a \"\"b\"\"  c\"", "\"a \"\"b\"\", c\"", "\"a \"\"b\"\", c\""),
        ("\"a\"b\"", "\"a\"\"b\"", "c", "c"), ("\"", "a", "b", "b"), ("", "a", "b", "b"),
    ])
    func cellsOfCSVKeepTheirQuotes(_ written: String, _ old: String, _ new: String, _ result: String) {
        #expect(edited({ SpelledText.cell($0, delimiter: UInt8(ascii: ",")) }, written, old, new) == result)
    }

    @Test(arguments: [
        (#"a\q  b\t"#, #"a\\q  b\t"#, #"a\\q b\t"#, #"a\q b\t"#), (#"a\  b"#, #"a\\  b"#, #"a\\ b"#, #"a\ b"#),
        (#"a\ t"#, #"a\\ t"#, #"a\\t"#, #"a\\t"#),
    ])
    func escapedCellsKeepTheirEscapes(_ written: String, _ old: String, _ new: String, _ result: String) {
        #expect(edited({ SpelledText.cell($0, of: TSVColumn("target:escaped")) }, written, old, new) == result)
    }

    private static let readings: [@Sendable ([UInt8]) -> SpelledText?] = [
        { SpelledText.xml($0) }, { SpelledText.po($0) }, { SpelledText.json($0) }, { SpelledText.cell($0, delimiter: 0x2C) },
        { SpelledText.cell($0, of: TSVColumn("target:escaped")) },
    ]

    /// Whatever stands in a file, the result means what the writer wrote, or is it.
    @Test func theResultMeansWhatTheWriterWrote() {
        let snippets = [
            "a", "b", " ", "é", "’", "&", "<", ">", "&#97;", "&amp;", "<!--", "-->", "<![CDATA[", "]]>", "<x/>", "</x", "\"", "\"\n\"",
            "\\", "\\t", "\\u00",
            "\\x6", "\\14", "1", "'", "=", "{", "\r", "\n", "\t", ",", "\u{0}",
        ]
        var generator = SeededGenerator(seed: 7)
        func text() -> [UInt8] {
            (0..<Int.random(in: 0...8, using: &generator)).flatMap { _ in Array((snippets.randomElement(using: &generator) ?? "").utf8) }
        }
        for _ in 0..<20_000 {
            let (old, new) = (text(), text())
            // What means nothing in most places.
            var written = old
            let noise = ["<!---->", "\"\n\"", "<![CDATA[]]>", " "].randomElement(using: &generator) ?? ""
            written.insert(contentsOf: Array(noise.utf8), at: Int.random(in: 0...old.count, using: &generator))
            for reading in Self.readings {
                let result = SpellingEdit(reading).bytes(written, from: old, to: new)
                #expect(result == new || reading(result)?.meanings == reading(new)?.meanings)
            }
        }
    }

    @Test func bytesThatAreNoTextAreWrittenAnew() {
        let written: [UInt8] = [0x61, 0xFF]
        for reading in Self.readings {
            #expect(SpellingEdit(reading).bytes(written, from: [0x61], to: [0x62]) == [0x62])
        }
    }
}
