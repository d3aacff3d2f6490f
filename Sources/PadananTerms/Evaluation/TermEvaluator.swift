import PadananLanguage
import PadananModel

/// Says what became of glossary terms in a translation, against the glossary and against references.
///
///     let evaluator = TermEvaluator(aligner)
///     let figures = rows.map { evaluator.figures(source: $0.source, hypothesis: $0.target, references: [$0.reference]) }
///     let corpora = TermEvaluator.corpora(figures, hasReferences: true)
///
/// - Source: success rate: the shared task on terminology of WMT 2023 (Semenov et al.); accuracy and windows: Anastasopoulos et al. 2021.
public struct TermEvaluator: Sendable {
    private let aligner: TermAligner
    private let analyzer: any MorphologicalAnalyzer

    public init(_ aligner: TermAligner) {
        self.aligner = aligner
        analyzer = Morphology.analyzer(for: aligner.languages.target)
    }

    /// The figures of one segment.
    ///
    /// - Parameters:
    ///   - references: translations of the same source by people; none when there are none.
    ///   - conditions: those that hold in the segment's document.
    public func figures(
        source: String, hypothesis: String, references: [String], conditions: ConditionHits? = nil
    ) -> TermSegmentFigures {
        var session = AlignmentSession(aligner)
        var scanner = TermScanner(aligner.targetRecognizer)
        let sourceBytes = [UInt8](source.utf8)
        let text = EvaluatedText(hypothesis)
        let links = session.links(source: sourceBytes, target: text.bytes, document: conditions)
        var figures = TermSegmentFigures()
        guard !links.isEmpty else { return figures }
        let concepts = Set(links.map(\.source.concept))
        let there = approvedConcepts(scanner.occurrences(in: text.bytes)).union(links.filter(\.status.isApproved).map(\.source.concept))
        figures.success = RatioCorpus.Count(right: concepts.intersection(there).count, all: concepts.count)
        figures.strict = RatioCorpus.Count(right: links.count { $0.status.isApproved }, all: links.count)
        figures.renderings = links.compactMap { rendering(of: $0, in: text) }
        let others = references.map { EvaluatedText($0) }
        let otherLinks = others.map { session.links(source: sourceBytes, target: $0.bytes, document: conditions) }
        compare(links, text, otherLinks, others, &figures)
        return figures
    }

    /// The measures of a corpus from the figures of its segments.
    ///
    /// - Parameter hasReferences: whether to say what needs references.
    public static func corpora(_ figures: [TermSegmentFigures], hasReferences: Bool) -> [any MeasuredCorpus] {
        var corpora: [any MeasuredCorpus] = [
            RatioCorpus(id: "term-success", name: "term success", counts: figures.map(\.success)),
            RatioCorpus(id: "term-strict", name: "term occurrences", counts: figures.map(\.strict)),
            ConsistencyCorpus(figures.map(\.renderings)),
        ]
        guard hasReferences else { return corpora }
        corpora.append(RatioCorpus(id: "term-exact", name: "term accuracy", counts: figures.map(\.exact)))
        corpora.append(RatioCorpus(id: "term-window2", name: "window overlap 2", counts: figures.map(\.window2)))
        corpora.append(RatioCorpus(id: "term-window3", name: "window overlap 3", counts: figures.map(\.window3)))
        return corpora
    }

    /// The ids of all measures that `corpora` gives.
    public static let ids = ["term-success", "term-strict", "term-consistency", "term-exact", "term-window2", "term-window3"]

    private func approvedConcepts(_ matches: [TermMatch]) -> Set<Int> {
        Set(matches.filter { LinkStatus(aligner.facts[$0.concept, $0.term].status).isApproved }.map(\.concept))
    }

    private func rendering(of link: TermLink, in text: EvaluatedText) -> TermRendering? {
        guard let range = link.target else { return nil }
        if let rendering = link.rendering, rendering.concept == link.source.concept {
            let isShortened = aligner.facts[rendering.concept, rendering.term].isShortened
            return isShortened ? nil : TermRendering(concept: link.source.concept, term: rendering.term)
        }
        let keys = text.words(in: range).map { String(decoding: analyzer.keys(of: Array($0.utf8)).key, as: UTF8.self) }
        return TermRendering(concept: link.source.concept, term: nil, words: keys.joined(separator: " "))
    }

    // MARK: References

    /// An occurrence counts once, with the reference that is best for it.
    private func compare(
        _ links: [TermLink], _ text: EvaluatedText, _ otherLinks: [[TermLink]], _ others: [EvaluatedText],
        _ figures: inout TermSegmentFigures
    ) {
        var free = text.places
        for (number, link) in links.enumerated() {
            let ranges = zip(others, otherLinks).compactMap { other, links in
                links.indices.contains(number) ? links[number].target.map { (other, $0) } : nil
            }
            guard !ranges.isEmpty else { continue }
            figures.exact.all += 1
            if ranges.contains(where: { free.take($0.words(in: $1)) }) { figures.exact.right += 1 }
            figures.window2.add(Self.window(2, link.target, text, ranges))
            figures.window3.add(Self.window(3, link.target, text, ranges))
        }
    }

    private static func window(
        _ width: Int, _ range: TextRange?, _ text: EvaluatedText, _ others: [(EvaluatedText, TextRange)]
    ) -> RatioCorpus.Count {
        let own = range.map { text.neighbours(of: $0, width) } ?? []
        let counts = others.map { other, place in
            let words = other.neighbours(of: place, width)
            return RatioCorpus.Count(right: EvaluatedText.shared(own, words), all: words.count)
        }
        return counts.max { $0.share < $1.share } ?? RatioCorpus.Count(right: 0, all: 0)
    }
}

extension RatioCorpus.Count {
    fileprivate mutating func add(_ other: RatioCorpus.Count) {
        right += other.right
        all += other.all
    }

    fileprivate var share: Double { all == 0 ? 0 : Double(right) / Double(all) }
}
