import PadananModel

/// The order of the targets of a unit, where it differs from that of the sources.
///
/// - Source: XLIFF 2.1, section 4.3.1.24 (`order`).
struct XLIFF2Order {
    private var places: [Int]

    /// Takes the order out of the properties of `unit`; `nil` when there is none that is valid.
    init?(taking unit: inout Unit) {
        guard let index = unit.properties.firstIndex(where: { $0.name == "xliff2:order" }) else { return nil }
        let value = unit.properties.remove(at: index).value
        places = value.split(separator: " ").compactMap { Int($0) }
        let count = unit.segments.count
        guard places.count == count, Set(places).count == count, places.allSatisfy({ (1...count).contains($0) }) else { return nil }
        let isMissing = places.indices.contains { places[$0] != $0 + 1 && unit.segments[$0].target == nil }
        if isMissing { return nil }
    }

    /// The place of the target of a segment, from 1.
    subscript(index: Int) -> Int { places[index] }
}
