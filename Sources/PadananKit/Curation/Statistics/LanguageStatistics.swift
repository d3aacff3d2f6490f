import PadananModel

/// What a glossary has in one language.
public struct LanguageStatistics: Sendable, Hashable {
    public let language: LanguageTag
    /// Concepts with a term in the language.
    public var concepts = 0
    public var terms = 0
    public var statuses: [TermStatus: Int] = [:]
    public var types: [TermType: Int] = [:]
    /// Terms of more than one word, which spaces separate.
    public var severalWords = 0
    /// Approved terms of more than one concept, in any case.
    public var homographs = 0

    init(_ language: LanguageTag) { self.language = language }

    /// 0 without concepts.
    public var termsPerConcept: Double { Double(terms) / Double(max(1, concepts)) }

    /// The share of terms of more than one word, from 0 to 1.
    public var shareOfSeveralWords: Double { Double(severalWords) / Double(max(1, terms)) }
}
