/// What a known glossary says about an extracted term.
public struct KnownRendering: Sendable, Hashable {
    public var concept: String
    /// Its preferred rendering.
    public var target: String
    /// Whether the text mostly renders the term as the glossary approves; otherwise it drifts from it.
    public var isFollowed: Bool

    public init(concept: String, target: String, isFollowed: Bool) {
        self.concept = concept
        self.target = target
        self.isFollowed = isFollowed
    }
}
