import Foundation
import PadananKit

/// Fills a translation memory and searches in it, with a clock.
struct MemoryTrial {
    /// An answer that is wrong.
    struct WrongAnswer: Error, CustomStringConvertible {
        var description: String
    }

    let corpus: MemoryCorpus
    let path: String

    /// Adds all units of the corpus, as an import does; returns the seconds it took.
    func fill() throws -> Double {
        let start = Measurement.wallSeconds
        let memory = try TranslationMemory(path: path)
        var added = 0
        for first in stride(from: 0, to: corpus.count, by: TranslationMemory.batchSize) {
            let units = (first..<min(corpus.count, first + TranslationMemory.batchSize)).map(corpus.unit)
            added += try memory.add(units).new
        }
        let seconds = Measurement.wallSeconds - start
        guard added == corpus.count else { throw WrongAnswer(description: "\(added) of \(corpus.count) units were new") }
        return seconds
    }

    /// The seconds that making the units takes, which are no part of the import.
    func generatorSeconds() -> Double {
        let start = Measurement.wallSeconds
        let sum = (0..<min(corpus.count, 50_000)).reduce(0) { $0 &+ corpus.unit($1).source.text.utf8.count }
        return (Measurement.wallSeconds - start) * Double(corpus.count) / Double(min(corpus.count, 50_000)) + (sum == 0 ? 1 : 0)
    }

    /// Looks up `count` units by source and neighbours; returns the seconds of each.
    func exactSearches(_ count: Int) throws -> [Double] {
        let memory = try TranslationMemory(path: path, readOnly: true)
        return try numbers(count).map { number in
            let unit = corpus.unit(number)
            let start = Measurement.wallSeconds
            let matches = try memory.matches(for: unit.source, previous: unit.previous, next: unit.next, limit: 1, minimumScore: 100)
            let seconds = Measurement.wallSeconds - start
            guard let match = matches.first, match.kind == .context, match.unit == unit else {
                throw WrongAnswer(description: "unit \(number) was not found: \(matches)")
            }
            return seconds
        }
    }

    /// Searches for edited sentences, one, two or three edits in turn, whose unit must be found, and for as many that resemble none.
    func fuzzySearches(_ count: Int) throws -> [Double] {
        let memory = try TranslationMemory(path: path, readOnly: true)
        return try numbers(count).enumerated().flatMap { index, number in
            [try search(memory, edited: number, edits: index % 3 + 1), try search(memory, edited: corpus.count + number, edits: 0)]
        }
    }

    private func search(_ memory: TranslationMemory, edited number: Int, edits: Int) throws -> Double {
        let text = corpus.edited(number, edits: edits)
        let start = Measurement.wallSeconds
        let matches = try memory.matches(for: InlineText(text))
        let seconds = Measurement.wallSeconds - start
        guard edits > 0, number < corpus.count else { return seconds }
        let sentence = corpus.sentence(number)
        guard let least = MemorySimilarity.score(MemoryTokens(text), MemoryTokens(sentence), minimum: 70) else { return seconds }
        guard let best = matches.first, best.score >= least else {
            throw WrongAnswer(description: "“\(text)” found \(matches.first?.score ?? 0), “\(sentence)” has \(least)")
        }
        return seconds
    }

    private func numbers(_ count: Int) -> [Int] {
        var random = SplitMix64(seed: 5)
        return (0..<count).map { _ in Int.random(in: 0..<corpus.count, using: &random) }
    }
}
