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

    @Test(arguments: [
        (0..<1, "a:2:5-2:6"), (2..<3, "a:2:7-2:9"), (3..<4, "a:2:9-3:4"), (4..<5, "a:3:4-3:5"), (1..<4, "a:2:6-3:4"), (4..<4, "a:3:4-3:4"),
    ])
    func jumpsAreFollowed(_ range: Range<Int>, _ expected: String) {
        var segment = CheckedSegment(
            id: "1", source: "", target: "ab\"cde", location: SourceLocation(file: "a", line: 2, column: 1),
            targetLocation: SourceLocation(file: "a", line: 2, column: 5))
        segment.targetLayout = .jumps([.init(offset: 3, line: 2, column: 9), .init(offset: 4, line: 3, column: 4)])
        var places = FindingPlaces(segment)
        // An earlier place asked for later.
        _ = places.place(of: Finding("r", .error, "m", target: 5..<6))
        let place = places.place(of: Finding("r", .error, "m", target: range))
        #expect(place.start.description + (place.end.map { "-\($0.line):\($0.column)" } ?? "") == expected)
    }

    @Test func withoutLayoutOnlyTheStartOfTheTextIsKnown() {
        var segment = CheckedSegment(
            id: "1", source: "satu", target: "one two", location: SourceLocation(file: "a", line: 2, column: 3),
            targetLocation: SourceLocation(file: "a", line: 2, column: 9))
        segment.targetLayout = .startOnly
        var places = FindingPlaces(segment)
        let place = places.place(of: Finding("r", .error, "m", target: 4..<7))
        #expect(place.start.description == "a:2:9" && place.end == nil)
        #expect(places.placeInTarget(4..<7) == nil)
    }
}
