import PadananLanguage

/// The quantities and dates of a segment's two sides, compared by value.
public struct QuantityReading: Sendable {
    public let quantities: QuantityComparison
    public let sourceDates: [DateTime]
    public let targetDates: [DateTime]
    public let dates: DateTimeComparison
    /// What differs, each once, for the rule that reports it.
    let differences: [QuantityDifference]
}
