extension MarkdownBlockParser {
    /// Closes the open leaf and notes its text.
    mutating func closeLeaf() {
        switch leaf {
        case .paragraph:
            takeReferences()
            takeMarkers()
            if !lines.isEmpty { addBlock(.paragraph, role, lines) }
        case .html(let kind) where kind >= 6:
            blocks.append(MarkdownBlock(kind: .html, role: "paragraph", content: MarkdownContent(lines: lines, in: bytes)))
        default: break
        }
        leaf = .none
        lines = []
    }

    private mutating func addBlock(_ kind: MarkdownBlock.Kind, _ role: String, _ lines: [Range<Int>], name: String = "") {
        let content = MarkdownContent(lines: lines, in: bytes)
        if !content.bytes.isEmpty { blocks.append(MarkdownBlock(kind: kind, role: role, name: name, content: content)) }
    }

    /// Adds a heading, without the attributes behind it: `{#id .class}`.
    mutating func addHeading(_ kind: MarkdownBlock.Kind, _ lines: [Range<Int>]) {
        var lines = lines
        guard let last = lines.popLast() else { return }
        let attributes = MarkdownVariables.headingAttributes(trimmed(last), in: bytes)
        lines.append(last.lowerBound..<(attributes?.start ?? last.upperBound))
        addBlock(kind, "heading", lines, name: attributes?.id ?? "")
    }

    /// Takes link reference definitions from the beginning of the open paragraph.
    mutating func takeReferences() {
        guard let first = lines.first, first.lowerBound < first.upperBound, bytes[first.lowerBound] == UInt8(ascii: "[") else { return }
        let content = MarkdownContent(lines: lines, in: bytes)
        var parser = MarkdownReferenceParser(content.bytes)
        while let definition = parser.next() {
            references.insert(definition.label)
            addTitle(definition, in: content)
        }
        lines.removeFirst(parser.line)
    }

    private mutating func addTitle(_ definition: MarkdownReferenceDefinition, in content: MarkdownContent) {
        guard let title = definition.title, !title.isEmpty else { return }
        let quote = content.bytes[title.upperBound]
        blocks.append(MarkdownBlock(kind: .title(quote: quote), role: "attribute", content: content.part(title)))
    }

    /// Takes the box of a task (`[x]`) from a list item, and the kind of an alert (`[!NOTE]`) from a quote.
    private mutating func takeMarkers() {
        guard let first = lines.first else { return }
        let line = trimmed(first)
        if role == "list-item", MarkdownVariables.isTaskMarker(line, in: bytes) {
            lines[0] = trimmed((line.lowerBound + 3)..<line.upperBound)
        } else if containers.last?.kind == .quote, MarkdownVariables.isAlertMarker(line, in: bytes) {
            lines.removeFirst()
        }
    }
}
