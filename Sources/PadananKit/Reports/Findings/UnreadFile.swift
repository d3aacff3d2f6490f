import PadananModel

extension CheckTotals.File {
    /// What reports say of a file of which not everything could be read; `nil` for others.
    var readingProblem: String? {
        guard isIncomplete else { return nil }
        return segments == 0 ? "the file couldn't be read" : "the file could be read only in part"
    }
}
