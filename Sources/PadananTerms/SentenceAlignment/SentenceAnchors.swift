/// Pairs of sentences that share rare words, found without comparing all with all: the first pass of a long alignment.
struct SentenceAnchors {
    /// Pairs in order on both sides.
    let pairs: [(source: Int, target: Int)]

    /// Words in more sentences than this are not looked at.
    private static let commonest = 12
    /// The least evidence of an anchor, in nats; the second best must be this much weaker.
    private static let least: Float = 9
    private static let margin: Float = 1.4

    /// Cost: linear in the words, *n* log *n* in the anchors.
    init(_ source: SentenceWords, _ target: SentenceWords, _ evidence: WordEvidence) {
        var postings: [[Int32]] = Array(repeating: [], count: target.words.count)
        for sentence in 0..<target.count {
            for word in target.words(of: sentence) where target.words[Int(word)].sentences <= Self.commonest {
                postings[Int(word)].append(Int32(sentence))
            }
        }
        var gains = [Float](repeating: 0, count: target.count)
        var found: [(source: Int, target: Int)] = []
        for sentence in 0..<source.count {
            if let best = Self.best(source, sentence, evidence, postings, &gains) { found.append((sentence, best)) }
        }
        pairs = Self.longestChain(found)
    }

    private static func best(
        _ source: SentenceWords, _ sentence: Int, _ evidence: WordEvidence, _ postings: [[Int32]], _ gains: inout [Float]
    ) -> Int? {
        var touched: [Int32] = []
        for word in source.words(of: sentence) where source.words[Int(word)].sentences <= commonest {
            for partner in evidence.forward[Int(word)] {
                for place in postings[Int(partner.word)] {
                    if gains[Int(place)] == 0 { touched.append(place) }
                    gains[Int(place)] += partner.gain
                }
            }
        }
        var best: (place: Int, gain: Float) = (-1, least)
        var second: Float = 0
        for place in touched {
            let gain = gains[Int(place)]
            gains[Int(place)] = 0
            if gain > best.gain {
                if best.place >= 0 { second = max(second, best.gain) }
                best = (Int(place), gain)
            } else {
                second = max(second, gain)
            }
        }
        return best.place >= 0 && best.gain >= margin * second ? best.place : nil
    }

    /// The longest chain of pairs that go up on both sides (patience sorting).
    private static func longestChain(_ pairs: [(source: Int, target: Int)]) -> [(source: Int, target: Int)] {
        var tails: [Int] = []
        var previous = [Int](repeating: -1, count: pairs.count)
        for index in pairs.indices {
            var (low, high) = (0, tails.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[tails[middle]].target < pairs[index].target { low = middle + 1 } else { high = middle }
            }
            if low > 0 { previous[index] = tails[low - 1] }
            if low < tails.count { tails[low] = index } else { tails.append(index) }
        }
        var chain: [(source: Int, target: Int)] = []
        var index = tails.last ?? -1
        while index >= 0 {
            chain.append(pairs[index])
            index = previous[index]
        }
        return chain.reversed()
    }
}
