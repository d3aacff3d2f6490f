import PadananLanguage
import PadananModel

/// Links the occurrences of a segment that are not certain: candidates are collected, the strongest kind of evidence first, and assigned.
struct LinkSearch {
    private let finder: CandidateFinder
    private let matches: [TermMatch]
    private let renderings: [TermMatch]
    /// By occurrence: the link that no search could change.
    private var certain: [TermLink?]
    private var candidates: [LinkCandidate] = []
    private var chosen: [Int?] = []

    init(_ finder: CandidateFinder, _ matches: [TermMatch], _ renderings: [TermMatch], _ certain: [TermLink?]) {
        self.finder = finder
        self.matches = matches
        self.renderings = renderings
        self.certain = certain
    }

    /// A link for each occurrence.
    ///
    /// - Parameters:
    ///   - words: links words where the glossary has nothing.
    ///   - untranslated: looks for terms of the source in the target; asked only where something isn't rendered as it should be.
    mutating func links(_ cache: RenderingFormsCache, _ words: SessionWords, untranslated: () -> [TermMatch]) -> [TermLink] {
        chooseListed()
        if matches.indices.contains(where: { !isApproved($0) }) { addUntranslated(untranslated()) }
        addWeak(cache, words)
        let rivals = rivals()
        return matches.indices.map { place in certain[place] ?? link(place, rivals[place]) }
    }

    /// What else there was for an occurrence.
    private struct Rivals {
        var exist = false
        /// The best score of a candidate elsewhere than the chosen one.
        var bestScore: Double?
    }

    /// By occurrence.
    private func rivals() -> [Rivals] {
        var rivals = [Rivals](repeating: Rivals(), count: matches.count)
        for candidate in candidates {
            rivals[candidate.source].exist = true
            guard let chosen = chosen[candidate.source], candidates[chosen].target != candidate.target else { continue }
            if candidate.score > rivals[candidate.source].bestScore ?? -.infinity { rivals[candidate.source].bestScore = candidate.score }
        }
        return rivals
    }

    private func isApproved(_ place: Int) -> Bool {
        certain[place] != nil || chosen[place].map { candidates[$0].status.isApproved } ?? false
    }

    private mutating func chooseListed() {
        // Certain renderings have no rivals; left out, they change nothing for the others.
        let settled = certain.compactMap { $0?.source.concept }
        candidates = finder.listed(settled.isEmpty ? renderings : renderings.filter { !settled.contains($0.concept) })
        choose()
    }

    private mutating func choose() {
        chosen = LinkAssignment(candidates, occurrences: matches.count).solve()
    }

    private mutating func addUntranslated(_ found: [TermMatch]) {
        let found = found.filter { finder.isPresent($0.concept) }
        guard !found.isEmpty else { return }
        let settled = certain.compactMap { $0 }
        let isRival = { (link: TermLink, found: TermMatch) in
            link.source.concept == found.concept || link.target?.overlaps(found.range) ?? false
        }
        if settled.contains(where: { link in found.contains { isRival(link, $0) } }) {
            // A certain link is no longer certain: everything is decided together.
            certain = [TermLink?](repeating: nil, count: matches.count)
            chooseListed()
        }
        candidates += finder.untranslated(found)
        choose()
    }

    /// Weaker evidence is asked for only where nothing else was found, and only in words that nothing else took.
    private mutating func addWeak(_ cache: RenderingFormsCache, _ words: SessionWords) {
        let open = matches.indices.filter { certain[$0] == nil && chosen[$0] == nil }
        guard !open.isEmpty else { return }
        let taken = matches.indices.compactMap { place in certain[place]?.target ?? chosen[place].map { candidates[$0].target } }
        let weak = finder.weak(for: open, avoiding: taken, renderings: renderings, cache, words)
        guard !weak.isEmpty else { return }
        let weakChoice = LinkAssignment(weak, occurrences: matches.count).solve()
        for occurrence in open { chosen[occurrence] = weakChoice[occurrence].map { $0 + candidates.count } }
        candidates += weak
    }

    private func link(_ place: Int, _ rivals: Rivals) -> TermLink {
        guard let chosen = chosen[place].map({ candidates[$0] }) else {
            let confidence = rivals.exist ? LinkConfidence.missingWithRivals : LinkConfidence.missing
            return TermLink(source: matches[place], target: nil, rendering: nil, status: .missing, confidence: confidence)
        }
        return TermLink(
            source: matches[place], target: chosen.target, rendering: chosen.rendering, status: chosen.status,
            confidence: chosen.confidence ?? LinkConfidence.of(score: chosen.score, bestRival: rivals.bestScore))
    }
}
