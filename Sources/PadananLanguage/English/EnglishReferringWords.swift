/// English pronouns, and determiners, ordinals and genitives that stand without their noun.
///
/// - Source: `Data/en/mention-words.tsv`.
struct EnglishReferringWords: ReferringWords {
    static let shared = EnglishReferringWords()

    /// When a word refers back.
    private enum Use: String {
        case pronoun
        case possessive
        /// Where no noun follows.
        case bare
        /// Where no noun follows and `the` stands before it.
        case ordinal
        /// Where no noun follows, or behind a determiner or adjective: `the new one`.
        case substitute
        case beforePreposition = "before preposition"
        /// Behind a comma: a clause that goes on about the noun.
        case relative
        /// Where its clause ends.
        case final
    }

    private let uses: [String: Use]

    private init() {
        var uses: [String: Use] = [:]
        for row in DataTable(enMentionWordsData).rows where row.count > 1 { uses[String(row[0])] = Use(rawValue: String(row[1])) }
        self.uses = uses
    }

    func reference(at place: Int, in words: [String]) -> ReferenceKind? {
        let word = words[place]
        guard let use = uses[word] else { return word.hasSuffix("'s") && isBareGenitive(place, words) ? .phrase : nil }
        switch use {
        case .pronoun: return .phrase
        case .possessive: return .genitive
        case .bare: return isBare(place, words) ? .phrase : nil
        case .ordinal: return place > 0 && words[place - 1] == "the" && isBare(place, words) ? .phrase : nil
        case .substitute: return isBare(place, words) || hasModifier(place, words) ? .phrase : nil
        case .beforePreposition: return isPreposition(place + 1, words) ? .phrase : nil
        case .relative: return place > 0 && words[place - 1].isEmpty ? .phrase : nil
        case .final: return endsClause(place, words) ? .phrase : nil
        }
    }

    /// Whether a determiner or adjective stands before a word.
    private func hasModifier(_ place: Int, _ words: [String]) -> Bool {
        guard place > 0, !words[place - 1].isEmpty else { return false }
        let partOfSpeech = EnglishMorphology.shared.analyses(of: words[place - 1]).first?.partOfSpeech
        return partOfSpeech == .adjective || partOfSpeech == .determiner
    }

    /// Whether no noun follows, nor an `of` that makes a part of something else (`one of the reasons`).
    private func isBare(_ place: Int, _ words: [String]) -> Bool {
        guard place + 1 < words.count, !words[place + 1].isEmpty else { return true }
        let next = words[place + 1]
        if next == "of" { return words[place] == "those" }
        if uses[next] != nil { return false }
        return !isNominal(place + 1, words)
    }

    /// Whether a word is a noun or belongs to one; of a word that is a verb as well (`pause`) the next word tells.
    private func isNominal(_ place: Int, _ words: [String]) -> Bool {
        let readings = EnglishMorphology.shared.analyses(of: words[place])
        if let verb = readings.first?.key, Self.primaryVerbs.contains(verb) { return false }
        switch readings.first?.partOfSpeech {
        case .noun, .adjective, .properNoun, .numeral, .determiner: return true
        case .verb where readings.contains { $0.partOfSpeech == .noun }:
            guard place + 1 < words.count, !words[place + 1].isEmpty else { return false }
            let next = EnglishMorphology.shared.analyses(of: words[place + 1]).first?.partOfSpeech
            return next == .auxiliary || next == .verb
        default: return false
        }
    }

    /// `Japan's rates are higher than Korea's`, where the noun is left out; not `it's`, `that's`, which are in other lists.
    private func isBareGenitive(_ place: Int, _ words: [String]) -> Bool {
        guard words[place].utf8.count > 4, !Self.contracted.contains(words[place]) else { return false }
        return place + 1 >= words.count || words[place + 1].isEmpty || isPreposition(place + 1, words)
    }

    private func endsClause(_ place: Int, _ words: [String]) -> Bool {
        guard place + 1 < words.count, !words[place + 1].isEmpty else { return true }
        switch EnglishMorphology.shared.analyses(of: words[place + 1]).first?.partOfSpeech {
        case .adposition, .coordinatingConjunction, .subordinatingConjunction: return true
        default: return false
        }
    }

    private func isPreposition(_ place: Int, _ words: [String]) -> Bool {
        place < words.count && EnglishMorphology.shared.analyses(of: words[place]).first?.partOfSpeech == .adposition
    }

    /// Verbs that are auxiliaries as well.
    private static let primaryVerbs: Set<String> = ["be", "do", "have"]

    /// Words with a contracted *is* or *us*.
    private static let contracted: Set<String> = ["here's", "let's", "that's", "there's", "what's", "where's", "who's"]
}
