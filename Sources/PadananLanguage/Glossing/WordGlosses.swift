import PadananModel

/// Glosses the words of one language in another, and inflects what it gives.
///
///     WordGlosses.of(.indonesianEnglish)?.gloss(of: Array("kebijakannya".utf8))   // policy, a noun, possessor “its”
///
/// Reads the link list of word alignment, once; then it is shared. Cost: an analysis of the word.
/// - Source: `Data/id/gloss-words-en.tsv`, `Data/id/links-en.tsv`.
public struct WordGlosses: Sendable {
    private let listed: [String: WordGloss]
    /// The most words that a listed gloss is of.
    public let longestPhrase: Int
    private let lexicon: GlossLexicon
    private let source: any MorphologicalAnalyzer
    private let target: any MorphologicalAnalyzer

    /// `nil` for languages that there is no list for.
    public static func of(_ languages: LanguagePair) -> WordGlosses? {
        languages.source.primary == "id" && languages.target.primary == "en" ? indonesianEnglish : nil
    }

    private static let indonesianEnglish = WordGlosses()

    private init() {
        var listed: [String: WordGloss] = [:]
        for row in DataTable(idGlossWordsEnData).rows where row.count == 3 {
            guard let role = WordGloss.Role(rawValue: String(row[2])) else { continue }
            listed[String(row[0])] = WordGloss(String(row[1]), role)
        }
        self.listed = listed
        longestPhrase = listed.keys.reduce(1) { longest, key in max(longest, key.utf8.count { $0 == 0x20 } + 1) }
        lexicon = GlossLexicon(idLinksEnData)
        source = Morphology.analyzer(for: .indonesian)
        target = Morphology.analyzer(for: .english)
    }

    /// What stands for `word`; `nil` when nothing is known.
    ///
    /// - Parameter word: UTF-8 as in the text; any bytes are accepted.
    public func gloss(of word: ArraySlice<UInt8>) -> WordGloss? {
        guard word.count <= Self.longestWord else { return nil }
        let folded = String(decoding: FoldedKey.fold(Array(word), in: 0..<word.count, lowercasing: true), as: UTF8.self)
        if let gloss = listed[folded] { return gloss }
        guard let analysis = source.analyses(of: folded).first else { return nil }
        var gloss: WordGloss
        if let known = listed[analysis.key] {
            gloss = known
        } else if let text = lexicon.rendering(of: analysis.key) ?? lexicon.rendering(of: folded) {
            gloss = WordGloss(text, role(of: analysis, text))
        } else {
            return nil
        }
        for morpheme in analysis.morphemes {
            switch morpheme.kind {
            case .enclitic: gloss.possessor = Self.possessors[morpheme.name]
            case .reduplication: gloss.isPlural = gloss.role == .noun
            case .prefix where morpheme.name == "di-": gloss.isPassive = gloss.role == .verb
            default: break
            }
        }
        return gloss
    }

    /// What stands for several words together, which are folded and have single spaces between them; `nil` when nothing is listed.
    public func gloss(ofPhrase words: String) -> WordGloss? { listed[words] }

    /// Longer ones are no words.
    private static let longestWord = 64

    private static let possessors = ["-nya": "its", "-ku": "my", "-mu": "your"]

    private func role(of analysis: WordAnalysis, _ text: String) -> WordGloss.Role {
        switch analysis.partOfSpeech {
        case .verb?, .auxiliary?: can(text, .verb) ? .verb : can(text, .adjective) ? .adjective : can(text, .adverb) ? .function : .noun
        case .adjective?: can(text, .adjective) ? .adjective : can(text, .adverb) ? .function : can(text, .verb) ? .adjective : .noun
        case .adverb?, .adposition?, .coordinatingConjunction?, .subordinatingConjunction?, .particle?, .interjection?: .function
        case .pronoun?: .pronoun
        case .numeral?, .determiner?: .quantifier
        case .noun?, .properNoun?, nil: .noun
        }
    }

    /// Whether a word of the target language is of a class; one that isn't listed may be of any.
    private func can(_ text: String, _ partOfSpeech: UniversalPartOfSpeech) -> Bool {
        let analyses = target.analyses(of: text).filter { $0.key == text && !$0.isGuessed }
        return analyses.isEmpty || analyses.contains { $0.partOfSpeech == partOfSpeech }
    }

    // MARK: Forms of the target language

    /// A form that the gloss has words in.
    public enum Form: String, Sendable, Hashable {
        case plural, past, participle
    }

    /// `text` in `form`: of several words, the last of a noun and the first of a verb; itself when there is no such form.
    public func inflected(_ text: String, _ form: Form) -> String {
        var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let place = form == .plural ? words.count - 1 : 0
        guard words.indices.contains(place) else { return text }
        let word = words[place]
        let forms = target.forms(of: word, as: form == .plural ? .nounHead : .verb)
        let found = forms.first { $0.inflection == form.rawValue }
        words[place] = (found ?? forms.first { form == .participle && $0.inflection == Form.past.rawValue })?.form ?? word
        return words.joined(separator: " ")
    }
}
