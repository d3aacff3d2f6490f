import PadananTestSupport
import Testing

@testable import PadananKit

@Suite struct TextMarkupTests {
    typealias Piece = TranslationText.Piece

    @Test(arguments: [
        (TextMarkup.xml, "Serangan <g id=\"1\">dua <x id=\"3\"/> R&amp;D</g>"),
        (.html, "Serangan <span id=\"g1\">dua <span class=\"notranslate\" translate=\"no\" id=\"x3\">X3</span> R&amp;D</span>"),
    ])
    func marksAreSpelledAsTheServiceTakesThem(markup: TextMarkup, spelled: String) {
        let text = TranslationText([.text("Serangan "), .opening(1), .text("dua "), .placeholder(3), .text(" R&D"), .closing(1)])
        #expect(markup.encode(text) == spelled)
        #expect(markup.decode(spelled) == text)
    }

    @Test(
        arguments: [
            ("<X ID = '3' />", [.placeholder(3)]),
            ("<x id=“3”/>", [.placeholder(3)]),
            ("<x id=3></x>", [.placeholder(3)]),
            ("< x  id=\"3\" / >", [.placeholder(3)]),
            ("<x id=\\\"3\\\"/>", [.placeholder(3)]),
            ("<x id=\" 3 \"/>", [.placeholder(3)]),
            ("<g id=\"1\">a</G >b", [.opening(1), .text("a"), .closing(1), .text("b")]),
            ("<g id='1'>a<g id='2'>b</g></g>", [.opening(1), .text("a"), .opening(2), .text("b"), .closing(2), .closing(1)]),
            ("<g id=\"1\"/>a", [.opening(1), .closing(1), .text("a")]),
            ("<g id=\"1\">a", [.opening(1), .text("a")]),
            ("a</g>b", [.text("ab")]),
            ("<bx id=\"1\"/>a<ex id=\"1\"/>", [.opening(1), .text("a"), .closing(1)]),
            ("<span id=\"x3\" translate=\"no\"> x3 </span>b", [.placeholder(3), .text("  b")]),
            ("<span id=\"x3\"></span>", [.placeholder(3)]),
            ("<SPAN id=x3>X3 kota</SPAN>", [.placeholder(3), .text(" kota")]),
            ("<span id=x3>kota</span>", [.placeholder(3), .text("kota")]),
            ("<span id=\"g1\">a<span id=\"x2\">X2</span></span>", [.opening(1), .text("a"), .placeholder(2), .closing(1)]),
            ("<mstrans:dictionary translation=\"a > b\">c</mstrans:dictionary>", [.text(" b\">c")]),
            ("<mstrans:dictionary translation=\"a\">c</mstrans:dictionary>", [.text("c")]),
            ("R&amp;D R&D &lt;b&gt; &#39;a&#x27; &quot;&nbsp;", [.text("R&D R&D <b> 'a' \"\u{A0}")]),
            ("&amp;lt; &hellip; &#0; &#xD800; &#99999999999;", [.text("&lt; &hellip; &#0; &#xD800; &#99999999999;")]),
            (
                "a < b > c <b>d</b> <x> <x id=\"y\"/> <x id=\"12345678901\"/>",
                [.text("a < b > c <b>d</b> <x> <x id=\"y\"/> <x id=\"12345678901\"/>")]
            ),
            ("<x", [.text("<x")]), ("<", [.text("<")]), ("&", [.text("&")]), ("", []),
        ] as [(String, [Piece])])
    func answersAreReadLeniently(spelled: String, pieces: [Piece]) {
        #expect(TextMarkup.xml.decode(spelled).pieces == pieces)
        #expect(TextMarkup.html.decode(spelled).pieces == pieces)
    }

    @Test func spansThatCrossBecomeMarksOfTheirOwn() {
        let text = TranslationText([.opening(1), .text("a"), .opening(2), .text("b"), .closing(1), .text("c"), .closing(2)])
        #expect(TextMarkup.xml.encode(text) == "<g id=\"1\">a<bx id=\"2\"/>b</g>c<ex id=\"2\"/>")
        #expect(TextMarkup.xml.decode(TextMarkup.xml.encode(text)) == text)
        #expect(TextMarkup.html.decode(TextMarkup.html.encode(text)) == text)
    }

    @Test func charactersThatXMLForbidsAreLeftOut() {
        #expect(TextMarkup.xml.encode(TranslationText("a\u{0}b\u{1B}c\u{C}d\te\nf\rg")) == "abcd\te\nf\rg")
    }

    @Test(arguments: [TextMarkup.xml, .html], [1, 2, 3] as [UInt64])
    func anyPiecesComeBack(markup: TextMarkup, seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let text = Self.pieces(&random)
            let spelled = markup.encode(text)
            #expect(markup.decode(spelled) == text.joined, "\(spelled)")
        }
    }

    @Test(arguments: [4, 5] as [UInt64])
    func anyBytesAreRead(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let noise = String(decoding: RandomText.mix(pieces: 30, using: &random), as: UTF8.self)
            let tags = (0..<20).map { _ in Self.scraps.randomElement(using: &random) ?? "" }.joined()
            for text in [noise, tags, tags + noise, String(decoding: RandomText.bytes(count: 60, using: &random), as: UTF8.self)] {
                let decoded = TextMarkup.xml.decode(text)
                // What was read can be spelled and read again.
                #expect(TextMarkup.html.decode(TextMarkup.html.encode(decoded)) == Self.withoutControls(decoded))
                #expect(!decoded.pieces.contains(.text("")))
            }
        }
    }

    /// Quadratic time would be hours.
    @Test(arguments: ["<", "&", "<x id=\"", "<g id=\"1\">", "</g>", "<span id=\"x1\">", "<x id=\"1\"", "&#", "<span id=x1>   "])
    func longHostileAnswersCostLinearTime(piece: String) {
        let hostile = String(repeating: "<g id=1>", count: 8000) + String(repeating: piece + "</span>", count: 8000)
        #expect(TextMarkup.html.decode(hostile).text.utf8.count < hostile.utf8.count)
    }

    @Test func termsAreWrappedForAzure() {
        let segment = TranslationRequest.Segment.with(
            "1", "Jaminan keamanan & sanksi",
            [("Jaminan keamanan", "jaminan keamanan", "\"security\" & guarantee"), ("sanksi", "sanksi", "<sanction>")])
        #expect(
            TextMarkup.html.encodeWithDictionary(segment.text, segment.terms)
                == "<mstrans:dictionary translation=\"&quot;security&quot; &amp; guarantee\">Jaminan keamanan</mstrans:dictionary>"
                + " &amp; <mstrans:dictionary translation=\"&lt;sanction&gt;\">sanksi</mstrans:dictionary>")
    }

    @Test func aTermWithAMarkInItOrWithinAnotherIsNotWrapped() {
        let text = TranslationText([.text("jaminan "), .placeholder(1), .text("keamanan negara")])
        let hint = { (range: Range<Int>, rendering: String) in
            TranslationRequest.TermHint(range: range, occurrence: "", term: "", rendering: rendering)
        }
        let hints = [hint(0..<16, "security guarantee"), hint(8..<23, "state security"), hint(17..<23, "state"), hint(90..<99, "x")]
        #expect(
            TextMarkup.xml.encodeWithDictionary(text, hints)
                == "jaminan <x id=\"1\"/><mstrans:dictionary translation=\"state security\">keamanan negara</mstrans:dictionary>")
    }

    @Test func placesOfTermsAreCodePointsOfTheSpelledText() {
        let text = TranslationText([.text("“é” & "), .opening(1), .text("jaminan "), .placeholder(2), .text("keamanan"), .closing(1)])
        let words = Array("“é” & ".utf8).count
        let hints = [(0, 3), (words, words + 16), (words + 8, words + 16), (400, 500)].map {
            TranslationRequest.TermHint(range: $0.0..<$0.1, occurrence: "", term: "", rendering: "")
        }
        let (spelled, places) = TextMarkup.xml.encodeWithPlaces(text, hints)
        let scalars = Array(spelled.unicodeScalars)
        let shown = places.map { String(String.UnicodeScalarView(scalars[$0])) }
        #expect(shown == ["“", "jaminan <x id=\"2\"/>keamanan", "keamanan", ""])
    }

    private static let scraps = [
        "<x id=\"1\"/>", "<g id=\"2\">", "</g>", "<span id=\"g1\">", "</span>", "<span id=\"x1\">", "X1", "<", ">", "&amp;", "&", ";", "\"",
        "/",
        "<ex id='1'/>", "<bx id=1 />", "id", "=", "<span>", " ", "a", "é", "&#x41;",
    ]

    private static func pieces(_ random: inout SeededGenerator) -> TranslationText {
        TranslationText(
            (0..<Int.random(in: 0...12, using: &random)).map { _ -> Piece in
                let number = Int.random(in: 0...4, using: &random)
                switch Int.random(in: 0...5, using: &random) {
                case 0: return .placeholder(number)
                case 1: return .opening(number)
                case 2: return .closing(number)
                default: return .text((0..<number).map { _ in scraps.randomElement(using: &random) ?? "" }.joined())
                }
            })
    }

    private static func withoutControls(_ text: TranslationText) -> TranslationText {
        TranslationText(
            text.pieces.map { piece in
                guard case .text(let words) = piece else { return piece }
                let scalars = words.unicodeScalars.filter { $0.value >= 0x20 || [0x09, 0x0A, 0x0D].contains($0.value) }
                return .text(String(String.UnicodeScalarView(scalars)))
            }
        ).joined
    }
}
