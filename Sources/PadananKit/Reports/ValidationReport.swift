import PadananFormats
import PadananModel

/// Writes what is wrong in files: for people `file:line:column: severity: message [section]`, for programs JSON Lines or TSV.
public struct ValidationReport {
    private let format: OutputFormat
    private var fileCount = 0
    private var errorCount = 0
    private var warningCount = 0

    public init(format: OutputFormat) {
        self.format = format
    }

    /// Whether a file broke a rule; warnings alone don't.
    public var hasViolations: Bool { errorCount > 0 }

    /// What comes before the first file.
    public var header: String {
        format == .tsv ? "file\tline\tcolumn\tseverity\tmessage\tsection\n" : ""
    }

    /// The violations of one file, and for people a line when none is an error.
    public mutating func write(_ path: String, _ outcome: Validation.Outcome) -> String {
        fileCount += 1
        errorCount += outcome.violations.count { $0.severity == .error }
        warningCount += outcome.violations.count { $0.severity == .warning }
        let isValid = outcome.violations.allSatisfy { $0.severity != .error }
        return outcome.violations.map(line).joined() + (format == .text && isValid ? "\(path): valid \(outcome.format)\n" : "")
    }

    /// The counts, for people, when there was more than one line to read.
    public var summary: String {
        guard format == .text, errorCount + warningCount > 0 else { return "" }
        let counts = [TextColumns.count(errorCount, "error"), TextColumns.count(warningCount, "warning")].joined(separator: ", ")
        return "\(counts) in \(TextColumns.count(fileCount, "file"))\n"
    }

    private func line(_ defect: Defect) -> String {
        switch format {
        case .text: return "\(defect)\n"
        case .tsv:
            let place = defect.location
            let cells = ["\(place.file)", "\(place.line)", "\(place.column)", defect.severity.rawValue, defect.message, defect.reference]
            return cells.map(TextColumns.cell).joined(separator: "\t") + "\n"
        case .jsonl: return String(decoding: json(defect), as: UTF8.self)
        }
    }

    private func json(_ defect: Defect) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.name("file")
            writer.string(defect.location.file)
            writer.name("line")
            writer.integer(defect.location.line)
            writer.name("column")
            writer.integer(defect.location.column)
            writer.name("severity")
            writer.string(defect.severity.rawValue)
            writer.name("message")
            writer.string(defect.message)
            writer.name("section")
            writer.string(defect.reference)
        }
        writer.newline()
        return writer.bytes
    }
}
