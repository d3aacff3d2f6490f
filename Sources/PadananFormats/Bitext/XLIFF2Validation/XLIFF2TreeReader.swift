import PadananModel

/// Reads a document into a tree and checks every element against the grammar on the way: content, attributes, values, text.
struct XLIFF2TreeReader {
    /// An open element and how far its content has come.
    private struct Frame {
        var node: Int
        var rule: XLIFF2ElementRule
        var slot = 0
        /// Elements counted in the current slot.
        var count = 0
        /// Elements of modules that were there, for those that may be there once.
        var modules: Set<XLIFF2Element> = []
        /// Whether misplaced text was already reported.
        var hasTextFinding = false
    }

    private(set) var tree: XLIFF2Tree
    private(set) var findings: XLIFF2Findings
    private let grammar: XLIFF2Grammar
    private var frames: [Frame] = []

    init(version: XLIFF2Version) {
        grammar = .grammar(of: version)
        tree = XLIFF2Tree(version: version)
        findings = XLIFF2Findings(version: version)
    }

    /// Reads from the root's start tag, which `reader` is at, to the end or to the limit of findings. Throws what is not well-formed.
    mutating func read(_ reader: inout XMLReader) throws {
        open(.xliff, reader)
        while try !findings.isFull && reader.next() != .end {
            switch reader.event {
            case .startElement: try readStart(&reader)
            case .endElement: close(reader)
            case .text, .cdata: readText(reader)
            default: break
            }
        }
    }

    // MARK: Elements

    private mutating func readStart(_ reader: inout XMLReader) throws {
        guard frames.indices.last != nil else { return }
        let known = element(of: reader)
        let isAllowed = place(known, reader)
        if let known {
            open(known, reader)
        } else {
            if frames[frames.count - 1].rule.element == .skeleton || !isAllowed { tree.noteElements(in: frames[frames.count - 1].node) }
            try skip(&reader, isKept: isAllowed)
        }
    }

    private func element(of reader: XMLReader) -> XLIFF2Element? {
        guard let namespace = grammar.namespaces[reader.namespace], !isOpaque else { return nil }
        return XLIFF2Element.byName[namespace]?[reader.localName]
    }

    /// Whether what stands inside the open element is none of our business: the original document and resources.
    private var isOpaque: Bool {
        switch frames.last?.rule.element {
        case .skeleton, .resourceSource, .resourceTarget: true
        default: false
        }
    }

    private mutating func open(_ element: XLIFF2Element, _ reader: XMLReader) {
        guard let rule = grammar.rules[element] else { return }
        let offset = reader.range.lowerBound
        let attributes = XLIFF2AttributeReader(grammar: grammar, rule: rule).read(reader, &findings)
        let node = tree.open(
            element, namespace: reader.namespace, parent: frames.last?.node ?? -1, attributes: attributes, offset: offset)
        frames.append(Frame(node: node, rule: rule))
    }

    private mutating func close(_ reader: XMLReader) {
        guard let frame = frames.popLast() else { return }
        tree.close(frame.node)
        reportMissing(in: frame, from: frame.slot, to: frame.rule.slots.count)
    }

    private mutating func reportMissing(in frame: Frame, from first: Int, to end: Int) {
        for slot in first..<max(first, end) where frame.rule.slots[slot].isRequired && !(slot == frame.slot && frame.count > 0) {
            let expected = frame.rule.slots[slot].description
            findings.add("\(frame.rule.element.tag) has no \(expected); write it here", frame.rule.section, at: tree.offset(frame.node))
        }
    }

    // MARK: Content

    /// Moves the open element's content on by a child; reports a child that may not stand here. Returns whether it may.
    private mutating func place(_ element: XLIFF2Element?, _ reader: XMLReader) -> Bool {
        let frame = frames[frames.count - 1]
        guard let slot = slot(for: element, reader, in: frame) else {
            findings.add(misplaced(element, reader, in: frame), frame.rule.section, at: reader.range.lowerBound)
            return false
        }
        reportMissing(in: frame, from: frame.slot, to: slot)
        if slot == frame.slot, frame.count > 0, !frame.rule.slots[slot].isRepeated {
            findings.add(
                "a second \(frame.rule.slots[slot].description) in \(frame.rule.element.tag), which takes one", frame.rule.section,
                at: reader.range.lowerBound)
        }
        frames[frames.count - 1].count = slot == frame.slot ? frame.count + 1 : 1
        frames[frames.count - 1].slot = slot
        if let element, frame.rule.slots[slot].isOther { placeModule(element, in: frame.rule, reader) }
        return true
    }

    private func slot(for element: XLIFF2Element?, _ reader: XMLReader, in frame: Frame) -> Int? {
        let slots = frame.rule.slots
        let isOther = isOther(element, reader, in: frame.rule)
        return slots.indices.dropFirst(frame.slot).first { slots[$0].isOther ? isOther : element.map(slots[$0].elements.contains) ?? false }
    }

    /// Whether an element may stand for `other`: it is of another namespace, and if of a module, one that belongs there.
    private func isOther(_ element: XLIFF2Element?, _ reader: XMLReader, in rule: XLIFF2ElementRule) -> Bool {
        guard reader.namespace != tree.namespace(frames[frames.count - 1].node), !reader.namespace.isEmpty else { return false }
        if isOpaque { return true }
        guard grammar.namespaces[reader.namespace] != nil else { return true }
        guard let element, !rule.slots.contains(where: { $0.elements.contains(element) }) else { return false }
        guard let modules = rule.modules else { return rule.element.namespace != .core && element.namespace != .core }
        return modules[element] != nil
    }

    private mutating func placeModule(_ element: XLIFF2Element, in rule: XLIFF2ElementRule, _ reader: XMLReader) {
        guard !frames[frames.count - 1].modules.insert(element).inserted, rule.modules?[element] == false else { return }
        findings.add("a second \(element.tag) in \(rule.element.tag), which takes one", rule.section, at: reader.range.lowerBound)
    }

    private func misplaced(_ element: XLIFF2Element?, _ reader: XMLReader, in frame: Frame) -> String {
        let parent = frame.rule.element.tag
        if isOpaque { return "<\(reader.name)> in \(parent), which takes elements of other namespaces only" }
        guard let element else {
            if reader.namespace.isEmpty { return "<\(reader.name)> in \(parent) has no namespace; write it in one" }
            if let module = grammar.namespaces[reader.namespace] {
                return "<\(reader.name)> is no element of the \(module == .core ? "core" : "module “\(module.rawValue)”")"
            }
            let isLate = frame.rule.slots.contains { $0.isOther }
            return isLate
                ? "<\(reader.name)> stands too late in \(parent); extensions come before the elements of the core"
                : "<\(reader.name)> of an extension in \(parent), which takes no extensions"
        }
        let isLate = frame.rule.slots.contains { $0.elements.contains(element) } || frame.rule.modules?[element] != nil
        let next = frame.rule.slots.indices.contains(frame.slot) ? frame.rule.slots[frame.slot].description : ""
        return isLate
            ? "\(element.tag) stands too late in \(parent); write it before \(next.isEmpty ? "what precedes it" : next)"
            : "\(element.tag) may not stand in \(parent)"
    }

    /// Passes an extension over, keeping its elements that have an identifier.
    private mutating func skip(_ reader: inout XMLReader, isKept: Bool) throws {
        let depth = reader.depth
        let parent = frames[frames.count - 1].node
        tree.noteElements(in: parent)
        while true {
            if reader.event == .startElement, isKept { keepIdentifiers(reader, parent) }
            if reader.event == .endElement, reader.depth == depth { return }
            try reader.next()
        }
    }

    private mutating func keepIdentifiers(_ reader: XMLReader, _ parent: Int) {
        var attributes: [XLIFF2Tree.Attribute] = []
        for attribute in reader.attributes where attribute.localName == "id" {
            guard attribute.namespace.isEmpty && attribute.name == "id" || attribute.namespace == XMLNamespaces.xml else { continue }
            attributes.append(
                .init(
                    name: "id", value: XLIFF2Values.bounded(reader.value(of: attribute.valueRange)), offset: attribute.nameRange.lowerBound)
            )
        }
        guard !attributes.isEmpty else { return }
        _ = tree.open(nil, namespace: reader.namespace, parent: parent, attributes: attributes, offset: reader.range.lowerBound)
    }

    // MARK: Text

    private mutating func readText(_ reader: XMLReader) {
        guard let frame = frames.last, !reader.range.isEmpty else { return }
        let rule = frame.rule
        if rule.allowsText {
            if !isWhitespace(reader) { tree.noteText(in: frame.node) }
        } else if !frame.hasTextFinding, rule.isAlwaysEmpty || !isWhitespace(reader) {
            let message =
                rule.isAlwaysEmpty
                ? "\(rule.element.tag) is not empty; nothing may stand in it" : "text in \(rule.element.tag), which takes elements only"
            findings.add(message, rule.section, at: reader.range.lowerBound)
            frames[frames.count - 1].hasTextFinding = true
        }
    }

    private func isWhitespace(_ reader: XMLReader) -> Bool {
        if reader.event == .text, reader.isWhitespace { return true }
        guard reader.event == .cdata || reader.bytes(reader.range).contains(UInt8(ascii: "&")) else { return false }
        return reader.text.utf8.allSatisfy(XMLCharacters.isSpace)
    }
}
