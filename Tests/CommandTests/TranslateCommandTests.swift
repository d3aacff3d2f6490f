import Foundation
import PadananTestSupport
import Testing

/// `padanan translate` as a user runs it.
@Suite struct TranslateCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.write("terms.csv", SampleTerms.csv)
    }

    private static let key = ["GOOGLE_API_KEY": StubServer.key, "DEEPL_AUTH_KEY": StubServer.key]

    private func run(_ script: String, environment: [String: String] = [:]) throws -> Shell.Result {
        try Shell.run("cd \(folder.path) && \(script)", environment: environment)
    }

    @Test func aDraftIsHonestAndComplete() throws {
        _ = try folder.write("a.txt", "Rusia menuntut jaminan keamanan.\n\nNATO menolak gencatan senjata.\n")
        let result = try run("padanan translate a.txt --receipt r.json")
        #expect(result.code == 0)
        #expect(result.output.contains("security guarantee") && result.output.contains("ceasefire"))
        #expect(result.errors.contains("2 segments: 2 drafted"))
        let receipt = try folder.read("r.json")
        #expect(receipt.contains(#""origin":"draft""#) && receipt.contains(#""verdict":"right""#))
        #expect(try JSONSerialization.jsonObject(with: Data(receipt.utf8)) is [String: Any])
    }

    @Test func bitextIsFilledAndTheRestStays() throws {
        let source = """
            <?xml version="1.0"?>
            <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="id" trgLang="en"><file id="f">
            <unit id="1"><segment><source>Rusia menolak <pc id="1">gencatan senjata</pc>.</source></segment></unit>
            <unit id="2"><segment state="final"><source>Selesai.</source><target>It is over.</target></segment></unit>
            </file></xliff>

            """
        _ = try folder.write("a.xlf", source)
        let result = try run("padanan translate a.xlf -g terms.csv -o b.xlf && padanan validate b.xlf")
        #expect(result.code == 0)
        let written = try folder.read("b.xlf")
        #expect(written.contains(#"<pc id="1">"#) && written.contains("ceasefire"))
        #expect(written.contains("<target>It is over.</target>"))
        #expect(written.contains("padanan:draft"))
        #expect(result.errors.contains("1 drafted, 1 had a translation"))
    }

    /// What each format writes of a document with inline codes reads back as the document's translation.
    @Test(arguments: ["xliff2", "xliff12", "tmx", "po", "tsv", "csv", "xlsx", "jsonl"])
    func everyFormatCarriesTheTranslation(_ format: String) throws {
        _ = try folder.write("a.md", "Menteri itu menolak **gencatan senjata**.\n\nNATO menolak.\n")
        let result = try run(
            "padanan translate a.md -g terms.csv --to \(format) -o a.\(format) && padanan merge a.\(format) --input \(format) --fuzzy use --original a.md"
        )
        #expect(result.code == 0, "\(result.errors)")
        #expect(result.output.contains("**ceasefire**"))
        #expect(!result.errors.contains("has no translation") && !result.errors.contains("no place for"), "\(result.errors)")
    }

    @Test func theMemoryComesFirst() throws {
        _ = try folder.write("m.tsv", "Rapat dimulai.\tThe meeting begins.\nHarga 5 ton beras naik.\tThe price of 5 tonnes of rice rose.\n")
        _ = try folder.write("a.txt", "Rapat dimulai.\n\nHarga 7 ton beras naik.\n")
        let result = try run(
            "padanan tm import m.tsv --tm m.ptm 2>/dev/null >/dev/null && padanan translate a.txt --tm m.ptm --dry-run && padanan translate a.txt --tm m.ptm"
        )
        #expect(result.code == 0)
        #expect(result.output.contains("tm-exact\t1\n"))
        #expect(result.output.contains("The meeting begins.\n"))
        #expect(result.output.contains("The price of 7 tonnes of rice rose."))
        #expect(result.errors.contains("1 from memory, 1 from memory, repaired"))
    }

    @Test func aServiceTranslatesAndItsTermsAreVerified() throws {
        let engine = PhraseEngine(drops: 20)
        let server = try StubServer { engine.translate($0.text) }
        defer { server.stop() }
        let article = SampleArticle(count: 60)
        _ = try folder.write("a.txt", article.text)
        let command = "padanan translate a.txt -g terms.csv --no-config --with google --base-url \(server.url(.google))"
        let plan = try run("\(command) -o b.txt --dry-run", environment: Self.key)
        #expect(plan.output.contains("to send\t60\n"))
        #expect(server.requests.isEmpty)
        let result = try run("\(command) -o b.txt --receipt r.json", environment: Self.key)
        #expect(result.code == 0, "\(result.errors)")
        #expect(result.errors.contains("60 by google"))
        #expect(result.errors.contains("put in"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("b.txt.journal")))
        #expect(try !folder.read("r.json").contains(StubServer.key) && !result.errors.contains(StubServer.key))
    }

    static let mistakes: [(arguments: String, message: String)] = [
        ("a.txt --with deepl", "DEEPL_AUTH_KEY"),
        ("a.txt --with depl", "There is no service “depl”"),
        ("a.txt --min-score 101", "between 0 and 100"),
        ("a.txt --tm none.ptm", "there is no such memory"),
        ("none.txt", "none.txt"),
        ("a.txt -o a.txt", "this is a file to read"),
        ("a.txt --with command", "program"),
        ("a.tsv --to tmx", "padanan convert"),
        ("a.txt --with openai --base-url http://127.0.0.1:9 --model m --retries 0 -g terms.csv -o b.txt", "openai: "),
    ]

    @Test(arguments: mistakes) func mistakesAreNamed(_ mistake: (arguments: String, message: String)) throws {
        _ = try folder.write("a.txt", "Rusia menolak.\n")
        _ = try folder.write("a.tsv", "Rusia menolak.\t\n")
        let result = try run("padanan translate \(mistake.arguments)")
        #expect(result.code == 2)
        #expect(result.errors.contains(mistake.message), "\(result.errors)")
        #expect(result.output.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: folder.path("b.txt")))
    }

    @Test func missesAreReportedWithExitCodeOne() throws {
        let server = try StubServer { _ in "Nothing of the kind happened." }
        defer { server.stop() }
        _ = try folder.write("a.tsv", "Menteri itu menolak gencatan senjata.\t\n")
        let result = try run(
            "padanan translate a.tsv -g terms.csv --with libretranslate --base-url \(server.url(.libretranslate)) -o b.tsv",
            environment: ["LIBRETRANSLATE_API_KEY": StubServer.key])
        #expect(result.code == 1)
        #expect(result.errors.contains("a.tsv:1"))
        #expect(result.errors.contains("is not rendered by “ceasefire”"))
        #expect(try folder.read("b.tsv") == "Menteri itu menolak gencatan senjata.\tNothing of the kind happened.\n")
    }
}
