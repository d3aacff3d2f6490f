import PadananFormats
import PadananModel
import Testing

@Suite struct ShortTagTests {
    private static let bold = [
        InlineCode(.opening, id: "1", offset: 5, data: "<b>"), InlineCode(.closing, id: "1", offset: 12, data: "</b>"),
        InlineCode(.standalone, id: "2", offset: 13, data: "<br>"),
    ]

    @Test func codesAreWrittenAsTagsAndReadBack() {
        let text = InlineText("Klik di sini.", codes: Self.bold)
        #expect(text.shortTagged == "Klik <1>di sini</1>.<2/>")
        #expect(InlineText(shortTagged: text.shortTagged, codes: Self.bold) == text)
    }

    @Test(arguments: ["a < b", "<3>", "</2>", "<1/>", "<01>", "<1 >", "<1234567>", "< 1>", "<>", "</>", "<1", "<", "<b>"])
    func whatIsNoTagOfTheSourceIsText(_ text: String) {
        #expect(InlineText(shortTagged: text, codes: Self.bold) == InlineText(text))
    }

    @Test func tagsMayMove() {
        let moved = InlineText(shortTagged: "<2/>Click <1>here</1>", codes: Self.bold)
        #expect(moved.text == "Click here")
        #expect(moved.codes.map(\.shortTag) == ["<2/>", "<1>", "</1>"])
        #expect(moved.codes.map(\.offset) == [0, 6, 10])
        #expect(moved.codes.map(\.data) == ["<br>", "<b>", "</b>"])
    }

    @Test func numbersInTheTextArePassedOver() {
        let codes = [InlineCode(.opening, id: "x", offset: 0), InlineCode(.closing, id: "x", offset: 2)]
        let numbered = CodeNumbers.numbered(InlineText("a <1> </3/> b <2/>", codes: codes))
        #expect(numbered.codes.map(\.id) == ["3", "3"])
        #expect(CodeNumbers.numbered(InlineText("<1>", codes: codes)).codes.map(\.id) == ["2", "2"])
    }

    @Test func pairsShareTheirNumber() {
        let codes = [
            InlineCode(.opening, id: "a"), InlineCode(.standalone, id: "a"), InlineCode(.opening, id: "b"), InlineCode(.closing, id: "b"),
            InlineCode(.closing, id: "a"), InlineCode(.closing, id: "c"), InlineCode(.opening, id: "a"),
        ]
        #expect(CodeNumbers.numbered(InlineText("x", codes: codes)).codes.map(\.id) == ["1", "2", "3", "3", "1", "4", "5"])
    }
}
