import Testing

@testable import PadananKit

@Suite struct FindingPlacesTests {
    private func place(_ finding: Finding, source: Int, target: Int?) -> String {
        let segment = CheckedSegment(
            id: "1", source: "Satu\ndua tiga", target: "Öne two", location: SourceLocation(file: "a", line: 5, column: source),
            targetLocation: target.map { SourceLocation(file: "b", line: 8, column: $0) })
        var places = FindingPlaces(segment)
        let place = places.place(of: finding)
        return place.start.description + (place.end.map { "-\($0.line):\($0.column)" } ?? "")
    }

    private let both = Finding("r", .error, "m", source: 5..<8, target: 5..<8)

    @Test func placeIsThatOfTheTargetWhenItsColumnsAreKnown() {
        #expect(place(both, source: 3, target: 10) == "b:8:14-8:17")
    }

    @Test func placeIsThatOfTheSourceElse() {
        #expect(place(both, source: 3, target: 0) == "a:6:1-6:4")
        #expect(place(both, source: 3, target: nil) == "a:6:1-6:4")
        #expect(place(Finding("r", .error, "m", source: 0..<4), source: 3, target: 10) == "a:5:3-5:7")
    }

    @Test func withoutColumnsTheLineOfTheSideIsLeft() {
        #expect(place(both, source: 0, target: 0) == "b:8")
        #expect(place(both, source: 0, target: nil) == "a:5")
        #expect(place(Finding("r", .error, "m", source: 0..<4), source: 0, target: 0) == "a:5")
        #expect(place(Finding("r", .error, "m"), source: 3, target: 10) == "b:8:10")
    }

    @Test func spansOutsideTheTextStandAtItsEnd() {
        #expect(place(Finding("r", .error, "m", target: 90..<99), source: 1, target: 1) == "b:8:8-8:8")
    }
}
