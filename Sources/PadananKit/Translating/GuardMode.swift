/// How the terms of a glossary get into the translation of a service.
public enum GuardMode: String, Sendable, Hashable, CaseIterable {
    /// The service is told the renderings of the terms that occur, in the form it takes.
    case annotate
    /// Nouns and names go out as marks, which come back and get their rendering here.
    case mask
    /// The service is told nothing; its answers are verified all the same.
    case none
}
