import PadananFormats
import PadananModel

/// Checks files against the standards of their formats.
public enum Validation {
    /// The format a file was checked as, and every violation found in it.
    public struct Outcome: Sendable {
        public var format: String
        public var violations: [Defect]
    }

    /// The names of all standards.
    public static var standardNames: String { FileStandard.all.map(\.id).joined(separator: ", ") }

    /// Checks the file at `path` (`-` is standard input).
    ///
    /// - Parameter format: the name of a standard; by default what the content and the file's extension say.
    public static func validate(_ path: String, format id: String? = nil) throws -> Outcome {
        let (head, source) = try FileInput.opened(path)
        let standard = try standard(id, head, path)
        return Outcome(format: standard.name, violations: try standard.violations(in: source, file: path))
    }

    private static func standard(_ id: String?, _ head: [UInt8], _ path: String) throws(FileError) -> FileStandard {
        guard let id else {
            if let standard = FileStandard.recognize(head, file: path) { return standard }
            throw FileError(path: path, reason: "the format is not known; name one of \(standardNames) with --input")
        }
        if let standard = FileStandard.named(id) { return standard }
        let hint = Spelling.suggestion(for: id, among: FileStandard.all.map(\.id))
        throw FileError(path: path, reason: "there is no format “\(id)”\(hint); name one of \(standardNames)")
    }
}
