import Foundation
import PadananKit
import PadananTestSupport
import Testing

@Suite struct MemoryCommandTests {
    private let folder: TemporaryFolder
    private var memory: String { folder.path("m.ptm") }

    init() throws {
        folder = try TemporaryFolder()
    }

    private func run(_ arguments: String...) throws -> Program.Result {
        try Program.run(["tm"] + arguments)
    }

    private func filled() throws {
        let pairs = try folder.write(
            "a.tsv", "Dewan Keamanan bersidang.\tThe Security Council met.\nAda 12.500 pengungsi.\tThere are 12,500 refugees.\nKosong\t\n")
        let result = try run("import", "--tm", memory, pairs, "--date", "20260131T093000Z", "--user", "sari")
        #expect(result.code == 0)
        #expect(result.output == "3 segments read: 2 new, 0 updated, 0 known, 1 without text or target, 0 not far enough\n")
    }

    @Test func whatIsImportedIsFoundAndExported() throws {
        try filled()
        let again = try run("import", "--tm", memory, folder.path("a.tsv"))
        #expect(again.output.hasPrefix("3 segments read: 0 new, 0 updated, 2 known"))
        let exact = try run("search", "--tm", memory, "--format", "jsonl", "Dewan", "Keamanan", "bersidang.")
        #expect(exact.code == 0 && exact.output.contains(#""kind":"exact","score":100"#))
        let words = try run("search", "--tm", memory, "--concordance", "target", "security council")
        #expect(words.code == 0 && words.output.contains("The Security Council met."))
        let export = try run("export", "--tm", memory, "--text", "pengungsi", "--format", "tsv")
        #expect(export.code == 0)
        #expect(export.output.contains("Ada 12.500 pengungsi.\tThere are 12,500 refugees.") && !export.output.contains("Dewan"))
        #expect(try run("stats", "--tm", memory).output.hasPrefix("2 units of 2 sources"))
    }

    @Test func aNumberIsRepairedWithAGlossary() throws {
        try filled()
        let result = try run("search", "--tm", memory, "-g", "builtin", "--format", "jsonl", "Ada 7.250 pengungsi.")
        #expect(result.output.contains(#""kind":"repaired""#) && result.output.contains(#""proposal":"There are 7,250 refugees.""#))
        #expect(result.output.contains(#"{"kind":"number","remembered":"12.500","wanted":"7.250","removed":"12,500","start":10,"end":15}"#))
    }

    @Test func nothingFoundIsOneAndWrongFilesAreTwo() throws {
        try filled()
        #expect(try run("search", "--tm", memory, "halo dunia").code == 1)
        let text = try run("stats", "--tm", folder.path("a.tsv"))
        #expect(text.code == 2 && text.errors.contains("not a translation memory"))
        let none = try run("search", "--tm", folder.path("none.ptm"), "halo")
        #expect(none.code == 2 && none.errors.contains("there is no such translation memory"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("none.ptm")))
        #expect(try run("clean", "--tm", folder.path("none.ptm")).code == 2)
        #expect(try run("import", "--tm", memory, folder.path("none.tmx")).code == 2)
        #expect(try run("clean", "--tm", memory, "--select", "empty,bad").errors.contains("--select “bad”"))
    }

    @Test func cleaningShowsWhatItWouldDoAndDoesIt() throws {
        let pairs = try folder.write("a.tsv", "satu dua tiga\tsatu dua tiga\n…\t…\nSatu.\tOne.\n")
        #expect(try run("import", "--tm", memory, pairs).code == 0)
        #expect(try run("clean", "--tm", memory, "--dry-run").output == "1 empty\n1 same\n2 units would be removed\n")
        let result = try run("clean", "--tm", memory, "--select", "same", "--export", folder.path("gone.tmx"))
        #expect(result.output == "1 same\n1 units removed\n")
        #expect(try folder.read("gone.tmx").contains("satu dua tiga"))
        #expect(try run("stats", "--tm", memory).output.hasPrefix("2 units"))
    }

    /// Imports are killed, each a little later than the one before; what those reported that came to their end stays, and the file is sound.
    @Test func aKilledImportLosesNothingThatWasReported() throws {
        var reported = 0
        for round in 0..<14 {
            let lines = (0..<1500).map { "Kalimat ke-\(round * 1500 + $0) tentang keamanan kawasan.\tSentence \($0) of \(round).\n" }
                .joined()
            let pairs = try folder.write("\(round).tsv", lines)
            let process = Process()
            process.executableURL = URL(fileURLWithPath: Program.path)
            process.arguments = ["tm", "import", "--tm", memory, pairs]
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            usleep(UInt32(20_000 + 90_000 * round))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            if process.terminationReason == .exit, process.terminationStatus == 0 { reported += 1500 }
            guard FileManager.default.fileExists(atPath: memory) else { continue }
            let copy = try TranslationMemory(path: memory)
            #expect(try copy.isSound())
            #expect(try copy.statistics().units >= reported)
            try copy.close()
        }
        for round in 0..<14 { #expect(try run("import", "--tm", memory, folder.path("\(round).tsv")).code == 0) }
        let copy = try TranslationMemory(path: memory, readOnly: true)
        #expect(try copy.statistics().units == 21_000)
        #expect(try copy.matches(for: "Kalimat ke-20999 tentang keamanan kawasan.").first?.score == 100)
    }
}
