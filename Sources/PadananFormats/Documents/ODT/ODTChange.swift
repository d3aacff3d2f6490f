/// A tracked change.
enum ODTChange: Sendable, Equatable {
    case insertion
    /// The text that was deleted, when it was part of one paragraph and has no more than text; else `nil`.
    case deletion(String?)
    case other
}
