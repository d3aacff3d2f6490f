import PadananModel

/// Finds the places of the findings of one segment.
///
/// A finding stands where its words in the target stand, if the columns of the target are known; else where its words in the source stand;
/// else where the side begins that it is about, which is the target when nothing is marked.
struct FindingPlaces {
    private let segment: CheckedSegment
    private let source: [UInt8]
    private let target: [UInt8]
    private var sourceCounter: PlaceCounter
    private var targetCounter: PlaceCounter?

    init(_ segment: CheckedSegment) {
        self.segment = segment
        source = Array(segment.source.text.utf8)
        target = Array(segment.target.text.utf8)
        sourceCounter = PlaceCounter(source, from: segment.location, layout: segment.sourceLayout)
        targetCounter = segment.targetLocation.map { [target] in
            PlaceCounter(target, from: $0, layout: segment.targetLayout)
        }
    }

    /// The place of `finding`. Cost: the bytes since the last finding when they come in order.
    mutating func place(of finding: Finding) -> FindingPlace {
        if let range = finding.target, let place = placeInTarget(range) { return place }
        if let range = finding.source, Self.isExact(segment.location, segment.sourceLayout) {
            return Self.place(range, source, &sourceCounter)
        }
        let isAboutTarget = finding.target != nil || finding.source == nil
        return FindingPlace(start: isAboutTarget ? segment.targetLocation ?? segment.location : segment.location)
    }

    /// The place of a range of the target; `nil` unless its columns are known.
    mutating func placeInTarget(_ range: TextRange) -> FindingPlace? {
        guard var counter = targetCounter, let start = segment.targetLocation, Self.isExact(start, segment.targetLayout) else { return nil }
        defer { targetCounter = counter }
        return Self.place(range, target, &counter)
    }

    /// Whether each character has its column.
    private static func isExact(_ start: SourceLocation, _ layout: TextLayout) -> Bool {
        start.column > 0 && layout != .startOnly
    }

    private static func place(_ range: TextRange, _ bytes: [UInt8], _ counter: inout PlaceCounter) -> FindingPlace {
        let range = range.clamped(to: 0..<bytes.count)
        let start = counter.location(of: range.lowerBound)
        return FindingPlace(start: start, end: counter.location(of: range.upperBound))
    }
}
