import PadananModel
import Testing

@testable import PadananKit

@Suite struct SegmentPlacementTests {
    private static func segment(_ source: InlineText, _ part: Int = 1) -> TranslatedSegment {
        TranslatedSegment(
            part: part, name: "\(part)", isIgnorable: false, source: source, target: nil, isFuzzy: false,
            location: SourceLocation(file: "a"))
    }

    private static let bold = InlineText(
        "Satu. Dua. Satu.",
        codes: [
            InlineCode(.opening, id: "1", offset: 3), InlineCode(.closing, id: "1", offset: 10),
            InlineCode(.standalone, id: "2", offset: 10),
        ])

    @Test func segmentsAreFoundOneBehindTheOther() throws {
        let segments = ["Satu.", "Dua.", "Satu."].map { Self.segment(InlineText($0)) }
        let places = try #require(SegmentPlacement(segments, in: "Satu. Dua. Satu.")).places
        #expect(places.map(\.start.offset) == [0, 6, 11])
        #expect(places.map(\.end.offset) == [5, 10, 16])
    }

    @Test func tagsSayWhichCodesBelongToASegment() throws {
        let segments = ["Sat<1>u.", "Dua.</1>", "<2/> Satu."].map { Self.segment(InlineText($0)) }
        // The gap before the last segment is part of its source here, as a translator's tool may have it.
        let places = try #require(SegmentPlacement(segments, in: Self.bold)).places
        #expect(places.map(\.start) == [(0, 0), (6, 1), (10, 2)].map { InlinePosition(offset: $0, code: $1) })
        #expect(places.map(\.end) == [(5, 1), (10, 2), (16, 3)].map { InlinePosition(offset: $0, code: $1) })
    }

    @Test func aSegmentThatTheFileLacksIsPassedOver() throws {
        let segments = [Self.segment("Satu."), Self.segment("Tiga.")]
        let places = try #require(SegmentPlacement(segments, in: "Satu. Dua. Tiga.")).places
        #expect(places.map(\.start.offset) == [0, 11])
    }

    @Test(arguments: ["Empat.", "Satu!", "satu.", "Satu. Dua. Satu. Empat"])
    func textThatIsNotThereHasNoPlace(_ text: String) {
        #expect(SegmentPlacement([Self.segment(InlineText(text))], in: "Satu. Dua. Satu.") == nil)
    }

    @Test func otherCodesHaveNoPlace() {
        let text = InlineText("Satu.", codes: [InlineCode(.standalone, id: "1", offset: 2)])
        #expect(SegmentPlacement([Self.segment(text)], in: "Satu. Dua.") == nil)
        #expect(SegmentPlacement([Self.segment(text)], in: Self.bold) == nil)
    }
}
