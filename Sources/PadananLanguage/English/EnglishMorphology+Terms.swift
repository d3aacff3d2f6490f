import PadananModel

/// Number, possessive and verb forms of whole terms, and the article before them.
///
/// - Source: Quirk et al., A Comprehensive Grammar of the English Language, 3.2–3.18 (verb forms), 5.11 (articles), 5.112–5.126 (genitive).
extension EnglishMorphology: TermInflecting {
    public func inflect(
        _ replacement: String, like found: String, of term: String?, as partOfSpeech: PartOfSpeech, after previous: String?
    ) -> InflectedReplacement {
        let (words, isPossessive) = Self.withoutPossessive(FoldedKey.fold(found))
        let term = term.map { FoldedKey.fold($0) }
        let result =
            partOfSpeech == .verb
            ? verb(replacement, like: words, of: term, after: previous.map { FoldedKey.fold($0) })
            : noun(replacement, like: words, of: term)
        guard isPossessive else { return result }
        return InflectedReplacement(result.text + (result.text.hasSuffix("s") ? "'" : "'s"), isCertain: result.isCertain)
    }

    private static func withoutPossessive(_ found: String) -> (words: String, isPossessive: Bool) {
        if found.hasSuffix("'s") { return (String(found.dropLast(2)), true) }
        if found.hasSuffix("s'") { return (String(found.dropLast()), true) }
        return (found, false)
    }

    // MARK: Nouns

    private func noun(_ replacement: String, like found: String, of term: String?) -> InflectedReplacement {
        let isPlural: Bool
        var isCertain = term != nil
        if let term, found == term {
            isPlural = isPluralTerm(term)
        } else {
            isCertain = term.map { plural(ofTerm: $0) == found } ?? false
            isPlural = isCertain || isPluralTerm(found)
        }
        let hasPlural = isPluralTerm(replacement)
        if hasPlural || !isPlural { return InflectedReplacement(replacement, isCertain: isCertain && hasPlural == isPlural) }
        return InflectedReplacement(pluralKeepingCase(replacement), isCertain: isCertain)
    }

    public func pluralForm(of term: String) -> String {
        isPluralTerm(term) ? term : pluralKeepingCase(term)
    }

    /// Whether a noun term stands in the plural.
    private func isPluralTerm(_ term: String) -> Bool {
        let folded = FoldedKey.fold(term)
        return lemma(ofTerm: folded) != folded
    }

    /// The plural in the capitals of the term.
    private func pluralKeepingCase(_ term: String) -> String {
        let folded = FoldedKey.fold(term)
        let plural = plural(ofTerm: folded)
        guard folded != term else { return plural }
        let (before, after) = (term.split(separator: " "), plural.split(separator: " "))
        guard before.count == after.count else { return EnglishInflection.withS(term) }
        return zip(before, after).map { Self.word(String($0), FoldedKey.fold(String($0)), changedTo: String($1)) }.joined(separator: " ")
    }

    /// A changed word, with the capitals of the old one as far as they are alike.
    private static func word(_ old: String, _ folded: String, changedTo new: String) -> String {
        guard folded != new else { return old }
        let shared = zip(folded.utf8, new.utf8).prefix { $0 == $1 }.count
        guard old.utf8.count == folded.utf8.count, let kept = String(old.utf8.prefix(shared)) else { return new }
        return kept + (String(new.utf8.dropFirst(shared)) ?? "")
    }

    // MARK: Verbs

    private func verb(_ replacement: String, like found: String, of term: String?, after previous: String?) -> InflectedReplacement {
        let word = found.prefix { $0 != " " }
        guard let form = verbForm(of: String(word), lemma: term.map { String($0.prefix { $0 != " " }) }) else {
            return InflectedReplacement(replacement, isCertain: false)
        }
        let isPast = form == "past" || form == "participle"
        let isParticiple = previous.map { Self.auxiliaries.contains($0) } ?? false
        let head = String(replacement.prefix { $0 != " " })
        let wanted = isPast ? verbForm(isParticiple ? "participle" : "past", of: head) : verbForm(form, of: head)
        let isClear = !isPast || isParticiple || verbForm("past", of: head) == verbForm("participle", of: head)
        return InflectedReplacement(wanted + replacement.dropFirst(head.count), isCertain: term != nil && isClear)
    }

    /// What `word` is of a verb; empty for its base.
    private func verbForm(of word: String, lemma: String?) -> String? {
        guard let lemma else {
            let reading = analyses(of: word).first { $0.partOfSpeech == .verb }
            return reading.map { $0.morphemes.first { $0.kind == .inflection }?.name ?? "" }
        }
        return inflections(of: lemma, as: .verb).first { $0.form == word }.map { $0.inflection ?? "" }
    }

    private func verbForm(_ inflection: String, of lemma: String) -> String {
        let forms = inflections(of: lemma, as: .verb)
        if let form = forms.first(where: { ($0.inflection ?? "") == inflection }) { return form.form }
        return inflection == "participle" ? verbForm("past", of: lemma) : lemma
    }

    /// Forms of *be*, *have* and *get*, behind which a verb in -ed is a participle.
    private static let auxiliaries: Set<String> = [
        "am", "are", "be", "been", "being", "get", "gets", "getting", "got", "had", "has", "have", "having", "is", "was", "were",
    ]

    // MARK: Determiners

    public func determiner(_ word: String, before term: String) -> InflectedReplacement? {
        let folded = FoldedKey.fold(word)
        let startsWithThe = FoldedKey.fold(term).hasPrefix("the ")
        if folded == "the" { return startsWithThe ? InflectedReplacement("", isCertain: true) : nil }
        guard folded == "a" || folded == "an" else { return nil }
        if startsWithThe { return InflectedReplacement("", isCertain: false) }
        let (takesAn, isCertain) = Self.takesAn(term)
        let text = takesAn ? "an" : "a"
        return InflectedReplacement(word.utf8.first == UInt8(ascii: "A") ? (takesAn ? "An" : "A") : text, isCertain: isCertain)
    }

    /// Whether `an` stands before a term; by sound, as far as spelling tells it. An acronym may be read as a word, which it doesn't tell.
    private static func takesAn(_ term: String) -> (Bool, isCertain: Bool) {
        let word = Array(term.utf8.prefix { $0 != 0x20 && $0 != UInt8(ascii: "-") })
        guard let first = word.first else { return (false, false) }
        if word.count > 1, word.allSatisfy({ (0x41...0x5A).contains($0) }) {
            let isVowelEitherWay = [UInt8(ascii: "A"), UInt8(ascii: "E"), UInt8(ascii: "I"), UInt8(ascii: "O")].contains(first)
            let isVowelAsLetter = [UInt8]("FHLMNRSX".utf8).contains(first)
            return (isVowelEitherWay || isVowelAsLetter, !isVowelAsLetter && first != UInt8(ascii: "U"))
        }
        let folded = FoldedKey.fold(String(decoding: word, as: UTF8.self))
        if vowelSounds.contains(where: folded.hasPrefix) { return (true, true) }
        if consonantSounds.contains(where: folded.hasPrefix) { return (false, true) }
        return (["a", "e", "i", "o", "u"].contains { folded.hasPrefix($0) }, true)
    }

    /// Beginnings of words with a silent h.
    private static let vowelSounds = ["heir", "honest", "honor", "honour", "hour"]
    /// Beginnings of words whose first vowel letter is read with a consonant before it.
    private static let consonantSounds = ["eu", "one-", "once", "ubiq", "unani", "uni", "usa", "use", "usu", "ute", "uto"]

    public func isSmallInHeadings(_ word: String) -> Bool {
        Self.smallInHeadings.contains(word)
    }

    private static let smallInHeadings: Set<String> = [
        "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with",
    ]
}
