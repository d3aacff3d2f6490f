import PadananKit
import PadananTestSupport
import Testing

/// A file of `Fixtures/formats/samples` and what it holds.
struct FormatSample: Sendable, CustomTestStringConvertible {
    var file: String
    var format: String
    var unitCount: Int

    static let all = [
        FormatSample(file: "news.xlf12.xlf", format: "xliff12", unitCount: 5),
        FormatSample(file: "news.xlf2.xlf", format: "xliff2", unitCount: 3),
        FormatSample(file: "news.tmx", format: "tmx", unitCount: 3),
        FormatSample(file: "news.po", format: "po", unitCount: 5),
        FormatSample(file: "news.tsv", format: "tsv", unitCount: 3),
        FormatSample(file: "news.jsonl", format: "jsonl", unitCount: 3),
        FormatSample(file: "news.csv", format: "csv", unitCount: 3),
        FormatSample(file: "news.xlsx", format: "xlsx", unitCount: 3),
    ]

    var testDescription: String { file }

    func bytes() throws -> [UInt8] {
        try Repository.bytes("Fixtures/formats/samples/\(file)")
    }

    func documentFormat() throws -> any DocumentFormat {
        guard let format = DocumentFormats.format(format) else { throw FixtureError("no format \(format)") }
        return format
    }

    /// The units of `bytes`; throws what the reader does.
    func units(_ bytes: [UInt8]) throws -> [Unit] {
        var reader = try documentFormat().reader(of: ByteSource(bytes), file: file, options: ReadingOptions())
        var units: [Unit] = []
        while let event = try reader.next() {
            if case .unit(let unit) = event { units.append(unit) }
        }
        return units
    }

    /// `bytes` rewritten with `transform`, read in pieces of `piece` bytes.
    func rewrite(_ bytes: [UInt8], piece: Int = 1 << 16, _ transform: (inout Unit) -> Void = { _ in }) throws -> [UInt8] {
        var result: [UInt8] = []
        let sink = ByteSink { result += $0 }
        _ = try documentFormat().rewrite(Self.source(bytes, piece), to: sink, file: file, options: ReadingOptions(), transform: transform)
        try sink.flush()
        return result
    }

    static func source(_ bytes: [UInt8], _ piece: Int) -> ByteSource {
        var rest = bytes[...]
        return ByteSource {
            defer { rest = rest.dropFirst(piece) }
            return Array(rest.prefix(piece))
        }
    }
}

typealias Unit = PadananModel.Unit
