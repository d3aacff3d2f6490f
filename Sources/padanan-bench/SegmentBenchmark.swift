import ArgumentParser
import Foundation
import PadananKit

/// Speed of the segmenter: short paragraphs, one enormous paragraph, a whole text, and how time grows with the text.
struct SegmentBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "segment", abstract: "Cut a text into sentences, in paragraphs of 1 kB and as one paragraph.",
        discussion: "Without --text news is made from patterns in the fixtures, whose segments are known and asserted.")

    @Option(help: "The language of the text.") var language = "id"
    @Option(help: "A text, one paragraph a line.") var text: String?
    @Option(help: "The folder of the fixtures.") var fixtures = "Fixtures"
    @Option(help: "How many megabytes of text to make.") var megabytes = 20
    @Option(help: "How often to run; the fastest counts.") var `repeat` = 3
    @Option(help: "An SRX file, whose rules are used instead of our own.") var srx: String?
    @Option(help: "Only write the text to this file, one paragraph a line.") var write: String?
    @Flag(help: "Measure texts of 1 to 32 MB, each one paragraph, too.") var growth = false
    @Flag(help: "Print one JSON object.") var json = false
    @Option(help: "Only segment so many times, for counting instructions; prints the bytes and segments of one time.") var scans: Int?

    func run() throws {
        let corpus = try self.corpus()
        if let write { return try Self.write(corpus.text, to: write) }
        let segmenter = try self.segmenter()
        if let scans {
            let counts = (0..<scans).map { _ in Self.count(corpus.paragraphs, segmenter) }
            return print("\(corpus.text.count) \(counts.first ?? 0)")
        }
        let whole = Array(corpus.paragraphs.joined(separator: [UInt8(ascii: " ")]))
        var result = SegmentResult(language: language, bytes: corpus.text.count)
        result.paragraphs = best { Self.count(corpus.paragraphs, segmenter) }
        result.whole = best { Self.count([whole], segmenter) }
        result.blocks = best { Self.countBlocks(corpus.text, segmenter) }
        if growth { result.growth = try growthFigures(segmenter) }
        try check(result, corpus, whole, segmenter)
        print(json ? result.json : result.description)
    }
}

// MARK: Texts

extension SegmentBenchmark {
    private struct Corpus {
        var paragraphs: [[UInt8]]
        /// The paragraphs, each with a line feed.
        var text: [UInt8]
        /// How many segments there are; nil when that isn't known beforehand.
        var segments: Int?
    }

    private func corpus() throws -> Corpus {
        if let text {
            let bytes = try FileInput.read(text)
            return Corpus(paragraphs: TextLines(bytes).map { Array(bytes[$0]) }, text: bytes)
        }
        let news = try self.news(megabytes * 1_000_000)
        return Corpus(paragraphs: news.paragraphs, text: news.paragraphs.flatMap { $0 + [0x0A] }, segments: news.segments)
    }

    private func news(_ bytes: Int) throws -> NewsCorpus {
        NewsCorpus(try SentencePatterns(fixtures: fixtures, language: LanguageTag(language)), bytes: bytes)
    }

    private static func write(_ text: [UInt8], to path: String) throws {
        let output = try FileOutput(path)
        try output.write(text)
        try output.commit()
    }

    private func segmenter() throws -> any TextSegmenter {
        let made = try SegmenterChoice.make(rules: srx, language: LanguageTag(language))
        guard let choice = made.choice else { throw ValidationError(made.defects.map(\.message).joined(separator: "\n")) }
        return choice.text
    }
}

// MARK: Measuring

extension SegmentBenchmark {
    private func best(_ body: () -> Int) -> SegmentResult.Figure {
        var figure = SegmentResult.Figure()
        for _ in 0..<max(1, `repeat`) {
            let start = Measurement.cpuSeconds
            figure.segments = body()
            figure.seconds = min(figure.seconds, Measurement.cpuSeconds - start)
        }
        return figure
    }

    private static func count(_ paragraphs: [[UInt8]], _ segmenter: any TextSegmenter) -> Int {
        var ranges: [TextRange] = []
        return paragraphs.reduce(0) { count, paragraph in
            ranges.removeAll(keepingCapacity: true)
            segmenter.appendSegments(of: paragraph, in: 0..<paragraph.count, to: &ranges)
            return count + ranges.count
        }
    }

    /// With the search for blocks, as a text file is cut up.
    private static func countBlocks(_ text: [UInt8], _ segmenter: any TextSegmenter) -> Int {
        var ranges: [TextRange] = []
        for block in BlockScanner.blocks(of: text) { segmenter.appendSegments(of: text, in: block, to: &ranges) }
        return ranges.count
    }

    /// Rounds over the texts of all sizes, so that what else the machine does hits all of them.
    private static let growthRounds = 8

    /// The seconds that texts of 1, 2, 4 … 32 MB take, each one paragraph.
    private func growthFigures(_ segmenter: any TextSegmenter) throws -> [SegmentResult.Growth] {
        let whole = try news(32_000_000).joined(" ")
        let texts = [1, 2, 4, 8, 16, 32].map { Array(whole.prefix($0 * 1_000_000)) }
        var figures = texts.map { SegmentResult.Growth(megabytes: $0.count / 1_000_000, seconds: .infinity) }
        for _ in 0..<Self.growthRounds {
            for (index, text) in texts.enumerated() {
                let start = Measurement.cpuSeconds
                _ = Self.count([text], segmenter)
                figures[index].seconds = min(figures[index].seconds, Measurement.cpuSeconds - start)
            }
        }
        return figures
    }
}

// MARK: Asserting

extension SegmentBenchmark {
    /// A longer time than twice as long for twice the text would not be linear; the rest is noise.
    private static let mostPerDoubling = 2.3

    private func check(_ result: SegmentResult, _ corpus: Corpus, _ whole: [UInt8], _ segmenter: any TextSegmenter) throws {
        let found = [result.paragraphs, result.whole, result.blocks].map(\.segments)
        // The rules of others find other segments.
        let expected = srx == nil ? corpus.segments : nil
        guard text != nil || found.allSatisfy({ $0 == expected ?? found[0] }) else {
            throw ValidationError("found \(found) segments in paragraphs, one paragraph and text, expected \(expected ?? found[0])")
        }
        try Self.checkCoverage(whole, segmenter.segments(of: whole))
        let perDoubling = result.mostPerDoubling
        guard perDoubling <= Self.mostPerDoubling else { throw ValidationError("twice the text takes \(perDoubling) times as long") }
    }

    /// Segments come in order, and what stands between them is white space.
    private static func checkCoverage(_ text: [UInt8], _ segments: [TextRange]) throws {
        var end = 0
        for segment in segments + [text.count..<text.count] {
            guard segment.lowerBound >= end,
                !String(decoding: text[end..<segment.lowerBound], as: UTF8.self).contains(where: { !$0.isWhitespace })
            else { throw ValidationError("the segments don't cover what stands at \(end)") }
            end = segment.upperBound
        }
    }
}
