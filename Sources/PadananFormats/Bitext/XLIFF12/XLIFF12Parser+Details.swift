import PadananModel

/// Notes, contexts, counts, properties and proposals.
extension XLIFF12Parser {
    /// Reads a `note`, `context-group`, `prop-group` or `count-group`.
    mutating func readDetail(_ element: XLIFF12Element, _ details: inout XLIFF12Details) throws {
        switch element {
        case .note: details.notes.append(try readNote())
        case .contextGroup: try readContextGroup(&details)
        case .countGroup: try readCountGroup(&details)
        default: try readPropertyGroup(&details)
        }
    }

    /// Reads a `note`.
    mutating func readNote() throws -> Note {
        let (author, category) = XLIFF12Notes.category(from: reader.attribute("from") ?? "")
        let subject = reader.attribute("annotates").flatMap { Note.Subject(rawValue: $0) }
        let priority = reader.attribute("priority").flatMap { Int($0) }
        return Note(try readText(), category: category, subject: subject, author: author, priority: priority)
    }

    /// The text of an element, read to its end; that of elements inside it is left out.
    mutating func readText() throws -> String {
        let depth = reader.depth
        var text = ""
        while true {
            switch try reader.next() {
            case .text, .cdata:
                try checkSize()
                if reader.depth == depth { text += reader.takeText() }
            case .endElement:
                if reader.depth == depth { return text }
            default: break
            }
        }
    }

    /// Reads a `context-group`: where the text comes from, and whatever else a tool tells about it.
    mutating func readContextGroup(_ details: inout XLIFF12Details) throws {
        let depth = reader.depth
        var file = ""
        var line = ""
        while true {
            try reader.next()
            if reader.event == .endElement, reader.depth == depth { break }
            try checkSize()
            guard reader.event == .startElement, element == .context else { continue }
            let type = reader.attribute("context-type") ?? ""
            let value = try readText()
            switch type {
            case "sourcefile": file = value
            case "linenumber": line = value
            default: add(type, value, to: &details)
            }
        }
        if file.isEmpty, line.isEmpty { return }
        details.properties.append(Property("reference", line.isEmpty ? file : "\(file):\(line)"))
    }

    private func add(_ type: String, _ value: String, to details: inout XLIFF12Details) {
        switch type {
        case "x-po-autocomment": details.notes.append(Note(value, category: "extracted"))
        case "x-po-trancomment": details.notes.append(Note(value, category: "translator"))
        case "x-created-date": details.created = ChangeRecord(date: value, user: details.created?.user ?? "")
        case "x-created-user": details.created = ChangeRecord(date: details.created?.date ?? "", user: value)
        case "x-changed-date": details.changed = ChangeRecord(date: value, user: details.changed?.user ?? "")
        case "x-changed-user": details.changed = ChangeRecord(date: details.changed?.date ?? "", user: value)
        case "x-obsolete": details.isObsolete = value == "yes"
        default:
            let isOwn = type.utf8.starts(with: "x-".utf8)
            details.properties.append(Property(isOwn ? String(type.dropFirst(2)) : "xliff12:\(type)", value))
        }
    }

    /// Reads a `prop-group` of XLIFF 1.0 and 1.1.
    mutating func readPropertyGroup(_ details: inout XLIFF12Details) throws {
        let depth = reader.depth
        while true {
            try reader.next()
            if reader.event == .endElement, reader.depth == depth { return }
            try checkSize()
            guard reader.event == .startElement, element == .prop else { continue }
            let name = reader.attribute("prop-type") ?? ""
            details.properties.append(Property(name, try readText()))
        }
    }

    /// Reads a `count-group`.
    mutating func readCountGroup(_ details: inout XLIFF12Details) throws {
        let depth = reader.depth
        while true {
            try reader.next()
            if reader.event == .endElement, reader.depth == depth { return }
            try checkSize()
            guard reader.event == .startElement, element == .count else { continue }
            let name = "count:" + (reader.attribute("count-type") ?? "total")
            details.properties.append(Property(name, try readText()))
        }
    }

    /// Reads an `alt-trans`: one proposal for each of its targets.
    mutating func readAlternative() throws {
        let mid = reader.attribute("mid")
        let type = reader.attribute("alttranstype") ?? "proposal"
        let origin = reader.attribute("origin") ?? (type == "proposal" ? reader.attribute("tool-id") ?? "" : type)
        var match = SegmentMatch(target: nil, quality: Self.quality(reader.attribute("match-quality") ?? ""), origin: origin)
        let depth = reader.depth
        var hasTarget = false
        while true {
            try reader.next()
            if reader.event == .endElement, reader.depth == depth { break }
            try checkSize()
            guard reader.event == .startElement else { continue }
            switch element {
            case .source:
                try readContent(isSegmented: false)
                match.source = content.takeText()
            case .target:
                try readContent(isSegmented: false)
                match.target = content.takeText()
                draft.matches.append((mid, match))
                hasTarget = true
            default: try skip()
            }
        }
        if !hasTarget { draft.matches.append((mid, match)) }
    }

    /// `75%`, `75` or `0.75` as 75; `nil` for what is no number.
    static func quality(_ text: String) -> Double? {
        let trimmed = text.trimmed
        let isPercentage = trimmed.utf8.last == UInt8(ascii: "%")
        guard let number = Double(isPercentage ? String(trimmed.dropLast()) : trimmed), number.isFinite else { return nil }
        let isFraction = !isPercentage && number <= 1 && trimmed.utf8.contains(UInt8(ascii: "."))
        return isFraction ? number * 100 : number
    }
}
