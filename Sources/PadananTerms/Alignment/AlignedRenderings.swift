import PadananLanguage
import PadananModel

/// Finds what renders a term by word alignment: the run of target words that stand for the term's words, and little for others.
///
///     Lalu lintas di jalan tol padat   →   Traffic on the [motorway] is heavy
///
/// Outside the spans that other occurrences have. Cost of making one: see `WordAligner.weights`; of each span: linear in the target.
struct AlignedRenderings {
    /// A target word or mark, as it looks from outside.
    private struct Place {
        var range: TextRange
        /// A word that may begin or end a term; no mark, no function word.
        var isContent: Bool
        /// Nothing but white space stands before it since the last word or mark.
        var followsDirectly: Bool
        var isTaken: Bool
    }

    private let weights: WordWeights
    private let sourceTokens: [Token]
    private let places: [Place]

    /// `nil` where a text is too long for word alignment, or empty.
    /// - Parameter weights: aligns words; see `WordAligner.weights`.
    init?(
        _ source: TokenizedText, _ target: TokenizedText, taken: [TextRange],
        _ weights: (_ source: [[UInt8]], _ target: [[UInt8]]) -> WordWeights?
    ) {
        sourceTokens = source.tokens.filter { $0.kind != .space }
        let targetTokens = target.tokens.filter { $0.kind != .space }
        guard max(sourceTokens.count, targetTokens.count) <= WordAligner.longest else { return nil }
        let words = sourceTokens.map { Array(source.bytes[$0.range]) }
        guard let weights = weights(words, targetTokens.map { Array(target.bytes[$0.range]) }) else { return nil }
        self.weights = weights
        places = Self.places(targetTokens, taken)
    }

    private static func places(_ tokens: [Token], _ taken: [TextRange]) -> [Place] {
        let taken = taken.sorted { $0.lowerBound < $1.lowerBound }
        var nextTaken = 0
        var end = 0
        return tokens.map { token in
            defer { end = token.range.upperBound }
            while nextTaken < taken.count, taken[nextTaken].upperBound <= token.start { nextTaken += 1 }
            let isContent = token.kind.isContent && !TargetWords.functionWordHashes.contains(token.hash)
            return Place(
                range: token.range, isContent: isContent, followsDirectly: token.start <= end + 1,
                isTaken: nextTaken < taken.count && taken[nextTaken].overlaps(token.range))
        }
    }

    // MARK: The span of a term

    /// How much of the target words is about the term, and how much about the rest of the source, 0…1 each.
    private struct Shares {
        var inside: [Float]
        var outside: [Float]
    }

    /// Target words, in bytes, and how likely they are right.
    struct Span {
        var range: TextRange
        var confidence: Double
    }

    /// The target words that render a term; `nil` when none do.
    func span(for match: TermMatch) -> WeakRendering? {
        span(of: match.range).map {
            WeakRendering(
                concept: match.concept, range: $0.range, score: LinkScoring.aligned * $0.confidence, confidence: $0.confidence)
        }
    }

    /// The target words that render a part of the source, and how sure that is; `nil` when none do.
    func span(of source: TextRange) -> Span? {
        let numbers = sourceTokens.indices.filter { sourceTokens[$0].range.overlaps(source) }
        guard !numbers.isEmpty else { return nil }
        let shares = shares(of: numbers)
        guard let run = strongestRun(shares), var span = trimmed(run, shares) else { return nil }
        let words = numbers.count { sourceTokens[$0].kind.isContent }
        extend(&span, to: words, shares)
        let confidence = confidence(span, numbers.filter { sourceTokens[$0].kind.isContent }, shares)
        let range = places[span.lowerBound].range.lowerBound..<places[span.upperBound - 1].range.upperBound
        return Span(range: range, confidence: confidence)
    }

    /// Whether the words of a span are not known to stand for something else than a term.
    func isFree(_ range: TextRange, for match: TermMatch) -> Bool {
        let shares = shares(of: sourceTokens.indices.filter { sourceTokens[$0].range.overlaps(match.range) })
        let words = places.indices.filter { places[$0].range.overlaps(range) }
        return words.reduce(Float(0)) { $0 + shares.outside[$1] } <= Worth.claimed * Float(words.count)
    }

    private func shares(of numbers: [Int]) -> Shares {
        var shares = Shares(inside: Array(repeating: 0, count: places.count), outside: Array(repeating: 0, count: places.count))
        for source in 0..<weights.sourceCount {
            let isInside = numbers.contains(source)
            for target in places.indices {
                if isInside { shares.inside[target] += weights[source, target] } else { shares.outside[target] += weights[source, target] }
            }
        }
        for target in places.indices {
            shares.inside[target] = min(1, shares.inside[target])
            shares.outside[target] = min(1, shares.outside[target])
        }
        return shares
    }

    /// The run with the greatest sum of what each word is worth (Kadane's algorithm).
    private func strongestRun(_ shares: Shares) -> Range<Int>? {
        var best = (worth: Worth.least, run: 0..<0)
        var (sum, start) = (Float(0), 0)
        for place in places.indices {
            if places[place].isTaken {
                (sum, start) = (0, place + 1)
                continue
            }
            if sum <= 0 { (sum, start) = (0, place) }
            sum += shares.inside[place] - Worth.ofOthers * shares.outside[place] - Worth.ofAny
            if sum > best.worth { best = (sum, start..<place + 1) }
        }
        return best.run.isEmpty ? nil : best.run
    }

    /// What a word adds to a run. Chosen on data/termalign, where it stays nearly as good from half to twice these values.
    private enum Worth {
        /// Taken off for each word.
        static let ofAny: Float = 0.08
        /// Taken off, times what the word is about others.
        static let ofOthers: Float = 0.3
        /// No rendering is worth less.
        static let least: Float = 0.3
        /// A word at the edge is about the term so much at least.
        static let atEdge: Float = 0.2
        /// A word that is added is about others so much at most.
        static let free: Float = 0.2
        /// Words that are about others more than this have been spoken for.
        static let claimed: Float = 0.5
    }

    private func trimmed(_ run: Range<Int>, _ shares: Shares) -> Range<Int>? {
        let isEdge = { (place: Int) in places[place].isContent && shares.inside[place] >= Worth.atEdge }
        guard let first = run.first(where: isEdge), let last = run.last(where: isEdge) else { return nil }
        return first..<last + 1
    }

    /// Adds words beside the span that stand for nothing else, as long as it has fewer words than the term: of *kelapa sawit*, a statistical
    /// aligner links `palm`, and nothing to `oil`.
    private func extend(_ span: inout Range<Int>, to words: Int, _ shares: Shares) {
        while span.count(where: { places[$0].isContent }) < words {
            let before = span.lowerBound - 1
            let isBeforeFree = before >= 0 && isFree(before, shares) && places[span.lowerBound].followsDirectly
            let isBehindFree =
                span.upperBound < places.count && isFree(span.upperBound, shares) && places[span.upperBound].followsDirectly
            switch (isBeforeFree, isBehindFree) {
            case (false, false): return
            case (true, true) where shares.outside[before] > shares.outside[span.upperBound], (false, true):
                span = span.lowerBound..<span.upperBound + 1
            default: span = before..<span.upperBound
            }
        }
    }

    private func isFree(_ place: Int, _ shares: Shares) -> Bool {
        places[place].isContent && !places[place].isTaken && shares.outside[place] <= Worth.free
    }

    // MARK: Confidence

    /// How likely the span is right to the word: a logistic function of how much it is about the term, how much of the term it covers, what of
    /// the term is elsewhere, how much it is about others, and how many words more than the term it has.
    ///
    /// Fitted on data/termalign, the glossary's target side hidden, and pairs of it whose rendering was taken out.
    private func confidence(_ span: Range<Int>, _ numbers: [Int], _ shares: Shares) -> Double {
        let content = span.filter { places[$0].isContent }
        let count = Float(max(1, content.count))
        let inside = content.reduce(Float(0)) { $0 + shares.inside[$1] } / count
        let outside = content.reduce(Float(0)) { $0 + shares.outside[$1] } / count
        var (covered, stray) = (Float(0), Float(0))
        for source in numbers {
            let (all, own) = (total(source, in: places.indices), total(source, in: span))
            covered += min(1, own)
            stray += min(1, max(0, all - own))
        }
        let terms = Float(max(1, numbers.count))
        let sum =
            -3.7 + 2.3 * inside + 5 * covered / terms - 1.4 * stray / terms - 1.4 * outside - Float(content.count) + Float(numbers.count)
        return Double(1 / (1 + BinaryLogarithm.power(-sum * 1.442_695)))
    }

    private func total(_ source: Int, in targets: Range<Int>) -> Float {
        targets.reduce(Float(0)) { $0 + weights[source, $1] }
    }
}

extension Token.Kind {
    /// A word, number or address; no mark.
    fileprivate var isContent: Bool { self == .word || self == .number || self == .address }
}
