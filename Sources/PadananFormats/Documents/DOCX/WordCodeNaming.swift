import PadananModel

/// Says what codes are: their type, the markup that identifies them, what to show for them.
struct WordCodeNaming {
    let tree: WordTree
    let atoms: [WordAtom]
    let formats: RunFormats
    /// What the style of the paragraph gives.
    let look: RunLook

    /// Markup up to this size is given as it is, of larger one only the tag with which it begins.
    private static let longestData = 400

    /// Of marks that stand together, so many are given.
    private static let mostMarks = 4

    // MARK: Formatting

    /// The opening code of formatting that differs from `base`.
    func format(_ run: RunProperties, base: RunProperties, id: String) -> InlineCode {
        let format = formats[run.format]
        let name = name(format, formats[base.format])
        var code = InlineCode(.opening, id: id, data: "<\(tree.prefix)r>\(format.source)", type: type(name))
        code.display = "<\(name)>"
        return code
    }

    /// The closing code that belongs to `opening`.
    func formatEnd(_ opening: InlineCode) -> InlineCode {
        var code = InlineCode(.closing, id: opening.id, data: "</\(tree.prefix)r>", type: opening.type)
        code.display = "</" + opening.display.dropFirst()
        return code
    }

    private func name(_ format: RunFormat, _ base: RunFormat) -> String {
        let (own, other) = (format.look(in: look), base.look(in: look))
        if format.position != base.position, format.position.hasSuffix("script") { return String(format.position.prefix(3)) }
        let added = own.subtracting(other).letters
        if !added.isEmpty { return added }
        if !other.subtracting(own).letters.isEmpty { return "plain" }
        return format.styleID.isEmpty || format.styleID == base.styleID ? "format" : format.styleID
    }

    private func type(_ name: String) -> String {
        switch name {
        case "b", "bi", "bu", "biu", "bs": "bold"
        case "i", "iu", "is": "italic"
        case "u", "us": "underlined"
        default: "other"
        }
    }

    // MARK: What stands in the document

    /// The code for an item that is not text.
    func code(_ item: WordItem, id: String) -> InlineCode {
        let kind: InlineCode.Kind = item.kind == .opening ? .opening : item.kind == .closing ? .closing : .standalone
        var code = InlineCode(kind, id: id)
        let (type, display) = item.isHidden ? ("other", "hidden") : name(item)
        code.type = type
        code.display = kind == .closing ? "</\(display)>" : "<\(display)>"
        code.data = data(item)
        code.equivalent = item.equivalent.isEmpty && item.instruction == nil ? equivalent(item) : item.equivalent
        return code
    }

    private func name(_ item: WordItem) -> (type: String, display: String) {
        if let instruction = item.instruction {
            let name = WordFieldName.name(instruction)
            return name == "HYPERLINK" ? ("link", "link") : ("field", name.isEmpty ? "field" : name)
        }
        let node = atoms[item.atoms.lowerBound].node
        switch tree[node].element {
        case .lineBreak: return lineBreak(node)
        case .carriageReturn: return ("lb", "br")
        case .tab, .positionedTab: return ("other", "tab")
        case .drawing, .picture, .object, .alternateContent: return ("image", "image")
        case .footnoteReference, .endnoteReference: return ("footnote", "fn")
        case .hyperlink: return ("link", "link")
        case .fieldCharacter, .instruction, .deletedInstruction: return ("field", "field")
        case .bookmarkStart, .bookmarkEnd: return ("other", "bookmark")
        case .commentRangeStart, .commentRangeEnd, .commentReference: return ("other", "comment")
        case .contentControl: return ("other", "control")
        case .math, .mathParagraph: return ("other", "math")
        default: return ("other", tree.localName(of: node))
        }
    }

    private func lineBreak(_ node: Int) -> (type: String, display: String) {
        switch tree.attribute("type", of: node) {
        case "page": ("pb", "page")
        case "column": ("pb", "column")
        default: ("lb", "br")
        }
    }

    private func equivalent(_ item: WordItem) -> String {
        let node = atoms[item.atoms.lowerBound].node
        guard item.kind == .standalone, item.atoms.count == 1 else { return "" }
        switch tree[node].element {
        case .tab, .positionedTab: return "\t"
        case .lineBreak, .carriageReturn: return "\n"
        case .noBreakHyphen: return "\u{2011}"
        case .softHyphen: return "\u{AD}"
        case .math, .mathParagraph: return tree.text(in: node, .mathText)
        case .ruby: return tree.child(.rubyBase, of: node).map { tree.text(in: $0, .text) } ?? ""
        default: return ""
        }
    }

    // MARK: Markup

    private func data(_ item: WordItem) -> String {
        if item.isHidden { return "<\(tree.prefix)vanish/>" }
        let atom = atoms[item.atoms.lowerBound]
        if let instruction = item.instruction, tree[atom.node].element != .simpleField {
            return item.kind == .closing ? "{/}" : "{\(instruction)}"
        }
        if atom.kind == .instruction { return "{\(atom.text)}" }
        if item.isMark { return atoms[item.atoms.prefix(Self.mostMarks)].map { tree.source($0.range) }.joined() }
        switch tree[atom.node].element {
        case .drawing, .picture, .object, .alternateContent: return summary(atom.node)
        default: return atom.range.count <= Self.longestData ? tree.source(atom.range) : tree.source(tree[atom.node].startTag)
        }
    }

    /// A picture by its number and name; the texts in it may change, and do not belong to the code.
    private func summary(_ node: Int) -> String {
        let inside = node..<Int(tree[node].next)
        let named = inside.first { [.drawingProperties, .shape, .rectangle].contains(tree[$0].element) }
        let attributes = ["id", "name"].compactMap { name -> String? in
            guard let range = named.flatMap({ tree.attributeRange(name, of: $0) }) else { return nil }
            return " \(name)=\"\(tree.source(range))\""
        }
        return "<\(tree.prefix)\(tree.localName(of: node))\(attributes.joined())/>"
    }
}
