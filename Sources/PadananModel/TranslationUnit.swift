/// A source text and its translation (TMX `tu` with two `tuv`).
public struct TranslationUnit: Sendable, Hashable {
    public var id: String
    public var source: String
    public var target: String
    /// Where the source text starts.
    public var location: SourceLocation

    public init(id: String, source: String, target: String, location: SourceLocation) {
        self.id = id
        self.source = source
        self.target = target
        self.location = location
    }
}
