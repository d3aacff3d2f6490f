import Foundation

/// A program that other people wrote, to compare with; tests that need one are skipped where it is not installed.
public struct ExternalTool: Sendable {
    public var path: String

    /// The program called `name` in the usual folders, or `nil`.
    public init?(_ name: String) {
        let folders = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
        guard let folder = folders.first(where: { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }) else { return nil }
        path = "\(folder)/\(name)"
    }

    /// Runs the program; what it prints on both outputs comes back together.
    public func run(_ arguments: [String], in folder: String = "/") throws -> (code: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
