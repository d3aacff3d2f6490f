import PadananModel

/// Keeps what the segments of a run say for one consistency check, in bounded memory.
public struct ConsistencyCollector {
    /// Places of a variant that are kept; more are only counted.
    public static let keptPlaces = 20

    private let check: any ConsistencyCheck
    private var groups: [UInt64: VariantGroup] = [:]
    private var order: [UInt64] = []

    public init(_ check: any ConsistencyCheck) {
        self.check = check
    }

    /// Takes the observations of the next segment of the run.
    public mutating func add(_ observations: [Observation], of segment: CheckedSegment) {
        for observation in observations { add(observation, segment) }
    }

    private mutating func add(_ observation: Observation, _ segment: CheckedSegment) {
        let place = VariantGroup.Place(segment: segment, observation: observation)
        if groups[observation.key] == nil { order.append(observation.key) }
        var group = groups.removeValue(forKey: observation.key) ?? VariantGroup(key: observation.key, variants: [])
        if let index = group.variants.firstIndex(where: { $0.places.first?.observation.variant == observation.variant }) {
            group.variants[index].count += 1
            if group.variants[index].places.count < Self.keptPlaces { group.variants[index].places.append(place) }
        } else {
            group.variants.append(VariantGroup.Variant(count: 1, places: [place]))
        }
        groups[observation.key] = group
    }

    /// What is inconsistent, in the order in which the keys occurred first.
    public func findings() -> [PlacedFinding] {
        order.lazy.compactMap { groups[$0] }.filter { $0.variants.count > 1 }.flatMap { check.findings(in: $0) }
    }
}
