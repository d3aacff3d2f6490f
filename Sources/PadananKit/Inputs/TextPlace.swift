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
        case "xliff12", "xliff2", "tmx": !text.utf8.contains(where: isWrittenAsEntity)
        case "po": text.utf8.count < shortestWrappedMessage && !text.utf8.contains { $0 == UInt8(ascii: "\"") || isWrittenAsEscape($0) }
        case "tsv": !text.utf8.contains(where: isWrittenAsEscape)
        default: false
        }
    }

    private static func isWrittenAsEntity(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0x0D, 0x0A: true
        default: false
        }
    }

    private static func isWrittenAsEscape(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\\") || byte == 0x0A || byte == 0x09 }

    /// A message of PO that is shorter stands on the line of its keyword: gettext wraps at 79 columns.
    private static let shortestWrappedMessage = 60
}
