import PadananModel

extension Unit {
    /// The place of the target of each segment, from 1, where the property `xliff2:order` moves them; `nil` where it is missing or not
    /// valid.
    ///
    /// - Source: XLIFF 2.1, section 4.3.1.24 (`order`).
    var targetPlaces: [Int]? {
        guard let value = property("xliff2:order") else { return nil }
        let places = value.split(separator: " ").compactMap { Int($0) }
        let count = segments.count
        guard places.count == count, Set(places).count == count, places.allSatisfy({ (1...count).contains($0) }) else { return nil }
        let isMissing = places.indices.contains { places[$0] != $0 + 1 && segments[$0].target == nil }
        return isMissing ? nil : places
    }

    /// The indices of the segments in the order of their targets, for formats that join them.
    public var targetOrder: [Int] {
        guard let places = targetPlaces else { return Array(segments.indices) }
        return segments.indices.sorted { places[$0] < places[$1] }
    }
}
