import Foundation
import PadananKit

/// Text and terms to measure with: from files, or made from the repository's fixtures in the same way each time.
struct BenchmarkInput {
    var paragraphs: [[UInt8]]
    var terms: [String]

    /// Reads paragraphs and terms, one a line.
    init(text: String, terms: String) throws {
        let (textBytes, termBytes) = (try FileInput.read(text), try FileInput.read(terms))
        paragraphs = TextLines(textBytes).map { Array(textBytes[$0]) }
        self.terms = TextLines(termBytes).map { String(decoding: termBytes[$0], as: UTF8.self) }.filter { !$0.isEmpty }
    }

    /// Makes `bytes` of text by repeating the Indonesian fixtures, and `count` terms: the published ones, then random runs of two to four
    /// of the fixtures' words.
    init(fixtures folder: String, bytes: Int, terms count: Int) throws {
        var distinct: [[UInt8]] = []
        for name in ["jaminan-keamanan", "suku-bunga", "as-dan-lainnya"] {
            distinct += try InputLoader.texts("\(folder)/articles/\(name).id.txt").records.map { Array($0.text.utf8) }
        }
        guard !distinct.isEmpty else { throw FileError(path: folder, reason: "the fixtures hold no article") }
        let total = distinct.reduce(0) { $0 + $1.count }
        paragraphs = (0..<max(1, bytes / total)).flatMap { _ in distinct }
        terms = try Self.terms(count, words: Self.words(distinct))
    }

    private static func words(_ paragraphs: [[UInt8]]) -> [String] {
        var words: Set<String> = []
        for paragraph in paragraphs {
            for token in Tokenizer(paragraph) where token.kind == .word && token.shape.isEmpty {
                words.insert(String(decoding: paragraph[token.range], as: UTF8.self).lowercased())
            }
        }
        return words.sorted()
    }

    private static func terms(_ count: Int, words: [String]) throws -> [String] {
        let published = try GlossaryLoader.load([GlossaryLoader.builtin]).termbase.concepts
        var terms = published.flatMap { $0.terms(in: .indonesian).map(\.text) }
        var seen = Set(terms)
        terms = Array(terms.prefix(count))
        var generator = SplitMix64(seed: 1)
        while terms.count < count {
            let length = Int(generator.next() % 3) + 2
            let term = (0..<length).map { _ in words[Int(generator.next() % UInt64(words.count))] }.joined(separator: " ")
            if seen.insert(term).inserted || seen.count > words.count * words.count { terms.append(term) }
        }
        return terms
    }
}
