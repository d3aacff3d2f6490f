/// chrF: the F-score of runs of up to six characters, for chrF++ with runs of up to two words as well.
///
/// A row has three numbers for each order: runs of the hypothesis, of the reference, and those that match; of several references the one that
/// gives the segment the best score.
/// - Source: Popović 2015 and 2017; white space left out and averages over the orders that both sides have, as in sacrebleu, to which it is
///   equal to four decimals.
public struct ChrFMetric: CorpusMetric {
    private static let characterOrders = 6
    /// Recall counts twice as much as precision.
    private static let beta = 2.0

    /// 0 for chrF, 2 for chrF++.
    public let wordOrders: Int
    public let isCased: Bool

    public init(wordOrders: Int = 0, isCased: Bool = true) {
        self.wordOrders = wordOrders
        self.isCased = isCased
    }

    public var id: String { wordOrders == 0 ? "chrf" : "chrf++" }
    public var name: String { "chrF2" + String(repeating: "+", count: wordOrders) }
    public var width: Int { 3 * (Self.characterOrders + wordOrders) }
    public var signature: [String] {
        ["case:\(isCased ? "mixed" : "lc")", "eff:yes", "nc:\(Self.characterOrders)", "nw:\(wordOrders)", "space:no"]
    }

    public func statistics(hypothesis: String, references: [String]) -> [Double] {
        var words = WordNumbers()
        let own = Units(hypothesis, isCased: isCased, hasWords: wordOrders > 0, &words)
        var characters = NGramNumbers(orders: Self.characterOrders)
        var phrases = NGramNumbers(orders: wordOrders)
        let ownRuns = (characters.runs(in: own.characters), phrases.runs(in: own.words))
        var best: (row: [Double], score: Double) = ([Double](repeating: 0, count: width), -1)
        for reference in references {
            let other = Units(reference, isCased: isCased, hasWords: wordOrders > 0, &words)
            let runs = (characters.runs(in: other.characters), phrases.runs(in: other.words))
            let row = Self.row(ownRuns.0, runs.0, characters) + Self.row(ownRuns.1, runs.1, phrases)
            let score = score(row)
            if score > best.score { best = (row, score) }
        }
        return best.row
    }

    private static func row(_ own: [[Int]], _ other: [[Int]], _ numbers: NGramNumbers) -> [Double] {
        own.indices.flatMap { order in
            let count = numbers.count(ofOrderAt: order)
            let counts = (NGramNumbers.counts(own[order], of: count), NGramNumbers.counts(other[order], of: count))
            let matched = zip(counts.0, counts.1).reduce(0) { $0 + min($1.0, $1.1) }
            // What the reference is too short for says nothing about the hypothesis.
            return [other[order].isEmpty ? 0 : Double(own[order].count), Double(other[order].count), Double(matched)]
        }
    }

    public func score(_ sums: [Double]) -> Double {
        var (precision, recall, orders) = (0.0, 0.0, 0.0)
        for order in 0..<Self.characterOrders + wordOrders {
            let (own, other, matched) = (sums[3 * order], sums[3 * order + 1], sums[3 * order + 2])
            guard own > 0, other > 0 else { continue }
            precision += matched / own
            recall += matched / other
            orders += 1
        }
        guard precision + recall > 0 else { return 0 }
        (precision, recall) = (precision / orders, recall / orders)
        let factor = Self.beta * Self.beta
        return 100 * (1 + factor) * precision * recall / (factor * precision + recall)
    }
}

extension ChrFMetric {
    /// What a text is counted in.
    private struct Units {
        /// Without white space.
        let characters: [UInt32]
        /// With a mark at the end or beginning of a word apart.
        let words: [UInt32]

        init(_ text: String, isCased: Bool, hasWords: Bool, _ numbers: inout WordNumbers) {
            let text = isCased ? text : text.lowercased()
            let words = WhiteSpace.words(of: text.unicodeScalars)
            characters = words.flatMap { $0.map(\.value) }
            self.words = hasWords ? numbers.numbers(of: words.flatMap(Self.withoutMark)) : []
        }

        /// A word and the mark at its end, else at its beginning.
        private static func withoutMark(_ word: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
            guard word.count > 1 else { return [word] }
            if isMark(word[word.count - 1]) { return [Array(word.dropLast()), [word[word.count - 1]]] }
            return isMark(word[0]) ? [[word[0]], Array(word.dropFirst())] : [word]
        }

        /// Punctuation and symbols of ASCII.
        private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar {
            case "!"..."/", ":"..."@", "["..."`", "{"..."~": true
            default: false
            }
        }
    }
}
