import Testing

@testable import PadananKit

/// A text in which «…» is marked, what is shown of it, and the carets.
@Suite struct SpanExcerptTests {
    struct Case: Sendable {
        var text: String
        var width = 60
        var line: String
        var marks: String
    }

    private static func spans(_ text: String) -> (String, [TextRange]) {
        var (plain, spans, start) = ("", [TextRange](), 0)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "«": start = plain.utf8.count
            case "»": spans.append(start..<plain.utf8.count)
            default: plain.unicodeScalars.append(scalar)
            }
        }
        return (plain, spans)
    }

    @Test(arguments: [
        Case(text: "Para «menteri» bertemu.", line: "Para menteri bertemu.", marks: "     ^^^^^^^"),
        Case(text: "Tanpa tanda.", line: "Tanpa tanda.", marks: ""),
        Case(text: "", line: "", marks: ""),
        Case(text: "«»", line: "", marks: "^"),
        Case(text: "Ada «»koma", line: "Ada koma", marks: "    ^"),
        Case(text: "akhir«»", line: "akhir", marks: "     ^"),
        Case(text: "a\tb\r\n«c»", line: "a b  c", marks: "     ^"),
        Case(text: "\u{1B}[31m«merah»", line: "␛[31mmerah", marks: "     ^^^^^"),
        Case(text: "cafe\u{301} «dua» e\u{301}«x»", line: "cafe\u{301} dua e\u{301}x", marks: "     ^^^  ^"),
        Case(text: "条約«署名»後", line: "条約署名後", marks: "    ^^^^"),
        Case(text: "a«\u{301}»b", line: "a\u{301}b", marks: "^"),
        Case(text: "spasi«  »ganda", line: "spasi  ganda", marks: "     ^^"),
        Case(
            text: "satu dua tiga empat lima enam «jaminan» tujuh delapan sembilan sepuluh", width: 30, line: "… enam jaminan tujuh …",
            marks: "       ^^^^^^^"),
        Case(
            text: "«Menteri» luar negeri akan terbang ke Warsawa besok pagi", width: 30, line: "Menteri luar negeri akan …",
            marks: "^^^^^^^"),
        Case(
            text: "Menteri luar negeri akan terbang ke «Warsawa»", width: 30, line: "… akan terbang ke Warsawa",
            marks: "                  ^^^^^^^"),
        Case(
            text: "abcdefghijklmnopqrstuvwxyz«ABC»abcdefghijklmnopqrstuvwxyz", width: 20, line: "…tuvwxyzABCabcdef…",
            marks: "        ^^^"),
        Case(text: "«abcdefghijklmnopqrstuvwxyz»", width: 20, line: "abcdefghijklmnopqr…", marks: "^^^^^^^^^^^^^^^^^^"),
    ])
    func markedWordsStayInSightAboveTheirCarets(_ example: Case) {
        let (text, spans) = Self.spans(example.text)
        let excerpt = SpanExcerpt(text, marking: spans, width: example.width)
        #expect(excerpt.line == example.line)
        #expect(excerpt.marks == example.marks)
    }

    @Test func noLineIsWiderThanTheTerminalAndNoSpanIsOutOfSight() {
        let text = "Presiden «Ukraina» 条約 e\u{301}te\u{301} \tmenolak\u{200B} 👍🏽 ".unicodeScalars.filter {
            !"«»".unicodeScalars.contains($0)
        }
        let long = String(repeating: String(String.UnicodeScalarView(text)), count: 6)
        let count = long.utf8.count
        for width in stride(from: 20, to: 140, by: 13) {
            for start in stride(from: 0, through: count, by: 3) {
                let excerpt = SpanExcerpt(long, marking: [start..<min(count, start + 5)], width: width)
                #expect(TerminalText.width(excerpt.line) <= width)
                #expect(excerpt.marks.utf8.contains(UInt8(ascii: "^")))
                #expect(excerpt.marks.utf8.count <= TerminalText.width(excerpt.line) + 1)
            }
        }
    }

    @Test func withoutMarksTheFocusIsShown() {
        let text = String(repeating: "satu ", count: 40) + "jaminan " + String(repeating: "dua ", count: 40)
        #expect(SpanExcerpt(text, marking: [], width: 40, focus: 203).line.contains("jaminan"))
    }

    @Test func floodOfCombiningMarksIsCut() {
        let excerpt = SpanExcerpt("a" + String(repeating: "\u{301}", count: 100_000) + "b", marking: [0..<1], width: 40)
        #expect(excerpt.line.unicodeScalars.count == 10)
    }
}
