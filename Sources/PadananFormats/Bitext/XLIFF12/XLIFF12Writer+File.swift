import PadananModel

/// The beginning of a file.
extension XLIFF12Writer {
    private static let fileProperties = ["category", "product-name", "product-version", "build-num"]

    mutating func startFile(_ document: Document) throws {
        sourceLanguage = language(document.sourceLanguage ?? options.languages.source)
        targetLanguage = language(document.targetLanguage ?? options.languages.target)
        var attributes: [(String, String?)] = [
            ("original", document.original.isEmpty ? document.id : document.original), ("source-language", sourceLanguage),
            ("target-language", targetLanguage), ("datatype", datatype(document.datatype)), ("date", Self.dateTime(options.date)),
        ]
        for property in document.properties {
            if let name = Self.ownName(property.name), Self.fileProperties.contains(name) { attributes.append((name, property.value)) }
        }
        if !document.id.isEmpty, !document.original.isEmpty, document.id != document.original {
            lose("XLIFF 1.2 has no ids of files; they are left out")
        }
        try xml.start("file", attributes)
        try writeHeader(document)
    }

    /// `xliff12:date` is `date`.
    static func ownName(_ name: String) -> String? {
        name.utf8.starts(with: "xliff12:".utf8) ? String(name.dropFirst(8)) : nil
    }

    private mutating func language(_ tag: LanguageTag) -> String {
        if tag.isWellFormed { return tag.formatted }
        lose("“\(tag)” is no language tag; “und” is written")
        return "und"
    }

    private mutating func datatype(_ datatype: String) -> String {
        if datatype.isEmpty { return "plaintext" }
        if XLIFF12Values.datatypes.contains(datatype) || XLIFF12Values.isExtended(datatype) { return datatype }
        let lower = datatype.lowercased()
        return XLIFF12Values.datatypes.contains(lower) ? lower : XLIFF12CodeType.extended(datatype)
    }

    /// `20261126T093000Z` as `2026-11-26T09:30:00Z`; `nil` for what is no date.
    static func dateTime(_ date: String) -> String? {
        let digits = Array(date.utf8)
        guard digits.count == 16, digits[8] == UInt8(ascii: "T"), digits[15] == UInt8(ascii: "Z") else { return nil }
        let part = { (range: Range<Int>) in String(decoding: digits[range], as: UTF8.self) }
        let text = "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(9..<11)):\(part(11..<13)):\(part(13..<15))Z"
        return XLIFF12DateTime.isValid(text) ? text : nil
    }

    private mutating func writeHeader(_ document: Document) throws {
        let tools = [document.tool, options.tool].filter { !$0.isEmpty }
        let properties = document.properties.filter { property in
            Self.ownName(property.name).map { !Self.fileProperties.contains($0) && $0 != "tool" && $0 != "tool-id" && $0 != "date" } ?? true
        }
        let skeleton = properties.first { $0.name == "xliff12:skl" }
        guard !tools.isEmpty || !properties.isEmpty || !document.notes.isEmpty else { return }
        try xml.start("header")
        if let skeleton { try writeReference("skl", skeleton.value) }
        for note in document.notes { try write(note) }
        for property in properties where property != skeleton {
            switch property.name {
            case "xliff12:reference": try writeReference("reference", property.value)
            case "xliff12:glossary": try writeReference("glossary", property.value)
            default: try xml.element("note", [("from", XLIFF12Notes.propertyAuthor + property.name)], text: checked(property.value))
            }
        }
        for (index, tool) in tools.enumerated() where index == 0 || tool != tools[0] {
            try xml.empty("tool", [("tool-id", "tool\(index + 1)"), ("tool-name", tool)])
        }
        try xml.end()
    }

    private func writeReference(_ name: String, _ address: String) throws {
        try xml.start(name)
        try xml.empty("external-file", [("href", address)])
        try xml.end()
    }

    mutating func write(_ note: Note) throws {
        let (from, isWhole) = XLIFF12Notes.from(note)
        if !isWhole { lose("notes have no category in XLIFF 1.2; it is written as their author, or left out") }
        let priority = note.priority.map { String(min(max($0, 1), 10)) }
        try xml.element("note", [("priority", priority), ("from", from), ("annotates", note.subject?.rawValue)], text: checked(note.text))
    }

    /// `text`, with a loss noted when XML can't hold all of it.
    mutating func checked(_ text: String) -> String {
        if XMLEscaping.hasForbiddenCharacters(text) { lose("XML can't hold control characters; they are left out") }
        return text
    }
}
