/// A unit of measurement or a currency: its name, what it measures, and how it converts.
///
/// - Source: `Data/common/units.tsv`.
public struct MeasurementUnit: Sendable, Hashable {
    /// The stable name, the same in all languages: `kilometre`, `us-dollar`.
    public var name: String { Self.facts[Int(number)].name }
    /// What it measures; units of one dimension convert into each other. A currency is a dimension of its own.
    public var dimension: String { Self.facts[Int(number)].dimension }
    /// How many of the dimension's base unit it is.
    public var factor: ExactNumber { Self.facts[Int(number)].factor }

    /// Its place in the list, so that quantities with units are copied without cost.
    let number: UInt16
    /// The dimension's place, from 1 on.
    let dimensionNumber: UInt16
    let traits: Traits

    /// What must be known of a dimension again and again.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8
        /// It measures nothing: percent.
        static let number = Traits(rawValue: 1)
        /// It leaves open what it is.
        static let open = Traits(rawValue: 2)
        /// It measures time, by the clock or the calendar.
        static let time = Traits(rawValue: 4)
        /// It measures temperature, in degrees of some kind.
        static let temperature = Traits(rawValue: 8)
        /// It is the base unit of its dimension.
        static let base = Traits(rawValue: 16)
        /// Its number is often negative.
        static let signed = Traits(rawValue: 64)
        /// It is a degree of no scale: an angle, or a temperature all the same.
        static let degree = Traits(rawValue: 128)
        /// It is the percent.
        static let percent = Traits(rawValue: 32)
    }

    private struct Facts: Sendable {
        let name: String
        let dimension: String
        let factor: ExactNumber
    }

    private static let facts: [Facts] = DataTable(commonUnitsData).rows.compactMap { row in
        guard row.count >= 3, let factor = factor(row[2]) else { return nil }
        return Facts(name: String(row[0]), dimension: String(row[1]), factor: factor)
    }

    /// All units by name.
    static let named: [String: MeasurementUnit] = {
        var dimensions: [String: UInt16] = [numberDimension: numberDimensionNumber]
        var units: [String: MeasurementUnit] = [:]
        for (index, unit) in facts.enumerated() {
            let dimension = dimensions[unit.dimension] ?? UInt16(dimensions.count + 1)
            dimensions[unit.dimension] = dimension
            units[unit.name] = MeasurementUnit(
                number: UInt16(index), dimensionNumber: dimension, traits: traits(unit.name, unit.dimension, unit.factor))
        }
        return units
    }()

    private static let signedDimensions: Set = ["angle", "percentage-point", "point"]

    private static func traits(_ name: String, _ dimension: String, _ factor: ExactNumber) -> Traits {
        var traits: Traits = []
        if dimension == numberDimension { traits.insert(.number) }
        if dimension == "open" { traits.insert(.open) }
        if dimension.hasSuffix("time") { traits.insert(.time) }
        if dimension.hasPrefix("temperature") { traits.insert(.temperature) }
        if factor == .one { traits.insert(.base) }
        if !traits.isDisjoint(with: [.number, .temperature]) || signedDimensions.contains(dimension) { traits.insert(.signed) }
        if name == "degree" { traits.insert(.degree) }
        if name == "percent" { traits.insert(.percent) }
        return traits
    }

    private static func factor(_ cell: Substring) -> ExactNumber? {
        let parts = cell.split(separator: "/").compactMap { Int64($0) }
        switch parts.count {
        case 1: return ExactNumber(parts[0])
        case 2: return ExactNumber(parts[0], over: parts[1])
        default: return nil
        }
    }

    private init(number: UInt16, dimensionNumber: UInt16, traits: Traits) {
        (self.number, self.dimensionNumber, self.traits) = (number, dimensionNumber, traits)
    }

    /// Whether a hyphen before its number is a minus sign: temperatures, percentages and points.
    var mayBeNegative: Bool { traits.contains(.signed) }

    public static func == (left: MeasurementUnit, right: MeasurementUnit) -> Bool { left.number == right.number }

    public func hash(into hasher: inout Hasher) { hasher.combine(number) }

    /// The dimension of units that are mere numbers: percent.
    public static let numberDimension = "number"
    static let numberDimensionNumber: UInt16 = 1

    /// Whether its name leaves open what it is: a *dollar* of some country, a *pound* of money or weight. It agrees with any unit.
    public var isOpen: Bool { traits.contains(.open) }
}
