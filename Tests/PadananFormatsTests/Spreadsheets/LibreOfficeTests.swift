import Foundation
import PadananModel
import Testing

@testable import PadananFormats

/// Where LibreOffice is; `nil` when it is not installed.
private let program = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/soffice" }.first { FileManager.default.isExecutableFile(atPath: $0) }

/// What we write opens in LibreOffice, and what it writes is read; skipped where there is no `soffice`.
@Suite(.enabled(if: program != nil, "LibreOffice (soffice) is not installed"), .serialized)
struct LibreOfficeTests {
    private static let rows = [
        ["id", "id-ID", "en-US", "note"], ["1", "=1+1", "-5", "baris\nbaris"], ["2", " jaminan \"keamanan\"", "a, b; c", "007"],
        ["3", "é 日本 _x0041_", "2026-11-26", "TRUE"],
    ]

    /// The bytes of the file that LibreOffice makes of `bytes`.
    private static func convert(_ bytes: [UInt8], to filter: String, suffix: String) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("padanan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder.appendingPathComponent("out"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(bytes).write(to: folder.appendingPathComponent("a.xlsx"))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(program))
        process.arguments = [
            "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", filter, "--outdir", "\(folder.path)/out",
            "\(folder.path)/a.xlsx",
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Array(try Data(contentsOf: folder.appendingPathComponent("out/a.\(suffix)")))
    }

    private static func workbook() throws -> [UInt8] {
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        var writer = try WorkbookWriter(sink, sheet: "Istilah", widths: [10, 40, 40])
        for row in rows { try writer.write(row, at: PadananModel.SourceLocation(file: "")) }
        try writer.finish()
        try sink.flush()
        return bytes
    }

    @Test func whatWeWriteIsShownAsText() throws {
        let csv = try Self.convert(try Self.workbook(), to: "csv:Text - txt - csv (StarCalc):44,34,76,1", suffix: "csv")
        var reader = DelimitedReader(csv, file: "a.csv", delimiter: UInt8(ascii: ","))
        var rows: [[String]] = []
        while let record = reader.next() { rows.append(record.cells.map(\.text)) }
        #expect(rows == Self.rows)
    }

    @Test func whatLibreOfficeWritesIsReadRewrittenAndValid() throws {
        let bytes = try Self.convert(try Self.workbook(), to: "xlsx", suffix: "xlsx")
        #expect(try SpreadsheetTable(try Workbook(bytes, file: "a.xlsx"), sheet: nil).records.map { $0.cells.map(\.text) } == Self.rows)
        #expect(try XLSXFormat().violations(in: ByteSource(bytes), file: "a.xlsx") == [])
        #expect(try XLSXFormatTests.rewrite(bytes).bytes == bytes)
        let changed = try XLSXFormatTests.rewrite(bytes) { $0.segments[0].target = "=baru" }.bytes
        #expect(try XLSXFormatTests.read(changed).units.map(\.segments[0].target?.text) == ["=baru", "=baru", "=baru"])
        let again = try Self.convert(changed, to: "xlsx", suffix: "xlsx")
        #expect(try XLSXFormatTests.read(again).units.map(\.segments[0].target?.text) == ["=baru", "=baru", "=baru"])
    }
}
