/// Finds to each segment of a source the one of the target.
struct XLIFF12SegmentPairing {
    private let targets: [XLIFF12Content.Piece]
    private var isTaken: [Bool]
    /// The places of segments by `mid`, the last first.
    private var places: [String: [Int]] = [:]

    init(_ targets: [XLIFF12Content.Piece]) {
        self.targets = targets
        isTaken = [Bool](repeating: false, count: targets.count)
        for index in targets.indices.reversed() where targets[index].isSegment {
            places[targets[index].mid ?? "", default: []].append(index)
        }
    }

    /// The place of the next segment with this `mid` that is not yet taken.
    mutating func takeSegment(_ mid: String?) -> Int? {
        guard let index = places[mid ?? ""]?.popLast() else { return nil }
        isTaken[index] = true
        return index
    }

    /// The text between segments behind the piece at `index` (-1 for the beginning), when it is not yet taken.
    mutating func takeGap(behind index: Int) -> XLIFF12Content.Piece? {
        let next = index + 1
        guard next < targets.count, !targets[next].isSegment, !isTaken[next] else { return nil }
        isTaken[next] = true
        return targets[next]
    }

    /// What was not taken.
    var rest: [XLIFF12Content.Piece] {
        targets.indices.filter { !isTaken[$0] }.map { targets[$0] }
    }
}
