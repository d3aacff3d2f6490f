import PadananModel

/// Writes units as JSON objects, so that `JSONUnitDecoder` gets all of them back.
///
/// What says nothing is left out: a unit of text without more is `{"id","source","target"}`.
struct JSONUnitEncoder {
    private var json = JSONWriter()

    /// The line for a unit; `document` goes with the first unit of a document.
    static func line(_ unit: Unit, document: Document?) -> [UInt8] {
        var encoder = JSONUnitEncoder()
        encoder.object { $0.write(unit, document) }
        encoder.json.newline()
        return encoder.json.bytes
    }

    /// The line for a document without units.
    static func line(_ document: Document) -> [UInt8] {
        var encoder = JSONUnitEncoder()
        encoder.object {
            $0.json.name("document")
            $0.write(document)
        }
        encoder.json.newline()
        return encoder.json.bytes
    }

    /// The JSON of a text, `null` without one.
    static func string(_ text: String?) -> [UInt8] {
        var json = JSONWriter()
        if let text { json.string(text) } else { json.null() }
        return json.bytes
    }

    /// The JSON of the codes of a text.
    static func codes(of text: InlineText) -> [UInt8] {
        var encoder = JSONUnitEncoder()
        encoder.writeCodes(of: text)
        return encoder.json.bytes
    }

    // MARK: Containers

    private mutating func object(_ body: (inout JSONUnitEncoder) -> Void) {
        json.object { json in
            var inner = JSONUnitEncoder()
            swap(&inner.json, &json)
            body(&inner)
            swap(&inner.json, &json)
        }
    }

    private mutating func array<Element>(_ name: StaticString, _ elements: [Element], _ body: (inout JSONUnitEncoder, Element) -> Void) {
        guard !elements.isEmpty else { return }
        json.name(name)
        json.array { json in
            var inner = JSONUnitEncoder()
            swap(&inner.json, &json)
            for element in elements { body(&inner, element) }
            swap(&inner.json, &json)
        }
    }

    private mutating func member(_ name: StaticString, _ text: String) {
        guard !text.isEmpty else { return }
        json.name(name)
        json.string(text)
    }

    private mutating func member(_ name: StaticString, _ value: Bool, unless usual: Bool = false) {
        guard value != usual else { return }
        json.name(name)
        json.bool(value)
    }

    // MARK: Documents and units

    private mutating func write(_ document: Document) {
        object { encoder in
            encoder.member("id", document.id)
            encoder.member("original", document.original)
            encoder.member("sourceLanguage", document.sourceLanguage?.formatted ?? "")
            encoder.member("targetLanguage", document.targetLanguage?.formatted ?? "")
            encoder.member("datatype", document.datatype)
            encoder.member("tool", document.tool)
            encoder.write(document.notes)
            encoder.write("properties", document.properties)
        }
    }

    private mutating func write(_ unit: Unit, _ document: Document?) {
        if let document {
            json.name("document")
            write(document)
        }
        member("id", unit.id)
        if unit.segments.count == 1, unit.segments[0].id.isEmpty, !unit.segments[0].isIgnorable {
            write(unit.segments[0])
        } else {
            writeJoined(unit)
            array("segments", unit.segments) { encoder, segment in encoder.object { $0.write(segment) } }
            if unit.segments.isEmpty { member("empty", true) }
        }
        member("name", unit.name)
        write(unit.notes)
        write("properties", unit.properties)
        array("groups", unit.groups) { encoder, group in
            encoder.object {
                $0.member("id", group.id)
                $0.member("name", group.name)
                $0.member("type", group.type)
                $0.write(group.notes)
                $0.write("properties", group.properties)
            }
        }
        member("translatable", unit.isTranslatable, unless: true)
        member("preservesSpace", unit.preservesSpace)
        member("plural", unit.isPlural)
        member("obsolete", unit.isObsolete)
        write("created", unit.created)
        write("changed", unit.changed)
    }

    /// Source and target of a unit of several segments, for those who look no further.
    private mutating func writeJoined(_ unit: Unit) {
        let segments = unit.isPlural ? Array(unit.segments.prefix(1)) : unit.segments
        json.name("source")
        json.string(segments.map(\.source.text).joined())
        guard let target = JSONUnitEncoder.joinedTarget(segments) else { return }
        json.name("target")
        json.string(target)
    }

    /// The targets of segments as one text; `nil` when one of them has none.
    static func joinedTarget(_ segments: [Segment]) -> String? {
        guard segments.contains(where: { !$0.isIgnorable }) else { return nil }
        var text = ""
        for segment in segments {
            guard let part = segment.target?.text ?? (segment.isIgnorable ? segment.source.text : nil) else { return nil }
            text += part
        }
        return text
    }

    private mutating func write(_ segment: Segment) {
        member("id", segment.id)
        member("ignorable", segment.isIgnorable)
        write(segment.source, segment.target)
        if segment.state != (segment.target == nil ? .initial : .translated) { member("state", segment.state.rawValue) }
        member("subState", segment.subState)
        array("matches", segment.matches) { encoder, match in
            encoder.object {
                $0.write(match.source, match.target)
                if let quality = match.quality {
                    $0.json.name("quality")
                    $0.json.number(quality, digits: 6)
                }
                $0.member("origin", match.origin)
            }
        }
    }

    private mutating func write(_ source: InlineText?, _ target: InlineText?) {
        if let source {
            json.name("source")
            json.string(source.text)
        }
        if let target {
            json.name("target")
            json.string(target.text)
        }
        if let source, !source.codes.isEmpty {
            json.name("sourceCodes")
            writeCodes(of: source)
        }
        if let target, !target.codes.isEmpty {
            json.name("targetCodes")
            writeCodes(of: target)
        }
    }

    private mutating func writeCodes(of text: InlineText) {
        json.array { json in
            var inner = JSONUnitEncoder()
            swap(&inner.json, &json)
            let offsets = CodePoints.offsets(ofUTF8: text.codes.map(\.offset), in: text.text)
            for (code, offset) in zip(text.codes, offsets) { inner.write(code, at: offset) }
            swap(&inner.json, &json)
        }
    }

    private mutating func write(_ code: InlineCode, at offset: Int) {
        object { encoder in
            encoder.member("kind", code.kind.rawValue)
            encoder.json.name("offset")
            encoder.json.integer(offset)
            encoder.member("id", code.id)
            encoder.member("element", code.element)
            encoder.member("data", code.data)
            encoder.member("equivalent", code.equivalent)
            encoder.member("display", code.display)
            encoder.member("type", code.type)
            encoder.write("attributes", code.attributes)
            encoder.member("markup", code.markup)
        }
    }

    // MARK: Small things

    private mutating func write(_ notes: [Note]) {
        array("notes", notes) { encoder, note in
            encoder.object {
                $0.json.name("text")
                $0.json.string(note.text)
                $0.member("id", note.id)
                $0.member("category", note.category)
                $0.member("subject", note.subject?.rawValue ?? "")
                $0.member("author", note.author)
                if let priority = note.priority {
                    $0.json.name("priority")
                    $0.json.integer(priority)
                }
            }
        }
    }

    private mutating func write(_ name: StaticString, _ properties: [Property]) {
        array(name, properties) { encoder, property in
            encoder.object {
                $0.json.name("name")
                $0.json.string(property.name)
                $0.json.name("value")
                $0.json.string(property.value)
            }
        }
    }

    private mutating func write(_ name: StaticString, _ record: ChangeRecord?) {
        guard let record else { return }
        json.name(name)
        object {
            $0.member("date", record.date)
            $0.member("user", record.user)
        }
    }
}
