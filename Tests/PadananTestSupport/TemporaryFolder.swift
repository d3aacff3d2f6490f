import Foundation
import PadananKit

/// A folder for one test, removed with everything in it when the object goes: keep it in a stored property of the suite.
public final class TemporaryFolder {
    /// Absolute, without a slash at the end.
    public let path: String

    public init() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("padanan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of a file in the folder, whether or not it exists.
    public func path(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file and returns its path.
    @discardableResult
    public func write(_ name: String, _ text: String) throws -> String {
        try write(name, [UInt8](text.utf8))
    }

    /// Writes a file that need not be text and returns its path.
    @discardableResult
    public func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
        return path(name)
    }

    /// The text of a file in the folder.
    public func read(_ name: String) throws -> String {
        String(decoding: try FileInput.read(path(name)), as: UTF8.self)
    }

    /// The names of all files in the folder, hidden ones too, sorted.
    public func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }
}
