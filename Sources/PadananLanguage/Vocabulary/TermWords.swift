import PadananModel

/// Says what the words of a language may do in a term, and by which key their inflected forms are one.
///
/// Indonesian terms are nouns with what follows them: `hukuman mati`, `usaha kecil dan menengah`. A language without lists has no word
/// classes: any word that isn't short may stand anywhere in a term.
///
/// - Source: `Data/id/term-words.tsv`, `Data/id/blends.tsv`, the word classes of the language's analyzer.
public struct TermWords: Sendable {
    /// A word as terms are made of it.
    public struct Word: Sendable, Hashable {
        /// What its inflected forms share, folded UTF-8.
        public var key: [UInt8]
        /// Empty for a word that no term has.
        public var traits: TermWordTraits
    }

    private let analyzer: any MorphologicalAnalyzer
    private let kind: Kind
    private let roles: [String: Role]
    private let blends: Set<String>
    private let lightWords: Set<String>

    private enum Kind { case indonesian, english, plain }

    /// The roles of `term-words.tsv`.
    private enum Role: String {
        case `break`, link, modifier, general, loose
    }

    public init(_ language: LanguageTag) {
        analyzer = Morphology.analyzer(for: language)
        switch language.primary {
        case "id":
            kind = .indonesian
            roles = Self.roles(idTermWordsData)
            blends = DataTable(idBlendsData).words
            lightWords = []
        case "en":
            kind = .english
            roles = [:]
            blends = []
            lightWords = DataTable(enLightWordsData).words
        default:
            kind = .plain
            roles = [:]
            blends = []
            lightWords = []
        }
    }

    private static func roles(_ data: StaticString) -> [String: Role] {
        var roles: [String: Role] = [:]
        for row in DataTable(data).rows where row.count > 1 { roles[String(row[0])] = Role(rawValue: String(row[1])) }
        return roles
    }

    /// What the folded word `word` may do. Cost: an analysis of the word; remember the answer.
    public func word(_ word: [UInt8]) -> Word {
        let text = String(decoding: word, as: UTF8.self)
        let key = analyzer.keys(of: word).key
        guard word.contains(where: { $0 >= 0x80 || $0 | 0x20 &- 0x61 < 26 }), !key.isEmpty else { return Word(key: word, traits: []) }
        switch kind {
        case .indonesian: return Word(key: key, traits: indonesianTraits(text, key: key))
        case .english: return Word(key: key, traits: englishTraits(text))
        case .plain: return Word(key: word, traits: word.count > Self.longestParticle ? [.head, .modifier, .unknown] : [])
        }
    }

    /// Words of so many bytes are mostly grammar, where nothing is known of a language.
    private static let longestParticle = 3

    // MARK: Indonesian

    private func indonesianTraits(_ word: String, key: [UInt8]) -> TermWordTraits {
        if blends.contains(word) { return [.head, .modifier, .blend] }
        if let role = roles[word] { return Self.traits(role) }
        if Self.isAmount(word) { return [] }
        guard let analysis = analyzer.analyses(of: word).first else { return [.head, .modifier, .unknown] }
        let ending = analysis.morphemes.contains { $0.kind == .enclitic }
        if analysis.morphemes.contains(where: { $0.kind == .particle || $0.kind == .proclitic }) { return [] }
        var traits =
            ending && key != Array(word.utf8) ? roles[analysis.key].map(Self.traits) ?? traits(analysis, word) : traits(analysis, word)
        if ending, !traits.isEmpty { traits.insert(.last) }
        return traits
    }

    /// A sum written solid: `rp9`.
    private static func isAmount(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        return bytes.count > 2 && word.hasPrefix("rp") && bytes[2] &- 0x30 < 10
    }

    private static func traits(_ role: Role) -> TermWordTraits {
        switch role {
        case .break: [.light]
        case .link: [.link, .light]
        case .modifier: [.modifier]
        case .general: [.head, .modifier, .general]
        case .loose: [.modifier, .general]
        }
    }

    private func traits(_ analysis: WordAnalysis, _ word: String) -> TermWordTraits {
        if analyzer.isLexicalCompound(word) { return [.head, .modifier] }
        if analysis.isGuessed, analysis.partOfSpeech != .verb { return [.head, .modifier, .unknown] }
        switch analysis.partOfSpeech {
        case .noun, .properNoun: return [.head, .modifier]
        case .adjective: return analysis.morphemes.contains { $0.kind == .reduplication } ? [] : [.modifier]
        case .verb: return verbTraits(analysis)
        case .numeral: return analysis.morphemes.contains { $0.name == "ke-" } ? [.modifier] : []
        case nil: return word.utf8.contains { $0 &- 0x30 < 10 } ? [.head, .modifier, .unknown] : []
        default: return []
        }
    }

    /// Verbs without meN- and di- may modify a noun: `bahan bakar`, `surat berharga`, `energi terbarukan`.
    private func verbTraits(_ analysis: WordAnalysis) -> TermWordTraits {
        let voice: Set = ["meN-", "di-", "ku-", "kau-"]
        if analysis.morphemes.contains(where: {
            voice.contains($0.name) || $0.kind == .reduplication || $0.name == "-kan" || $0.name == "-i"
        }),
            !analysis.morphemes.contains(where: { $0.name == "ter-" })
        {
            return []
        }
        return [.modifier, .verb]
    }

    // MARK: Surfaces

    /// A phrase without an ending that it has from its place in the sentence: `the chancellor's` is of the chancellor.
    public func withoutEnding(_ phrase: String) -> String {
        guard kind == .english else { return phrase }
        for ending in ["'s", "’s"] where phrase.hasSuffix(ending) { return String(phrase.dropLast(2)) }
        return phrase
    }

    // MARK: English

    private func englishTraits(_ word: String) -> TermWordTraits {
        if lightWords.contains(word) { return [.light] }
        guard let analysis = analyzer.analyses(of: word).first, !analysis.isGuessed else { return [.head, .modifier, .unknown] }
        switch analysis.partOfSpeech {
        case .noun, .properNoun, nil: return [.head, .modifier]
        case .adjective: return [.head]
        case .verb: return analysis.morphemes.contains { $0.kind == .inflection } ? [.head, .verb] : []
        default: return []
        }
    }
}
