import PadananModel
import Testing

/// Inline codes of a file, which stand beside the text.
@Suite struct InlineCodeCheckTests {
    private static let source = InlineText(
        "Tekan Kirim untuk mulai.", codes: [InlineCode(.opening, id: "1", offset: 6), InlineCode(.closing, id: "1", offset: 11)])

    private func described(_ text: String, _ codes: [InlineCode], source: InlineText = Self.source) -> [String] {
        MarkChecksTests.described(source, InlineText(text, codes: codes))
    }

    @Test func codesAtTheirPlacesAreRight() {
        let codes = [InlineCode(.opening, id: "1", offset: 6), InlineCode(.closing, id: "1", offset: 10)]
        #expect(described("Press Send to begin.", codes).isEmpty)
    }

    @Test func lostPairIsOneFinding() {
        #expect(described("Press Send to begin.", []) == ["tag-mismatch: Kirim"])
    }

    @Test func lostClosingCodeIsFound() {
        #expect(described("Press Send to begin.", [InlineCode(.opening, id: "1", offset: 6)]) == ["tag-mismatch:  "])
    }

    @Test func addedCodeIsFound() {
        let codes = [
            InlineCode(.opening, id: "1", offset: 6), InlineCode(.closing, id: "1", offset: 10),
            InlineCode(.standalone, id: "2", offset: 11),
        ]
        #expect(described("Press Send to begin.", codes) == ["tag-mismatch: to"])
    }

    @Test func crossedCodesAreFound() {
        let kinds: [(InlineCode.Kind, String)] = [(.opening, "1"), (.opening, "2"), (.closing, "2"), (.closing, "1")]
        let source = InlineText("Tekan Kirim.", codes: zip(kinds, [0, 6, 11, 12]).map { InlineCode($0.0, id: $0.1, offset: $1) })
        let crossed: [(InlineCode.Kind, String)] = [(.opening, "1"), (.opening, "2"), (.closing, "1"), (.closing, "2")]
        let codes = zip(crossed, [0, 6, 10, 11]).map { InlineCode($0.0, id: $0.1, offset: $1) }
        #expect(described("Press Send.", codes, source: source) == ["tag-mismatch: ."])
    }

    @Test func annotationsAreNotCompared() {
        let source = InlineText(
            "Tekan Kirim.", codes: [InlineCode(.annotationStart, id: "m1", offset: 6), InlineCode(.annotationEnd, id: "m1", offset: 11)])
        #expect(described("Press Send.", [], source: source).isEmpty)
    }

    @Test func spaceOnBothSidesOfACodeIsLeftAlone() {
        let source = InlineText("Satu dua", codes: [InlineCode(.standalone, id: "1", offset: 5)])
        #expect(described("One  two", [InlineCode(.standalone, id: "1", offset: 4)], source: source).isEmpty)
        #expect(described("One  two", [InlineCode(.standalone, id: "1", offset: 0)], source: source) == ["whitespace:   "])
    }
}
