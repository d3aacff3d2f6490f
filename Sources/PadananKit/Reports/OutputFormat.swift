/// The forms in which results are written.
public enum OutputFormat: String, Sendable, CaseIterable {
    /// For people.
    case text
    /// JSON objects, one a line: one for each input record, or each word.
    case jsonl
    /// A line for each match, link or word, with a header.
    case tsv
}
