import Foundation
import PadananKit

/// Translation units that are the same in every run: sentences of words that are as frequent as words are (Zipf), of the lengths of news, in
/// documents of twenty with their neighbours; some sentences come up again, some have numbers.
struct MemoryCorpus {
    let count: Int
    private let source: [String]
    private let target: [String]
    /// For each word, the share of running words that are it or a more frequent one.
    private let shares: [Double]

    private static let documentSize = 20
    private static let vocabularySize = 30_000

    init(count: Int) {
        self.count = count
        var random = SplitMix64(seed: 11)
        source = Self.words(
            [
                "ba", "ca", "da", "ga", "ja", "ka", "la", "ma", "na", "pa", "ra", "sa", "ta", "ya", "di", "ki", "mi", "li", "ri", "si",
                "bu", "ku", "tu", "ru", "pen", "ber", "ter", "men", "kan", "nya", "an", "lah", "ing", "ung", "as",
            ], &random)
        target = Self.words(
            [
                "a", "be", "co", "de", "en", "fi", "ga", "hi", "in", "lo", "man", "ne", "or", "per", "re", "se", "tion", "un", "ver",
                "with", "ing", "ly", "ment", "er", "st", "th", "ough", "ck", "ne", "ry", "sh", "al",
            ], &random)
        var (sum, shares) = (0.0, [Double]())
        for rank in 0..<Self.vocabularySize {
            sum += 1 / (Double(rank) + 2.7)
            shares.append(sum)
        }
        self.shares = shares.map { $0 / sum }
    }

    private static func words(_ syllables: [String], _ random: inout SplitMix64) -> [String] {
        var (words, known) = ([String](), Set<String>())
        while words.count < vocabularySize {
            // Frequent words are short.
            let length = 1 + min(4, Int(log2(Double(words.count + 8)) / 4) + Int.random(in: 0...1, using: &random))
            let word = (0..<length).map { _ in syllables.randomElement(using: &random) ?? "" }.joined()
            if known.insert(word).inserted {
                words.append(word)
            } else {
                words.append("\(word)\(words.count.isMultiple(of: 2) ? "en" : "u")\(known.count % 97)")
            }
        }
        return words
    }

    /// The unit of that number.
    func unit(_ number: Int) -> MemoryUnit {
        var unit = MemoryUnit(languages: .indonesianEnglish, source: InlineText(sentence(number)), target: InlineText(translation(number)))
        let place = number % Self.documentSize
        unit.previous = place == 0 ? "" : sentence(number - 1)
        unit.next = place == Self.documentSize - 1 ? "" : sentence(number + 1)
        unit.origin = "news-\(number / 5000).xlf"
        unit.changed = ChangeRecord(date: "20260\(1 + number % 9)1\(number % 10)T093000Z", user: "penerjemah\(number % 7)")
        return unit
    }

    /// The source of that number.
    func sentence(_ number: Int) -> String { text(words(number), source, number) }

    /// The source with some words exchanged, left out or put in.
    func edited(_ number: Int, edits: Int) -> String {
        var words = words(number)
        var random = SplitMix64(seed: UInt64(number) &* 7919 &+ 3)
        for _ in 0..<edits {
            let place = Int.random(in: 0..<words.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0 where words.count > 8: words.remove(at: place)
            case 1: words.insert(word(&random), at: place)
            default: words[place] = word(&random)
            }
        }
        return text(words, source, number)
    }

    private func translation(_ number: Int) -> String { text(words(number), target, number) }

    /// A sentence that comes up again has the words of an earlier one.
    private func words(_ number: Int) -> [Int] {
        let number = number % 37 == 36 ? number / 3 : number
        var random = SplitMix64(seed: UInt64(number) &* 0x5851_F42D_4C95_7F2D &+ 1)
        let length = (0..<3).reduce(4) { sum, _ in sum + Int.random(in: 1...8, using: &random) }
        return (0..<length).map { _ in word(&random) }
    }

    private func word(_ random: inout SplitMix64) -> Int {
        let share = Double.random(in: 0..<1, using: &random)
        var (low, high) = (0, shares.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if shares[middle] < share { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func text(_ words: [Int], _ vocabulary: [String], _ number: Int) -> String {
        var text = words.map { vocabulary[$0] }.joined(separator: " ")
        if number.isMultiple(of: 5) { text += " \(number % 1000 + 2)" }
        return text.prefix(1).uppercased() + text.dropFirst() + "."
    }
}
