import PadananLanguage
import PadananModel

/// A concept of the glossary, or a name, that is rendered in several ways in a run.
public struct TermInconsistentCheck: ConsistencyCheck {
    public static let rule = CheckRule(
        id: "term-inconsistent", group: .consistency,
        summary: "A concept of the glossary, a frequent name or another term is rendered in another way than elsewhere.",
        explanation: """
            Readers take another word for another thing: a *carbon levy* after three *carbon taxes* looks like a new law. All files of a run are
            compared, by what renders each occurrence.

            **Concepts of the glossary.** Once the preferred form is used (where it never is, the admitted form that is used most), these are reported:
            deprecated and forbidden terms; words that the glossary doesn't have, for a term of several words; another spelling of a name; and, where
            a term of several words comes up for the first time in a document, in a short sentence of which no word fits it, that nothing renders it.
            An admitted form is an info, only for a term of several words with nothing in common or another spelling of a name, and only where
            the preferred form is used at least twice as often as all admitted ones, and those at most three times.

            **Names outside the glossary** that occur at least three times, twice in one spelling: the rarer spellings.

            **Terms outside the glossary** of two to four words, by what word alignment says renders them (Indonesian and English only, in the first
            10,000 segments of a run): other words altogether, one word for another, and a short sentence of which no word fits a term that comes up
            for the first time in its document. Single words, verbs, titles, and nouns beside a name (*pasukan Pakistan*) are left alone.

            Legitimate variation is left alone: inflection, case, hyphens, American and British spelling; acronyms and short forms; a part of the
            rendering for a repeated mention (*the tax*); adjectives and peoples (*Turkish*); full names beside short ones; other senses of a term.

            Write the usual form, or admit the other one in the glossary. The proposed edit is uncertain, since number and wording around it may have
            to follow.
            """,
        examples: TermInconsistentExamples.all)

    public static let needs: CheckNeeds = [.links, .names]

    public let languages: LanguagePair
    let termbase: Termbase
    let options: CheckOptions
    let spelling: NameSpelling

    public init?(_ setup: CheckSetup) {
        languages = setup.languages
        termbase = setup.aligner?.termbase ?? Termbase()
        options = setup.options
        spelling = NameSpelling(setup.languages.target)
    }

    // MARK: What a segment says

    public func observations(in reading: PairReading) -> [Observation] {
        guard !reading.target.bytes.isEmpty else { return [] }
        let hasNames = reading.names.map { !$0.source.isEmpty && !$0.target.isEmpty } ?? false
        let names = hasNames ? NamePairings(reading, spelling) : nil
        var observations: [Observation] = []
        observations.reserveCapacity(reading.links.count + (names?.pairs.count ?? 0))
        for (number, link) in reading.links.enumerated() {
            if let observation = observation(of: link, number, reading, names) { observations.append(observation) }
        }
        for pair in names?.pairs ?? [] {
            let detail = RenderingDetail(.name).packed ?? 0
            observations.append(
                Observation(key: pair.sourceHash, variant: pair.targetHash, source: pair.source, target: pair.target, detail: detail))
        }
        return observations
    }

    private func observation(of link: TermLink, _ number: Int, _ reading: PairReading, _ names: NamePairings?) -> Observation? {
        let concept = link.source.concept
        guard options.ignoredConcepts.isEmpty || !options.ignoredConcepts.contains(termbase.concepts[concept].id) else { return nil }
        guard let target = link.target else { return missing(link, number, reading, names) }
        if let rendering = link.rendering {
            // A term of another concept is another sense, or a wrong name: no drift.
            guard rendering.concept == concept else { return nil }
            return observation(link, RenderingDetail(.listed, concept: concept, term: rendering.term), UInt64(rendering.term), target)
        }
        guard link.status == .unlisted else { return nil }
        return unlisted(link, target, reading)
    }

    private func unlisted(_ link: TermLink, _ target: TextRange, _ reading: PairReading) -> Observation? {
        let tokens = reading.target.tokens.filter { $0.start >= target.lowerBound && $0.end <= target.upperBound }
        let variant = SegmentHash(reading.target.bytes, tokens[...]).value
        return observation(link, RenderingDetail(.unlisted, concept: link.source.concept), variant, target)
    }

    /// What is said where no rendering was found: another spelling of a name, or that there is none.
    private func missing(_ link: TermLink, _ number: Int, _ reading: PairReading, _ names: NamePairings?) -> Observation? {
        let concept = termbase.concepts[link.source.concept]
        if concept.partOfSpeech == .proper {
            let preferred = concept.terms(in: languages.target).first?.text
            let found = preferred.flatMap { names?.otherSpelling(of: $0) }
            return found.flatMap { unlisted(link, $0, reading) }
        }
        let isRepeated = reading.links.enumerated().contains { other, found in
            found.source.concept == link.source.concept && (found.target != nil || other < number)
        }
        guard !isRepeated, reading.source.bytes[link.source.range].contains(UInt8(ascii: " ")) else { return nil }
        return observation(link, RenderingDetail(.missing, concept: link.source.concept), .max, nil)
    }

    private func observation(_ link: TermLink, _ detail: RenderingDetail, _ variant: UInt64, _ target: TextRange?) -> Observation? {
        guard let packed = detail.packed else { return nil }
        var key = WordHash()
        key.combine(UInt64(detail.concept) << 8 | 0xFF)
        var hash = WordHash()
        hash.combine(variant)
        return Observation(key: key.value, variant: hash.value, source: link.source.range, target: target, detail: packed)
    }

    // MARK: What a run says

    public func findings(in group: VariantGroup, _ words: inout ComparedWords) -> [PlacedFinding] {
        guard let detail = group.variants.first?.places.first.map({ RenderingDetail(packed: $0.detail) }) else { return [] }
        if detail.kind == .name { return NameDrift(group, spelling, &words).findings }
        return ConceptDrift(group, termbase.concepts[detail.concept], self, &words).findings
    }
}
