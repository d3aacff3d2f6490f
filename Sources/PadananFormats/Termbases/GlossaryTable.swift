/// The bytes of a delimited table.
struct GlossaryTable {
    private(set) var bytes: [UInt8] = []
    /// Whether a cell held line ends or tabs that became spaces.
    private(set) var hasFlattened = false
    private let delimiter: UInt8
    private let isQuoted: Bool
    private let guardsFormulas: Bool
    private let lineEnd: [UInt8]

    /// - Parameters:
    ///   - isQuoted: whether cells may be quoted (RFC 4180); else line ends and tabs become spaces.
    ///   - guardsFormulas: whether people open the file in a spreadsheet program (`FormulaGuard`).
    init(delimiter: UInt8, isQuoted: Bool, guardsFormulas: Bool = false, lineEnd: String = "\n") {
        self.delimiter = delimiter
        self.isQuoted = isQuoted
        self.guardsFormulas = guardsFormulas
        self.lineEnd = Array(lineEnd.utf8)
    }

    mutating func add(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(delimiter) }
            let text = guardsFormulas ? FormulaGuard.guarded(cell) : cell
            bytes += (isQuoted ? quoted(text, isFirst: index == 0) : plain(text, isFirst: index == 0)).utf8
        }
        bytes += lineEnd
    }

    /// In quotes where they are needed, and where the line would be taken for a comment.
    private func quoted(_ text: String, isFirst: Bool) -> String {
        DelimitedWriter.spelling(text, delimiter: delimiter, isQuoted: isFirst && text.hasPrefix("#"))
    }

    /// On one line; white space, which is no part of a term, keeps it from being taken for a comment.
    private mutating func plain(_ text: String, isFirst: Bool) -> String {
        let flat = text.utf8.contains(where: { $0 < 0x20 }) ? PlainLine.flattened(text) : text
        if flat.utf8.count != text.utf8.count || flat != text { hasFlattened = true }
        return isFirst && flat.hasPrefix("#") ? " " + flat : flat
    }

    /// Adds a line as it is.
    mutating func add(line: String) {
        bytes += line.utf8
        bytes += lineEnd
    }
}
