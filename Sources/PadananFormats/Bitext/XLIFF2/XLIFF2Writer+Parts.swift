import PadananModel

extension XLIFF2Writer {
    /// Takes the properties that are attributes of an element in XLIFF 2 out of `properties`, those that are valid.
    func takeAttributes(_ names: [String], from properties: inout [Property]) -> [(String, String?)] {
        guard properties.contains(where: { $0.name.hasPrefix("xliff2:") }) else { return [] }
        var attributes: [(String, String?)] = []
        for name in names {
            guard let index = properties.firstIndex(where: { $0.name == "xliff2:" + name }) else { continue }
            let value = name == "type" ? XLIFF2Words.qualified(properties[index].value) : properties[index].value
            guard Self.isValid(name, value) else { continue }
            properties.remove(at: index)
            attributes.append((name, value))
        }
        return attributes
    }

    private static func isValid(_ name: String, _ value: String) -> Bool {
        switch name {
        case "canResegment": value == "yes" || value == "no"
        case "srcDir", "trgDir": value == "ltr" || value == "rtl" || value == "auto"
        default: XLIFF2Words.isQualified(value)
        }
    }

    // MARK: Notes

    /// Makes the ids of notes valid and unique, and gives one to each whose author is kept as metadata.
    func giveIds(to notes: inout [Note]) {
        var ids = XLIFF2Identifiers()
        for note in notes { ids.want(note.id) }
        for index in notes.indices where !notes[index].id.isEmpty || !notes[index].author.isEmpty {
            notes[index].id = ids.take(notes[index].id, prefix: "n")
        }
    }

    mutating func writeNotes(_ notes: [Note], at location: SourceLocation) throws {
        guard !notes.isEmpty else { return }
        try xml.start("notes")
        for note in notes {
            checkCharacters(of: note.text, at: location)
            let attributes = [
                ("id", note.id.isEmpty ? nil : note.id), ("appliesTo", note.subject?.rawValue),
                ("category", note.category.isEmpty ? nil : note.category),
                ("priority", note.priority.map { String(min(max($0, 1), 10)) }),
            ]
            try xml.element("note", attributes, text: note.text)
        }
        try xml.end()
    }

    // MARK: Metadata

    /// Writes properties as metadata: what is before the last `/` of a name as category, what is behind it as type.
    mutating func writeMetadata(_ properties: [Property], at location: SourceLocation) throws {
        guard !properties.isEmpty else { return }
        try xml.start("mda:metadata")
        var open: String?
        for property in properties {
            let slash = property.name.utf8.lastIndex(of: UInt8(ascii: "/"))
            let category = slash.map { String(property.name[..<$0]) } ?? ""
            if category != open {
                if open != nil { try xml.end() }
                try xml.start("mda:metaGroup", [("category", category.isEmpty ? nil : category)])
                open = category
            }
            checkCharacters(of: property.value, at: location)
            let type = slash.map { String(property.name[property.name.utf8.index(after: $0)...]) } ?? property.name
            try xml.element("mda:meta", [("type", type)], text: property.value)
        }
        try xml.end()
        try xml.end()
    }

    private mutating func checkCharacters(of text: String, at location: SourceLocation) {
        guard XMLEscaping.hasForbiddenCharacters(text) else { return }
        losses.add("XML can't hold control characters in notes and metadata; they are left out", at: location)
    }
}
