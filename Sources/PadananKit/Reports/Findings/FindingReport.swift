import PadananModel

/// Writes the findings of a run in one form.
///
/// To add a form, conform a type, and name it in `FindingFormat`.
public protocol FindingReport {
    init(_ settings: FindingReportSettings)

    /// What stands before the first result.
    mutating func begin() -> [UInt8]

    /// A segment in which something was found. They come in the order of the run; those of the checks across segments come at the end, so
    /// that a segment may come twice.
    mutating func write(_ result: CheckedResult) -> [UInt8]

    /// What stands behind the last result.
    mutating func end(_ totals: CheckTotals) -> [UInt8]
}
