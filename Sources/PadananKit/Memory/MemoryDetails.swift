import PadananFormats
import PadananModel

/// How inline codes and properties are kept in a memory: as JSON, everything of them but the markup of the file they came from.
enum MemoryDetails {
    /// The codes as a JSON array, `nil` for none.
    static func text(of codes: [InlineCode]) -> String? {
        guard !codes.isEmpty else { return nil }
        var writer = JSONWriter()
        writer.array { writer in
            for code in codes { write(code, to: &writer) }
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// The properties as a JSON array of pairs, `nil` for none.
    static func text(of properties: [Property]) -> String? {
        guard !properties.isEmpty else { return nil }
        var writer = JSONWriter()
        write(properties, to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// What `text(of:)` made. What is no such JSON gives none.
    static func codes(_ text: String?) -> [InlineCode] {
        array(text).compactMap(code)
    }

    static func properties(_ text: String?) -> [Property] {
        properties(array(text))
    }

    private static func write(_ code: InlineCode, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.name("kind")
            writer.string(code.kind.rawValue)
            writer.name("offset")
            writer.integer(code.offset)
            writer.name("id")
            writer.string(code.id)
            member("element", code.element, &writer)
            member("data", code.data, &writer)
            member("equivalent", code.equivalent, &writer)
            member("display", code.display, &writer)
            member("type", code.type, &writer)
            guard !code.attributes.isEmpty else { return }
            writer.name("attributes")
            write(code.attributes, to: &writer)
        }
    }

    private static func member(_ name: StaticString, _ value: String, _ writer: inout JSONWriter) {
        guard !value.isEmpty else { return }
        writer.name(name)
        writer.string(value)
    }

    private static func write(_ properties: [Property], to writer: inout JSONWriter) {
        writer.array { writer in
            for property in properties {
                writer.array { writer in
                    writer.string(property.name)
                    writer.string(property.value)
                }
            }
        }
    }

    private static func array(_ text: String?) -> [JSONValue] {
        guard let text else { return [] }
        let bytes = [UInt8](text.utf8)
        guard case .array(let values)? = try? JSONReader.read(bytes, in: 0..<bytes.count) else { return [] }
        return values
    }

    private static func code(_ value: JSONValue) -> InlineCode? {
        guard let kind = value["kind"]?.string.flatMap(InlineCode.Kind.init(rawValue:)), let id = value["id"]?.string,
            case .number(let offset)? = value["offset"]
        else { return nil }
        var code = InlineCode(kind, id: id, offset: Int(offset) ?? 0, data: value["data"]?.string ?? "", type: value["type"]?.string ?? "")
        code.element = value["element"]?.string ?? ""
        code.equivalent = value["equivalent"]?.string ?? ""
        code.display = value["display"]?.string ?? ""
        if case .array(let attributes)? = value["attributes"] { code.attributes = properties(attributes) }
        return code
    }

    private static func properties(_ values: [JSONValue]) -> [Property] {
        values.compactMap { value in
            guard case .array(let pair) = value, pair.count == 2, let name = pair[0].string, let text = pair[1].string else { return nil }
            return Property(name, text)
        }
    }
}
