/// The part of speech of a concept's terms, as far as inflection needs to know it.
public enum PartOfSpeech: String, Sendable, Hashable, CaseIterable {
    case noun
    case verb
    case adjective
    /// A proper name: never pluralised, no word inserted.
    case proper
    case adverb
    /// None of the others: never inflected.
    case other
}
