import PadananModel

/// The lines that show a source and its target, labelled with their languages, with carets under what is marked.
struct ExcerptLines: Sendable {
    private let labels: (source: String, target: String)
    private let width: Int
    private let palette: Palette
    private let indentation: String

    /// - Parameters:
    ///   - width: the columns of a line with its label.
    ///   - indentation: what stands before every line.
    init(_ languages: LanguagePair, width: Int, palette: Palette, indentation: String = "  ") {
        let source = TerminalText.line(languages.source.formatted), target = TerminalText.line(languages.target.formatted)
        let columns = max(TerminalText.width(source), TerminalText.width(target))
        labels = (Self.fill(source, columns), Self.fill(target, columns))
        self.width = width - columns - indentation.utf8.count - 3
        self.palette = palette
        self.indentation = indentation
    }

    /// The lines of a source.
    func source(_ text: String, marking spans: [TextRange], _ role: Palette.Role) -> String {
        lines(labels.source, SpanExcerpt(text, marking: spans, width: width), role)
    }

    /// The lines of a target; `focus` is kept in sight when nothing is marked.
    func target(_ text: String, marking spans: [TextRange], focus: Int = 0, _ role: Palette.Role) -> String {
        lines(labels.target, SpanExcerpt(text, marking: spans, width: width, focus: focus), role)
    }

    private func lines(_ label: String, _ excerpt: SpanExcerpt, _ role: Palette.Role) -> String {
        let line = excerpt.line.utf8.isEmpty ? "" : " " + excerpt.line
        let text = "\(indentation)\(palette.paint("\(label) │", .faint))\(line)\n"
        guard !excerpt.marks.isEmpty else { return text }
        let empty = Self.fill("", TerminalText.width(label))
        return text + "\(indentation)\(palette.paint("\(empty) │", .faint)) \(Self.paint(excerpt.marks, role, palette))\n"
    }

    /// Paints the carets, not the spaces before them.
    private static func paint(_ marks: String, _ role: Palette.Role, _ palette: Palette) -> String {
        let spaces = marks.prefix { $0 == " " }
        return spaces + palette.paint(String(marks.dropFirst(spaces.count)), role)
    }

    private static func fill(_ text: String, _ columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - TerminalText.width(text)))
    }
}
