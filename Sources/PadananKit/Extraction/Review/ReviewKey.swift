import PadananModel

/// By what a candidate is known again in a list that was extracted anew: its term and its rendering, as they were extracted.
public struct ReviewKey: Sendable, Hashable {
    public var source: String
    /// Empty for a term without rendering.
    public var target: String

    public init(source: String, target: String) {
        self.source = source
        self.target = target
    }

    public init(_ term: ExtractedTerm) {
        self.init(source: term.source, target: term.target ?? "")
    }
}
