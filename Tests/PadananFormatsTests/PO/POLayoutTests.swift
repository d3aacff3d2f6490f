import Testing

@testable import PadananFormats

@Suite struct POLayoutTests {
    private static func lines(_ text: String, _ layout: POLayout = POLayout(), behind column: Int = 7) -> [String] {
        layout.lines(of: text, behind: column, indentation: 0).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(arguments: [
        ("", [""]), ("satu", ["satu"]), ("satu\n", ["satu\\n"]), ("satu\ndua", ["", "satu\\n", "dua"]), ("\nsatu", ["", "\\n", "satu"]),
        ("a\"b\\c\td", ["a\\\"b\\\\c\\td"]),
        (String(repeating: "a", count: 70), [String(repeating: "a", count: 70)]),
        (String(repeating: "a", count: 200), [String(repeating: "a", count: 200)]),
        (String(repeating: "a", count: 70) + " b", ["", String(repeating: "a", count: 70) + " b"]),
        (String(repeating: "a", count: 76) + " b", ["", String(repeating: "a", count: 76) + " ", "b"]),
        (String(repeating: "a", count: 77) + " b", ["", String(repeating: "a", count: 77) + " ", "b"]),
        (String(repeating: "é", count: 76) + " b", ["", String(repeating: "é", count: 76) + " ", "b"]),
        (String(repeating: "平", count: 40), ["", String(repeating: "平", count: 38), "平平"]),
        (String(repeating: "a", count: 74) + " x\n", ["", String(repeating: "a", count: 74) + " ", "x\\n"]),
    ])
    func linesEndWhereGettextEndsThem(text: String, expected: [String]) {
        #expect(Self.lines(text) == expected)
    }

    @Test func linesEndBehindHyphensButNotBeforeDigitsOrInEscapes() {
        let head = String(repeating: "a", count: 72)
        #expect(Self.lines(head + " co-operation") == ["", head + " co-", "operation"])
        #expect(Self.lines(head + " 10-20 x") == ["", head + " ", "10-20 x"])
        #expect(Self.lines(head + " aaa\"") == ["", head + " ", "aaa\\\""])
    }

    @Test func withoutWidthOnlyLineFeedsEndLines() {
        let long = String(repeating: "jaminan keamanan ", count: 20)
        #expect(Self.lines(long, POLayout(width: nil)) == [long])
        #expect(Self.lines(long + "\n" + long, POLayout(width: nil)) == ["", long + "\\n", long])
        #expect(Self.lines("a\nb", POLayout(width: nil, splitsAtLineFeeds: false)) == ["a\\nb"])
    }

    @Test func linesJoinedGiveTheTextBack() {
        var generator = BitextProbe.Generator(state: 7)
        let words = [
            "jaminan", "co-operation", "\"", "\\", "\n", " ", "平和", "10-20", "(x)", "—", "…", "\u{AD}", "e\u{301}", "\t", "a/b", "%s",
            "\u{200B}", "!",
        ]
        for _ in 0..<300 {
            let text = (0..<40).map { _ in words.randomElement(using: &generator) ?? "" }.joined()
            let lines = POLayout().lines(of: text, behind: 7, indentation: 3)
            var joined: [UInt8] = []
            for line in lines { POEscapes.decode(0..<line.count, of: line, to: &joined) { _ in Issue.record("an unknown escape") } }
            #expect(joined == Array(text.utf8))
        }
    }
}
