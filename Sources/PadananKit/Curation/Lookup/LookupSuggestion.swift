import PadananModel

/// A term that may have been meant.
public struct LookupSuggestion: Sendable, Hashable {
    /// Why it is suggested.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// It stands in what was looked up.
        case within
        /// What was looked up stands in it.
        case longer
        /// It is spelt alike.
        case similar
    }

    public let term: Term
    /// The id.
    public let concept: String
    public let reason: Reason
}
