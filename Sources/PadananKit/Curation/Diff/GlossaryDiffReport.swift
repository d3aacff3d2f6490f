import PadananFormats
import PadananModel

/// Writes the differences between two versions of a glossary.
public struct GlossaryDiffReport {
    private let format: OutputFormat
    private let palette: Palette

    public init(_ format: OutputFormat, palette: Palette) {
        self.format = format
        self.palette = palette
    }

    /// All changes: lines for people with a sum at the end, nothing when there are none, JSON objects, or cells.
    public func text(_ changes: [GlossaryChange]) -> [UInt8] {
        switch format {
        case .text: return changes.isEmpty ? [] : Array((changes.map(line) + [sum(changes)]).joined().utf8)
        case .jsonl:
            var writer = JSONWriter()
            for change in changes { write(change, to: &writer) }
            return writer.bytes
        case .tsv:
            let header = ["file", "line", "change", "concept", "language", "term", "field", "old", "new"]
            return Array(([header] + changes.map(cells)).map { $0.map(TextColumns.cell).joined(separator: "\t") + "\n" }.joined().utf8)
        }
    }

    // MARK: For people

    private func line(_ change: GlossaryChange) -> String {
        let place = change.location.map { "\($0): " } ?? ""
        return "\(place)\(palette.paint(change.concept, .term)): \(TextColumns.singleLine(statement(change)))\n"
    }

    private func statement(_ change: GlossaryChange) -> String {
        let language = change.language.map { "\($0.formatted) " } ?? ""
        let (old, new) = (change.old ?? "", change.new ?? "")
        return switch change.kind {
        case .conceptAdded: "\(palette.paint("added", .good)): \(change.term)"
        case .conceptRemoved: "\(palette.paint("removed", .bad)): \(change.term)"
        case .conceptRenamed: "renamed, was “\(old)”"
        case .termAdded: "\(language)“\(change.term)” \(palette.paint("added", .good)), \(new)"
        case .termRemoved: "\(language)“\(change.term)” \(palette.paint("removed", .bad)), was \(old)"
        case .termChanged: "\(language)“\(old)” → “\(new)”"
        case .statusChanged, .typeChanged: "\(language)“\(change.term)” changed from \(old) to \(new)"
        case .fieldChanged: field(change, language)
        }
    }

    private func field(_ change: GlossaryChange, _ language: String) -> String {
        let term = change.term.isEmpty ? "" : " of “\(change.term)”"
        let name = "\(language)\(change.field)\(term)"
        return switch (change.old, change.new) {
        case (nil, let new): "\(name) \(palette.paint("added", .good)): “\(new ?? "")”"
        case (let old?, nil): "\(name) \(palette.paint("removed", .bad)): “\(old)”"
        case (let old?, let new?): "\(name) changed from “\(old)” to “\(new)”"
        }
    }

    private func sum(_ changes: [GlossaryChange]) -> String {
        let count = { (kind: GlossaryChange.Kind) in changes.count { $0.kind == kind } }
        let whole: Set<GlossaryChange.Kind> = [.conceptAdded, .conceptRemoved]
        let changed = Set(changes.filter { !whole.contains($0.kind) }.map(\.concept)).count
        let text = "\(TextColumns.count(count(.conceptAdded), "concept")) added, \(count(.conceptRemoved)) removed, \(changed) changed"
        return palette.paint(text, .faint) + "\n"
    }

    // MARK: For programs

    private func cells(_ change: GlossaryChange) -> [String] {
        let place = change.location
        return [
            place?.file ?? "", place.map { String($0.line) } ?? "", change.kind.rawValue, change.concept, change.language?.formatted ?? "",
            change.term, change.field, change.old ?? "", change.new ?? "",
        ]
    }

    private func write(_ change: GlossaryChange, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.name("change")
            writer.string(change.kind.rawValue)
            writer.name("concept")
            writer.string(change.concept)
            Self.write("language", change.language?.formatted, to: &writer)
            Self.write("term", change.term.isEmpty ? nil : change.term, to: &writer)
            Self.write("field", change.field.isEmpty ? nil : change.field, to: &writer)
            Self.write("old", change.old, to: &writer)
            Self.write("new", change.new, to: &writer)
            Self.write(change.oldLocation, "oldFile", "oldLine", to: &writer)
            Self.write(change.newLocation, "newFile", "newLine", to: &writer)
        }
        writer.newline()
    }

    private static func write(_ name: StaticString, _ value: String?, to writer: inout JSONWriter) {
        guard let value else { return }
        writer.name(name)
        writer.string(value)
    }

    private static func write(_ place: SourceLocation?, _ file: StaticString, _ line: StaticString, to writer: inout JSONWriter) {
        guard let place else { return }
        writer.name(file)
        writer.string(place.file)
        writer.name(line)
        writer.integer(place.line)
    }
}
