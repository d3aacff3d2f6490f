/// How figures are written.
public enum EvaluationFormat: String, Sendable, Hashable, CaseIterable {
    /// A table for people.
    case text
    /// One object.
    case json
    /// A line for each figure, with a header.
    case tsv
}
