import PadananFormats
import PadananModel

/// Writes findings about glossaries.
public struct LintFindingReport {
    private let format: OutputFormat
    private let palette: Palette

    public init(_ format: OutputFormat, palette: Palette) {
        self.format = format
        self.palette = palette
    }

    /// All findings: lines for people with a sum at the end, JSON objects, or cells.
    public func text(_ findings: [LintFinding]) -> [UInt8] {
        switch format {
        case .text: return Array((findings.map(line) + [sum(findings)]).joined().utf8)
        case .jsonl:
            var writer = JSONWriter()
            for finding in findings { write(finding, to: &writer) }
            return writer.bytes
        case .tsv:
            let rows = findings.map { finding in
                let (place, cells) = (finding.location, [finding.rule, finding.severity.rawValue, finding.concept, finding.message])
                return ([place.file, String(place.line), String(place.column)] + cells).map(Self.flat).joined(separator: "\t") + "\n"
            }
            return Array(("file\tline\tcolumn\trule\tseverity\tconcept\tmessage\n" + rows.joined()).utf8)
        }
    }

    private func line(_ finding: LintFinding) -> String {
        let role: Palette.Role = finding.severity == .error ? .bad : finding.severity == .warning ? .doubtful : .faint
        let rule = palette.paint("[\(finding.rule)]", .faint)
        return "\(finding.location): \(palette.paint(finding.severity.rawValue, role)): \(finding.concept): \(finding.message) \(rule)\n"
    }

    private func sum(_ findings: [LintFinding]) -> String {
        let counts = [FindingSeverity.error, .warning, .info].map { severity in findings.count { $0.severity == severity } }
        let parts = zip(counts, ["error", "warning", "info"]).map { "\($0) \($1)\($0 == 1 ? "" : "s")" }
        return "\(parts.joined(separator: ", ")); \(findings.count { $0.fix != nil }) can be fixed\n"
    }

    private func write(_ finding: LintFinding, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.name("rule")
            writer.string(finding.rule)
            writer.name("severity")
            writer.string(finding.severity.rawValue)
            writer.name("file")
            writer.string(finding.location.file)
            writer.name("line")
            writer.integer(finding.location.line)
            writer.name("column")
            writer.integer(finding.location.column)
            writer.name("concept")
            writer.string(finding.concept)
            writer.name("message")
            writer.string(finding.message)
            writer.name("fixable")
            writer.bool(finding.fix != nil)
        }
        writer.newline()
    }

    private static func flat(_ text: String) -> String {
        String(decoding: text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }
}
