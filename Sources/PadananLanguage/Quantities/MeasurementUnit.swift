/// A unit of measurement or a currency: its name, what it measures, and how it converts.
///
/// - Source: `Data/common/units.tsv`.
public struct MeasurementUnit: Sendable, Hashable {
    /// The stable name, the same in all languages: `kilometre`, `us-dollar`.
    public let name: String
    /// What it measures; units of one dimension convert into each other. A currency is a dimension of its own.
    public let dimension: String
    /// How many of the dimension's base unit it is.
    public let factor: ExactNumber

    /// The dimension of units that are mere numbers: percent.
    public static let numberDimension = "number"

    /// Whether its name leaves open what it is: a *dollar* of some country, a *pound* of money or weight. It agrees with any unit.
    public var isOpen: Bool { dimension == "open" }
}
