import Foundation
import PadananKit
import PadananTestSupport
import Testing

/// OmegaT's program, where Debian puts it.
private let omegat = ["/usr/share/omegat/OmegaT.jar"].first { FileManager.default.fileExists(atPath: $0) }

/// Projects that `padanan export omegat` writes, opened by OmegaT itself.
@Suite(.enabled(if: omegat != nil && ExternalTool("java") != nil, "OmegaT is not installed"), .serialized)
struct OmegaTProjectTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let article = """
        Jaminan Keamanan bagi Tetangga

        Presiden menandatangani perjanjian itu pada 12 Maret 2025. Dr. Hasan dari PT. Damai menyebutnya “tonggak baru.” Menurut Hlm. 12 laporan \
        itu, hanya 3,5 persen dana terpakai. Apakah cukup?

        Tidak. “Kami menunggu,” katanya. Sungguh?

        Tidak.

        """

    /// Runs OmegaT without its windows on the project in `kerja`.
    @discardableResult
    private func run(_ mode: String, _ arguments: String...) throws -> String {
        let java = try #require(ExternalTool("java"))
        let jar = try #require(omegat)
        let result = try java.run(
            [
                "-Djava.awt.headless=true", "-Duser.home=\(folder.path)", "-jar", jar, folder.path("kerja"), "--mode=\(mode)",
                "--config-dir=\(folder.path("config"))",
            ] + arguments)
        #expect(result.code == 0 && result.output.contains("Finished"), "\(result.output)")
        #expect(!result.output.contains("Exception") && !result.output.contains("Error:"), "\(result.output)")
        return result.output
    }

    private func export(_ arguments: String...) throws {
        let result = try Program.run(["export", "omegat", folder.path("kerja")] + arguments)
        #expect(result.code == 0 && result.errors.isEmpty, "\(result.errors)")
    }

    /// Sources and targets of a file that OmegaT wrote.
    private func pairs(_ path: String) throws -> [String: String] {
        let file = try BitextFile(path)
        var reader = try file.format.reader(of: file.source, file: path, options: ReadingOptions(languages: .indonesianEnglish))
        var pairs: [String: String] = [:]
        for case .unit(let unit) in reader.readAll().events { pairs[unit.segments[0].source.text] = unit.segments[0].target?.text ?? "" }
        return pairs
    }

    @Test func omegaTCutsSentencesAsWeDo() throws {
        let article = try folder.write("artikel.txt", Self.article)
        try export(article)
        try run(
            "console-createpseudotranslatetmx", "--pseudotranslatetmx=\(folder.path("pseudo.tmx"))", "--pseudotranslatetype=equal")
        let ours = try Program.run(["segment", article]).output.split(separator: "\n").map(String.init)
        #expect(Set(try pairs(folder.path("pseudo.tmx")).keys) == Set(ours))
        #expect(ours.contains("Menurut Hlm. 12 laporan itu, hanya 3,5 persen dana terpakai."))
    }

    @Test func memoriesFillAndEnforceAndTheProjectsTranslationsHoldInTheirPlaces() throws {
        let article = try folder.write("artikel.txt", Self.article)
        let memory = try folder.write(
            "lama.jsonl",
            """
            {"source":"Apakah cukup?","target":"Is that enough?"}
            {"source":"Sungguh?","target":"Truly?","state":"final"}
            {"source":"Jaminan Keamanan bagi Tetangga","target":"AUTO MUST NOT REPLACE"}

            """)
        let bitext = try folder.write(
            "artikel.xlf",
            """
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="id" trgLang="en"><file id="f" original="artikel.txt">
            <unit id="1"><segment><source>Jaminan Keamanan bagi Tetangga</source><target>Security Guarantees for Neighbours</target></segment></unit>
            <unit id="2"><segment><source>Apakah cukup?</source></segment></unit>
            <unit id="3"><segment><source>Tidak.</source><target>No.</target></segment></unit>
            <unit id="4"><segment><source>“Kami menunggu,” katanya.</source></segment></unit>
            <unit id="5"><segment><source>Sungguh?</source><target>Really?</target></segment></unit>
            <unit id="6"><segment><source>Tidak.</source><target>Not at all.</target></segment></unit>
            </file></xliff>

            """)
        try export(article, "--tm", memory, "--translations", bitext, "-g", "builtin")
        try run("console-translate")
        #expect(
            try folder.read("kerja/target/artikel.txt") == """
                Security Guarantees for Neighbours

                Presiden menandatangani perjanjian itu pada 12 Maret 2025. Dr. Hasan dari PT. Damai menyebutnya “tonggak baru.” Menurut Hlm. 12 \
                laporan itu, hanya 3,5 persen dana terpakai. Is that enough?

                No. “Kami menunggu,” katanya. Truly?

                Not at all.

                """)
    }

    @Test func translationsOfOmegaTComeBackWithTheirCodes() throws {
        let page = try folder.write(
            "halaman.html",
            """
            <html><head><title>Berita</title></head><body><h1>Jaminan <b>keamanan</b></h1>
            <p>Presiden <a href="x">menolak <i>usul</i> itu</a>. Tidak.</p><p>Satu<br>dua &amp; tiga.</p></body></html>

            """)
        #expect(try Program.run(["segment", page, "--to", "xliff2", "-o", folder.path("halaman.xlf")]).code == 0)
        try export(page)
        // OmegaT's “translation” of each segment is the segment itself, in its own spelling of codes.
        try run(
            "console-createpseudotranslatetmx", "--pseudotranslatetmx=\(folder.path("kerja/omegat/project_save.tmx"))",
            "--pseudotranslatetype=equal")
        let result = try Program.run(["import", "omegat", folder.path("kerja"), folder.path("halaman.xlf")])
        #expect(result.code == 0 && result.output.contains("halaman.xlf: 5 filled"), "\(result.output)\(result.errors)")
        let merged = try Program.run(["merge", folder.path("halaman.xlf"), "--original", page])
        let original = try folder.read("halaman.html")
        #expect(merged.output == original, "\(merged.errors)")
    }

    @Test func aProjectOfOursOpensToo() throws {
        let article = try folder.write("artikel.txt", Self.article)
        #expect(try Program.run(["project", "init", folder.path("kerja"), "--source", article]).code == 0)
        try folder.write("kerja/target/artikel.tsv", "Sungguh?\tReally?\n")
        try export()
        let output = try run("console-translate")
        #expect(!output.contains("terms.csv"))
        #expect(try folder.read("kerja/target/artikel.txt").contains("Really?"))
        #expect(try folder.read("kerja/target/artikel.tsv") == "Sungguh?\tReally?\n")
    }
}
