import PadananKit

/// Files of the repository, found from this source file's place.
public enum Repository {
    /// The folder that holds Package.swift.
    public static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")

    /// The absolute path of `path`, which is given from the root.
    public static func path(_ path: String) -> String { "\(root)/\(path)" }

    /// The bytes of a file.
    public static func bytes(_ path: String) throws -> [UInt8] { try FileInput.read(self.path(path)) }

    /// The text of a file.
    public static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

    /// The objects of a JSON Lines file; a malformed line is an error, never skipped.
    public static func jsonLines(_ path: String) throws -> [JSONValue] {
        let bytes = try bytes(path)
        return try TextLines(bytes).filter { !$0.isEmpty }.map { try JSONReader.read(bytes, in: $0) }
    }

    /// A glossary that must be free of defects.
    public static func glossary(_ path: String) throws -> Termbase {
        let reading = try GlossaryLoader.load([self.path(path)])
        guard reading.defects.isEmpty else { throw FixtureError(reading.defects.map(\.description).joined(separator: "\n")) }
        return reading.termbase
    }
}
