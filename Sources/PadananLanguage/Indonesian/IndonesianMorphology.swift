import PadananModel

/// Indonesian inflection, as far as terms need it: clitics, particles, reduplication and voice; derivation is another word.
///
/// - Source: Sneddon, Indonesian: A Comprehensive Grammar; the lists in `Data/id`, each with its own source.
public struct IndonesianMorphology: MorphologicalAnalyzer {
    /// The one analyzer; its lists are read when it is first used.
    public static let shared = IndonesianMorphology()

    private let voice = IndonesianVoice()
    private let analyzer = IndonesianAnalyzer()
    private let lookalikes = DataTable(idCliticLookalikesData).words
    private let compounds = DataTable(idReduplicationsData).words
    public let insertableWords = DataTable(idInnerFunctionWordsData).words
    public let boundPrefixes = DataTable(idBoundPrefixesData).words
    public let endings = Self.allEndings()

    public var language: LanguageTag { .indonesian }
    public var plainPartsOfSpeech: Set<PartOfSpeech> { [.noun, .adjective, .proper, .adverb, .other] }
    public var reduplicates: Bool { true }

    public var prepositions: Set<String> { insertableWords.union(["di", "oleh"]) }

    public func patterns(of elements: [String], partOfSpeech: PartOfSpeech) -> [TermPattern] {
        let isVerb = partOfSpeech == .verb
        return [TermPattern(elements.enumerated().map { TermPattern.Element($1, isVerb && $0 == 0 ? .verb : .fixed) })]
    }

    public func forms(of word: String, as role: WordRole) -> [InflectedForm] {
        role == .verb ? voice.forms(of: word) : [InflectedForm(word)]
    }

    public func isProtectedFromStripping(_ word: String) -> Bool { lookalikes.contains(word) }

    public func isLexicalCompound(_ compound: String) -> Bool { compounds.contains(compound) }

    public func analyses(of word: String) -> [WordAnalysis] { analyzer.analyses(of: Array(word.utf8)) }

    public func keys(of word: [UInt8]) -> WordKeys { analyzer.keys(of: word) }

    /// The roots of the lexicon, as they are sorted in `Data/id/roots.tsv`.
    public var roots: [String] { analyzer.roots }

    /// Shortest stem before a clitic written solid: `hak` of `haknya`.
    private static let minimumStem = 3

    /// Clitics, particles, and clitics with a particle behind them, longest first.
    private static func allEndings() -> [WordEnding] {
        let clitics = ["nya", "ku", "mu"]
        let particles = ["lah", "kah", "tah", "pun"]
        let single =
            clitics.map { WordEnding($0, inflection: "clitic -\($0)", minimumStem: minimumStem) }
            + particles.map { WordEnding($0, inflection: "particle -\($0)", minimumStem: minimumStem) }
        let double = clitics.flatMap { clitic in
            particles.map { WordEnding(clitic + $0, inflection: "clitic -\(clitic), particle -\($0)", minimumStem: minimumStem) }
        }
        return (single + double).sorted { ($1.text.utf8.count, $0.text) < ($0.text.utf8.count, $1.text) }
    }
}
