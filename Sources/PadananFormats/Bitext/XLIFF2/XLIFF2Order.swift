import PadananModel

/// The order of the targets of a unit, where it differs from that of the sources.
///
/// - Source: XLIFF 2.1, section 4.3.1.24 (`order`).
struct XLIFF2Order {
    private let places: [Int]

    /// Takes the order out of the properties of `unit`; `nil` when there is none that is valid.
    init?(taking unit: inout Unit) {
        let places = unit.targetPlaces
        if let index = unit.properties.firstIndex(where: { $0.name == "xliff2:order" }) { unit.properties.remove(at: index) }
        guard let places else { return nil }
        self.places = places
    }

    /// The place of the target of a segment, from 1.
    subscript(index: Int) -> Int { places[index] }
}
