import PadananModel

/// Where the text of a segment begins in its file.
enum TextPlace {
    /// `location`, only with its line where the columns of the text are not those of the file, because of codes, escapes, quotes or wrapping.
    ///
    /// - Parameter format: the id of the bitext format.
    static func of(_ text: InlineText, at location: SourceLocation, format: String) -> SourceLocation {
        var place = location
        if !text.codes.isEmpty || !isAsWritten(text.text, format) { place.column = 0 }
        return place
    }

    private static func isAsWritten(_ text: String, _ format: String) -> Bool {
        switch format {
        case "xliff12", "xliff2", "tmx": !text.utf8.contains { "&<>\"'\r\n".utf8.contains($0) }
        case "po": text.utf8.count < shortestWrappedMessage && !text.utf8.contains { "\"\\\n\t".utf8.contains($0) }
        case "tsv": !text.utf8.contains { "\\\n\t".utf8.contains($0) }
        default: false
        }
    }

    /// A message of PO that is shorter stands on the line of its keyword: gettext wraps at 79 columns.
    private static let shortestWrappedMessage = 60
}
