/// Finds the lemmas of English words: tables of irregular forms, the lexicon, and the spelling rules between them.
///
/// Every reading has a cost, from how common the lemma is and how its form is made; the cheapest comes first. `found` is from *find*, not *found*,
/// because *find* is so much commoner.
struct EnglishAnalyzer: Sendable {
    let lexicon = EnglishLexicon(enLemmasData)
    private let irregular = IrregularForms()
    private let singularsInS = WordIndex(firstCellsOf: enSFinalSingularsData)
    private let invariant = WordIndex(firstCellsOf: enInvariantNounsData)
    private let spelling = EnglishSpelling.shared

    /// The one analyzer; its lists are read when the first word is asked for: terms are compiled without it.
    static let shared = EnglishAnalyzer()

    private init() {}

    /// What readings cost beside the lemma, in sixteenths of a bit, and the lemma by frequency class; set on the development treebank.
    private enum Cost {
        static let byClass = [0, 171, 214, 250, 290]
        static let irregular = 8
        static let inflected = 24
        static let compared = 56
        static let converted = 64
        /// An adjective in -ed, which is the past of a verb more often.
        static let participle = 40
        static let unlisted = 300
        static let guessed = 420
    }

    /// All readings of a folded word, the likeliest first; never empty.
    func candidates(_ word: [UInt8]) -> [EnglishCandidate] {
        var found = listed(word) + regular(word)
        if found.isEmpty { found = possessive(word) }
        if found.isEmpty { found = drawnOut(word) }
        if found.isEmpty { found = guesses(word) }
        return found.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }.map(\.element)
    }

    // MARK: What lists say

    private func listed(_ word: [UInt8]) -> [EnglishCandidate] {
        var found: [EnglishCandidate] = []
        if let entry = lexicon.entry(word) {
            for partOfSpeech in [entry.classes.usual] + entry.classes.all where !found.contains(where: { $0.partOfSpeech == partOfSpeech })
            {
                let isParticiple = partOfSpeech == .adjective && EnglishStems.ends(word, "ed")
                let cost = Cost.byClass[Int(min(entry.frequencyClass, 4))] + found.count * 4 + (isParticiple ? Cost.participle : 0)
                found.append(EnglishCandidate(lemma: word, inflection: nil, partOfSpeech: partOfSpeech, cost: cost))
            }
        } else if singularsInS.number(of: word) != nil || invariant.number(of: word) != nil {
            found.append(EnglishCandidate(lemma: word, inflection: nil, partOfSpeech: .noun, cost: Cost.byClass[3]))
        }
        for reading in irregular.readings(of: word) {
            // The base itself counts only where the lexicon doesn't have it.
            if reading.lemma == word, found.contains(where: { $0.partOfSpeech == reading.partOfSpeech }) { continue }
            found.append(
                EnglishCandidate(
                    lemma: reading.lemma, inflection: reading.inflection, partOfSpeech: reading.partOfSpeech,
                    cost: lemmaCost(reading.lemma, Cost.byClass[3]) + Cost.irregular, register: reading.register))
        }
        return found
    }

    private func lemmaCost(_ lemma: [UInt8], _ otherwise: Int) -> Int {
        lexicon.entry(lemma).map { Cost.byClass[Int(min($0.frequencyClass, 4))] } ?? otherwise
    }

    /// The entry of a stem, in whichever spelling the list has it: `organise` as `organize`.
    private func entry(_ stem: [UInt8]) -> EnglishLexicon.Entry? {
        if let entry = lexicon.entry(stem) ?? prefixedEntry(stem) { return entry }
        guard stem.count > 4,
            EnglishStems.ends(stem, "ise") || EnglishStems.ends(stem, "yse") || EnglishStems.ends(stem, "our")
                || EnglishStems.ends(stem, "re")
        else { return nil }
        return spelling.variants(of: String(decoding: stem, as: UTF8.self)).dropFirst().lazy.compactMap { lexicon.entry(Array($0.utf8)) }
            .first
    }

    /// A verb with a prefix that the list has without it: `mismanage`, `unsettle`.
    private func prefixedEntry(_ stem: [UInt8]) -> EnglishLexicon.Entry? {
        for prefix in Self.prefixes where stem.count > prefix.count + 2 && stem.starts(with: prefix) {
            let rest = stem[prefix.count...].drop { $0 == UInt8(ascii: "-") }
            guard let entry = lexicon.entry(Array(rest)), entry.classes.contains(.verb) else { continue }
            return EnglishLexicon.Entry(frequencyClass: 4, classes: entry.classes)
        }
        return nil
    }

    private static let prefixes = ["un", "re", "mis", "over", "out", "under", "dis", "pre", "co", "de", "fore", "up", "down"].map {
        Array($0.utf8)
    }

    // MARK: Regular forms of listed words

    private func regular(_ word: [UInt8]) -> [EnglishCandidate] {
        guard let last = word.last, word.count > 2 else { return [] }
        switch last {
        case UInt8(ascii: "s"):
            let stems = EnglishStems.withoutS(word)
            guard singularsInS.number(of: word) == nil, invariant.number(of: word) == nil else {
                return forms(stems, .verb, "third person", Cost.inflected + 4).filter {
                    lexicon.entry($0.lemma)?.classes.contains(.verb) ?? false
                }
            }
            return forms(stems, .noun, "plural", Cost.inflected) + forms(stems, .verb, "third person", Cost.inflected + 4)
        case UInt8(ascii: "d"): return forms(EnglishStems.without("ed", word), .verb, "past", Cost.inflected)
        case UInt8(ascii: "g"): return forms(EnglishStems.without("ing", word), .verb, "gerund", Cost.inflected)
        case UInt8(ascii: "r"): return compared(EnglishStems.without("er", word), "comparative")
        case UInt8(ascii: "t"): return compared(EnglishStems.without("est", word), "superlative")
        default: return []
        }
    }

    private func compared(_ stems: [[UInt8]], _ inflection: String) -> [EnglishCandidate] {
        let stems = stems.filter(EnglishStems.takesComparison)
        return forms(stems, .adjective, inflection, Cost.compared) + forms(stems, .adverb, inflection, Cost.compared + 4)
    }

    private func forms(_ stems: [[UInt8]], _ partOfSpeech: UniversalPartOfSpeech, _ inflection: String, _ inflectionCost: Int)
        -> [EnglishCandidate]
    {
        stems.enumerated().compactMap { place, stem in
            guard let entry = entry(stem) else { return nil }
            var cost = Cost.byClass[Int(min(entry.frequencyClass, 4))] + inflectionCost + place
            if !entry.classes.contains(partOfSpeech) {
                // Any noun or adjective may become a verb (`profiled`), any verb a noun; comparison needs an adjective.
                guard partOfSpeech == .noun || partOfSpeech == .verb, entry.classes.isOpen else { return nil }
                cost += Cost.converted
            }
            return EnglishCandidate(lemma: stem, inflection: inflection, partOfSpeech: partOfSpeech, cost: cost)
        }
    }

    /// Comparative and superlative, for adjectives and adverbs short enough to have them: `big` → bigger, biggest.
    func comparison(of lemma: String) -> [InflectedForm] {
        let word = Array(lemma.utf8)
        if let forms = irregular.comparison(of: lemma) { return forms }
        guard EnglishStems.takesComparison(word) else { return [] }
        let stem = EnglishInflection.withEd(lemma).dropLast(2)
        return [InflectedForm(stem + "er", "comparative"), InflectedForm(stem + "est", "superlative")]
    }

    // MARK: Possessives and guesses

    private func possessive(_ word: [UInt8]) -> [EnglishCandidate] {
        let isPlural = EnglishStems.ends(word, "s'")
        guard isPlural || EnglishStems.ends(word, "'s") else { return [] }
        let stem = Array(word.dropLast(isPlural ? 1 : 2))
        return candidates(stem).map { candidate in
            var candidate = candidate
            candidate.inflection = (candidate.inflection.map { $0 + ", " } ?? "") + "possessive"
            return candidate
        }
    }

    /// A listed word with a letter drawn out: `soooo`, `yesss`.
    private func drawnOut(_ word: [UInt8]) -> [EnglishCandidate] {
        for kept in [2, 1] {
            let short = EnglishStems.shortened(word, keeping: kept)
            guard short != word, lexicon.entry(short) != nil else { continue }
            return listed(short).map { candidate in
                var candidate = candidate
                candidate.register = .informal
                return candidate
            }
        }
        return []
    }

    private func guesses(_ word: [UInt8]) -> [EnglishCandidate] {
        var found = [EnglishCandidate(lemma: word, inflection: nil, partOfSpeech: .noun, cost: Cost.guessed, isGuessed: true)]
        guard word.count > 3, word.allSatisfy({ Letters.bit($0) != 0 || $0 == UInt8(ascii: "-") }) else { return found }
        func add(_ stem: [UInt8]?, _ partOfSpeech: UniversalPartOfSpeech, _ inflection: String) {
            guard let stem, stem.count > 2 else { return }
            found.append(
                EnglishCandidate(lemma: stem, inflection: inflection, partOfSpeech: partOfSpeech, cost: Cost.unlisted, isGuessed: true))
        }
        if singularsInS.number(of: word) == nil, invariant.number(of: word) == nil,
            !["us", "is", "ss"].contains(where: { (suffix: StaticString) in EnglishStems.ends(word, suffix) })
        {
            add(EnglishStems.guessWithoutS(word), .noun, "plural")
        }
        add(word.count > 4 ? EnglishStems.guess(EnglishStems.without("ed", word)) : nil, .verb, "past")
        add(word.count > 5 ? EnglishStems.guess(EnglishStems.without("ing", word)) : nil, .verb, "gerund")
        return found
    }
}
