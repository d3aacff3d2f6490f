import PadananModel

/// What the inline codes of a Trados file stand for: its header defines each once.
///
///     <tag id="4"><bpt name="b">&lt;b></bpt><ept name="b">&lt;/b></ept><fmt id="1"/></tag>
struct XLIFF12TagDefinitions {
    /// One definition.
    struct Tag {
        /// The native code, or its beginning.
        var start = ""
        var end = ""
        /// What it is, in general words: `bold`.
        var type = ""
        fileprivate var format = ""
    }

    private var tags: [String: Tag] = [:]
    private var formats: [String: String] = [:]

    subscript(_ id: String) -> Tag? { tags[id] }

    var isEmpty: Bool { tags.isEmpty }

    /// Reads a `tag-defs` element to its end.
    mutating func readTags(_ reader: inout XMLReader) throws {
        let depth = reader.depth
        var id = ""
        var tag = Tag()
        while true {
            switch try reader.next() {
            case .startElement:
                if reader.localName == "tag" { (id, tag) = (reader.attribute("id") ?? "", Tag()) }
                if reader.localName == "fmt" { tag.format = reader.attribute("id") ?? "" }
                if reader.depth == depth + 2, let text = try Self.nativeText(&reader) { tag.set(text.name, text.text) }
            case .endElement:
                if reader.depth == depth { return }
                if reader.depth == depth + 1 { tags[id] = tag }
            default: break
            }
        }
    }

    /// The text of `bpt`, `ept`, `ph` or `st`, read to its end.
    private static func nativeText(_ reader: inout XMLReader) throws -> (name: String, text: String)? {
        let name = reader.localName
        guard ["bpt", "ept", "ph", "st"].contains(name) else { return nil }
        let depth = reader.depth
        var text = ""
        while true {
            try reader.next()
            if reader.event == .endElement, reader.depth == depth { return (name, text) }
            if reader.event == .text || reader.event == .cdata { text += reader.text }
        }
    }

    /// Reads a `fmt-defs` element to its end.
    mutating func readFormats(_ reader: inout XMLReader) throws {
        let depth = reader.depth
        var id = ""
        while true {
            try reader.next()
            if reader.event == .endElement, reader.depth == depth { return }
            guard reader.event == .startElement else { continue }
            if reader.localName == "fmt-def" { id = reader.attribute("id") ?? "" }
            if reader.localName == "value", formats[id] == nil, let key = reader.attribute("key") { formats[id] = Self.type(ofKey: key) }
        }
    }

    private static func type(ofKey key: String) -> String? {
        switch key {
        case "Bold": "bold"
        case "Italic": "italic"
        case "Underline": "underlined"
        default: nil
        }
    }

    /// Gives the tags the types of their formats, which may be defined behind them.
    mutating func resolve() {
        for (id, tag) in tags where tag.type.isEmpty {
            if let type = formats[tag.format] { tags[id]?.type = type }
        }
    }
}

extension XLIFF12TagDefinitions.Tag {
    fileprivate mutating func set(_ element: String, _ text: String) {
        if element == "ept" { end = text } else { start = text }
    }
}
