import PadananLanguage
import PadananModel

/// Finds which sentences of two texts translate each other.
///
///     SentenceAligner(.indonesianEnglish).align(source: ["Ia pulang.", "Hujan turun."], target: ["He went home.", "It rained."])
///
/// The best sequence of beads by dynamic programming over lengths (Gale and Church 1993), words that translate each other or are spelt alike, numbers
/// and marks. Long texts are first tied together where they share rare words, and only a band around that is searched, so that time and memory
/// grow with the number of sentences and not with its square.
public struct SentenceAligner: Sendable {
    public let languages: LanguagePair

    public init(_ languages: LanguagePair) {
        self.languages = languages
    }

    /// The beads in the order of the texts: every sentence is in exactly one. Any text is accepted.
    public func align(source: [String], target: [String]) -> [Bead] {
        guard !source.isEmpty || !target.isEmpty else { return [] }
        let sourceWords = SentenceWords(source, languages.source)
        let targetWords = SentenceWords(target, languages.target)
        let evidence = WordEvidence(sourceWords, targetWords, languages)
        let band = AlignmentBand(source.count, target.count) { SentenceAnchors(sourceWords, targetWords, evidence) }
        return BeadSearch(BeadScores(sourceWords, targetWords, evidence, band)).beads
    }
}
