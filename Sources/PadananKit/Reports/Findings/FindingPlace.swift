import PadananModel

/// Where a finding stands in its file, said alike by all reports.
struct FindingPlace: Sendable, Hashable {
    /// Line 0 and column 0 where they aren't known.
    var start: SourceLocation
    /// Behind the last marked character; `nil` where columns aren't known or nothing is marked.
    var end: SourceLocation?

    /// The column of the end when it is on the line of the start.
    var endColumnOnLine: Int? {
        guard let end, end.line == start.line else { return nil }
        return end.column
    }
}
