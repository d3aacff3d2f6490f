import PadananModel

/// Spells cells of text.
///
/// - Source: ECMA-376-1, sections 18.3.1.4 (`c`) and 18.3.1.53 (`is`).
enum CellMarkup {
    /// A cell whose text stands in it, which no program takes for a formula or a number; an empty cell for `nil`.
    ///
    /// - Parameter prefix: what stands before the names of elements: `x:` or nothing.
    static func text(_ text: String?, at place: CellReference, style: Int?, prefix: String = "") -> String {
        let start = "<\(prefix)c r=\"\(place)\"\(style.map { " s=\"\($0)\"" } ?? "")"
        guard let text else { return start + "/>" }
        let space = needsSpace(text) ? " xml:space=\"preserve\"" : ""
        let content = XMLEscaping.text(SpreadsheetText.escape(text))
        return start + " t=\"inlineStr\"><\(prefix)is><\(prefix)t\(space)>\(content)</\(prefix)t></\(prefix)is></\(prefix)c>"
    }

    /// As much of `text` as a cell may hold, cut between characters.
    static func fitting(_ text: String) -> String {
        guard text.utf8.count > SpreadsheetML.cellCharacters, text.utf16.count > SpreadsheetML.cellCharacters else { return text }
        var (rest, end) = (SpreadsheetML.cellCharacters, text.unicodeScalars.startIndex)
        while end < text.unicodeScalars.endIndex {
            rest -= UTF16.width(text.unicodeScalars[end])
            if rest < 0 { break }
            end = text.unicodeScalars.index(after: end)
        }
        return String(text.unicodeScalars[..<end])
    }

    /// The defect of a text that does not fit.
    static func defect(_ text: String, _ place: CellReference, at location: SourceLocation) -> Defect {
        let message =
            "the text for cell \(place) has \(text.utf16.count) characters; a cell holds \(SpreadsheetML.cellCharacters), the rest is cut off"
        return Defect(.error, message, reference: "ECMA-376-1, 18.3.1.96", at: location)
    }

    /// Whether white space would be lost without `xml:space`.
    private static func needsSpace(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last else { return false }
        return first <= 0x20 || last <= 0x20 || text.utf8.contains { $0 == 0x0A || $0 == 0x09 }
    }
}
