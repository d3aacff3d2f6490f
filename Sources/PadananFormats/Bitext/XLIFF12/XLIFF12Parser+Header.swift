import PadananModel

/// The header of a file.
extension XLIFF12Parser {
    mutating func readHeader() throws {
        let depth = reader.depth
        var tools: [(id: String, name: String)] = []
        while true {
            try reader.next()
            if reader.event == .endElement, reader.depth == depth { break }
            if reader.event == .startElement { try readHeaderElement(&tools) }
            try release()
        }
        tags.resolve()
        let wanted = document.properties.first { $0.name == "xliff12:tool-id" }?.value
        if let tool = tools.first(where: { $0.id == wanted }) ?? tools.first {
            document.tool = tool.name
            document.properties.removeAll { $0.name == "xliff12:tool-id" }
        }
        for tool in tools where tool.name != document.tool { document.properties.append(Property("xliff12:tool", tool.name)) }
    }

    private mutating func readHeaderElement(_ tools: inout [(id: String, name: String)]) throws {
        switch element {
        case .note: addToDocument(try readNote())
        case .tool:
            let version = reader.attribute("tool-version") ?? ""
            let name = reader.attribute("tool-name") ?? ""
            tools.append((reader.attribute("tool-id") ?? "", version.isEmpty ? name : "\(name) \(version)"))
            try skip()
        case .skl, .reference, .glossary: try readReference(reader.localName)
        case .phase:
            let name = reader.attribute("phase-name") ?? ""
            document.properties.append(Property("xliff12:phase", name + " " + (reader.attribute("process-name") ?? "")))
        case .phaseGroup: break
        case .propGroup, .countGroup: try readHeaderProperties()
        default:
            if reader.namespace == XLIFF12Namespace.trados { try readTradosDefinitions() } else { try skip() }
        }
    }

    private mutating func addToDocument(_ note: Note) {
        let stem = XLIFF12Notes.propertyAuthor
        if note.author.utf8.starts(with: stem.utf8) {
            document.properties.append(Property(String(note.author.dropFirst(stem.count)), note.text))
        } else {
            document.notes.append(note)
        }
    }

    private mutating func readHeaderProperties() throws {
        var details = XLIFF12Details()
        if element == .propGroup { try readPropertyGroup(&details) } else { try readCountGroup(&details) }
        document.properties += details.properties
    }

    /// Reads where the skeleton, a glossary or other material lies; what is inside the file itself is passed over.
    private mutating func readReference(_ name: String) throws {
        let depth = reader.depth
        while true {
            try reader.next()
            if reader.event == .endElement, reader.depth == depth { return }
            if reader.event == .startElement, element == .externalFile, let address = reader.attribute("href") {
                document.properties.append(Property("xliff12:\(name)", address))
            }
            try release()
        }
    }

    /// Reads `tag-defs` and `fmt-defs` of a Trados file.
    private mutating func readTradosDefinitions() throws {
        switch reader.localName {
        case "tag-defs": try tags.readTags(&reader)
        case "fmt-defs": try tags.readFormats(&reader)
        default: try skip()
        }
    }
}
