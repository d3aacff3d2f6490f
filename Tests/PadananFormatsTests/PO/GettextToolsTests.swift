import Foundation
import PadananFormats
import Testing

private let gettextIsInstalled = ["msgfmt", "msgcat"].allSatisfy { FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0) }

/// What GNU gettext says to our files; skipped where it is not installed.
@Suite(.enabled(if: gettextIsInstalled, "msgfmt and msgcat (package gettext) are not installed"))
struct GettextToolsTests {
    private static func run(_ tool: String, _ arguments: [String], on bytes: [UInt8]) throws -> (status: Int32, output: [UInt8]) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "padanan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (input, output) = (folder.appending(path: "a.po"), folder.appending(path: "b.po"))
        try Data(bytes).write(to: input)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/" + tool)
        process.arguments = arguments + ["-o", output.path, input.path]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, (try? Array(Data(contentsOf: output))) ?? [])
    }

    @Test(arguments: POSamples.all.map(\.name))
    func msgfmtAcceptsWhatWeWrite(name: String) throws {
        let bytes = try #require(POSamples.all.first { $0.name == name }).bytes
        let events = try BitextProbe.read(bytes, as: POFormat()).events
        let text = try BitextProbe.write(events, as: POFormat()).text
        #expect(try Self.run("msgfmt", ["-c"], on: Array(text.utf8)).status == 0)
    }

    @Test func msgfmtJudgesFormatStringsAsWeDo() throws {
        for (isAccepted, cases) in [(true, POFormatCases.accepted), (false, POFormatCases.refused)] {
            for item in cases {
                let status = try Self.run("msgfmt", ["-c"], on: Array(POFormatCases.file(item).utf8)).status
                #expect((status == 0) == isAccepted, "\(item)")
            }
        }
    }

    /// msgcat writes a file in its own layout; ours is the same when nothing is left for it to change.
    @Test func msgcatLeavesOurLayoutAlone() throws {
        var generator = BitextProbe.Generator(state: 11)
        let words =
            "jaminan keamanan co-operation 10-20 3.14 “kata” (yang) \"kutip\" a/b https://example.org/x?y=1 — … %s C:\\x U.S. 50% naïve 平和 щит x-1 soal? ya! {nama} itu, ini:"
            .split(separator: " ").map(String.init)
        var text = POSamples.header
        for number in 0..<150 {
            let body = (0..<Int.random(in: 1...40, using: &generator)).map { _ in words.randomElement(using: &generator) ?? "" }.joined(
                separator: " ")
            text += "\nmsgctxt \"\(number)\"\nmsgid \"\(number)\"\nmsgstr \"x\"\n#### \(body)\n"
        }
        let bodies = text.split(separator: "\n").filter { $0.hasPrefix("#### ") }.map { String($0.dropFirst(5)) }
        let bare = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("#### ") }.joined(separator: "\n")
        let sorted = try Self.run("msgcat", [], on: Array(bare.utf8)).output
        let ours = try BitextProbe.rewrite(sorted, as: POFormat()) { unit in
            unit.segments[0].target = Int(unit.name).map { .init(bodies[$0]) }
        }.bytes
        #expect(ours != sorted)
        #expect(String(decoding: try Self.run("msgcat", [], on: ours).output, as: UTF8.self) == String(decoding: ours, as: UTF8.self))
    }
}
