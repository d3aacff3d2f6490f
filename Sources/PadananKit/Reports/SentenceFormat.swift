/// The forms in which aligned sentences are written.
public enum SentenceFormat: String, Sendable, CaseIterable {
    /// Two columns, for people.
    case text
    /// A JSON object for each bead, or for each document that came as JSON Lines.
    case jsonl
    /// A line for each bead.
    case tsv
    /// A translation memory, of the beads with both sides.
    case tmx
    /// A file for translators, of the beads with both sides.
    case xliff2
    /// A page to review, both texts side by side.
    case html
}
