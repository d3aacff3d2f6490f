import PadananModel

/// The analyzer of languages that Padanan has no rules for: a term matches as it is written, in any case.
public struct PlainMorphology: MorphologicalAnalyzer {
    public let language: LanguageTag

    public init(_ language: LanguageTag) {
        self.language = language
    }

    public var plainPartsOfSpeech: Set<PartOfSpeech> { Set(PartOfSpeech.allCases) }

    public func patterns(of elements: [String], partOfSpeech: PartOfSpeech) -> [TermPattern] {
        [TermPattern(elements.map { TermPattern.Element($0) })]
    }

    public func forms(of word: String, as role: WordRole) -> [InflectedForm] { [InflectedForm(word)] }
    public var endings: [WordEnding] { [] }
    public func isProtectedFromStripping(_ word: String) -> Bool { false }
    public var reduplicates: Bool { false }
    public func isLexicalCompound(_ compound: String) -> Bool { false }
    public var insertableWords: Set<String> { [] }
    public var prepositions: Set<String> { [] }
    public var boundPrefixes: Set<String> { [] }
}
