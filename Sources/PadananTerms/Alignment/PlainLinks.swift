import PadananModel

/// Links a segment in which every term occurs once and has one approved rendering to itself: most segments, without any search.
///
/// It gives what `CandidateFinder` and `LinkAssignment` would, and nothing where they have to choose.
struct PlainLinks {
    /// Pairs of an occurrence and a rendering looked at; hostile text has more, and is left to the search, which has bounds of its own.
    private static let maximumWork = 4096

    let facts: TermFacts
    let matches: [TermMatch]
    let renderings: [TermMatch]
    let source: [UInt8]
    let target: [UInt8]

    /// A link for each occurrence, or `nil`.
    ///
    /// - Parameter hasSenses: whether a concept shares a source term with others, the renderings of which compete with its own.
    func links(_ hasSenses: (Int) -> Bool) -> [TermLink]? {
        guard matches.count * renderings.count <= Self.maximumWork else { return nil }
        var links: [TermLink] = []
        links.reserveCapacity(matches.count)
        for place in matches.indices {
            guard let rendering = onlyRendering(of: place), isFree(rendering.range, links) else { return nil }
            let concept = matches[place].concept
            if hasSenses(concept), renderings.contains(where: { $0.concept != concept && hasSenses($0.concept) }) { return nil }
            links.append(link(matches[place], rendering))
        }
        return links
    }

    /// The links that no search could change, the others `nil`: the occurrence and its one rendering are approved, without other senses,
    /// and no rendering that may belong to another occurrence overlaps it. `nil` where there is too much to look at.
    ///
    /// - Parameter hasSenses: whether a concept shares a source term with others.
    func certainLinks(_ hasSenses: (Int) -> Bool) -> [TermLink?]? {
        guard matches.count * renderings.count <= Self.maximumWork else { return nil }
        return matches.indices.map { place in
            guard !hasSenses(matches[place].concept), let rendering = onlyRendering(of: place) else { return nil }
            for other in renderings where other.concept != rendering.concept && other.range.overlaps(rendering.range) {
                if isPresent(other.concept) || hasSenses(other.concept) { return nil }
            }
            return link(matches[place], rendering)
        }
    }

    /// The one span that has an approved rendering of an occurrence.
    private func onlyRendering(of place: Int) -> TermMatch? {
        let concept = matches[place].concept
        for other in matches.indices where other != place && matches[other].concept == concept { return nil }
        var best: TermMatch?
        for rendering in renderings where rendering.concept == concept {
            guard best == nil else { return nil }
            best = rendering
        }
        guard let best, facts[concept, best.term].status.isApproved else { return nil }
        return best
    }

    private func isFree(_ range: TextRange, _ links: [TermLink]) -> Bool {
        for link in links {
            if let target = link.target, target.overlaps(range) { return false }
        }
        return true
    }

    private func link(_ match: TermMatch, _ rendering: TermMatch) -> TermLink {
        let status = facts[rendering.concept, rendering.term].status
        let score = LinkScoring.of(rendering, for: match, facts, isInside: isInside(rendering), target: target)
        let place = Double(rendering.range.lowerBound) / Double(max(1, target.count))
        let offset = place - Double(match.range.lowerBound) / Double(max(1, source.count))
        return TermLink(
            source: match, target: rendering.range,
            rendering: TermLink.Rendering(concept: rendering.concept, term: rendering.term, kind: rendering.kind),
            status: LinkStatus(status), confidence: LinkConfidence.of(score: score + LinkScoring.distance * offset * offset, bestRival: nil)
        )
    }

    /// Whether a longer term, of a concept that the source doesn't have, covers a rendering.
    private func isInside(_ rendering: TermMatch) -> Bool {
        for longer in renderings where longer.range.count > rendering.range.count && longer.concept != rendering.concept {
            let covers = longer.range.lowerBound <= rendering.range.lowerBound && longer.range.upperBound >= rendering.range.upperBound
            if covers, !isPresent(longer.concept) { return true }
        }
        return false
    }

    private func isPresent(_ concept: Int) -> Bool {
        for match in matches where match.concept == concept { return true }
        return false
    }
}
