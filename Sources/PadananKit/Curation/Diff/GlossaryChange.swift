import PadananModel

/// A difference between two versions of a glossary.
public struct GlossaryChange: Sendable, Hashable {
    /// What became of it.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case conceptAdded = "concept-added"
        case conceptRemoved = "concept-removed"
        /// The id is another one; `old` and `new` are the ids.
        case conceptRenamed = "concept-renamed"
        case termAdded = "term-added"
        case termRemoved = "term-removed"
        /// The term is spelt otherwise, or another one has taken its place.
        case termChanged = "term-changed"
        /// `old` and `new` are raw values of `TermStatus`.
        case statusChanged = "status-changed"
        /// `old` and `new` are raw values of `TermType`.
        case typeChanged = "type-changed"
        /// Anything else that is said of a concept, a language or a term; `old` or `new` is `nil` where nothing is said.
        case fieldChanged = "field-changed"
    }

    public let kind: Kind
    /// The id in the new version; of a concept that was removed, in the old one.
    public let concept: String
    /// Of the term or statement; `nil` for what is said of the concept.
    public var language: LanguageTag?
    /// The term, in the new version when it changed; of whole concepts the preferred ones, `jaminan → guarantee`.
    public var term = ""
    /// The name of what changed, as glossary tables have it: `definition`, `when`, `context`.
    public var field = ""
    public var old: String?
    public var new: String?
    /// Where the concept stands in the old version, and in the new.
    public var oldLocation: SourceLocation?
    public var newLocation: SourceLocation?

    /// Where an editor should go: the new version if there is one.
    public var location: SourceLocation? { newLocation ?? oldLocation }

    init(_ kind: Kind, _ concept: String) { (self.kind, self.concept) = (kind, concept) }
}
