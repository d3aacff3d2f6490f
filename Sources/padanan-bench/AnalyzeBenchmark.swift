import ArgumentParser
import Foundation
import PadananKit

/// Speed of the morphology: running words and new words a second, start-up, memory.
struct AnalyzeBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyze", abstract: "Find keys and roots of the words of a text, and of a list of words.",
        discussion: "Without files the text is made from the fixtures, and the list from every root with six affix patterns.")

    @Option(help: "A text, one paragraph a line.") var text: String?
    @Option(help: "Different words, one a line.") var words: String?
    @Option(help: "The language of both.") var language = "id"
    @Option(help: "The folder of the fixtures.") var fixtures = "Fixtures"
    @Option(help: "How many megabytes of text to make.") var megabytes = 20
    @Option(help: "How often to run; the fastest counts.") var `repeat` = 3
    @Flag(help: "Print one JSON object.") var json = false

    func run() throws {
        let before = Measurement.residentBytes
        let start = Measurement.cpuSeconds
        let analyzer = Morphology.analyzer(for: LanguageTag(language))
        _ = analyzer.keys(of: Array("a".utf8))
        let startSeconds = Measurement.cpuSeconds - start
        let megabytes = Double(Measurement.residentBytes - before) / 1e6

        let types = try self.types()
        let paragraphs = try self.paragraphs()
        let result = AnalyzeResult(
            startSeconds: startSeconds, megabytes: megabytes,
            types: best { Self.analyzeTypes(types, analyzer) }, keys: best { Self.readText(paragraphs, analyzer) { $0.key.count } },
            roots: best { Self.readText(paragraphs, analyzer) { $0.root.count } })
        try check(result, types, paragraphs, analyzer)
        print(json ? result.json : result.description)
    }

    private func types() throws -> [[UInt8]] {
        guard let words else { return language == "id" ? IndonesianWordForms.all : [] }
        let bytes = try FileInput.read(words)
        return TextLines(bytes).map { FoldedKey.fold(bytes, in: $0, lowercasing: true) }.filter { !$0.isEmpty }
    }

    private func paragraphs() throws -> [[UInt8]] {
        if let text {
            let bytes = try FileInput.read(text)
            return TextLines(bytes).map { Array(bytes[$0]) }
        }
        return try BenchmarkInput(fixtures: fixtures, bytes: megabytes * 1_000_000, terms: 1).paragraphs
    }

    private func best(_ body: () -> (words: Int, bytes: Int)) -> AnalyzeResult.Figure {
        var best = AnalyzeResult.Figure()
        for _ in 0..<`repeat` {
            let start = Measurement.cpuSeconds
            let answer = body()
            best = AnalyzeResult.Figure(
                words: answer.words, bytes: answer.bytes, seconds: min(best.seconds, Measurement.cpuSeconds - start))
        }
        return best
    }

    /// Every word once, nothing kept: the cost of a word never seen before.
    private static func analyzeTypes(_ types: [[UInt8]], _ analyzer: any MorphologicalAnalyzer) -> (words: Int, bytes: Int) {
        (types.count, types.reduce(0) { $0 + analyzer.keys(of: $1).root.count })
    }

    private static func readText(
        _ paragraphs: [[UInt8]], _ analyzer: any MorphologicalAnalyzer, _ length: (WordKeys) -> Int
    ) -> (words: Int, bytes: Int) {
        var cache = WordKeyCache(analyzer)
        var (words, bytes) = (0, 0)
        for paragraph in paragraphs {
            for token in Tokenizer(paragraph) where token.kind == .word {
                words += 1
                bytes += length(cache.keys(of: token, in: paragraph))
            }
        }
        return (words, bytes)
    }

    /// The cache must say what the analyzer says, word for word.
    private func check(
        _ result: AnalyzeResult, _ types: [[UInt8]], _ paragraphs: [[UInt8]], _ analyzer: any MorphologicalAnalyzer
    ) throws {
        var (keys, roots) = (0, 0)
        var known: [[UInt8]: WordKeys] = [:]
        for paragraph in paragraphs {
            for token in Tokenizer(paragraph) where token.kind == .word {
                let word = FoldedKey.fold(paragraph, in: token.range, lowercasing: true)
                let answer = known[word] ?? analyzer.keys(of: word)
                known[word] = answer
                keys += answer.key.count
                roots += answer.root.count
            }
        }
        guard keys == result.keys.bytes, roots == result.roots.bytes else {
            throw ValidationError(
                "read \(result.keys.bytes) and \(result.roots.bytes) bytes of keys and roots, expected \(keys) and \(roots)")
        }
        for word in types.prefix(2000) {
            let first = analyzer.analyses(of: String(decoding: word, as: UTF8.self))[0]
            guard Array(first.root.utf8) == analyzer.keys(of: word).root else {
                throw ValidationError("two roots of “\(String(decoding: word, as: UTF8.self))”")
            }
        }
    }
}
