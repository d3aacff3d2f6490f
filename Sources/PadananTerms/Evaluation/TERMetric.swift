/// TER: insertions, deletions, substitutions and shifts of runs of words that turn the hypothesis into the reference, for 100 words of it.
///
/// A row is: edits towards the reference that needs least, words of all references on average.
/// - Source: Snover et al. 2006, with the limits of their program Tercom; equal to sacrebleu to four decimals.
public struct TERMetric: CorpusMetric {
    private let tokenizer: TERTokenizer

    /// - Parameters:
    ///   - isNormalized: whether punctuation is cut off words.
    ///   - keepsPunctuation: whether punctuation counts.
    public init(isCased: Bool = false, isNormalized: Bool = false, keepsPunctuation: Bool = true) {
        tokenizer = TERTokenizer(isCased: isCased, isNormalized: isNormalized, keepsPunctuation: keepsPunctuation)
    }

    public var id: String { "ter" }
    public var name: String { "TER" }
    public var isBetterWhenGreater: Bool { false }
    public var width: Int { 2 }
    public var signature: [String] {
        [
            "case:\(tokenizer.isCased ? "mixed" : "lc")", "tok:tercom", "norm:\(tokenizer.isNormalized ? "yes" : "no")",
            "punct:\(tokenizer.keepsPunctuation ? "yes" : "no")", "asian:no",
        ]
    }

    public func statistics(hypothesis: String, references: [String]) -> [Double] {
        var words = WordNumbers()
        let own = words.numbers(of: tokenizer.words(of: hypothesis))
        var best: Int?
        var length = 0
        for reference in references {
            let other = words.numbers(of: tokenizer.words(of: reference))
            length += other.count
            let edits = ShiftSearch(own, other).edits
            best = min(best ?? edits, edits)
        }
        return [Double(best ?? 0), Double(length) / Double(max(1, references.count))]
    }

    public func score(_ sums: [Double]) -> Double {
        if sums[1] > 0 { return 100 * sums[0] / sums[1] }
        return sums[0] > 0 ? 100 : 0
    }
}
