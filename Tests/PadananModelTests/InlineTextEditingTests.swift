import PadananModel
import Testing

@Suite struct InlineTextEditingTests {
    /// `Baca <b>ini</b> dulu`, the codes at 5 and 8.
    private let text = InlineText(
        "Baca ini dulu", codes: [InlineCode(.opening, id: "1", offset: 5), InlineCode(.closing, id: "1", offset: 8)])

    @Test(arguments: [
        // Before, between, behind and around codes: the range, what replaces it, the text and the codes' offsets then.
        (0..<4, "Bacalah", "Bacalah ini dulu", [8, 11]),
        (5..<8, "itu saja", "Baca itu saja dulu", [5, 13]),
        (9..<13, "", "Baca ini ", [5, 8]),
        (4..<5, "", "Bacaini dulu", [4, 7]),
        (8..<9, "  ", "Baca ini  dulu", [5, 8]),
        (13..<13, "!", "Baca ini dulu!", [5, 8]),
        (8..<8, ",", "Baca ini, dulu", [5, 8]),
        (5..<5, "é ", "Baca é ini dulu", [8, 11]),
    ])
    func codesStayWithTheWordsAroundThem(_ range: Range<Int>, _ replacement: String, _ expected: String, _ offsets: [Int]) {
        var edited = text
        let isEdited = edited.replace(range, with: replacement)
        #expect(isEdited)
        #expect(edited.text == expected)
        #expect(edited.codes.map(\.offset) == offsets)
    }

    @Test(arguments: [3..<7, 6..<12, 0..<13, 10..<40, -1..<2])
    func editThatWouldTearACodeFromItsWordsChangesNothing(_ range: Range<Int>) {
        var edited = text
        let isEdited = edited.replace(range, with: "x")
        #expect(!isEdited)
        #expect(edited == text)
    }

    @Test func editInsideACharacterChangesNothing() {
        var edited: InlineText = "é"
        let isEdited = edited.replace(0..<1, with: "x")
        #expect(!isEdited)
        #expect(edited.text == "é")
    }

    @Test func lineBreakBetweenWordsBecomesASpaceAndCodesKeepTheirPlaces() {
        var lineBreak = InlineCode(.standalone, id: "1", offset: 4)
        lineBreak.type = "lb"
        let broken = InlineText("satudua tiga", codes: [lineBreak, InlineCode(.standalone, id: "2", offset: 8)])
        #expect(broken.spacedAtLineBreaks.text == "satu dua tiga")
        #expect(broken.spacedAtLineBreaks.codes.map(\.offset) == [4, 9])
        #expect(text.spacedAtLineBreaks == text)
    }
}
