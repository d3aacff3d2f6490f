import PadananModel

/// English inflection, as far as renderings need it: number, possessive, verb forms, spelling varieties, and the of-genitive.
///
/// - Source: Quirk et al., A Comprehensive Grammar of the English Language; the lists in `Data/en`, each with its own source.
public struct EnglishMorphology: MorphologicalAnalyzer {
    /// The one analyzer; its lists are read when it is first used.
    public static let shared = EnglishMorphology()

    private let spelling: EnglishSpelling
    private let plurals: [String: [String]]
    private let singulars: [String: [String]]
    private let invariantNouns = DataTable(enInvariantNounsData).words
    private let singularsInS = DataTable(enSFinalSingularsData).words
    private let verbs: [String: [(form: String, inflection: String)]]
    private let postpositives = DataTable(enPostpositiveAdjectivesData).words

    private init() {
        spelling = .shared
        var plurals: [String: [String]] = [:]
        var singulars: [String: [String]] = [:]
        for row in DataTable(enIrregularNounsData).rows where row.count > 1 {
            plurals[String(row[0])] = DataTable.alternatives(row[1])
            for plural in DataTable.alternatives(row[1]) { singulars[plural, default: []].append(String(row[0])) }
        }
        self.plurals = plurals
        self.singulars = singulars
        verbs = Self.irregularVerbs()
    }

    private static func irregularVerbs() -> [String: [(form: String, inflection: String)]] {
        let inflections = ["third person", "past", "participle", "gerund"]
        var verbs: [String: [(form: String, inflection: String)]] = [:]
        for row in DataTable(enIrregularVerbsData).rows where row.count == 5 {
            verbs[String(row[0])] = zip(row.dropFirst(), inflections).flatMap { cell, inflection in
                DataTable.alternatives(cell).map { ($0, inflection) }
            }
        }
        return verbs
    }

    public var language: LanguageTag { .english }
    public var plainPartsOfSpeech: Set<PartOfSpeech> { [] }
    public var reduplicates: Bool { false }
    public var insertableWords: Set<String> { [] }
    public var prepositions: Set<String> { Self.headEndingPrepositions }
    public let boundPrefixes = DataTable(enBoundPrefixesData).words
    public let endings = [WordEnding("'s", inflection: "possessive", minimumStem: 1)]
    public func isProtectedFromStripping(_ word: String) -> Bool { false }
    public func isLexicalCompound(_ compound: String) -> Bool { false }

    // MARK: Lemmas

    /// All readings of a word, the likeliest first: `left` is from *leave*, or itself. Key and root are the lemma.
    public func analyses(of word: String) -> [WordAnalysis] {
        EnglishAnalyzer.shared.candidates(Array(word.utf8)).map { Self.analysis($0, of: word) }
    }

    public func keys(of word: [UInt8]) -> WordKeys {
        let candidates = EnglishAnalyzer.shared.candidates(word)
        guard let best = candidates.first else { return WordKeys(key: word, root: word, isGuessed: true) }
        return WordKeys(key: best.lemma, root: best.lemma, isGuessed: best.isGuessed)
    }

    /// The lemma of the likeliest reading.
    public func lemma(of word: String) -> String { String(decoding: keys(of: Array(word.utf8)).key, as: UTF8.self) }

    /// The lemma of the likeliest reading in a word class; `nil` when the word has none.
    public func lemma(of word: String, as partOfSpeech: UniversalPartOfSpeech) -> String? {
        analyses(of: word).first { $0.partOfSpeech == partOfSpeech }?.key
    }

    /// The inflected forms of a lemma in a word class, itself first: `study` as a verb: study, studies, studied, studying.
    public func inflections(of lemma: String, as partOfSpeech: UniversalPartOfSpeech) -> [InflectedForm] {
        switch partOfSpeech {
        case .noun: return [InflectedForm(lemma)] + pluralForms(of: lemma) + [InflectedForm(possessive(of: lemma), "possessive")]
        case .verb, .auxiliary: return [InflectedForm(lemma)] + verbForms(of: lemma)
        case .adjective, .adverb: return [InflectedForm(lemma)] + EnglishAnalyzer.shared.comparison(of: lemma)
        default: return [InflectedForm(lemma)]
        }
    }

    private func pluralForms(of noun: String) -> [InflectedForm] {
        if let irregular = plurals[noun] { return irregular.map { InflectedForm($0, "plural") } }
        return invariantNouns.contains(noun) ? [] : [InflectedForm(EnglishInflection.withS(noun), "plural")]
    }

    private func possessive(of noun: String) -> String { noun + "'s" }

    private static func analysis(_ candidate: EnglishCandidate, of word: String) -> WordAnalysis {
        let lemma = String(decoding: candidate.lemma, as: UTF8.self)
        let inflections = (candidate.inflection ?? "").split(separator: ",").map { $0.drop { $0 == " " } }
        let parts = [Morpheme(.root, lemma, form: inflections.isEmpty ? word : "")]
        return WordAnalysis(
            key: lemma, root: lemma, partOfSpeech: candidate.partOfSpeech,
            morphemes: parts + inflections.map { Morpheme(.inflection, String($0), form: "") }, isGuessed: candidate.isGuessed,
            register: candidate.register)
    }

    // MARK: Terms of several words

    /// The plural of a noun term, which its head shows: `attorney general` → `attorneys general`, `passer-by` → `passers-by`.
    public func plural(ofTerm term: String) -> String {
        withHead(of: term) { head in pluralForms(of: head).first?.form ?? head }
    }

    /// A noun term with its head in the singular: `ministers of defence` → `minister of defence`.
    public func lemma(ofTerm term: String) -> String {
        withHead(of: term) { head in lemma(of: head, as: .noun) ?? head }
    }

    /// Replaces the head of a term; a term that the table of irregular nouns has as a whole is the table's.
    private func withHead(of term: String, _ change: (String) -> String) -> String {
        if plurals[term] != nil || singulars[term] != nil { return change(term) }
        let isHyphenated = !term.contains(" ") && term.contains("-")
        let separator: Character = isHyphenated ? "-" : " "
        var words = term.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
        let head = headPlace(words)
        words[head] = change(words[head])
        return words.joined(separator: String(separator))
    }

    /// The head stands before a preposition, a particle behind a hyphen or a postpositive adjective; else it is the last word.
    private func headPlace(_ words: [String]) -> Int {
        let last = words.count - 1
        if let link = words.firstIndex(where: { Self.headEndingPrepositions.contains($0) }), link > 0 { return link - 1 }
        return last > 0 && postpositives.contains(words[last]) ? last - 1 : last
    }

    // MARK: Patterns

    public func patterns(of elements: [String], partOfSpeech: PartOfSpeech) -> [TermPattern] {
        switch partOfSpeech {
        case .proper where elements.last.map(Self.isDemonym) ?? false:
            return [pattern(elements, inflecting: elements.count - 1, as: .nounHead)]
        case .proper, .adjective, .adverb, .other: return [TermPattern(elements.map { TermPattern.Element($0) })]
        case .verb: return [verbPattern(elements)]
        case .noun: return nounPatterns(elements)
        }
    }

    /// Whether a name may be an adjective of people, which has a plural: `Russian`, `Israeli`, `North Korean`.
    private static func isDemonym(_ name: String) -> Bool {
        name.utf8.count > 4 && (name.hasSuffix("an") || name.hasSuffix("i") || name.hasSuffix("ino"))
    }

    /// The verb is inflected, and the noun at the end may take the other number: `impose sanction(s)`.
    private func verbPattern(_ elements: [String]) -> TermPattern {
        var pattern = pattern(elements, inflecting: 0, as: .verb)
        if elements.count > 1 { pattern.elements[elements.count - 1].role = .nounHead }
        return pattern
    }

    private func nounPatterns(_ elements: [String]) -> [TermPattern] {
        let last = elements.count - 1
        if let preposition = elements.firstIndex(where: { Self.headEndingPrepositions.contains($0) }), preposition > 0 {
            return [pattern(elements, inflecting: preposition - 1, as: .nounHead)]
        }
        var patterns = [pattern(elements, inflecting: last, as: .nounHead)]
        if last > 0, postpositives.contains(elements[last]) { patterns.append(pattern(elements, inflecting: last - 1, as: .nounHead)) }
        return patterns + postposedParticiple(elements) + ofGenitives(elements)
    }

    /// `displaced person` → `persons displaced` (by the flood).
    private func postposedParticiple(_ elements: [String]) -> [TermPattern] {
        guard elements.count == 2, elements[0].hasSuffix("ed"), keys(of: Array(elements[0].utf8)).key.count < elements[0].utf8.count else {
            return []
        }
        return [
            TermPattern(
                [TermPattern.Element(elements[1], .nounHead), TermPattern.Element(elements[0])], rearrangement: "postposed-participle")
        ]
    }

    /// `security guarantee` → `guarantee of security`, `guarantee of the security`.
    private func ofGenitives(_ elements: [String]) -> [TermPattern] {
        guard (2...4).contains(elements.count), elements.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x61 } }) else { return [] }
        let head = TermPattern.Element(elements[elements.count - 1], .nounHead)
        var modifiers = elements.dropLast().map { TermPattern.Element($0) }
        modifiers[modifiers.count - 1].role = .nounHead
        return [["of"], ["of", "the"]].map { link in
            TermPattern([head] + link.map { TermPattern.Element($0) } + modifiers, rearrangement: "of-genitive")
        }
    }

    private func pattern(_ elements: [String], inflecting head: Int, as role: WordRole) -> TermPattern {
        TermPattern(elements.enumerated().map { TermPattern.Element($1, $0 == head ? role : .fixed) })
    }

    /// Prepositions that end the head of a noun term: `minister | of defense`.
    private static let headEndingPrepositions: Set<String> = [
        "of", "for", "in", "on", "to", "at", "by", "from", "with", "against", "into", "under",
    ]

    // MARK: Forms

    public func forms(of word: String, as role: WordRole) -> [InflectedForm] {
        var forms = [InflectedForm(word)]
        for (index, variant) in spelling.variants(of: word).enumerated() {
            if index > 0 { forms.append(InflectedForm(variant, "spelling")) }
            switch role {
            case .fixed: break
            case .nounHead: forms += numberForms(of: variant)
            case .verb: forms += verbForms(of: variant)
            }
        }
        return Self.withoutRepetition(forms)
    }

    /// The first of forms that are written alike; of so few that a set would cost more than it saves.
    private static func withoutRepetition(_ forms: [InflectedForm]) -> [InflectedForm] {
        guard forms.count > 1 else { return forms }
        var kept: [InflectedForm] = []
        kept.reserveCapacity(forms.count)
        for form in forms where !kept.contains(where: { $0.form == form.form }) { kept.append(form) }
        return kept
    }

    private func numberForms(of noun: String) -> [InflectedForm] {
        if let irregular = plurals[noun] { return irregular.map { InflectedForm($0, "plural") } }
        if let singular = singulars[noun] { return singular.map { InflectedForm($0, "singular") } }
        if invariantNouns.contains(noun) { return [] }
        let singular = singularsInS.contains(noun) ? [] : EnglishInflection.withoutS(noun)
        if !singular.isEmpty { return singular.map { InflectedForm($0, "singular") } }
        return [InflectedForm(EnglishInflection.withS(noun), "plural")]
    }

    private func verbForms(of verb: String) -> [InflectedForm] {
        if let irregular = verbs[verb] { return irregular.map { InflectedForm($0.form, $0.inflection) } }
        let third = verb.hasSuffix("o") ? verb + "es" : EnglishInflection.withS(verb)
        return [
            InflectedForm(third, "third person"),
            InflectedForm(EnglishInflection.withEd(verb), "past"),
            InflectedForm(EnglishInflection.withIng(verb), "gerund"),
        ]
    }
}
