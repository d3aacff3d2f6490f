import PadananModel
import Testing

/// Attributes that people read.
@Suite struct HTMLAttributeTests {
    @Test(arguments: [
        ("<img alt=a title=b>", ["a", "b"]), ("<img ALT='a' alt=b>", ["a"]), ("<p aria-label=a aria-description=b>", ["a", "b"]),
        ("<input placeholder=a value=b>", ["a"]), ("<input type=Submit value=a>", ["a"]), ("<input type=text value=a>", []),
        ("<button value=a>", []), ("<track label=a>", ["a"]), ("<table summary=a><tr><th abbr=b>c", ["a", "b", "c"]),
        ("<meta name=Description content=a>", ["a"]), ("<meta property=og:title content=a>", ["a"]), ("<meta name=author content=a>", []),
        ("<meta content=a name=keywords>", ["a"]), ("<meta property=og:image content=a>", []),
        ("<meta http-equiv=refresh content='5 a'>", []),
        ("<link title=a><style title=b></style>", []), ("<p translate=no title=a>", []),
        ("<code title=a>b</code> c", ["⟦<code title=a>b</code>⟧ c"]),
        ("<p translate=no><img alt=a translate=yes>", ["a"]), ("<p title='—'>", []), ("<p title>", []), ("<p title=''>", []),
        ("</p title=a>", []),
        ("<p data-title=a href=b style=c id=d lang=e>", []), ("<p title = \n a>", ["a"]), ("<p title=a/>", ["a/"]), ("<p/title=a>", ["a"]),
        ("<p x='>' title=a>b", ["a", "b"]), ("<abbr title=a>b</abbr> c", ["⟦<abbr title=a>⟧b⟦</abbr>⟧ c", "a"]),
    ]) func valuesAreUnitsInTheOrderOfTheirBeginning(_ page: String, _ expected: [String]) throws {
        #expect(try HTMLSample.shown(page) == expected)
    }

    @Test func anAttributeInACodeIsTranslatedTogetherWithItsParagraph() throws {
        let page = "<p>a <img alt=\"b\" src=x> <a title='c'>d</a> e"
        let merged = try HTMLSample.merged(page) { text in
            var result = text
            result.text = String(text.text.map { $0 == " " ? " " : $0 == "b" ? "\"" : "X" })
            return result
        }
        #expect(merged == "<p>X <img alt=\"&quot;\" src=x> <a title='X'>X</a> X")
    }

    @Test func codesInAnotherOrderKeepTheirAttributes() throws {
        let page = Array("<p>a <img alt=b> c <a title=d>e</a> f".utf8)
        var texts = try HTMLSample.texts(page)
        let codes = texts[0].codes
        texts[0] = InlineText("")
        for code in [codes[1], codes[0], codes[2]] {
            texts[0].append(InlineText("x "))
            texts[0].append(code)
        }
        texts[1].text = "B"
        texts[2].text = "D"
        #expect(String(decoding: try HTMLSample.merge(texts, into: page), as: UTF8.self) == "<p>x <a title=D>x <img alt=B>x </a>")
    }

    @Test func aUnitInsideACodeInsideACodeIsTranslated() throws {
        let page = "<p>a <label title=t>b <button>c <svg><title>d</title></svg> e</button> f</label> g"
        let merged = try HTMLSample.merged(page) { InlineText($0.text.uppercased(), codes: $0.codes) }
        #expect(merged == "<p>A <label title=T>B <button>C <svg><title>D</title></svg> E</button> F</label> G")
    }

    @Test func namesAreThoseOfTheElement() throws {
        let units = try HTMLSample.extract(Array("<p id=x title=a>b <i id=y>c</i></p><td id='z'>d<img id=w alt=e>".utf8)).units
        #expect(units.map(\.name) == ["x", "x", "z", "w"])
        #expect(units.map { $0.property("type") } == ["attribute", "paragraph", "cell", "attribute"])
        #expect(units.map { $0.property("attribute") } == ["title", nil, nil, "alt"])
    }
}
