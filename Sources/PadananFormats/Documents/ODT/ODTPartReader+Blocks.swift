import PadananModel

extension ODTPartReader {
    /// Opens an element that is not inside the text of a paragraph.
    mutating func startBlock(_ element: ODTElement) throws {
        switch top.role {
        case .plain: return try reader.skipElement()
        case .ruby(let start):
            // All but the first base belongs to the closing code.
            guard element == .rubyBase, top.base == nil else { return try reader.skipElement() }
            return startRubyBase(start)
        default: break
        }
        switch element {
        case .commonStyles, .automaticStyles: try readStyles(isAutomatic: element == .automaticStyles)
        case .metadata: push(.metadata)
        case .body, .masterStyles: push(.structure) { $0.holdsText = true }
        case .trackedChanges: try changes.read(&reader)
        case .changeStart, .changeEnd, .change: try noteChange(element)
        case .ignored: try reader.skipElement()
        case .header where isNotShown, .footer where isNotShown: try reader.skipElement()
        case .annotation where !includesComments: try reader.skipElement()
        case .paragraph where top.holdsText, .heading where top.holdsText: startParagraph(isHeading: element == .heading)
        case .title, .description, .subject: push(top.role == .metadata || top.holdsText ? .plain : .structure)
        case .language where top.role == .metadata: language = try reader.elementText().trimmed
        case .citation: if case .opaque(let atom) = top.role { push(.label(atom)) } else { push(.structure) }
        default: startStructure(element)
        }
    }

    /// Whether a header or footer is kept for later and not shown.
    private var isNotShown: Bool {
        reader.attribute("display", namespace: ODTNamespace.style) == "false"
    }

    private mutating func startStructure(_ element: ODTElement) {
        let type: String? =
            switch element {
            case .listItem: "list-item"
            case .cell: "cell"
            case .header: "header"
            case .footer: "footer"
            case .indexTitle: "title"
            case .textBox, .shape: "paragraph"
            case .note: noteType()
            case .annotation: "comment"
            default: nil
            }
        let name = element == .shape ? reader.attribute("name", namespace: ODTNamespace.drawing) : nil
        if element == .shape, reader.localName == "image", case .opaque(let atom) = top.role { markImage(atom) }
        push(.structure) { frame in
            frame.blockType = type ?? frame.blockType
            frame.name = name ?? frame.name
        }
    }

    /// Follows a mark of a tracked change outside paragraphs.
    private mutating func noteChange(_ element: ODTElement) throws {
        let id = reader.attribute("change-id", namespace: ODTNamespace.text) ?? ""
        if element == .changeStart { changes.begin(id) }
        if element == .changeEnd { changes.end(id) }
        try reader.skipElement()
    }

    /// What paragraphs of the note are whose start tag the reader is at.
    func noteType() -> String {
        reader.attribute("note-class", namespace: ODTNamespace.text) == "endnote" ? "endnote" : "footnote"
    }

    private mutating func markImage(_ atom: Int) {
        paragraphs[paragraphs.count - 1].atoms[atom].type = "image"
    }

    // MARK: Paragraphs

    private mutating func startParagraph(isHeading: Bool) {
        var type = isHeading ? "heading" : top.blockType
        if type == "paragraph" { type = styles.blockType(reader.attribute("style-name", namespace: ODTNamespace.text) ?? "") }
        paragraphs.append(ODTParagraph(place: units.count, type: type, name: reader.attribute("xml:id") ?? top.name))
        units.append(nil)
        push(.paragraph, isInline: true)
    }

    /// Makes the unit of the innermost paragraph.
    mutating func endParagraph() {
        guard let paragraph = paragraphs.popLast(),
            let assembly = InlineAssembly(paragraph.atoms, collapsesSpace: true)
        else { return }
        let (text, layout) = assembly.assembled { reader.takeSource($0) }
        let location = paragraph.location ?? SourceLocation(file: reader.file)
        units[paragraph.place] = unit(text, layout, type: paragraph.type, name: paragraph.name, at: location)
    }

    /// Makes the unit of an element of text without markup.
    mutating func endPlain(_ frame: ODTFrame) {
        guard !frame.hasChildren, !changes.isHidden else { return }
        let content = frame.contentStart..<reader.range.lowerBound
        let range = trimmed(content)
        let text = InlineText(characters(range).trimmed)
        guard InlineSpace.hasWords(text.text) else { return }
        let isMetadata = top.role == .metadata
        let type = isMetadata ? reader.localName == "title" ? "title" : "metadata" : "attribute"
        let name = isMetadata ? reader.name : top.name
        var found = unit(text, InlineLayout(range: range), type: type, name: name, at: reader.location(of: range.lowerBound))
        found.isPlain = true
        units.append(found)
    }

    private func unit(_ text: InlineText, _ layout: InlineLayout, type: String, name: String, at location: SourceLocation) -> LocatedUnit {
        var unit = Unit(id: "", source: text, target: nil, location: location)
        unit.name = name
        unit.preservesSpace = InlineSpace.isKept(text.text)
        unit.properties = [Property("type", type)]
        return LocatedUnit(unit: unit, layout: layout)
    }

    // MARK: Styles

    /// Reads the styles in the element whose start tag the reader is at.
    private mutating func readStyles(isAutomatic: Bool) throws {
        let depth = reader.depth
        var family = ""
        var name = ""
        var style: ODTStyle?
        while try reader.next() != .endElement || reader.depth > depth {
            let isStyle = reader.depth == depth + 1
            if reader.event == .endElement, isStyle, let done = style {
                styles.add(done, family: family, name: name, isAutomatic: isAutomatic)
                style = nil
            }
            guard reader.event == .startElement, reader.namespace == ODTNamespace.style else { continue }
            if isStyle, reader.localName == "style" {
                family = reader.attribute("family", namespace: ODTNamespace.style) ?? ""
                name = reader.attribute("name", namespace: ODTNamespace.style) ?? ""
                style = family == "text" || family == "paragraph" ? newStyle() : nil
            } else if isStyle, reader.localName == "default-style" {
                family = reader.attribute("family", namespace: ODTNamespace.style) ?? ""
            } else if reader.localName == "text-properties" {
                if style != nil { style?.properties = textProperties() } else if family == "paragraph" { noteLanguage() }
            }
        }
    }

    private func newStyle() -> ODTStyle {
        ODTStyle(
            displayName: reader.attribute("display-name", namespace: ODTNamespace.style) ?? "",
            parent: reader.attribute("parent-style-name", namespace: ODTNamespace.style) ?? "")
    }

    private func textProperties() -> [ODTStyleProperty] {
        reader.attributes.map { ODTStyleProperty(name: $0.localName, value: reader.value(of: $0.valueRange)) }.filter(\.isVisible).sorted()
    }

    /// Notes the language of the default style.
    private mutating func noteLanguage() {
        guard let language = reader.attribute("language", namespace: ODTNamespace.formatting), language != "none" else { return }
        let country = reader.attribute("country", namespace: ODTNamespace.formatting) ?? "none"
        styles.language = country == "none" || country.isEmpty ? language : "\(language)-\(country)"
    }
}
