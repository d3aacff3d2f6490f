import Foundation

/// Runs the built `padanan`, as a user does.
public enum Program {
    /// How a run ended and what it printed.
    public struct Result: Sendable {
        public var code: Int32
        public var output: String
        public var errors: String
    }

    /// The program that was built together with the tests.
    public static let path: String = {
        let bundle = Bundle.allBundles.map(\.bundlePath).first { $0.hasSuffix(".xctest") }
        let beside =
            bundle.map { ($0 as NSString).deletingLastPathComponent } ?? (CommandLine.arguments[0] as NSString).deletingLastPathComponent
        return beside + "/padanan"
    }()

    /// Runs the program with `arguments` in the repository's folder.
    ///
    /// - Parameter environment: variables besides PATH.
    public static func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Result {
        try run(arguments, input: Data(input.utf8), environment: environment)
    }

    /// The same with input that need not be text.
    public static func run(_ arguments: [String], input: Data, environment: [String: String] = [:]) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("padanan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["in", "out", "err"].map { folder.appendingPathComponent($0) }
        try input.write(to: files[0])
        try Data().write(to: files[1])
        try Data().write(to: files[2])
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: Repository.root)
        process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { own, _ in own }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        let texts = try files.dropFirst().map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        return Result(code: process.terminationStatus, output: texts[0], errors: texts[1])
    }
}
