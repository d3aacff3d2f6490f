import PadananModel

/// The words of a language that stand for something named before: pronouns, `the second`, `those in Korea`.
///
/// A translation may have one of them where the source repeats a term.
public protocol ReferringWords: Sendable {
    /// What the word at `place` stands for; `nil` when it doesn't refer to something named before.
    ///
    /// - Parameter words: folded; an empty one for a punctuation mark.
    func reference(at place: Int, in words: [String]) -> ReferenceKind?
}

/// What a referring word stands for.
public enum ReferenceKind: Sendable, Hashable {
    /// A noun phrase: `it`, `those`.
    case phrase
    /// A noun phrase in the genitive: `its`.
    case genitive
}

extension Morphology {
    /// The referring words of `language`; `nil` for a language without a list.
    public static func referringWords(of language: LanguageTag) -> (any ReferringWords)? {
        language.isSameLanguage(as: .english) ? EnglishReferringWords.shared : nil
    }
}
