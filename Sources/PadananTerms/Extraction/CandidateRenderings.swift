/// Collects the renderings of a candidate over all its places.
struct CandidateRenderings: Sendable {
    let spans: RenderedSpans
    let target: ExtractionText

    /// In how many places, and in which share of them, words beside a rendering must stand to belong to it.
    private static let leastWidened = 3
    private static let widenedShare = 0.5

    private struct Found {
        var pair: Int32
        var rendering: RenderedSpans.Rendering
        var hash: UInt64
    }

    /// The renderings of a candidate. Where words beside a rendering stand there as a rule, though nothing renders them, they are taken in:
    /// `memorandum of understanding`, of which only the first word has a partner.
    func counts(_ occurrences: [CandidateTable.Occurrence]) -> RenderingCounts {
        let found = occurrences.compactMap(find)
        var narrow: [UInt64: Int] = [:]
        var wide: [UInt64: [UInt64: Int]] = [:]
        for place in found {
            narrow[place.hash, default: 0] += 1
            for span in Self.widenings(place.rendering) {
                wide[place.hash, default: [:]][target.hash(Int(place.pair), span), default: 0] += 1
            }
        }
        var result = RenderingCounts()
        for place in found {
            var (span, hash) = (place.rendering.span, place.hash)
            let least = max(Double(Self.leastWidened), Self.widenedShare * Double(narrow[place.hash] ?? 0))
            for wider in Self.widenings(place.rendering) where wider.count > span.count {
                let widerHash = target.hash(Int(place.pair), wider)
                if Double(wide[place.hash]?[widerHash] ?? 0) >= least { (span, hash) = (wider, widerHash) }
            }
            result.add(hash, weight: place.rendering.weight, pair: place.pair, span: span)
        }
        return result
    }

    private func find(_ occurrence: CandidateTable.Occurrence) -> Found? {
        guard let rendering = spans.rendering(Int(occurrence.text), occurrence.span) else { return nil }
        return Found(pair: occurrence.text, rendering: rendering, hash: target.hash(Int(occurrence.text), rendering.span))
    }

    private static func widenings(_ rendering: RenderedSpans.Rendering) -> [Range<Int>] {
        let (span, widest) = (rendering.span, rendering.widest)
        guard widest != span else { return [] }
        return [widest.lowerBound..<span.upperBound, span.lowerBound..<widest.upperBound, widest].filter { $0 != span }
    }
}
