import PadananLanguage
import PadananModel

/// A term outside the glossary that is rendered in several ways in a run; it reports what `TermInconsistentCheck` documents.
///
/// A segment says only which phrases its source has; what renders those that come up again is found at the end of the run, by word alignment.
public struct PhraseInconsistentCheck: ConsistencyCheck {
    public static let rule = TermInconsistentCheck.rule

    public static let needs: CheckNeeds = [.links]

    public let languages: LanguagePair
    private let spelling: NameSpelling

    /// `nil` for languages that word alignment has no lexicon of.
    public init?(_ setup: CheckSetup) {
        guard LinkLexicon.exists(for: setup.languages) else { return nil }
        languages = setup.languages
        spelling = NameSpelling(setup.languages.target)
    }

    public static var limits: ConsistencyCollector.Limits {
        var limits = ConsistencyCollector.Limits()
        limits.segments = mostSegments
        limits.placeBytes = 8 << 20
        limits.textBytes = 8 << 20
        return limits
    }

    /// In longer runs only the first segments are compared in this way: each takes some tenths of a millisecond.
    private static let mostSegments = 10_000

    public func observations(in reading: PairReading) -> [Observation] {
        guard reading.target.wordCount > 0 else { return [] }
        // A session that has seen so many segments is beyond those of the run that are compared.
        let finder = reading.memory.phrases(of: languages.source, mostTexts: Self.mostSegments)
        let phrases = finder.phrases(in: reading.source)
        return phrases.compactMap { phrase in
            // The glossary's terms are compared by the glossary.
            guard !reading.links.contains(where: { $0.source.range.overlaps(phrase.range) }) else { return nil }
            return Observation(key: phrase.hash, variant: reading.targetHash.value, source: phrase.range)
        }
    }

    public func findings(in group: VariantGroup, _ words: inout ComparedWords) -> [PlacedFinding] {
        PhraseDrift(group, languages, spelling, &words).findings
    }
}
