/// The forms in which results are written.
public enum OutputFormat: String, Sendable, CaseIterable {
    /// For people.
    case text
    /// A JSON object for each input record.
    case jsonl
    /// A line for each match or link, with a header.
    case tsv
}
