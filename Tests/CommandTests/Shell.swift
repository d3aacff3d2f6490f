import Foundation
import PadananTestSupport

/// Runs scripts as a user types them, with the built `padanan` on the path.
enum Shell {
    /// How a script ended and what it printed.
    struct Result {
        var code: Int32
        var output: String
        var errors: String
    }

    /// Runs `script` with `sh` in the repository's folder; standard input is empty.
    static func run(_ script: String, environment: [String: String] = [:]) throws -> Result {
        let folder = try TemporaryFolder()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", script]
        process.currentDirectoryURL = URL(fileURLWithPath: Repository.root)
        let path = "\((Program.path as NSString).deletingLastPathComponent):/usr/bin:/bin"
        process.environment = environment.merging(["PATH": path]) { own, _ in own }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: try folder.write("out", "")))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: try folder.write("err", "")))
        try process.run()
        process.waitUntilExit()
        return Result(code: process.terminationStatus, output: try folder.read("out"), errors: try folder.read("err"))
    }
}
