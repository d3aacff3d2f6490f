import Foundation
import PadananTestSupport
import Testing

/// Interruption, closed pipes, and input that is no text.
@Suite struct RobustnessTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    // MARK: Interruption

    /// Starts the program with a pipe as its standard input.
    private func start(_ arguments: [String]) throws -> (process: Process, input: FileHandle) {
        let pipe = Pipe()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Program.path)
        process.arguments = arguments
        process.standardInput = pipe
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return (process, pipe.fileHandleForWriting)
    }

    /// More than a pipe holds: once it is written, the program is reading.
    private static let morePipeThanFits = Data(repeating: UInt8(ascii: "\n"), count: 1 << 20)

    @Test func anInterruptionWhileWaitingForInputEndsWith130AndLeavesNothing() throws {
        let (process, input) = try start(["recognize", "-o", folder.path("out.txt")])
        try input.write(contentsOf: Self.morePipeThanFits)
        process.interrupt()
        process.waitUntilExit()
        try input.close()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 130)
        #expect(try folder.names() == [])
    }

    @Test func anInterruptionWhileWritingLeavesTheOldFile() throws {
        let path = try folder.write("out.txt", "old")
        let paragraph = String(repeating: "Rusia menuntut jaminan keamanan dari negara-negara Barat. ", count: 20) + "\n\n"
        let (process, input) = try start(["recognize", "-j", "1", "-o", path])
        try input.write(contentsOf: Data(String(repeating: paragraph, count: 3000).utf8))
        try input.close()
        let deadline = Date(timeIntervalSinceNow: 60)
        while try folder.names().count < 2, process.isRunning, Date() < deadline { Thread.sleep(forTimeInterval: 0.002) }
        process.interrupt()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 130)
        #expect(try folder.names() == ["out.txt"])
        #expect(try folder.read("out.txt") == "old")
    }

    // MARK: Pipes

    /// Enough paragraphs that the output doesn't fit into a pipe.
    private func longText() throws -> String {
        try folder.write("big.txt", String(repeating: "Rusia menuntut jaminan keamanan.\n\n", count: 5000))
    }

    @Test(arguments: ["", "trap '' PIPE; "]) func aReaderThatHasEnoughEndsTheProgramSilently(_ setting: String) throws {
        let result = try Shell.run("\(setting)padanan recognize -g Fixtures/align/glossary.csv --format jsonl \(try longText()) | head -1")
        #expect(result.output.split(separator: "\n").count == 1)
        #expect(result.output.hasPrefix("{\"id\":\"1\","))
        #expect(result.errors.isEmpty)
    }

    @Test func aFullDiskIsReported() throws {
        guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
        let result = try Shell.run("padanan recognize -g Fixtures/align/glossary.csv \(try longText()) > /dev/full")
        #expect(result.errors == "padanan: standard output: error: can't write: no space left on device\n")
        #expect(result.code == 2)
    }

    @Test(arguments: [["recognize", "-"], ["align", "-"]]) func aClosedStandardInputIsNoCrash(_ arguments: [String]) throws {
        let result = try Shell.run("padanan \(arguments.joined(separator: " ")) <&-")
        #expect(result.code == 2)
        #expect(result.errors.hasPrefix("padanan: -: error: can't read the file: "))
    }

    // MARK: Bytes that are no text

    @Test(arguments: UInt64(0)..<8, [["recognize"], ["recognize", "--derived", "--format", "tsv"], ["align", "--format", "jsonl"]])
    func randomBytesNeverCrashTheProgram(_ seed: UInt64, _ arguments: [String]) throws {
        var random = SeededGenerator(seed: seed)
        // Some seeds give few kinds of bytes, so that lines, tabs and quotes are frequent.
        let kinds = seed % 2 == 0 ? Array(UInt8.min...UInt8.max) : [0x00, 0x09, 0x0A, 0x22, 0x2C, 0x41, 0x7B, 0xC3, 0xFF]
        let bytes = (0..<20_000).map { _ in kinds[Int.random(in: 0..<kinds.count, using: &random)] }
        let result = try Program.run(arguments + ["-g", "Fixtures/align/glossary.csv"], input: Data(bytes))
        #expect(result.code == 0 || result.code == 2, "seed \(seed)")
        let asGlossary = try Program.run(["recognize", "-g", try folder.write("bytes.csv", bytes)], input: "KTT")
        #expect(asGlossary.code == 0 || asGlossary.code == 2, "seed \(seed), as a glossary")
    }

    @Test(arguments: ["\0", "\u{FEFF}", "{", "{\"text\": \"\\ud800\"}", "\r", "\t", "\u{1B}[31m", "{\"text\": 1e999}"])
    func oddInputNeverCrashesTheProgram(_ input: String) throws {
        for command in ["recognize", "align"] {
            let code = try Program.run([command, "-g", "Fixtures/align/glossary.csv"], input: input).code
            #expect(code == 0 || code == 2, "\(command)")
        }
    }

    @Test func deepNestingIsADefectNotAStackOverflow() throws {
        let deep = "{\"text\": " + String(repeating: "[", count: 100_000)
        let result = try Program.run(["recognize", "--input", "jsonl"], input: deep)
        #expect(result.code == 2)
        #expect(result.errors.hasPrefix("-:1:"))
        #expect(result.errors.contains("nested deeper than 512"))
    }
}
