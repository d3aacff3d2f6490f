import PadananModel

/// Makes units of JSON objects, its own and those of others.
///
/// `text` serves where `source` is missing. Members that it doesn't know become properties.
struct JSONUnitDecoder {
    private static let known: Set<String> = [
        "document", "id", "source", "text", "target", "sourceCodes", "targetCodes", "state", "subState", "matches", "segments", "empty",
        "name",
        "notes", "properties", "groups", "translatable", "preservesSpace", "plural", "obsolete", "created", "changed", "ignorable",
    ]

    let file: String
    let line: Int
    /// What was wrong, in lowercase clauses.
    private(set) var problems: [String] = []

    init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    /// Problems of one record that are kept.
    private static let maximumProblems = 100
    /// Objects in one array that are read; more of them make no sense in one unit.
    private static let maximumObjects = 10_000

    private mutating func report(_ problem: String) {
        if problems.count < Self.maximumProblems { problems.append(problem) }
    }

    /// Without column: texts are escaped in the file, so that their columns are none of the file.
    private var location: SourceLocation { SourceLocation(file: file, line: line) }

    // MARK: Documents and units

    mutating func document(_ value: JSONValue) -> Document {
        var document = Document(location: location)
        document.id = string(value, "id") ?? ""
        document.original = string(value, "original") ?? ""
        document.sourceLanguage = language(value, "sourceLanguage")
        document.targetLanguage = language(value, "targetLanguage")
        document.datatype = string(value, "datatype") ?? ""
        document.tool = string(value, "tool") ?? ""
        document.notes = notes(value)
        document.properties = properties(value, "properties")
        return document
    }

    private mutating func language(_ value: JSONValue, _ name: String) -> LanguageTag? {
        guard let text = string(value, name) else { return nil }
        let tag = LanguageTag(text)
        if !tag.isWellFormed { report("“\(name)” is “\(text)”, which is no language tag") }
        return tag
    }

    /// The unit of a record; `nil` when it has no source.
    mutating func unit(_ value: JSONValue) -> Unit? {
        guard case .object(let members) = value else { return nil }
        var unit = Unit(id: value["id"]?.identifier ?? String(line), segments: [], location: location)
        if let id = value["id"], id.identifier == nil { report("“id” must be a string or a number, not \(Self.kind(id))") }
        if value["segments"] != nil {
            unit.segments = objects(value, "segments").compactMap { segment($0, isInner: true) }
        } else if value["empty"] != .bool(true) {
            guard let segment = segment(value, isInner: false) else { return nil }
            unit.segments = [segment]
        }
        readRest(value, into: &unit)
        for member in members where !Self.known.contains(member.name) || member.isDocumentName {
            unit.properties.append(Property(member.name, Self.text(member.value)))
        }
        return unit
    }

    private mutating func readRest(_ value: JSONValue, into unit: inout Unit) {
        unit.name = string(value, "name") ?? ""
        unit.notes = notes(value)
        unit.properties = properties(value, "properties")
        unit.groups = objects(value, "groups").map { group($0) }
        unit.isTranslatable = bool(value, "translatable") ?? true
        unit.preservesSpace = bool(value, "preservesSpace") ?? false
        unit.isPlural = bool(value, "plural") ?? false
        unit.isObsolete = bool(value, "obsolete") ?? false
        unit.created = record(value, "created")
        unit.changed = record(value, "changed")
    }

    private mutating func group(_ value: JSONValue) -> UnitGroup {
        var group = UnitGroup(id: string(value, "id") ?? "", name: string(value, "name") ?? "", type: string(value, "type") ?? "")
        group.notes = notes(value)
        group.properties = properties(value, "properties")
        return group
    }

    /// - Parameter isInner: whether the segment is one of several, which keeps its place even without source, and has its own id.
    private mutating func segment(_ value: JSONValue, isInner: Bool) -> Segment? {
        let name = value["source"] == nil && value["text"] != nil ? "text" : "source"
        let text = string(value, name)
        if value[name] == nil { report("member “source” is missing") }
        guard let source = text ?? (isInner ? "" : nil) else { return nil }
        let target = value["target"] == .null ? nil : string(value, "target")
        var segment = Segment(
            source: inline(source, codes: objects(value, "sourceCodes")),
            target: target.map { inline($0, codes: objects(value, "targetCodes")) },
            location: location)
        if segment.target != nil { segment.targetLocation = location }
        if isInner { segment.id = value["id"]?.identifier ?? "" }
        segment.isIgnorable = bool(value, "ignorable") ?? false
        segment.subState = string(value, "subState") ?? ""
        if let word = string(value, "state") { read(word, into: &segment) }
        segment.matches = objects(value, "matches").map { match($0) }
        return segment
    }

    private mutating func read(_ word: String, into segment: inout Segment) {
        if let state = SegmentState(rawValue: word) {
            segment.state = state
        } else {
            let words = SegmentState.allCases.map(\.rawValue).joined(separator: ", ")
            report("the state “\(word)” is not known; write \(words)")
            if segment.subState.isEmpty { segment.subState = word }
        }
    }

    private mutating func match(_ value: JSONValue) -> SegmentMatch {
        let source = string(value, "source").map { inline($0, codes: objects(value, "sourceCodes")) }
        let target = string(value, "target").map { inline($0, codes: objects(value, "targetCodes")) }
        return SegmentMatch(source: source, target: target, quality: number(value, "quality"), origin: string(value, "origin") ?? "")
    }

    // MARK: Inline codes

    private mutating func inline(_ text: String, codes: [JSONValue]) -> InlineText {
        var result = InlineText(text)
        let length = text.unicodeScalars.count
        for value in codes {
            guard let kind = string(value, "kind").flatMap(InlineCode.Kind.init) else {
                report("an inline code needs a “kind”: standalone, opening, closing, annotationStart or annotationEnd")
                continue
            }
            var code = InlineCode(kind, id: value["id"]?.identifier ?? "")
            let offset = number(value, "offset").flatMap { Int(exactly: $0) } ?? -1
            if offset < 0 || offset > length { report("the “offset” of an inline code lies outside of its text") }
            code.offset = min(max(offset, 0), length)
            code.element = string(value, "element") ?? ""
            code.data = string(value, "data") ?? ""
            code.equivalent = string(value, "equivalent") ?? ""
            code.display = string(value, "display") ?? ""
            code.type = string(value, "type") ?? ""
            code.attributes = properties(value, "attributes")
            code.markup = string(value, "markup") ?? ""
            result.codes.append(code)
        }
        // A record may list them in any order, but codes stand in that of the text.
        result.codes = result.codes.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }.map(\.element)
        let offsets = CodePoints.utf8Offsets(of: result.codes.map(\.offset), in: text)
        for index in offsets.indices { result.codes[index].offset = offsets[index] }
        return result
    }

    // MARK: Small things

    private mutating func notes(_ value: JSONValue) -> [Note] {
        if let text = value["notes"]?.string { return [Note(text)] }
        return objects(value, "notes").map { note in
            let subject = string(note, "subject").flatMap(Note.Subject.init)
            let priority = number(note, "priority").flatMap { Int(exactly: $0) }
            var result = Note(
                string(note, "text") ?? "", category: string(note, "category") ?? "", subject: subject,
                author: string(note, "author") ?? "", priority: priority)
            result.id = string(note, "id") ?? ""
            return result
        }
    }

    private mutating func properties(_ value: JSONValue, _ name: String) -> [Property] {
        if case .object(let members) = value[name] { return members.map { Property($0.name, Self.text($0.value)) } }
        return objects(value, name).map { Property(string($0, "name") ?? "", string($0, "value") ?? "") }
    }

    private mutating func record(_ value: JSONValue, _ name: String) -> ChangeRecord? {
        guard let record = value[name], record != .null else { return nil }
        return ChangeRecord(date: string(record, "date") ?? "", user: string(record, "user") ?? "")
    }

    private mutating func string(_ value: JSONValue, _ name: String) -> String? {
        guard let member = value[name], member != .null || name == "source" else { return nil }
        if member.string == nil { report("“\(name)” must be a string, not \(Self.kind(member))") }
        return member.string
    }

    private mutating func bool(_ value: JSONValue, _ name: String) -> Bool? {
        guard let member = value[name], member != .null else { return nil }
        if case .bool(let bool) = member { return bool }
        report("“\(name)” must be true or false, not \(Self.kind(member))")
        return nil
    }

    private mutating func number(_ value: JSONValue, _ name: String) -> Double? {
        guard let member = value[name], member != .null else { return nil }
        if case .number(let text) = member { return Double(text) }
        report("“\(name)” must be a number, not \(Self.kind(member))")
        return nil
    }

    private mutating func objects(_ value: JSONValue, _ name: String) -> [JSONValue] {
        guard let member = value[name], member != .null else { return [] }
        guard case .array(let elements) = member else {
            report("“\(name)” must be an array, not \(Self.kind(member))")
            return []
        }
        if elements.count > Self.maximumObjects {
            report("“\(name)” has more than \(Self.maximumObjects) elements; the others are left out")
        }
        return elements.prefix(Self.maximumObjects).filter { element in
            if case .object = element { return true }
            report("“\(name)” must hold objects, not \(Self.kind(element))")
            return false
        }
    }

    private static func kind(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }

    /// A value as the text of a property: a string itself, anything else its JSON.
    private static func text(_ value: JSONValue) -> String {
        if let text = value.string { return text }
        var json: [UInt8] = []
        append(value, to: &json)
        return String(decoding: json, as: UTF8.self)
    }

    /// The reader caps the depth of values, and so this recursion.
    private static func append(_ value: JSONValue, to json: inout [UInt8]) {
        switch value {
        case .null: json += Array("null".utf8)
        case .bool(let bool): json += Array((bool ? "true" : "false").utf8)
        case .number(let text): json += Array(text.utf8)
        case .string(let text): json += JSONUnitEncoder.string(text)
        case .array(let elements):
            json.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { json.append(UInt8(ascii: ",")) }
                append(element, to: &json)
            }
            json.append(UInt8(ascii: "]"))
        case .object(let members):
            json.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { json.append(UInt8(ascii: ",")) }
                json += JSONUnitEncoder.string(member.name) + [UInt8(ascii: ":")]
                append(member.value, to: &json)
            }
            json.append(UInt8(ascii: "}"))
        }
    }
}

extension JSONMember {
    /// Whether the member names the document that a segment is from, as the output of `padanan segment` does.
    fileprivate var isDocumentName: Bool {
        if name == "document", case .string = value { return true }
        return false
    }
}
