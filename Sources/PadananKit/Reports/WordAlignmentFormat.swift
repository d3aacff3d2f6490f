/// The forms in which links of words are written.
public enum WordAlignmentFormat: String, Sendable, CaseIterable {
    /// `0-0 1-2` for each pair: the numbers of a source and a target word, from 0.
    case pharaoh
    /// JSON objects, one a line, with the words.
    case jsonl
    /// A page with a matrix for each pair.
    case html
}
