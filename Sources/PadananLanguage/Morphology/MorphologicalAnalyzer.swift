import PadananModel

/// What the recogniser needs to know of a language: which forms are the same term.
///
/// Everything above this protocol is free of any language; another language is another conformance and a folder of data.
/// All words passed in and out are folded (`FoldedKey`).
public protocol MorphologicalAnalyzer: Sendable {
    /// The language it analyses.
    var language: LanguageTag { get }

    /// Parts of speech whose terms have one pattern and no forms but those by `endings` and reduplication; they are compiled fast.
    var plainPartsOfSpeech: Set<PartOfSpeech> { get }

    /// The ways in which a term may be written, the term as it stands first.
    ///
    /// - Parameter elements: the words and punctuation marks of the term.
    func patterns(of elements: [String], partOfSpeech: PartOfSpeech) -> [TermPattern]

    /// The forms of `word` in `role`, itself first. Spelling variants are forms too.
    func forms(of word: String, as role: WordRole) -> [InflectedForm]

    /// Verbs that the abstract noun `noun` may be formed from: `invest` of `investment`. Some may not exist.
    func verbs(behind noun: String) -> [String]

    /// Endings that the last word of a term may take, longest first.
    var endings: [WordEnding] { get }

    /// Whether `word` only looks as if it had one of the `endings`.
    func isProtectedFromStripping(_ word: String) -> Bool

    /// Whether doubling a word with a hyphen makes its plural.
    var reduplicates: Bool { get }

    /// Whether `compound` (`undang-undang`) is a word of its own, whose halves are not found in it.
    func isLexicalCompound(_ compound: String) -> Bool

    /// Words of which one may stand between two words of a noun term.
    var insertableWords: Set<String> { get }

    /// Prepositions that link a noun to the name behind it: `pemerintah di Manila`.
    var prepositions: Set<String> { get }

    /// Prefixes that are written solid, with a hyphen or apart: `non`, `pasca`.
    var boundPrefixes: Set<String> { get }

    /// All ways to take `word` apart, the likeliest first; never empty. Any string is accepted.
    func analyses(of word: String) -> [WordAnalysis]

    /// The key and root of the likeliest analysis, by folded bytes: for long texts and lists, where nothing else is wanted.
    func keys(of word: [UInt8]) -> WordKeys
}

extension MorphologicalAnalyzer {
    public func verbs(behind noun: String) -> [String] { [] }

    /// The word as it stands, without parts: what a language without rules has to say.
    public func analyses(of word: String) -> [WordAnalysis] {
        [WordAnalysis(key: word, root: word, morphemes: [Morpheme(.root, word, form: word)], isGuessed: true)]
    }

    /// By way of `analyses(of:)`; analyzers for which speed matters have their own.
    public func keys(of word: [UInt8]) -> WordKeys {
        guard let best = analyses(of: String(decoding: word, as: UTF8.self)).first else {
            return WordKeys(key: word, root: word, isGuessed: true)
        }
        return WordKeys(key: Array(best.key.utf8), root: Array(best.root.utf8), isGuessed: best.isGuessed)
    }
}
