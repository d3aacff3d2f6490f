import Foundation
import PadananTestSupport
import Testing

/// Ten thousand segments with a service, interrupted and resumed.
@Suite struct TranslateInterruptionTests {
    @Test func anInterruptedRunEndsLikeAnUnbrokenOne() throws {
        let folder = try TemporaryFolder()
        let article = SampleArticle(count: 10_000)
        _ = try folder.write("a.txt", article.text)
        _ = try folder.write("terms.csv", SampleTerms.csv)
        let engine = PhraseEngine(drops: 2)
        let server = try StubServer { engine.translate($0.text) }
        defer { server.stop() }

        let whole = try Self.start(folder, server, output: "whole.txt")
        whole.waitUntilExit()
        #expect(whole.terminationStatus <= 1)
        let counts = server.counts

        let broken = try Self.start(folder, server, output: "resumed.txt")
        let journal = folder.path("resumed.txt.journal")
        let deadline = Date().addingTimeInterval(300)
        while Self.size(journal) < 300_000, Date() < deadline, broken.isRunning { usleep(20_000) }
        broken.interrupt()
        broken.waitUntilExit()
        #expect(broken.terminationStatus == 130)
        #expect(!FileManager.default.fileExists(atPath: folder.path("resumed.txt")))
        #expect(Self.size(journal) >= 300_000)

        let resumed = try Self.start(folder, server, output: "resumed.txt")
        resumed.waitUntilExit()
        #expect(resumed.terminationStatus == whole.terminationStatus)
        #expect(try folder.read("resumed.txt") == folder.read("whole.txt"))
        #expect(!FileManager.default.fileExists(atPath: journal))
        // What was on its way when the program ended may have been answered to nobody.
        let again = server.counts.reduce(0) { $0 + max(0, $1.value - 2 * (counts[$1.key] ?? 0)) }
        #expect(again <= 8 * 128)
    }

    private static func start(_ folder: TemporaryFolder, _ server: StubServer, output: String) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Program.path)
        process.arguments = [
            "translate", "a.txt", "-g", "terms.csv", "--no-config", "--with", "google", "--base-url", server.url(.google), "-o", output,
        ]
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.environment = ["GOOGLE_API_KEY": StubServer.key, "PATH": "/usr/bin:/bin"]
        process.standardInput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    private static func size(_ path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }
}
