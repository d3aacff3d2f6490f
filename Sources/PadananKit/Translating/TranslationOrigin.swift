/// Where a translation comes from.
public enum TranslationOrigin: String, Sendable, Hashable, CaseIterable {
    /// The memory: the same text between the same neighbours.
    case memoryContext = "tm-context"
    /// The memory: the same text.
    case memoryExact = "tm-exact"
    /// The memory: a text that differs in a term, a number or a name, which was exchanged.
    case memoryRepaired = "tm-repaired"
    /// The service.
    case service = "mt"
    /// The words of the glossary and the lexicon: a gloss for orientation, no translation.
    case draft
    /// There was nothing to translate: figures, marks.
    case copied = "copy"
    /// The file had a translation already.
    case kept
    /// There is no translation.
    case none
}
