import Foundation
import PadananTestSupport
import Testing

@Suite struct ProjectCommandTests {
    private let folder: TemporaryFolder
    private let article: String

    init() throws {
        folder = try TemporaryFolder()
        article = try folder.write("artikel.txt", "Mereka meminta jaminan keamanan. Sungguh?\n\nTidak.\n")
    }

    private var project: String { folder.path("kerja") }

    @Test func aProjectIsSetUpAndSaysThatEverythingIsLeft() throws {
        let made = try Program.run(["project", "init", project, "--source", article])
        #expect(made.code == 0 && made.errors.isEmpty && made.output.contains("source/artikel.txt  copied\n"))
        let again = try Program.run(["project", "init", project, "--source", article])
        #expect(again.code == 0 && !again.output.contains("made") && !again.output.contains("copied"))
        let status = try Program.run(["project", "status", project])
        #expect(status.code == 1 && status.errors.isEmpty && status.output.contains("0 (0 %)"))
        let json = try Program.run(["project", "status", project, "--format", "json"])
        #expect(json.code == 1 && json.output.contains("\"untranslated\":3"))
    }

    @Test func aFileOfAnotherContentIsLeftOutWithCodeOne() throws {
        #expect(try Program.run(["project", "init", project, "--source", article]).code == 0)
        try folder.write("artikel.txt", "Lain.\n")
        let result = try Program.run(["project", "init", project, "--source", article])
        #expect(result.code == 1 && result.output.contains("left out"))
    }

    @Test(arguments: [
        (["project", "init", "x", "--from", "Indonesian language"], "is not a language tag"),
        (["project", "init", "x", "--source", "/nope.txt"], "/nope.txt: error: there is no such file"),
        (["project", "status", "/nope"], "/nope/padanan.yml: error: there is no such file; “padanan project init” makes a project"),
        (["export", "omegat", "/tmp/x", "/nope.txt", "--no-such"], "Unknown option"),
        (["export", "omegat", "/tmp/x", "/nope.txt"], "/nope.txt: error: there is no such file"),
        (["import", "omegat", "/nope"], "Name the bitext files to fill"),
        (["import", "omegat", "/nope", "a.xlf"], "/nope/omegat.project: error: can't open the file"),
        (["import", "omegat", "/nope", "a.xlf", "b.xlf", "-o", "c.xlf"], "-o is for one file"),
    ])
    func wrongUsageIsSaid(_ arguments: [String], _ message: String) throws {
        let result = try Program.run(arguments)
        #expect(result.code == 2 && result.output.isEmpty)
        #expect(result.errors.contains(message), "\(result.errors)")
    }

    @Test func aKeyInTheConfigurationIsRefusedWithoutBeingShown() throws {
        #expect(try Program.run(["project", "init", project]).code == 0)
        try folder.write("kerja/padanan.yml", "translate:\n  key: geheim-123\n")
        let result = try Program.run(["project", "status", project])
        #expect(result.code == 2 && result.errors.contains("padanan.yml:2:3: error: “key”: a key never stands in a configuration"))
        #expect(!result.errors.contains("geheim"))
    }

    @Test func aProjectGoesToOmegaTAndComesBack() throws {
        #expect(try Program.run(["project", "init", project, "--source", article]).code == 0)
        let bitext = folder.path("kerja/target/artikel.xlf")
        #expect(try Program.run(["segment", folder.path("kerja/source/artikel.txt"), "--to", "xliff2", "-o", bitext]).code == 0)
        let exported = try Program.run(["export", "omegat", project])
        #expect(exported.code == 0 && exported.errors.isEmpty, "\(exported.errors)")
        #expect(exported.output.contains("omegat.project") && exported.output.contains("glossary/omegat/glossary.txt"))
        #expect(try Program.run(["export", "omegat", project]).code == 2)
        try folder.write(
            "kerja/omegat/project_save.tmx",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE tmx SYSTEM "tmx11.dtd">
            <tmx version="1.1"><header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext"
             creationtoolversion="6.0.0" segtype="sentence" srclang="ID"/><body>
            <tu><tuv lang="ID"><seg>Tidak.</seg></tuv><tuv lang="EN"><seg>No.</seg></tuv></tu>
            <tu><tuv lang="ID"><seg>Sungguh?</seg></tuv><tuv lang="EN"><seg>Really?</seg></tuv></tu>
            <tu><tuv lang="ID"><seg>Mereka meminta jaminan keamanan.</seg></tuv><tuv lang="EN"><seg>They ask for security guarantees.</seg></tuv></tu>
            </body></tmx>

            """)
        let imported = try Program.run(["import", "omegat", project, bitext])
        #expect(imported.code == 0 && imported.output.contains("3 filled\n3 translations in the project\n"), "\(imported.errors)")
        let status = try Program.run(["project", "status", project])
        #expect(status.code == 0 && status.output.contains("3 (100 %)"), "\(status.output)")
        let merged = try Program.run(["merge", bitext, "--original", article])
        #expect(merged.output == "They ask for security guarantees. Really?\n\nNo.\n")
    }
}
