import PadananModel
import PadananTerms

/// Where translations come from, in the order in which they are asked: memory, service, draft.
public struct TranslationSources: Sendable {
    /// The terms that are guarded; `nil` without a glossary.
    public var termGuard: TermGuard?
    /// What the memory proposes for a text between two others, the best first.
    public var memory: (@Sendable (_ source: InlineText, _ previous: String, _ next: String) throws -> [MemoryMatch])?
    public var translator: (any MachineTranslator)?
    /// What tells the service's answers from those with other settings.
    public var signature = ""
    /// Makes a gloss of a text; `nil` where none is wanted.
    public var drafter: (@Sendable (_ source: InlineText) -> InlineText)?

    public init() {}
}
