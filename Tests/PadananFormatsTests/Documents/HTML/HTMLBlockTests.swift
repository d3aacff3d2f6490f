import PadananModel
import Testing

/// Where units begin and end.
@Suite struct HTMLBlockTests {
    @Test(arguments: [
        ("<p>a<p>b", ["a", "b"]),
        ("<p>a<div>b</div>c", ["a", "b", "c"]),
        ("<div>a<b>b</b><p>c</p>d<br>e</div>f", ["a⟦<b>⟧b⟦</b>⟧", "c", "d⟦<br>⟧e", "f"]),
        ("<ul><li>a<li>b<ul><li>c</ul>d</ul>", ["a", "b", "c", "d"]),
        ("<ul><li>a<div>b<li>c</div></ul>", ["a", "b", "c"]),
        ("<ul><li><section>a</li>b", ["a", "b"]),
        ("<dl><dt>a<dd>b<dt>c</dl>", ["a", "b", "c"]),
        ("<table><tr><td>a<td>b<tr><th>c<tbody><tr><td>d</table>e", ["a", "b", "c", "d", "e"]),
        ("<table><caption>a<tr><td>b</div></p>c</table>", ["a", "b", "c"]),
        ("<table><tr><td><table><tr><td>a</table>b<td>c", ["a", "b", "c"]),
        ("<select><option>a<option>b<optgroup label=c><option>d</select>", ["a", "b", "c", "d"]),
        ("<h1>a</h2>b", ["a", "b"]),
        ("<a href=x><h3>a</h3><p>b</p></a>", ["a", "b"]),
        ("<p>a <span>b <div>c</div> d</span> e", ["a ⟦<span>⟧b", "c", "d⟦</span>⟧ e"]),
        ("a</div>b", ["a", "b"]), ("a</span>b", ["a⟦</span>⟧b"]), ("a</p>b", ["a", "b"]),
        ("<P>a<BR/>b</P>", ["a⟦<BR/>⟧b"]), ("a<hr>b", ["a", "b"]),
        ("<p>a<!-- <p>x</p> -->b", ["a⟦<!-- <p>x</p> -->⟧b"]), ("a<!-->b<!--->c", ["a⟦<!-->⟧b⟦<!--->⟧c"]),
        ("a<!--x--!>b", ["a⟦<!--x--!>⟧b"]),
        ("a<!-- b", ["a"]), ("a<b title='x", ["a"]), ("a<", ["a<"]), ("a</", ["a</"]), ("a<3<4", ["a<3<4"]), ("a</3>b", ["a⟦</3>⟧b"]),
        ("<plaintext>a</plaintext>b", []), ("a<script>b</script>c", ["a⟦<script>b</script>⟧c"]),
        ("<script><!--<script>a</script>b--></script>c", ["c"]), ("<script><!--</script>a", ["a"]), ("<script>a", []),
        ("<style>a</styles>b</style >c", ["c"]), ("<title>a<b>&amp;</title>c", ["a<b>&", "c"]), ("<xmp>a<p>b</xmp>c", ["c"]),
        ("<textarea>\na<b></textarea>", ["a<b>"]), ("<iframe>a</iframe><noframes>b</noframes>", []),
        ("a <button>b <i>c</i></button> d", ["a ⟦<button>b <i>c</i></button>⟧ d", "b ⟦<i>⟧c⟦</i>⟧"]),
        ("<button>a</button> <button>b</button>", ["a", "b"]), ("<button>a<button>b", ["a", "b"]),
        ("<p>a <button>b</p>c", ["a", "b", "c"]),
        ("<svg><text>a <tspan>b</tspan></text><script>c</script><![CDATA[d]]></svg>", ["a ⟦<tspan>⟧b⟦</tspan>⟧", "d"]),
        ("<p>a<![CDATA[b]]>c", ["a⟦<![CDATA[b]]>⟧c"]), ("<?php if (1>0) ?>a<?=b?>c<?d>e", ["a⟦<?=b?>⟧c⟦<?d>⟧e"]),
        ("a <%= b > c %> d", ["a ⟦<%= b > c %>⟧ d"]), ("5 <% 6", ["5 <% 6"]), ("<p>—<p>•<p>|<p>&nbsp;<p>", []), ("", []), ("\0", []),
    ]) func unitsAreWhatStandsBetweenBlocks(_ page: String, _ expected: [String]) throws {
        #expect(try HTMLSample.shown(page) == expected)
    }

    @Test(arguments: [
        ("<b>a</b>", ["a"]), ("<b><i>a</i></b>", ["a"]), ("<b>a</b> c", ["⟦<b>⟧a⟦</b>⟧ c"]), ("<img><b></b>a<br>", ["a"]),
        ("a<b>b<i>c</b>d</i>e", ["a⟦<b>⟧b⟦<i>⟧c⟦</b>⟧d⟦</i>⟧e"]), ("<b>a<p>b</b>c", ["a", "b⟦</b>⟧c"]), ("a <b>b<p>c", ["a ⟦<b>⟧b", "c"]),
        ("a <code>b <i>c</i></code> d", ["a ⟦<code>b <i>c</i></code>⟧ d"]), ("<code>a</code> b", ["⟦<code>a</code>⟧ b"]),
        ("<code>a</code>", []), ("<pre><code>a</code></pre>", []),
        ("<code>a</code><code>b</code> c", ["⟦<code>a</code>⟧⟦<code>b</code>⟧ c"]),
        ("a <i translate=no>b <u translate=yes>c</u> d</i> e", ["a ⟦<i translate=no>b ⟧⟦<u translate=yes>⟧c⟦</u>⟧⟦ d</i>⟧ e"]),
        ("<p translate=no>a <b translate>b</b>", ["b"]), ("<p class='x notranslate'>a", []), ("<p class=notranslated>a", ["a"]),
        ("<p translate=maybe>a", ["a"]), ("a <math><mi>b</mi></math> c", ["a ⟦<math><mi>b</mi></math>⟧ c"]),
    ]) func codesAreWhatStandsInTheText(_ page: String, _ expected: [String]) throws {
        #expect(try HTMLSample.shown(page) == expected)
    }

    @Test(arguments: [
        (" a \n\t b ", "a b"), ("a <b> b</b>", "a ⟦<b>⟧b⟦</b>⟧"), ("a<b> b </b> c", "a⟦<b>⟧ b ⟦</b>⟧c"), ("a <br> b", "a⟦<br>⟧b"),
        ("a <b><br>b</b> c", "a⟦<b>⟧⟦<br>⟧b⟦</b>⟧ c"), ("a <img> b", "a ⟦<img>⟧ b"), ("&nbsp;a&nbsp;b&#160;", "a\u{A0}b"),
        ("\u{A0}\u{2003}a\u{3000}", "a"),
        ("<b> a</b> c ", "⟦<b>⟧a⟦</b>⟧ c"),
        ("a&#32; b", "a b"), ("a \0 b\0 ", "a b"), ("a\u{0C}b\r\nc", "a b c"), ("a <!-- --> b", "a ⟦<!-- -->⟧ b"),
    ]) func whiteSpaceIsCollapsed(_ page: String, _ expected: String) throws {
        #expect(try HTMLSample.shown(page) == [expected])
    }

    @Test func preformattedTextKeepsItsSpace() throws {
        let units = try HTMLSample.extract(Array("<pre>\n a  b\r\n\tc\rd \n</pre><p>e  f".utf8)).units
        #expect(units.map { $0.segments[0].source.text } == ["a  b\n\tc\nd", "e f"])
        #expect(units.map(\.preservesSpace) == [true, false])
    }

    @Test func aCodeSaysWhatItIs() throws {
        let text = try #require(try HTMLSample.texts(Array("a<br>b <a href=x>c</a> <code>d &amp; e</code> <b>f</b> g".utf8)).first)
        #expect(text.codes.map(\.type) == ["lb", "link", "link", "code", "bold", "bold"])
        #expect(text.codes.map(\.equivalent) == ["\n", "", "", "d & e", "", ""])
        #expect(text.codes.map(\.display) == ["<br>", "<a>", "</a>", "d & e", "<b>", "</b>"])
        #expect(text.codes.map(\.id) == ["1", "2", "2", "3", "4", "4"])
        #expect(text.codes.map(\.kind) == [.standalone, .opening, .closing, .standalone, .opening, .closing])
    }
}
