/// What a rule is about; `--select` and `--ignore` take groups too.
public enum CheckGroup: String, Sendable, Hashable, CaseIterable {
    /// The terms of the glossary, segment by segment.
    case terms
    /// Quantities and dates by value.
    case numbers
    /// Everything else in a segment.
    case text
    /// One thing rendered in several ways, across segments and files.
    case consistency
}
