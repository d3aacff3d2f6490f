import PadananModel

/// English inflection, as far as renderings need it: number, possessive, verb forms, spelling varieties, and the of-genitive.
///
/// - Source: Quirk et al., A Comprehensive Grammar of the English Language; the lists in `Data/en`, each with its own source.
public struct EnglishMorphology: MorphologicalAnalyzer {
    /// The one analyzer; its lists are read when it is first used.
    public static let shared = EnglishMorphology()

    private let spelling = EnglishSpelling()
    private let plurals: [String: [String]]
    private let singulars: [String: [String]]
    private let invariantNouns = DataTable(enInvariantNounsData).words
    private let singularsInS = DataTable(enSFinalSingularsData).words
    private let verbs: [String: [(form: String, inflection: String)]]
    private let postpositives = DataTable(enPostpositiveAdjectivesData).words

    private init() {
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

    // MARK: Patterns

    public func patterns(of elements: [String], partOfSpeech: PartOfSpeech) -> [TermPattern] {
        switch partOfSpeech {
        case .proper, .adjective: return [TermPattern(elements.map { TermPattern.Element($0) })]
        case .verb: return [verbPattern(elements)]
        case .noun: return nounPatterns(elements)
        }
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
        return patterns + ofGenitives(elements)
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
        var seen: Set<String> = []
        return forms.filter { seen.insert($0.form).inserted }
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
