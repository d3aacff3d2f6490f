/// What is read for the checks of a run, once for all of them.
public struct CheckNeeds: OptionSet, Sendable, Hashable {
    public var rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// `PairReading.links`.
    public static let links = CheckNeeds(rawValue: 1)
    /// `PairReading.quantities`.
    public static let quantities = CheckNeeds(rawValue: 2)
    /// `PairReading.names`.
    public static let names = CheckNeeds(rawValue: 4)
}
