import PadananLanguage
import PadananModel

/// Proposes entries for a glossary from bitext whose words are linked, or from text in one language.
///
///     var extractor = TermExtractor(.indonesianEnglish)
///     for pair in pairs { extractor.add(source: pair.source, target: pair.target, links: pair.links, file: "memory.tmx", line: nil) }
///     for term in extractor.terms() { print(term.source, term.target ?? "") }
///
/// Candidates are nouns and names with what follows them, up to six words, whose inflected forms count together; renderings are what the links
/// of their words agree on. Texts that were added before count once. Cost: linear in the text, about a quarter of what training of the links costs.
public struct TermExtractor: Sendable {
    private var source: ExtractionText
    private var target: ExtractionText
    private var links = LinkTable()
    private var pairs: [ExtractionPair] = []
    private var files: [String] = []
    private var isCounted: [Bool] = []
    private var seen: Set<UInt64> = []
    private var hasTargets = false
    private let options: TermExtractionOptions

    public init(_ languages: LanguagePair, options: TermExtractionOptions = TermExtractionOptions()) {
        source = ExtractionText(languages.source)
        target = ExtractionText(languages.target)
        self.options = options
    }

    /// Adds a pair of texts with the links of their tokens, as `Tokenizer` cuts them; white space is no token.
    public mutating func add(source text: String, target other: String, links pair: [WordLink], file: String, line: Int?) {
        hasTargets = true
        target.append(Array(other.utf8))
        append(text, other, pair, file, line)
    }

    /// Adds a text in one language.
    public mutating func add(_ text: String, file: String, line: Int?) {
        target.append([])
        append(text, "", [], file, line)
    }

    private mutating func append(_ text: String, _ other: String, _ pair: [WordLink], _ file: String, _ line: Int?) {
        let bytes = Array(text.utf8)
        source.append(bytes)
        links.append(pair, sources: source.tokens(source.count - 1).count, targets: target.tokens(target.count - 1).count)
        if files.last != file { files.append(file) }
        pairs.append(ExtractionPair(source: text, target: other, file: Int32(files.count - 1), line: Int32(clamping: line ?? 0)))
        isCounted.append(seen.insert(WordHash.of(bytes).value).inserted)
    }

    /// The terms, the best first.
    public func terms() -> [ExtractedTerm] {
        let least = options.least(pairs.count)
        let statistics = TermStatistics(
            CandidateTable(source, isCounted: isCounted, least: least), source, documents: pairs.map(\.file))
        let table = statistics.table
        let places = table.placesByCandidate()
        var drafts: [TermDraft] = []
        let renderings = CandidateRenderings(spans: RenderedSpans(source, target, links), target: target)
        for candidate in table.keys.indices where Int(table.counts[candidate]) >= least {
            let figures = statistics.figures[candidate]
            guard !Self.isFragment(figures) else { continue }
            var draft = TermDraft(
                candidate: candidate, figures: figures, worth: TermRanking.termhood(figures, words: table.keys[candidate].count))
            if hasTargets {
                draft.renderings = renderings.counts(statistics.free(places(candidate))).sorted
                guard let best = draft.renderings.first, best.count >= least else { continue }
            }
            drafts.append(draft)
        }
        return finish(drafts, table, places)
    }

    /// Whether a candidate occurs nearly always in one longer candidate, and so is a part of it; what is seen once or twice may be either.
    private static func isFragment(_ figures: TermStatistics.Figures) -> Bool {
        figures.count >= 3 && figures.largestContainer >= 0.9
    }
}

// MARK: Abbreviations

extension TermExtractor {
    /// The long forms that stand before their acronyms in brackets, folded: `badan pusat statistik`, `bps`.
    func abbreviations() -> [(longForm: String, acronym: String)] {
        let pattern = AbbreviationPattern(text: source)
        return pairs.indices.flatMap { number in
            let text = pairs[number].source
            return pattern.places(number, in: Array(text.utf8)).map { place in
                (
                    FoldedKey.fold(ExtractionPair.part(text, source.bytes(number, place.longForm))),
                    FoldedKey.fold(ExtractionPair.part(text, source.bytes(number, place.acronym..<place.acronym + 1)))
                )
            }
        }
    }
}

// MARK: Writing terms

extension TermExtractor {
    private func finish(
        _ drafts: [TermDraft], _ table: CandidateTable, _ places: (Int) -> [CandidateTable.Occurrence]
    ) -> [ExtractedTerm] {
        let wanted = drafts.lazy.compactMap { $0.renderings.first?.hash }
        let frequencies = RenderingFrequencies(target, wanted: wanted)
        let chooser = ExampleChooser(pairs: pairs, files: files)
        var ranked: [(term: ExtractedTerm, rank: Double)] = []
        for draft in drafts {
            let term = term(draft, places(draft.candidate), frequencies, chooser)
            guard term.score >= options.minimumScore else { continue }
            let agreement = evidence(draft, frequencies).map { TermRanking.agreement($0, count: draft.figures.count) } ?? 1
            ranked.append((term, draft.worth * agreement))
        }
        return ranked.sorted { ($1.rank, $0.term.source) < ($0.rank, $1.term.source) }.map(\.term)
    }

    private func evidence(_ draft: TermDraft, _ frequencies: RenderingFrequencies) -> RenderingEvidence? {
        guard let best = draft.renderings.first else { return nil }
        return RenderingEvidence(
            weight: Double(best.weight), total: draft.renderings.reduce(0) { $0 + Double($1.weight) }, count: best.count,
            sourceCount: draft.figures.count, targetCount: frequencies[best.hash])
    }

    private func term(
        _ draft: TermDraft, _ occurrences: [CandidateTable.Occurrence], _ frequencies: RenderingFrequencies, _ chooser: ExampleChooser
    ) -> ExtractedTerm {
        let surface = sourceSurface(occurrences)
        let isSmall = !surface.utf8.contains { $0 &- 0x41 < 26 }
        let evidence = evidence(draft, frequencies)
        var term = ExtractedTerm(
            source: surface, target: draft.renderings.first.map { targetSurface($0, prefersSmall: isSmall) }, kind: draft.kind,
            score: evidence?.confidence ?? TermRanking.sigmoid(draft.worth - 2), count: evidence?.count ?? draft.figures.count,
            sourceCount: draft.figures.count, targetCount: evidence.map { max($0.targetCount, $0.count) } ?? 0)
        term.competitors = draft.renderings.dropFirst().prefix(options.competitors).filter { $0.count > 1 }.map {
            RivalRendering(target: targetSurface($0, prefersSmall: isSmall), count: $0.count)
        }
        term.examples = chooser.examples(examplePlaces(draft, occurrences), most: options.examples)
        return term
    }

    private func examplePlaces(
        _ draft: TermDraft, _ occurrences: [CandidateTable.Occurrence]
    ) -> [(pair: Int, source: Range<Int>, target: Range<Int>?)] {
        guard let best = draft.renderings.first else {
            return occurrences.map { (Int($0.text), source.bytes(Int($0.text), $0.span), nil) }
        }
        var spans: [Int32: Range<Int>] = [:]
        for place in best.places where spans[place.pair] == nil { spans[place.pair] = place.span }
        return occurrences.compactMap { occurrence in
            guard let span = spans[occurrence.text] else { return nil }
            let pair = Int(occurrence.text)
            return (pair, source.bytes(pair, occurrence.span), target.bytes(pair, span))
        }
    }

    private func sourceSurface(_ occurrences: [CandidateTable.Occurrence]) -> String {
        var counts = SurfaceCounts()
        for occurrence in occurrences {
            let text = Int(occurrence.text)
            counts.add(
                source.surface(text, occurrence.span, in: pairs[text].source),
                beginsSentence: source.beginsSentence(text, occurrence.span.lowerBound),
                isBase: source.showsBase(text, occurrence.span, in: pairs[text].source))
        }
        return counts.best(prefersSmall: false)
    }

    private func targetSurface(_ rendering: RenderingCounts.Rendering, prefersSmall: Bool) -> String {
        var counts = SurfaceCounts()
        for (pair, span) in rendering.places {
            counts.add(
                ExtractionPair.part(pairs[Int(pair)].target, target.bytes(Int(pair), span)),
                beginsSentence: target.beginsSentence(Int(pair), span.lowerBound),
                isBase: target.endsInBase(Int(pair), span, in: pairs[Int(pair)].target))
        }
        return target.analysis.withoutEnding(counts.best(prefersSmall: prefersSmall))
    }
}
