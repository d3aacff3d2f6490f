/// An occurrence of a glossary term and what renders it, for a report that shows both sides.
public struct TermHighlight: Sendable, Hashable {
    /// The id of the concept.
    public var concept: String
    /// UTF-8 offsets in the source's text.
    public var source: TextRange
    /// UTF-8 offsets in the target's text; `nil` when nothing renders it.
    public var target: TextRange?
    /// How the glossary calls the rendering: preferred, admitted, deprecated, forbidden, unlisted, missing.
    public var status: String

    public init(concept: String, source: TextRange, target: TextRange?, status: String) {
        self.concept = concept
        self.source = source
        self.target = target
        self.status = status
    }
}
