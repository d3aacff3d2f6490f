import PadananFormats
import PadananModel

/// Writes how far a project is: a table for people, or JSON.
public struct ProjectStatusReport {
    private let status: ProjectStatus
    private let palette: Palette

    public init(_ status: ProjectStatus, palette: Palette) {
        self.status = status
        self.palette = palette
    }

    // MARK: Text

    private static let columns = ["document", "segments", "words", "translated", "drafts", "left", "terms", "approved", "findings"]

    /// A table, then what else there is.
    public var text: String {
        let total = status.total
        let rows = [Self.columns] + status.documents.map(cells) + (status.documents.count == 1 ? [] : [cells(total)])
        let widths = Self.columns.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        var lines = rows.map { row in
            let cells = zip(row, widths).enumerated().map { index, cell in
                index == 0 ? TextColumns.fit(cell.0, cell.1) : String(repeating: " ", count: cell.1 - cell.0.count) + cell.0
            }
            return cells.joined(separator: "  ")
        }
        lines[0] = palette.paint(lines[0], .faint)
        return (lines + [""] + remarks).joined(separator: "\n") + "\n"
    }

    private func cells(_ document: ProjectStatus.DocumentStatus) -> [String] {
        [
            document.path, String(document.segments), String(document.words), percent(document), String(document.drafts),
            String(document.untranslated), String(document.terms), document.approved.map(String.init) ?? "–", findings(document.findings),
        ]
    }

    /// `12 (80 %)`, rounded down, so that 100 % is all.
    private func percent(_ document: ProjectStatus.DocumentStatus) -> String {
        let share = document.segments == 0 ? 100 : document.translated * 100 / document.segments
        return "\(document.translated) (\(share) %)"
    }

    /// `1 error, 2 warnings`.
    private func findings(_ findings: [FindingSeverity: Int]?) -> String {
        guard let findings else { return "–" }
        let words = FindingSeverity.allCases.reversed().compactMap { severity -> String? in
            guard let count = findings[severity], count > 0 else { return nil }
            return severity == .info ? "\(count) info" : TextColumns.count(count, severity.rawValue)
        }
        return words.isEmpty ? "none" : words.joined(separator: ", ")
    }

    private var remarks: [String] {
        let pair = "\(status.languages.source.formatted) → \(status.languages.target.formatted)"
        var lines = ["languages: \(pair)"]
        let concepts = TextColumns.count(status.glossaryConcepts, "concept")
        lines.append(
            status.glossaryConcepts == 0 ? "glossary: no terms" : "glossary: \(concepts), \(status.usedConcepts) of them in the documents")
        if status.memories.isEmpty { lines.append("memory: none") }
        for memory in status.memories { lines.append("memory: \(memory.path), \(Self.size(memory.bytes))") }
        for stranger in status.strangers { lines.append("\(stranger) translates no document of the project") }
        return lines
    }

    private static func size(_ bytes: Int) -> String {
        bytes < 10_000 ? TextColumns.count(bytes, "byte") : bytes < 10_000_000 ? "\(bytes / 1000) kB" : "\(bytes / 1_000_000) MB"
    }

    // MARK: JSON

    /// One object.
    public var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.name("from")
            writer.string(status.languages.source.formatted)
            writer.name("to")
            writer.string(status.languages.target.formatted)
            writer.name("done")
            writer.bool(status.isDone)
            writer.name("documents")
            writer.array { for document in status.documents { write(document, into: &$0) } }
            writer.name("total")
            write(status.total, into: &writer)
            writer.name("glossary")
            writer.object {
                $0.name("concepts")
                $0.integer(status.glossaryConcepts)
                $0.name("used")
                $0.integer(status.usedConcepts)
            }
            writer.name("memories")
            writer.array { for memory in status.memories { write(memory, into: &$0) } }
            writer.name("others")
            writer.array { for stranger in status.strangers { $0.string(stranger) } }
        }
        writer.newline()
        return writer.bytes
    }

    private func write(_ memory: ProjectStatus.Memory, into writer: inout JSONWriter) {
        writer.object {
            $0.name("path")
            $0.string(memory.path)
            $0.name("bytes")
            $0.integer(memory.bytes)
        }
    }

    private func write(_ document: ProjectStatus.DocumentStatus, into writer: inout JSONWriter) {
        writer.object { writer in
            writer.name("document")
            writer.string(document.path)
            writer.name("translation")
            if let translation = document.translation { writer.string(translation) } else { writer.null() }
            let numbers: [(StaticString, Int)] = [
                ("segments", document.segments), ("words", document.words), ("translated", document.translated),
                ("translatedWords", document.translatedWords), ("drafts", document.drafts), ("reviewed", document.reviewed),
                ("untranslated", document.untranslated), ("terms", document.terms), ("concepts", document.concepts),
            ]
            for (name, number) in numbers {
                writer.name(name)
                writer.integer(number)
            }
            writer.name("approved")
            if let approved = document.approved { writer.integer(approved) } else { writer.null() }
            writer.name("findings")
            guard let findings = document.findings else { return writer.null() }
            writer.object { write(findings, into: &$0) }
        }
    }

    private func write(_ findings: [FindingSeverity: Int], into writer: inout JSONWriter) {
        let names: [(StaticString, FindingSeverity)] = [("error", .error), ("warning", .warning), ("info", .info)]
        for (name, severity) in names {
            writer.name(name)
            writer.integer(findings[severity] ?? 0)
        }
    }
}
