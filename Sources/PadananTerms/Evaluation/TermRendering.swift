/// How a term was rendered, in a form that is the same for inflections of one rendering.
public struct TermRendering: Sendable, Hashable {
    /// The number of the concept in the termbase.
    public var concept: Int
    /// The number of the concept's term; `nil` for a rendering that the glossary doesn't list.
    public var term: Int?
    /// The words of an unlisted rendering, folded; empty for a listed one.
    public var words: String

    public init(concept: Int, term: Int?, words: String = "") {
        self.concept = concept
        self.term = term
        self.words = words
    }
}
