import PadananModel

/// Text of a table's bytes.
enum TableText {
    /// The text, and whether it was well-formed UTF-8; what is not is U+FFFD.
    static func text(_ bytes: ArraySlice<UInt8>) -> (text: String, isWellFormed: Bool) {
        if bytes.allSatisfy({ $0 < 0x80 }) { return (String(decoding: bytes, as: UTF8.self), true) }
        if let text = String(validating: bytes, as: UTF8.self) { return (text, true) }
        return (String(decoding: bytes, as: UTF8.self), false)
    }

    /// A document of which nothing is known but what the options assume.
    static func document(file: String, options: ReadingOptions) -> Document {
        var document = Document(location: SourceLocation(file: file, line: 1, column: 1))
        document.sourceLanguage = options.languages?.source
        document.targetLanguage = options.languages?.target
        return document
    }
}
