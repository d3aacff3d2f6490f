/// The forms in which extracted terms are written.
public enum ExtractionFormat: String, Sendable, CaseIterable {
    /// Columns for people.
    case text
    /// A line for each term, with a header.
    case tsv
    /// JSON objects, one a line.
    case jsonl
    /// A glossary table, as `-g` reads it.
    case csv
    /// A termbase in TBX-Basic.
    case tbx
    /// A page with the terms in their sentences, in both languages.
    case html
}
