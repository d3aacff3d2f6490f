import PadananModel

/// A name in a text.
public struct ProperName: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Capitalised words: `Joko Widodo`, `Laut Cina Selatan`.
        case name
        /// Capitals: `NATO`, `DPR-RI`.
        case acronym
        /// Syllables of a longer name read as a word: `Menlu`.
        case blend
        /// Capitals inside: `iPhone`.
        case brand
    }

    /// The name without titles, in UTF-8 offsets, half-open; a clitic behind a hyphen is left out.
    public var range: TextRange
    /// The titles before it, with what stands between: `Presiden` of `Presiden Joko Widodo`.
    public var title: TextRange?
    public var kind: Kind

    public init(range: TextRange, title: TextRange? = nil, kind: Kind) {
        self.range = range
        self.title = title
        self.kind = kind
    }
}
