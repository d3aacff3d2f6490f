#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// BLEU with up to four words, the brevity penalty and exponential smoothing.
///
/// A row is: words of the hypothesis, words of the closest reference, then by order the runs that match and the runs there are.
/// - Source: Papineni et al. 2002; smoothing method 3 of Chen and Cherry 2014; equal to sacrebleu (Post 2018) to four decimals.
public struct BLEUMetric: CorpusMetric {
    private static let orders = 4

    public let tokenizer: BLEUTokenizer
    public let isCased: Bool

    public init(tokenizer: BLEUTokenizer = .standard, isCased: Bool = true) {
        self.tokenizer = tokenizer
        self.isCased = isCased
    }

    public var id: String { "bleu" }
    public var name: String { "BLEU" }
    public var width: Int { 2 + 2 * Self.orders }
    public var signature: [String] { ["case:\(isCased ? "mixed" : "lc")", "eff:no", "tok:\(tokenizer.rawValue)", "smooth:exp"] }

    public func statistics(hypothesis: String, references: [String]) -> [Double] {
        var words = WordNumbers()
        var numbers = NGramNumbers(orders: Self.orders)
        let own = units(hypothesis, &words)
        let others = references.map { units($0, &words) }
        let runs = numbers.runs(in: own)
        let referenceRuns = others.map { numbers.runs(in: $0) }
        var row = [Double(own.count), Double(Self.closest(others.map(\.count), to: own.count))]
        for order in 0..<Self.orders {
            let count = numbers.count(ofOrderAt: order)
            var most = [Int](repeating: 0, count: count)
            for reference in referenceRuns {
                for (run, number) in NGramNumbers.counts(reference[order], of: count).enumerated() { most[run] = max(most[run], number) }
            }
            let matched = zip(NGramNumbers.counts(runs[order], of: count), most).reduce(0) { $0 + min($1.0, $1.1) }
            row += [Double(matched), Double(runs[order].count)]
        }
        return row
    }

    private func units(_ text: String, _ words: inout WordNumbers) -> [UInt32] {
        words.numbers(of: tokenizer.words(of: isCased ? text : text.lowercased()))
    }

    /// The length nearest to `length`, the shorter of two that are as near.
    private static func closest(_ lengths: [Int], to length: Int) -> Int {
        lengths.min { (abs($0 - length), $0) < (abs($1 - length), $1) } ?? 0
    }

    public func score(_ sums: [Double]) -> Double { score(sums, usesEffectiveOrder: false) }

    /// Of a segment only the orders count that it is long enough for.
    public func segmentScore(_ row: [Double]) -> Double { score(row, usesEffectiveOrder: true) }

    private func score(_ sums: [Double], usesEffectiveOrder: Bool) -> Double {
        let matched = (0..<Self.orders).map { sums[2 + 2 * $0] }
        guard matched.contains(where: { $0 > 0 }) else { return 0 }
        var logarithms = 0.0
        var order = 0
        var halving = 1.0
        while order < Self.orders {
            let total = sums[3 + 2 * order]
            if total == 0 { break }
            if matched[order] == 0 { halving *= 2 }
            logarithms += log(100 * (matched[order] == 0 ? 1 / halving : matched[order]) / total)
            order += 1
        }
        // A corpus without any run of four words has no BLEU.
        guard usesEffectiveOrder || order == Self.orders else { return 0 }
        return brevityPenalty(sums[0], sums[1]) * exp(logarithms / Double(order))
    }

    private func brevityPenalty(_ length: Double, _ reference: Double) -> Double {
        guard length < reference else { return 1 }
        return length > 0 ? exp(1 - reference / length) : 0
    }
}
