/// A unit of measurement or a currency: its name, what it measures, and how it converts.
///
/// - Source: `Data/common/units.tsv`.
public struct MeasurementUnit: Sendable, Hashable {
    /// The stable name, the same in all languages: `kilometre`, `us-dollar`.
    public var name: String { facts.name }
    /// What it measures; units of one dimension convert into each other. A currency is a dimension of its own.
    public var dimension: String { facts.dimension }
    /// How many of the dimension's base unit it is.
    public var factor: ExactNumber { facts.factor }

    /// Shared, because quantities with units are copied often.
    private let facts: Facts

    private final class Facts: Sendable {
        let name: String
        let dimension: String
        let factor: ExactNumber

        init(_ name: String, _ dimension: String, _ factor: ExactNumber) {
            (self.name, self.dimension, self.factor) = (name, dimension, factor)
        }
    }

    init(name: String, dimension: String, factor: ExactNumber) {
        facts = Facts(name, dimension, factor)
    }

    public static func == (left: MeasurementUnit, right: MeasurementUnit) -> Bool {
        left.facts === right.facts || left.name == right.name
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(name) }

    /// The dimension of units that are mere numbers: percent.
    public static let numberDimension = "number"

    /// Whether its name leaves open what it is: a *dollar* of some country, a *pound* of money or weight. It agrees with any unit.
    public var isOpen: Bool { dimension == "open" }
}
