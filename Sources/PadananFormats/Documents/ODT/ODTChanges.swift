/// The tracked changes of a document, and which are open where the reader is.
///
/// When changes are accepted, the document's text is as it stands. When they are refused, text between the two marks of an insertion is no
/// text, wherever the marks are. Deleted text comes back where it was part of one paragraph and is made of characters, spaces and spans; other
/// deletions (of paragraph ends, tables, notes) stay deleted and keep their mark, so that a person can still refuse them.
/// - Source: OpenDocument 1.3 Part 3, section 5.5.
struct ODTChanges: Sendable {
    let isRefusing: Bool
    private var changes: [String: ODTChange] = [:]
    private var openInsertions: Set<String> = []

    init(isRefusing: Bool) {
        self.isRefusing = isRefusing
    }

    /// Whether the reader is in text that was inserted and is refused.
    var isHidden: Bool { !openInsertions.isEmpty }

    func change(_ id: String) -> ODTChange {
        changes[id] ?? .other
    }

    mutating func begin(_ id: String) {
        if isRefusing, change(id) == .insertion { openInsertions.insert(id) }
    }

    mutating func end(_ id: String) {
        openInsertions.remove(id)
    }

    /// Reads the table of changes, `text:tracked-changes`, whose start tag the reader is at.
    mutating func read(_ reader: inout XMLReader) throws {
        guard isRefusing else { return try reader.skipElement() }
        let depth = reader.depth
        var ids: [String] = []
        while try reader.next() != .endElement || reader.depth > depth {
            guard reader.event == .startElement, reader.namespace == ODTNamespace.text else { continue }
            switch reader.localName {
            case "changed-region":
                ids = [reader.attribute("id", namespace: ODTNamespace.xml), reader.attribute("id", namespace: ODTNamespace.text)].compactMap
                { $0 }
            case "insertion": for id in ids { changes[id] = .insertion }
            case "deletion":
                let text = try deletedText(&reader)
                for id in ids { changes[id] = .deletion(text) }
            default: break
            }
        }
    }

    /// The text of a deletion, whose start tag the reader is at.
    private func deletedText(_ reader: inout XMLReader) throws -> String? {
        let depth = reader.depth
        var (text, paragraphs, isSound) = ("", 0, true)
        while try reader.next() != .endElement || reader.depth > depth {
            switch reader.event {
            case .text, .cdata: if reader.depth > depth { text += reader.takeText() }
            case .startElement:
                if reader.depth == depth + 1, reader.localName == "change-info" {
                    try reader.skipElement()
                } else if reader.depth == depth + 1 {
                    paragraphs += 1
                    isSound = isSound && reader.localName == "p"
                } else {
                    isSound = append(reader, to: &text) && isSound
                }
            default: break
            }
        }
        return isSound && paragraphs == 1 ? text : nil
    }

    /// Adds what an element inside a deleted paragraph stands for; false when it is more than text.
    private func append(_ reader: XMLReader, to text: inout String) -> Bool {
        switch reader.localName {
        case "span", "soft-page-break": break
        case "s": text += String(repeating: " ", count: ODTSpaces.count(reader))
        default: return false
        }
        return reader.namespace == ODTNamespace.text
    }
}
