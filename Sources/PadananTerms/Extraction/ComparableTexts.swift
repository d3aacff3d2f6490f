import PadananLanguage
import PadananModel

/// Finds what two texts on the same matter have in common that don't translate each other: shared terms, and names written in two ways.
///
///     var texts = ComparableTexts(.indonesianEnglish)
///     for sentence in article { texts.addSource(sentence, file: "a.txt", line: nil) }
///     for sentence in report { texts.addTarget(sentence, file: "b.txt", line: nil) }
///     texts.terms()   // jaminan keamanan → security guarantees, Kiev → Kyiv
///
/// The texts may be in one language. Names are compared by spelling and by the list of exonyms, acronyms with the long forms before them in
/// brackets, other terms by their keys or, across languages, by the list of translations. Cost: the product of the numbers of candidates.
public struct ComparableTexts: Sendable {
    private let languages: LanguagePair
    private let isOneLanguage: Bool
    private var source: TermExtractor
    private var target: TermExtractor
    private let evidence: TranslationEvidence?
    private let renderings: NameRenderings?
    private let options: TermExtractionOptions

    public init(_ languages: LanguagePair, options: TermExtractionOptions = TermExtractionOptions()) {
        self.languages = languages
        self.options = options
        isOneLanguage = languages.source.isSameLanguage(as: languages.target)
        var own = options
        own.minimumCount = 1
        own.minimumScore = 0
        source = TermExtractor(LanguagePair(languages.source, languages.target), options: own)
        target = TermExtractor(LanguagePair(languages.target, languages.source), options: own)
        evidence = TranslationEvidence(languages)
        renderings = NameRenderings(languages)
    }

    /// Adds a sentence of the first text.
    public mutating func addSource(_ text: String, file: String, line: Int?) { source.add(text, file: file, line: line) }

    /// Adds a sentence of the second text.
    public mutating func addTarget(_ text: String, file: String, line: Int?) { target.add(text, file: file, line: line) }

    /// The pairs, the surest and most frequent first. `count` is how often the less frequent of both stands in its text.
    public func terms() -> [ExtractedTerm] {
        let others = target.terms().map { ComparedTerm($0, languages.target) }
        let abbreviations = source.abbreviations() + target.abbreviations()
        var found: [ExtractedTerm] = []
        for term in source.terms().map({ ComparedTerm($0, languages.source) }) {
            guard !term.isGeneral, let best = best(for: term, others, abbreviations) else { continue }
            let pair = paired(term.term, best.term.term, score: best.score)
            if pair.count >= (options.minimumCount ?? 1), pair.score >= options.minimumScore { found.append(pair) }
        }
        return withoutParts(found.sorted { (rank($1), $0.source) < (rank($0), $1.source) })
    }

    private func rank(_ term: ExtractedTerm) -> Double {
        let words = Double(term.source.utf8.count { $0 == UInt8(ascii: " ") } + 1)
        let weight = term.kind == .term ? (words > 1 ? 1.0 : 0.4) : 0.9
        return term.score * weight * Double(BinaryLogarithm.of(Float(1 + term.count)))
    }

    /// Without words that stand in a longer shared term as often as altogether.
    private func withoutParts(_ terms: [ExtractedTerm]) -> [ExtractedTerm] {
        terms.filter { term in
            !terms.contains {
                $0.sourceCount >= term.sourceCount && $0.source.utf8.count > term.source.utf8.count && Self.contains($0.source, term.source)
            }
        }
    }

    private static func contains(_ phrase: String, _ part: String) -> Bool {
        let (words, parts) = (FoldedKey.fold(phrase).split(separator: " "), FoldedKey.fold(part).split(separator: " "))
        guard words.count > parts.count else { return false }
        return (0...words.count - parts.count).contains { words[$0..<$0 + parts.count].elementsEqual(parts) }
    }

    private func paired(_ term: ExtractedTerm, _ other: ExtractedTerm, score: Double) -> ExtractedTerm {
        var pair = term
        pair.target = other.source
        pair.score = score
        pair.count = min(term.sourceCount, other.sourceCount)
        pair.targetCount = other.sourceCount
        pair.examples = zip(term.examples, other.examples).map { own, their in
            ExtractionExample(
                source: own.source, target: their.source, sourceRange: own.sourceRange, targetRange: their.sourceRange, file: own.file,
                line: own.line)
        }
        return pair
    }
}

// MARK: Comparing

extension ComparableTexts {
    /// What pairs by each kind of evidence are worth; of pairs by translations, the share of words that have one counts besides.
    /// Set by hand.
    private enum Worth {
        static let same = 0.95
        static let exonym = 0.95
        static let abbreviation = 0.9
        static let variant = 0.8
        static let translation = 0.8
    }

    private func best(
        for term: ComparedTerm, _ others: [ComparedTerm], _ abbreviations: [(longForm: String, acronym: String)]
    ) -> (term: ComparedTerm, score: Double)? {
        var best: (term: ComparedTerm, score: Double)?
        for other in others {
            let score = score(term, other, abbreviations)
            if score > 0, score > best?.score ?? 0 { best = (other, score) }
        }
        return best
    }

    private func score(_ term: ComparedTerm, _ other: ComparedTerm, _ abbreviations: [(longForm: String, acronym: String)]) -> Double {
        if term.isName == other.isName, isOneLanguage || term.isName, term.keys == other.keys { return Worth.same }
        let folded = (term.folded, other.folded)
        if abbreviations.contains(where: { ($0.longForm, $0.acronym) == folded || ($0.acronym, $0.longForm) == folded }) {
            return Worth.abbreviation
        }
        if term.isName, other.isName {
            if isExonym(term, other) { return Worth.exonym }
            return term.isVariant(of: other) ? Worth.variant : 0
        }
        return isOneLanguage || term.isName || other.isName ? 0 : translationScore(term, other)
    }

    private func isExonym(_ term: ComparedTerm, _ other: ComparedTerm) -> Bool {
        let longest = renderings?.longest { distance in
            distance < term.words.count ? (WordHash.of(term.words[distance]).value, term.isCapitals[distance]) : nil
        }
        guard let longest, longest.count == term.words.count else { return false }
        let hashes = other.words.map { WordHash.of($0).value }
        return longest.entry.renderings.contains { $0.map(\.hash) == hashes }
    }

    /// How well the words of both translate each other: each needs a partner.
    private func translationScore(_ term: ComparedTerm, _ other: ComparedTerm) -> Double {
        guard let evidence, !term.roots.isEmpty, term.roots.count <= 2 * other.roots.count, other.roots.count <= 2 * term.roots.count else {
            return 0
        }
        var strongest = [Float](repeating: 0, count: other.roots.count)
        var sum = 0.0
        for root in term.roots {
            var best: Float = 0
            for entry in evidence.translations(of: root) {
                guard let place = other.roots.firstIndex(of: entry.target) else { continue }
                best = max(best, min(entry.forward, entry.backward))
                strongest[place] = max(strongest[place], min(entry.forward, entry.backward))
            }
            guard best >= Self.leastEvidence else { return 0 }
            sum += Double(min(best, Self.mostEvidence))
        }
        guard strongest.allSatisfy({ $0 >= Self.leastEvidence }) else { return 0 }
        return Worth.translation * (0.5 + 0.5 * sum / Double(term.roots.count) / Double(Self.mostEvidence))
    }

    /// Words that speak for each other with less, in nats, are no translations.
    private static let leastEvidence: Float = 2.5
    private static let mostEvidence: Float = 6
}
