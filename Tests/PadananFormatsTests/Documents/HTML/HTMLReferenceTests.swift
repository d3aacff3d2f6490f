import PadananModel
import Testing

/// Character references, in text and in attributes.
@Suite struct HTMLReferenceTests {
    @Test(arguments: [
        ("a&amp;b", "a&b"), ("a&ampb", "a&b"), ("a&AMP;b", "a&b"), ("&eacute;&Eacute", "éÉ"), ("&notit;", "¬it;"), ("&notin;a", "∉a"),
        ("a &nosuch; b", "a &nosuch; b"), ("a & b", "a & b"), ("a &; b", "a &; b"), ("a &# b", "a &# b"), ("a &#x b", "a &#x b"),
        ("&#65;&#x41;&#X41", "AAA"), ("&#128;a&#x9F;", "€aŸ"), ("a&#0;b", "a\u{FFFD}b"), ("a&#xD800;b", "a\u{FFFD}b"),
        ("a&#x110000;b&#99999999999999999999;", "a\u{FFFD}b\u{FFFD}"), ("a&NotEqualTilde;", "a≂\u{338}"), ("a&hellip", "a&hellip"),
        ("a&CounterClockwiseContourIntegral;", "a∳"), ("a&lt;b&gt;", "a<b>"), ("a&", "a&"), ("a&#", "a&#"), ("&copy=a", "©=a"),
    ]) func referencesInTextAreDecoded(_ page: String, _ expected: String) throws {
        #expect(try HTMLSample.texts(Array(page.utf8)).map(\.text) == [expected])
    }

    @Test(arguments: [
        ("a&amp;b", "a&b"), ("?a&copy=b", "?a&copy=b"), ("?a&copyb", "?a&copyb"), ("a&copy;=b", "a©=b"), ("a &copy b", "a © b"),
        ("a&#10;b", "a\nb"), ("a \n  b", "a b"), (" a ", "a"),
    ]) func referencesInAttributesAreDecoded(_ value: String, _ expected: String) throws {
        #expect(try HTMLSample.texts(Array("<p title=\"\(value)\">".utf8)).map(\.text) == [expected])
    }

    @Test(arguments: [
        ("<p>a&nbsp;b", "c\u{A0}d", "<p>c&nbsp;d"), ("<p>a b", "c\u{A0}d", "<p>c\u{A0}d"), ("<p>a&quot;", "\"b\"", "<p>&quot;b&quot;"),
        ("<p>a\"", "\"b\"", "<p>\"b\""), ("<p>a", "b<c>&amp;\0", "<p>b&lt;c>&amp;amp;"), ("<p>a &gt; b", "c > d", "<p>c &gt; d"),
        ("<p>a&ndash;b", "é–x", "<p>\u{E9}&ndash;x".unicodeScalars.map { $0.isASCII ? String($0) : "&#\($0.value);" }.joined()),
        ("<meta charset=utf-8><p>a&ndash;b", "é–x", "<meta charset=utf-8><p>é&ndash;x"), ("<p>&copy 1", "© 2", "<p>&copy; 2"),
        ("<p title=\"a\">", "\"b'<&", "<p title=\"&quot;b'&lt;&amp;\">"), ("<p title='a'>", "\"b'", "<p title='\"b&#39;'>"),
        ("<p title=a>", "b", "<p title=b>"), ("<p title=a>", "b c", "<p title=\"b c\">"), ("<p title=a>", "b/", "<p title=b/>"),
        ("<p title=\"a\">", "b\nc", "<p title=\"b&#10;c\">"), ("<pre>a\r\nb</pre>", "c\nd", "<pre>c\r\nd</pre>"),
        ("<pre>a\nb</pre>", "c\nd", "<pre>c\nd</pre>"), ("<textarea>a</textarea>", "</textarea>", "<textarea>&lt;/textarea></textarea>"),
        ("<p>a", "", "<p>"), ("<p>a", "b ?> c", "<p>b ?&gt; c"),
        ("<p title=&#32;'a>", "'b c", "<p title=\"'b c\">"),
    ]) func charactersAreSpeltAsThePageSpellsThem(_ page: String, _ translation: String, _ expected: String) throws {
        let merged = try HTMLSample.merged(page) { _ in InlineText(translation) }
        // An ASCII page that declares nothing is written in ASCII.
        let isDeclared = page.contains("charset")
        let wanted = isDeclared ? expected : expected.unicodeScalars.map { $0.isASCII ? String($0) : "&#\($0.value);" }.joined()
        #expect(merged == wanted)
    }
}
