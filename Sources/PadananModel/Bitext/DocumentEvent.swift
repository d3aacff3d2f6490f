/// What a bitext file holds, in order: a document's beginning, then its units, then perhaps the next document.
public enum DocumentEvent: Sendable, Hashable {
    case document(Document)
    case unit(Unit)
}
