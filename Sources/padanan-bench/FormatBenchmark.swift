import ArgumentParser
import Foundation
import PadananKit

/// Speed and memory of reading and rewriting bitext.
struct FormatBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "formats", abstract: "Read and rewrite a large bitext file, every tenth target changed.",
        discussion: """
            The file is made from the fixtures, or kept where --keep says, so that other programs can read the same one. One format a \
            process: memory is the most that the process ever had.
            """)

    @Option(help: "xliff12, xliff2, tmx, po, tsv, jsonl or csv.") var format = "tmx"
    @Option(help: "How many megabytes of file to make.") var megabytes = 100
    @Option(help: "The folder of the fixtures.") var fixtures = "Fixtures"
    @Option(help: "Where the file is made, and stays; by default a temporary file.") var keep: String?
    @Option(help: "How often to run; the fastest counts.") var `repeat` = 3
    @Flag(help: "Only make the file.") var makeOnly = false
    @Flag(help: "Print one JSON object.") var json = false

    func run() throws {
        guard let format = DocumentFormats.format(format) else { throw ValidationError("there is no format “\(format)”") }
        let path = keep ?? FileManager.default.temporaryDirectory.appendingPathComponent("padanan-bench-\(getpid())").path
        defer { if keep == nil { unlink(path) } }
        let corpus = try BitextCorpus(fixtures: fixtures, bytes: megabytes * 1_000_000)
        let units = try corpus.write(to: path, format)
        if makeOnly { return print("\(path): \(units) units") }
        var result = FormatResult(format: format.id, bytes: try Self.size(path), units: units)
        for _ in 0..<max(1, `repeat`) {
            result.readSeconds = min(result.readSeconds, try seconds { try read(path, format, units) })
            result.rewriteSeconds = min(result.rewriteSeconds, try seconds { try rewrite(path, format, result) })
        }
        result.peakBytes = Measurement.peakBytes
        print(json ? result.json : result.description)
    }

    private func seconds(_ body: () throws -> Void) rethrows -> Double {
        let start = Measurement.cpuSeconds
        try body()
        return Measurement.cpuSeconds - start
    }

    private func read(_ path: String, _ format: any DocumentFormat, _ expected: Int) throws {
        var reader = try format.reader(of: try FileInput.source(path), file: path, options: ReadingOptions())
        var units = 0
        while let event = try reader.next() {
            if case .unit = event { units += 1 }
        }
        guard units == expected, reader.defects.isEmpty else { throw ValidationError("\(units) units read, \(expected) written") }
    }

    private func rewrite(_ path: String, _ format: any DocumentFormat, _ result: FormatResult) throws {
        var (units, written, added) = (0, 0, 0)
        let sink = ByteSink { written += $0.count }
        let defects = try format.rewrite(try FileInput.source(path), to: sink, file: path, options: ReadingOptions()) { unit in
            units += 1
            guard units.isMultiple(of: 10), var target = unit.segments[0].target else { return }
            target.text += " Ya."
            added += 4
            unit.segments[0].target = target
        }
        try sink.flush()
        let expected = result.bytes + added
        // A PO message that grows may be wrapped elsewhere: a line more costs three bytes.
        let isRight = format.id == "po" ? (expected...expected + added).contains(written) : written == expected
        guard units == result.units, isRight, added > 0, defects.isEmpty else {
            throw ValidationError("\(units) units and \(written) bytes rewritten, \(result.units) and \(expected) expected")
        }
    }

    private static func size(_ path: String) throws -> Int {
        var status = stat()
        guard stat(path, &status) == 0 else { throw FileError(path: path, reason: "can't be measured") }
        return Int(status.st_size)
    }
}
