import PadananFormats
import PadananModel

/// Checks files against the standards of their formats.
public enum Validation {
    /// The format a file was checked as, and every violation found in it.
    public struct Outcome: Sendable {
        public var format: String
        public var violations: [Defect]
    }

    /// Checks the file at `path` (`-` is standard input).
    ///
    /// - Parameter format: the name of a format; by default what the content and the file's extension say.
    public static func validate(_ path: String, format id: String? = nil) throws -> Outcome {
        let file = try BitextFile(path, format: id)
        return Outcome(format: file.format.name, violations: try file.format.violations(in: file.source, file: path))
    }
}
