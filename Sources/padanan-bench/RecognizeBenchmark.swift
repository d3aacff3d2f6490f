import ArgumentParser
import Foundation
import PadananKit

/// Speed of recognition, inflection handling on, each hit counted and the count asserted.
struct RecognizeBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recognize", abstract: "Scan a text for a list of terms.",
        discussion: "Without files the text is made from the fixtures, and the terms are the published ones and random ones.")

    @Option(help: "A text, one paragraph a line.") var text: String?
    @Option(help: "Terms, one a line.") var terms: String?
    @Option(help: "The folder of the fixtures.") var fixtures = "Fixtures"
    @Option(help: "How many terms to make.") var count = 10_000
    @Option(help: "How many megabytes of text to make.") var megabytes = 20
    @Option(help: "How often to scan; the fastest counts.") var `repeat` = 3
    @Flag(help: "Print one JSON object.") var json = false
    @Option(help: "Only scan so many times on one thread, for counting instructions; prints the bytes and hits of one scan.") var scans:
        Int?

    func run() throws {
        let input = try self.input()
        let before = Measurement.residentBytes
        let start = Measurement.cpuSeconds
        let recognizer = TermRecognizer(terms: input.terms, language: .indonesian, expectedTerms: input.terms.count)
        let buildSeconds = Measurement.cpuSeconds - start
        let megabytes = Double(Measurement.residentBytes - before) / 1e6

        let paragraphs = input.paragraphs
        // With the line ends, as the file has them.
        let bytes = paragraphs.reduce(0) { $0 + $1.count + 1 }
        if let scans {
            let hits = (0..<scans).map { _ in Self.count(paragraphs, recognizer, threads: 1) }
            return print("\(bytes) \(hits.first ?? 0)")
        }
        let single = best(of: `repeat`) { Self.count(paragraphs, recognizer, threads: 1) }
        let double = best(of: `repeat`) { Self.count(paragraphs, recognizer, threads: 2) }
        let expected = Self.expectedHits(paragraphs, recognizer)
        guard single.hits == expected, double.hits == expected else {
            throw ValidationError("counted \(single.hits) and \(double.hits) hits, expected \(expected)")
        }
        let result = Result(
            terms: input.terms.count, bytes: bytes, hits: single.hits, cpuSeconds: single.cpu, buildSeconds: buildSeconds,
            recognizerMegabytes: megabytes, speedup: single.wall / double.wall)
        print(json ? result.json : result.description)
    }

    private func input() throws -> BenchmarkInput {
        switch (text, terms) {
        case (let text?, let terms?): return try BenchmarkInput(text: text, terms: terms)
        case (nil, nil): return try BenchmarkInput(fixtures: fixtures, bytes: megabytes * 1_000_000, terms: count)
        default: throw ValidationError("--text and --terms go together.")
        }
    }

    private struct Timing {
        var hits = 0
        var cpu = Double.infinity
        var wall = Double.infinity
    }

    private func best(of count: Int, _ body: () -> Int) -> Timing {
        var best = Timing()
        for _ in 0..<count {
            let (cpu, wall) = (Measurement.cpuSeconds, Measurement.wallSeconds)
            best.hits = body()
            best.cpu = min(best.cpu, Measurement.cpuSeconds - cpu)
            best.wall = min(best.wall, Measurement.wallSeconds - wall)
        }
        return best
    }

    private static func count(_ paragraphs: [[UInt8]], _ recognizer: TermRecognizer, threads: Int) -> Int {
        OrderedParallel.map(paragraphs, threads: threads, worker: { TermScanner(recognizer) }) { scanner, paragraph in
            scanner.matches(in: paragraph).count
        }.reduce(0, +)
    }

    /// The text repeats its paragraphs: the hits of each distinct one, found by a fresh recogniser call, times its repetitions.
    private static func expectedHits(_ paragraphs: [[UInt8]], _ recognizer: TermRecognizer) -> Int {
        var repetitions: [[UInt8]: Int] = [:]
        for paragraph in paragraphs { repetitions[paragraph, default: 0] += 1 }
        return repetitions.reduce(0) { $0 + recognizer.matches(in: String(decoding: $1.key, as: UTF8.self)).count * $1.value }
    }
}

/// What one run found.
private struct Result: CustomStringConvertible {
    var terms: Int
    var bytes: Int
    var hits: Int
    var cpuSeconds: Double
    var buildSeconds: Double
    var recognizerMegabytes: Double
    var speedup: Double

    var megabytesPerSecond: Double { Double(bytes) / 1e6 / cpuSeconds }

    var json: String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.name("terms")
            writer.integer(terms)
            writer.name("text_bytes")
            writer.integer(bytes)
            writer.name("hits")
            writer.integer(hits)
            writer.name("cpu_seconds")
            writer.number(cpuSeconds, digits: 3)
            writer.name("megabytes_per_second")
            writer.number(megabytesPerSecond, digits: 1)
            writer.name("build_seconds")
            writer.number(buildSeconds, digits: 3)
            writer.name("recognizer_megabytes")
            writer.number(recognizerMegabytes, digits: 1)
            writer.name("two_threads_speedup")
            writer.number(speedup, digits: 2)
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    var description: String {
        """
        \(terms) terms, \(bytes) bytes, \(hits) hits
        \(Int(megabytesPerSecond)) MB/s of CPU on one thread; two threads \(Double(Int(speedup * 100)) / 100) times as fast
        built in \(Int(buildSeconds * 1000)) ms, \(Int(recognizerMegabytes)) MB
        """
    }
}
