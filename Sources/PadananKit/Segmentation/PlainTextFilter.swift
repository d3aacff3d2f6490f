import PadananFormats
import PadananLanguage
import PadananModel

/// Plain text: each line is a paragraph, or in hard-wrapped text each block of lines.
///
/// A translation of a wrapped paragraph is wrapped anew, at the width and with the indentation of the original.
public struct PlainTextFilter: DocumentFilter {
    public init() {}

    public var id: String { "text" }
    public var name: String { "plain text" }
    public var fileExtensions: [String] { ["txt", "text"] }

    /// Everything without NUL that doesn't have the extension of another kind of file.
    public func recognizes(_ head: [UInt8], extension suffix: String) -> Bool {
        if fileExtensions.contains(suffix) { return true }
        let isBinary = head.contains(0) && TextEncoding(head: head) == .utf8
        return !isBinary && (suffix.isEmpty || Self.otherExtensions.contains(suffix))
    }

    /// Further extensions of files that are text.
    private static let otherExtensions: Set<String> = ["id", "en", "log", "asc", "utf8"]

    public func extract(_ bytes: [UInt8], file: String, options: FilterOptions) throws -> ExtractedDocument {
        let text = try PlainText(bytes, file: file, options)
        var document = Document(location: SourceLocation(file: file, line: 1, column: 1))
        document.datatype = "plaintext"
        var places = PlaceCounter(text.bytes, from: document.location)
        let units = text.blocks.enumerated().map { index, block in
            var unit = Unit(
                id: String(index + 1), source: InlineText(text.source(of: block)), target: nil,
                location: places.location(of: block.lowerBound))
            unit.properties = [Property("type", "paragraph")]
            return unit
        }
        return ExtractedDocument(document: document, units: units, defects: text.defects)
    }

    public func merge(_ translations: [InlineText?], into bytes: [UInt8], file: String, options: FilterOptions) throws -> [UInt8] {
        let text = try PlainText(bytes, file: file, options)
        var merged: [UInt8] = []
        var copied = 0
        for (block, translation) in zip(text.blocks, translations) {
            guard let translation, translation.text != text.source(of: block) else { continue }
            merged += text.bytes[copied..<block.lowerBound]
            merged += text.lines(translation.text, like: block)
            copied = block.upperBound
        }
        return copied == 0 ? bytes : text.encoded(merged + text.bytes[copied...])
    }
}
