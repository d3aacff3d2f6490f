import Foundation

@testable import PadananFormats

/// The documents in `Fixtures/documents` with the filters that read them.
enum DocumentFixtures {
    static let files: [(path: String, units: Int)] = [
        ("odt/laporan.odt", 24), ("odt/laporan.fodt", 24), ("odt/perubahan.odt", 6), ("srt/warta-malam.srt", 7), ("vtt/wawancara.vtt", 4),
        ("json/portal.json", 9), ("json/aplikasi.arb", 2), ("json/messages.json", 2),
    ]

    static func bytes(_ path: String) throws -> [UInt8] {
        var folder = URL(fileURLWithPath: #filePath)
        repeat { folder.deleteLastPathComponent() } while folder.path != "/" && !hasFixtures(folder)
        return Array(try Data(contentsOf: folder.appendingPathComponent("Fixtures/documents/\(path)")))
    }

    private static func hasFixtures(_ folder: URL) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent("Fixtures/documents").path)
    }

    static func filter(_ path: String) -> any DocumentFilter {
        let suffix = String(path.split(separator: ".").last ?? "")
        let filters: [any DocumentFilter] = [ODTFilter(), SubRipFilter(), WebVTTFilter(), JSONFilter()]
        return filters.first { $0.fileExtensions.contains(suffix) } ?? ODTFilter()
    }
}
