/// The text of a shared or inline string: its runs joined, without the phonetic ones.
///
/// - Source: ECMA-376-1, sections 18.4.4 (`r`), 18.4.6 (`rPh`), 18.4.8 (`si`) and 18.4.12 (`t`).
struct RichText {
    private(set) var text = ""
    /// Whether it has runs with formats of their own.
    private(set) var isFormatted = false

    /// Reads the content of the element that `reader` is at; its event afterwards is the element's end.
    ///
    /// - Parameter limit: bytes beyond which the text is cut.
    init(_ reader: inout XMLReader, limit: Int) throws {
        let depth = reader.depth
        while !(try reader.next() == .endElement && reader.depth == depth) {
            guard reader.event == .startElement else { continue }
            switch reader.localName {
            case "t": try Self.append(&reader, to: &text, limit: limit)
            case "r": isFormatted = true
            case "rPh", "rPr", "phoneticPr": try reader.skipElement()
            default: break
            }
        }
        text = SpreadsheetText.unescape(text)
    }

    /// Appends the character data of the element that `reader` is at, up to its end.
    static func append(_ reader: inout XMLReader, to text: inout String, limit: Int) throws {
        let depth = reader.depth
        while !(try reader.next() == .endElement && reader.depth == depth) {
            guard reader.event == .text || reader.event == .cdata, text.utf8.count < limit else { continue }
            text += reader.text
        }
    }
}
