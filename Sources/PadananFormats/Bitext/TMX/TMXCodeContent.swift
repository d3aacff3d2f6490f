import PadananModel

/// The content of a code that has text in it, `&lt;img alt="<sub>kapal</sub>"&gt;`.
///
/// - Source: TMX 1.4b, “sub”.
enum TMXCodeContent {
    /// The content as markup; `nil` when the code has no text in it, or its markup isn't one element of TMX by itself with nothing but text and
    /// `sub` of text.
    static func markup(of code: InlineCode) -> String? {
        // Without a start and an end tag in it there is no `sub`.
        guard code.markup.utf8.lazy.filter({ $0 == UInt8(ascii: "<") }).prefix(3).count == 3 else { return nil }
        guard TMXElement(rawValue: code.element)?.isCode == true else { return nil }
        guard let content = try? content(of: code), content.data == code.data else { return nil }
        return content.markup
    }

    private static func content(of code: InlineCode) throws -> (markup: String, data: String)? {
        var reader = try XMLReader(ByteSource(Array(code.markup.utf8)), file: "")
        guard try reader.next() == .startElement, reader.name == code.element else { return nil }
        var (markup, data) = ("", "")
        while try reader.next() != .end {
            switch reader.event {
            case .startElement:
                guard reader.depth == 2, let tag = startTag(&reader) else { return nil }
                markup += tag
            case .endElement: if reader.depth == 2 { markup += "</sub>" }
            case .text, .cdata:
                data += reader.text
                markup += XMLEscaping.text(reader.text)
            default: break
            }
        }
        return (markup, data)
    }

    /// The start tag of a `sub`, or `nil` when it is something else or has attributes of another format.
    private static func startTag(_ reader: inout XMLReader) -> String? {
        guard reader.name == "sub", reader.namespace.isEmpty else { return nil }
        var tag = "<sub"
        for index in 0..<reader.attributeCount {
            let name = reader.name(reader.attributeName(at: index))
            guard name == "datatype" || name == "type" else { return nil }
            tag += " \(name)=\"\(XMLEscaping.attribute(reader.attributeValue(at: index)))\""
        }
        return tag + ">"
    }
}
