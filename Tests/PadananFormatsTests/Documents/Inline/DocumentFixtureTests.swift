import PadananModel
import Testing

@testable import PadananFormats

/// The laws over documents as programs write them.
@Suite struct DocumentFixtureTests {
    @Test(arguments: DocumentFixtures.files.indices) func lawsHoldOverEveryFixture(_ index: Int) throws {
        let (path, count) = DocumentFixtures.files[index]
        let bytes = try DocumentFixtures.bytes(path)
        for changes in FilterOptions.TrackedChanges.allCases {
            var laws = InlineRoundTrip(filter: DocumentFixtures.filter(path))
            laws.options.trackedChanges = changes
            #expect(try laws.units(bytes).count == count)
            try laws.check(bytes, path)
        }
    }

    /// In a part of OpenDocument with paragraphs, spans without effect and the spelling of spaces change too; `InlineRoundTrip` checks those.
    @Test(arguments: DocumentFixtures.files.map(\.path).filter { !$0.hasSuffix("fodt") }) func onlyTextChanges(_ path: String) throws {
        let laws = InlineRoundTrip(filter: DocumentFixtures.filter(path))
        let bytes = try DocumentFixtures.bytes(path)
        let translated = try laws.merged(try laws.units(bytes).map { InlineRoundTrip.pseudoTranslation($0.source) }, into: bytes)
        #expect(try Self.texts(translated).map(Self.withoutLetters) == Self.texts(bytes).map(Self.withoutLetters), "\(path)")
    }

    /// The parts of a package but those with paragraphs, or the file itself.
    private static func texts(_ bytes: [UInt8]) throws -> [[UInt8]] {
        guard bytes.starts(with: "PK".utf8) else { return [bytes] }
        let archive = try ZipArchive(bytes, file: "a")
        return try archive.entries.filter { !["content.xml", "styles.xml"].contains($0.name) }.map {
            Array($0.name.utf8) + (try archive.contents(of: $0))
        }
    }

    /// The bytes without those that the pseudo-translation changes.
    private static func withoutLetters(_ bytes: [UInt8]) -> [UInt8] {
        bytes.filter { $0 < 0x80 && !"aeiouAU".utf8.contains($0) }
    }

    @Test func sentencesAcrossCuesKeepTheirOrder() throws {
        let units = try InlineRoundTrip(filter: SubRipFilter()).units(try DocumentFixtures.bytes("srt/warta-malam.srt"))
        #expect(units.map(\.name) == ["1", "2", "3", "3", "4", "5", "6"])
        #expect(
            units[5].source.text + units[6].source.text
                == "Perundingan yang dimulai padahari Selasa itu belum selesai,kata juru bicara delegasi.")
    }

    @Test func aReportOfLibreOfficeIsReadAsItIsSeen() throws {
        let units = try InlineRoundTrip(filter: ODTFilter()).units(try DocumentFixtures.bytes("odt/laporan.odt"))
        #expect(units[1].notation == "paragraph: Menteri <1>Pertahanan</1> datang ke Moskow pada hari Selasa<2/> sore<3/>.")
        #expect(units[20].notation == "header: Kepala halaman <1/> dari <2/>")
    }
}
