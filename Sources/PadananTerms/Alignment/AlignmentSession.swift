import PadananLanguage
import PadananModel

/// A term aligner with its working memory, for one thread that goes through many segments.
public struct AlignmentSession {
    private let aligner: TermAligner
    private var sourceScanner: TermScanner
    private var targetScanner: TermScanner
    private let cache = RenderingFormsCache()

    public init(_ aligner: TermAligner) {
        self.aligner = aligner
        sourceScanner = TermScanner(aligner.sourceRecognizer)
        targetScanner = TermScanner(aligner.targetRecognizer)
    }

    /// The document conditions that hold in `source`, one of the segments of a document.
    public mutating func documentConditions(in source: [UInt8]) -> ConditionHits {
        sourceScanner.documentConditions(in: source)
    }

    /// Returns a link for every source occurrence, in the order of the source.
    ///
    /// - Parameter document: the conditions that hold in the document the segment belongs to.
    public mutating func links(source: [UInt8], target: [UInt8], document: ConditionHits? = nil) -> [TermLink] {
        let matches = sourceScanner.matches(in: source, document: document)
        guard !matches.isEmpty else { return [] }
        let renderings = targetScanner.occurrences(in: target)
        let plain = PlainLinks(facts: aligner.facts, matches: matches, renderings: renderings, source: source, target: target)
        return plain.links() ?? searchedLinks(matches, renderings, source, target)
    }

    private mutating func searchedLinks(_ matches: [TermMatch], _ renderings: [TermMatch], _ source: [UInt8], _ target: [UInt8])
        -> [TermLink]
    {
        let finder = CandidateFinder(aligner, source, target, matches)
        var candidates = finder.listed(renderings)
        var chosen = LinkAssignment(candidates, occurrences: matches.count).solve()
        if chosen.contains(where: { $0.map { !candidates[$0].status.isApproved } ?? true }) {
            candidates += finder.untranslated(sourceScanner.occurrences(in: target))
            chosen = LinkAssignment(candidates, occurrences: matches.count).solve()
        }
        let open = matches.indices.filter { chosen[$0] == nil }
        if !open.isEmpty {
            // Weaker evidence is asked for only where nothing else was found, and only in words that nothing else took.
            let taken = chosen.compactMap { $0.map { candidates[$0].target } }
            let weak = finder.weak(for: open, avoiding: taken, renderings: renderings, cache)
            let weakChoice = LinkAssignment(weak, occurrences: matches.count).solve()
            for occurrence in open { chosen[occurrence] = weakChoice[occurrence].map { $0 + candidates.count } }
            candidates += weak
        }
        let byOccurrence = Dictionary(grouping: candidates, by: \.source)
        return matches.indices.map { link(matches[$0], chosen[$0].map { candidates[$0] }, among: byOccurrence[$0] ?? []) }
    }

    private func link(_ match: TermMatch, _ chosen: LinkCandidate?, among candidates: [LinkCandidate]) -> TermLink {
        guard let chosen else {
            let confidence = candidates.isEmpty ? LinkConfidence.missing : LinkConfidence.missingWithRivals
            return TermLink(source: match, target: nil, rendering: nil, status: .missing, confidence: confidence)
        }
        let bestRival = candidates.lazy.filter { $0.target != chosen.target }.map(\.score).max()
        return TermLink(
            source: match, target: chosen.target, rendering: chosen.rendering, status: chosen.status,
            confidence: LinkConfidence.of(score: chosen.score, bestRival: bestRival))
    }
}
