import Foundation
import PadananModel
import Testing

@testable import PadananFormats

/// The program that opens text documents; `nil` when LibreOffice Writer is not installed.
private let program = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { URL(fileURLWithPath: "\($0)/soffice").resolvingSymlinksInPath() }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) && hasWriter($0) }

private func hasWriter(_ program: URL) -> Bool {
    FileManager.default.fileExists(atPath: program.deletingLastPathComponent().appendingPathComponent("libswlo.so").path)
}

/// What we write opens in LibreOffice and shows what was translated; skipped where Writer is not installed.
@Suite(.enabled(if: program != nil, "LibreOffice Writer is not installed"), .serialized)
struct ODTLibreOfficeTests {
    /// The text that LibreOffice shows of a document.
    private static func text(_ bytes: [UInt8], suffix: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("padanan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(bytes).write(to: folder.appendingPathComponent("a.\(suffix)"))
        let process = Process()
        process.executableURL = program
        process.arguments = [
            "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir",
            folder.path, "\(folder.path)/a.\(suffix)",
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return String(decoding: try Data(contentsOf: folder.appendingPathComponent("a.txt")), as: UTF8.self)
    }

    @Test(arguments: ["odt/laporan.odt", "odt/laporan.fodt", "odt/perubahan.odt"])
    func aPseudoTranslationShowsTheSameTextWithAccents(_ path: String) throws {
        let bytes = try DocumentFixtures.bytes(path)
        let laws = InlineRoundTrip(filter: ODTFilter())
        let translated = try laws.merged(try laws.units(bytes).map { InlineRoundTrip.pseudoTranslation($0.source) }, into: bytes)
        let suffix = String(path.split(separator: ".")[1])
        let shown = try Self.text(translated, suffix: suffix)
        #expect(shown.contains("Rúúsííáá"))
        #expect(Self.consonants(shown) == Self.consonants(try Self.text(bytes, suffix: suffix)))
    }

    /// What the pseudo-translation leaves; deleted text, which LibreOffice shows while changes are tracked, is left out.
    private static func consonants(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.replacing("sangat keras  ", with: "").unicodeScalars.filter { !"aeiouAUáéíóúÁÚ".unicodeScalars.contains($0) }))
    }
}
