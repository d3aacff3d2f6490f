import Foundation
import PadananKit
import PadananTestSupport
import Testing

/// BLEU, chrF and TER equal those of sacrebleu from PyPI to four decimals, of corpora and of segments.
@Suite(.enabled(if: Sacrebleu.python != nil, "sacrebleu is not installed; Scripts/test-tools.sh installs it"))
struct SacrebleuTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// In the order in which Scripts/sacrebleu-scores.py prints them.
    private static let metrics: [any CorpusMetric] = [
        BLEUMetric(), BLEUMetric(tokenizer: .none), BLEUMetric(tokenizer: .international), BLEUMetric(isCased: false), ChrFMetric(),
        ChrFMetric(wordOrders: 2), ChrFMetric(wordOrders: 2, isCased: false), TERMetric(), TERMetric(isNormalized: true),
        TERMetric(isCased: true, isNormalized: true, keepsPunctuation: false),
    ]

    @Test(arguments: [1, 2, 3, 4] as [UInt64]) func generatedCorporaHaveTheSameFigures(seed: UInt64) throws {
        var words = NoisyCorpus(seed: seed)
        let base = (0..<40).map { _ in words.sentence() }
        let references = (0..<Int(seed % 3 + 1)).map { number in number == 0 ? base : base.map { words.changed($0) } }
        try compare(base.map { words.changed(words.changed($0)) }, references)
    }

    @Test(arguments: ["jaminan-keamanan", "suku-bunga"]) func articlesHaveTheSameFigures(_ name: String) throws {
        var words = NoisyCorpus(seed: 9)
        let text = try Repository.text("Fixtures/articles/\(name).en.txt")
        let lines = text.split(separator: "\n").map(String.init)
        try compare(lines.map { words.changed($0) }, [lines])
    }

    private func compare(_ hypotheses: [String], _ references: [[String]]) throws {
        let paths = try ([hypotheses] + references).enumerated().map { number, lines in
            try folder.write("\(number).txt", lines.map { $0 + "\n" }.joined())
        }
        let python = try #require(Sacrebleu.python)
        let result = try Sacrebleu.run(python, [Repository.path("Scripts/sacrebleu-scores.py")] + paths)
        #expect(result.code == 0)
        let theirs = result.output.split(separator: "\n").map { $0.split(separator: " ").compactMap { Double($0) } }
        try #require(theirs.count == Self.metrics.count)
        for (metric, wanted) in zip(Self.metrics, theirs) {
            let rows = hypotheses.indices.map { index in
                metric.statistics(hypothesis: hypotheses[index], references: references.map { $0[index] })
            }
            let figures = [SummedCorpus(metric, rows: rows).score ?? -1] + rows.map { metric.segmentScore($0) }
            try #require(figures.count == wanted.count)
            for (index, (own, other)) in zip(figures, wanted).enumerated() {
                // Theirs are printed to six decimals.
                #expect(abs(own - other) < 0.00005, "\(metric.name) \(metric.signature) of \(index == 0 ? "all" : hypotheses[index - 1])")
            }
        }
    }
}

/// The Python package of the same name.
enum Sacrebleu {
    /// A Python that can import sacrebleu: that of .build/sacrebleu, which Scripts/test-tools.sh makes, or the system's.
    static let python: String? = {
        let candidates = [Repository.path(".build/sacrebleu/bin/python3")] + ["/usr/bin/python3", "/usr/local/bin/python3"]
        return candidates.first { path in
            guard FileManager.default.isExecutableFile(atPath: path) else { return false }
            return (try? run(path, ["-c", "import sacrebleu"]))?.code == 0
        }
    }()

    static func run(_ path: String, _ arguments: [String]) throws -> (code: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}

/// Sentences of words and signs that tokenizers see differently, and changed copies.
private struct NoisyCorpus {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    private static let words = [
        "the", "a", "treaty", "was", "signed", "guarantee", "guarantees", "of", "security", ",", ".", ";", "'", "\"", "-", "–", "…",
        "1,000",
        "2.5", "10-12", "e.g.", "U.S.", "(NATO)", "&amp;", "&quot;x&quot;", "$5", "50%", "don't", "Ömer", "naïve", "日本", "«", "»", "a/b",
        "x_y", "'ok'", "-5", ".5", "5.", ",,", "..", "!?", "<skipped>", "km²", "€", "№5", "½", "The", "THE\u{A0}x", "John's",
    ]

    mutating func sentence() -> String {
        let count = [1, 2, 3, 5, 8, 13, 30, 60].randomElement(using: &generator) ?? 1
        return (0..<count).map { _ in word() }.joined(separator: " ")
    }

    private mutating func word() -> String { Self.words.randomElement(using: &generator) ?? "" }

    /// Words left out, put in, replaced and shifted.
    mutating func changed(_ sentence: String) -> String {
        var words = sentence.split(separator: " ").map(String.init)
        for _ in 0..<Int.random(in: 0...6, using: &generator) {
            let place = Int.random(in: 0..<max(1, words.count), using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0 where words.count > 1: words.remove(at: place)
            case 1: words.insert(word(), at: place)
            case 2 where !words.isEmpty: words[place] = word()
            default:
                let run = words[place..<min(words.count, place + Int.random(in: 1...8, using: &generator))]
                words.removeSubrange(run.startIndex..<run.endIndex)
                words.insert(contentsOf: run, at: Int.random(in: 0...words.count, using: &generator))
            }
        }
        return words.joined(separator: " ")
    }
}
