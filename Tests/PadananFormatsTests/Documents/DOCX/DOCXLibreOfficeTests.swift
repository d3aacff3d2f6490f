import Foundation
import PadananModel
import Testing

@testable import PadananFormats

/// Where LibreOffice is; `nil` when it is not installed.
private let program = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/soffice" }.first { FileManager.default.isExecutableFile(atPath: $0) }

/// What we write opens in LibreOffice, and what it writes is read; skipped where there is no `soffice`.
@Suite(.enabled(if: program != nil, "LibreOffice (soffice) is not installed"), .serialized)
struct DOCXLibreOfficeTests {
    /// What LibreOffice makes of files, by their names.
    private static func convert(_ files: [String: [UInt8]], to filter: String, suffix: String) throws -> [String: [UInt8]] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("padanan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder.appendingPathComponent("out"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, bytes) in files { try Data(bytes).write(to: folder.appendingPathComponent("\(name).docx")) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(program))
        process.arguments =
            ["-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", filter, "--outdir", "\(folder.path)/out"]
            + files.keys.sorted().map { "\(folder.path)/\($0).docx" }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return try files.keys.reduce(into: [:]) {
            $0[$1] = Array(try Data(contentsOf: folder.appendingPathComponent("out/\($1).\(suffix)")))
        }
    }

    private static let samples = [DOCXSamples.article, DOCXSamples.table, DOCXSamples.hyperlinks, DOCXSamples.symbols]

    @Test func pseudoTranslationsOpenAndDifferInTextOnly() throws {
        var files: [String: [UInt8]] = [:]
        for (index, sample) in Self.samples.enumerated() {
            let targets = try DOCXProbe.units(sample).map { DOCXProbe.pseudo($0.segments[0].source) }
            files["before\(index)"] = try sample.bytes
            files["after\(index)"] = try DOCXProbe.filter.merge(targets, into: sample.bytes, file: "a.docx", options: FilterOptions())
        }
        let texts = try Self.convert(files, to: "txt:Text (encoded):UTF8", suffix: "txt")
        for index in Self.samples.indices {
            let (before, after) = (try #require(texts["before\(index)"]), try #require(texts["after\(index)"]))
            #expect(Self.plain(after) == Self.plain(before))
        }
    }

    /// A text without what pseudo-translation adds: the vowels and letters with accents, doubled letters.
    private static func plain(_ bytes: [UInt8]) -> [String] {
        let text = String(decoding: bytes, as: UTF8.self).decomposedStringWithCanonicalMapping
        return text.split(whereSeparator: \.isNewline).map { line in
            var result = ""
            for scalar in line.unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
                if result.unicodeScalars.last != scalar { result.unicodeScalars.append(scalar) }
            }
            return result
        }
    }

    @Test func whatLibreOfficeWritesIsReadAndWritten() throws {
        let bytes = try #require(try Self.convert(["a": DOCXSamples.article.bytes], to: "docx:MS Word 2007 XML", suffix: "docx")["a"])
        let units = try DOCXProbe.extract(bytes).units
        let texts = units.map(\.segments[0].source.text)
        let expected = try DOCXProbe.units(DOCXSamples.article).map(\.segments[0].source.text)
        // It writes the properties of the file in another order.
        #expect(texts.prefix(8) == expected.prefix(8) && texts.sorted() == expected.sorted())
        let targets = units.map { DOCXProbe.pseudo($0.segments[0].source) }
        let merged = try DOCXProbe.filter.merge(targets, into: bytes, file: "a.docx", options: FilterOptions())
        #expect(try DOCXProbe.extract(merged).units.map(\.segments[0].source) == targets)
    }
}
