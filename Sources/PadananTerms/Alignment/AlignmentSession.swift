import PadananLanguage
import PadananModel

/// A term aligner with its working memory, for one thread that goes through many segments.
public struct AlignmentSession {
    private let aligner: TermAligner
    private var sourceScanner: TermScanner
    private var targetScanner: TermScanner
    private let cache: RenderingFormsCache
    private let words: SessionWords

    public init(_ aligner: TermAligner) {
        self.aligner = aligner
        sourceScanner = TermScanner(aligner.sourceRecognizer)
        targetScanner = TermScanner(aligner.targetRecognizer)
        cache = RenderingFormsCache(aligner)
        words = SessionWords(aligner.languages)
    }

    /// The document conditions that hold in `source`, one of the segments of a document.
    public mutating func documentConditions(in source: [UInt8]) -> ConditionHits {
        sourceScanner.documentConditions(in: source)
    }

    /// Returns a link for every source occurrence, in the order of the source.
    ///
    /// - Parameter document: the conditions that hold in the document the segment belongs to.
    public mutating func links(source: [UInt8], target: [UInt8], document: ConditionHits? = nil) -> [TermLink] {
        links(source: TokenizedText(source), target: TokenizedText(target), document: document)
    }

    mutating func links(source: TokenizedText, target: TokenizedText, document: ConditionHits?) -> [TermLink] {
        let matches = sourceScanner.matches(in: source.bytes, tokens: source.tokens, document: document)
        guard !matches.isEmpty else { return [] }
        let renderings = targetScanner.occurrences(in: target.bytes, tokens: target.tokens)
        let plain = PlainLinks(
            facts: aligner.facts, matches: matches, renderings: renderings, source: source.bytes, target: target.bytes)
        if let links = plain.links({ aligner.hasSenses($0) }) { return links }
        let certain = plain.certainLinks { aligner.hasSenses($0) } ?? [TermLink?](repeating: nil, count: matches.count)
        var search = LinkSearch(CandidateFinder(aligner, source, target, matches), matches, renderings, certain)
        return search.links(cache, words) { sourceScanner.occurrences(in: target.bytes, tokens: target.tokens) }
    }

    /// The links of a segment by the search alone, for comparison.
    mutating func searchedLinks(source: [UInt8], target: [UInt8]) -> [TermLink] {
        let matches = sourceScanner.matches(in: source)
        let renderings = targetScanner.occurrences(in: target)
        let none = [TermLink?](repeating: nil, count: matches.count)
        let finder = CandidateFinder(aligner, TokenizedText(source), TokenizedText(target), matches)
        var search = LinkSearch(finder, matches, renderings, none)
        return search.links(cache, words) { sourceScanner.occurrences(in: target) }
    }
}
