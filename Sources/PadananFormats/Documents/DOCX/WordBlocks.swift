import PadananModel

/// Finds the pieces of a part that become units, in document order.
struct WordBlocks {
    private let tree: WordTree
    private let formats: RunFormats
    private let styles: WordStyles
    /// The type of all paragraphs of the part, where it is not that of the body.
    private let type: String?
    /// Paragraphs that are read already, with one before them.
    private var joined: Set<Int> = []

    private init(_ tree: WordTree, _ formats: RunFormats, _ styles: WordStyles, _ type: String?) {
        self.tree = tree
        self.formats = formats
        self.styles = styles
        self.type = type
    }

    /// All pieces of a part. Cost: linear.
    static func blocks(of tree: WordTree, _ formats: RunFormats, _ styles: WordStyles, type: String?) -> [WordBlock] {
        var finder = WordBlocks(tree, formats, styles, type)
        return finder.blocks(in: 0..<tree.nodes.count, depth: 0)
    }

    private mutating func blocks(in range: Range<Int>, depth: Int) -> [WordBlock] {
        var blocks: [WordBlock] = []
        // The ends of the paragraphs around the node.
        var open: [Int] = []
        // The descriptions of the picture at hand, which its parts repeat.
        var described: [String: Int] = [:]
        var index = range.lowerBound
        while index < range.upperBound {
            while let end = open.last, end <= index { open.removeLast() }
            let next = Int(tree[index].next)
            switch tree[index].element {
            case .paragraph:
                if let block = paragraph(index, depth + open.count) { blocks.append(block) }
                open.append(next)
                index += 1
            case .alternateContent:
                blocks += alternatives(index, depth + open.count)
                index = next
            case .run where isHidden(index): index = next
            case .drawingProperties:
                described = [:]
                addDescriptions(index, depth + open.count, &blocks, &described)
                index += 1
            case .shapeProperties:
                addDescriptions(index, depth + open.count, &blocks, &described)
                index += 1
            case .insertion, .deletion, .moveFrom, .moveTo:
                index = isSkipped(index) ? next : index + 1
            case .footnote, .endnote:
                index = isSeparator(index) ? next : index + 1
            default:
                if let block = value(index, depth + open.count) { blocks.append(block) }
                index += 1
            }
        }
        return blocks
    }

    /// Text that is inserted or deleted, as the options see it; in the properties of a paragraph or row these elements are empty.
    private func isSkipped(_ index: Int) -> Bool {
        !formats.changes.keeps(tree[index].element)
    }

    /// The notes that only hold the lines between text and notes (ECMA-376-1, 17.18.33).
    private func isSeparator(_ index: Int) -> Bool {
        guard let type = tree.attribute("type", of: index) else { return false }
        return type != "normal"
    }

    private func isHidden(_ index: Int) -> Bool {
        guard let properties = tree.child(.runProperties, of: index) else { return false }
        return tree.children(of: properties).contains { tree[$0].element == .vanish && tree.isOn($0) }
    }

    // MARK: Paragraphs

    private mutating func paragraph(_ index: Int, _ depth: Int) -> WordBlock? {
        guard !joined.contains(index) else { return nil }
        let group = group(from: index)
        joined.formUnion(group.dropFirst())
        var parts = group.compactMap { paragraph([$0]) }
        if parts.count > 1, let whole = paragraph(group) { parts = [whole] }
        guard let found = parts.first else { return nil }
        let node = found.nodes.last ?? index
        return WordBlock(
            type: self.type ?? type(of: node), source: found.content.source, offset: found.content.offset, depth: depth,
            places: [.paragraph(found)])
    }

    private func paragraph(_ nodes: [Int]) -> WordParagraph? {
        let atoms = WordAtoms.atoms(of: nodes, in: tree, formats)
        let style = styles[nodes.last.flatMap { styleID(of: $0) }]
        guard let content = WordContentBuilder.content(of: atoms, tree, formats, look: style.look) else { return nil }
        return WordParagraph(nodes: nodes, atoms: atoms, content: content)
    }

    /// The paragraph and those that follow it as long as the mark between them is gone.
    private func group(from index: Int) -> [Int] {
        var group = [index]
        while let last = group.last, hasNoMark(last) {
            let next = Int(tree[last].next)
            guard next < tree.nodes.count, tree[next].element == .paragraph, tree[next].parent == tree[last].parent else { break }
            group.append(next)
        }
        return group
    }

    /// Whether the mark at the end was deleted, or inserted and this is refused (ECMA-376-1, 17.13.5.15 and 17.13.5.20).
    private func hasNoMark(_ index: Int) -> Bool {
        guard let properties = tree.child(.paragraphProperties, of: index), let mark = tree.child(.runProperties, of: properties) else {
            return false
        }
        return tree.children(of: mark).contains { child in
            [.insertion, .deletion, .moveFrom, .moveTo].contains(tree[child].element) && isSkipped(child)
        }
    }

    private func styleID(of index: Int) -> String? {
        let properties = tree.child(.paragraphProperties, of: index)
        return properties.flatMap { tree.child(.paragraphStyle, of: $0) }.flatMap { tree.attribute("val", of: $0) }
    }

    private func type(of index: Int) -> String {
        let style = styles[styleID(of: index)]
        let properties = tree.child(.paragraphProperties, of: index)
        if style.name == "title" { return "title" }
        if style.isHeading || style.name.utf8.starts(with: "heading ".utf8) || style.name == "subtitle" { return "heading" }
        if let properties, WordStyle.hasOutlineLevel(tree, properties) { return "heading" }
        if style.name == "caption" { return "caption" }
        if tree.isInside(.tableCell, index) { return "cell" }
        return isListItem(properties) ?? style.isListItem ? "list-item" : "paragraph"
    }

    /// Whether the paragraph itself says that it is numbered; `nil` when it leaves that to its style.
    private func isListItem(_ properties: Int?) -> Bool? {
        guard let numbering = properties.flatMap({ tree.child(.numberingProperties, of: $0) }),
            let identifier = tree.child(.numberingIdentifier, of: numbering)
        else { return nil }
        return tree.attribute("val", of: identifier) != "0"
    }

    // MARK: Alternatives

    /// The text of the first alternative; those for other programs get the same translation where they hold the same text.
    private mutating func alternatives(_ index: Int, _ depth: Int) -> [WordBlock] {
        var result: [WordBlock] = []
        var isFirst = true
        for child in tree.children(of: index) where [.choice, .fallback].contains(tree[child].element) {
            let found = blocks(in: child + 1..<Int(tree[child].next), depth: depth)
            if isFirst { result = found } else { Self.join(found, to: &result) }
            isFirst = false
        }
        return result
    }

    /// Adds blocks of another alternative: to the first block with the same text that has none of it yet, else behind all.
    private static func join(_ blocks: [WordBlock], to result: inout [WordBlock]) {
        let count = result.count
        var indices: [String: [Int]] = [:]
        for index in result.indices.reversed() { indices[result[index].source.text, default: []].append(index) }
        for block in blocks {
            if let index = indices[block.source.text]?.last, index < count, block.isTwin(of: result[index]) {
                _ = indices[block.source.text]?.popLast()
                result[index].places += block.places
            } else {
                result.append(block)
            }
        }
    }

    // MARK: Values

    /// The descriptions of a picture (ECMA-376-1, 20.4.2.5); those that stand in it twice are one.
    private func addDescriptions(_ index: Int, _ depth: Int, _ blocks: inout [WordBlock], _ described: inout [String: Int]) {
        for name in ["title", "descr"] {
            guard let block = attribute(name, index, depth) else { continue }
            let key = name + block.source.text
            if tree[index].element == .shapeProperties, let first = described[key] {
                blocks[first].places += block.places
            } else {
                described[key] = blocks.count
                blocks.append(block)
            }
        }
    }

    /// Texts that stand in other attributes: descriptions of old pictures, words that are drawn.
    private func value(_ index: Int, _ depth: Int) -> WordBlock? {
        switch tree[index].element {
        case .shape, .rectangle: attribute("alt", index, depth)
        case .textPath: attribute("string", index, depth)
        default: nil
        }
    }

    private func attribute(_ name: String, _ index: Int, _ depth: Int) -> WordBlock? {
        tree.attributeRange(name, of: index).flatMap { range in
            WordBlock.value(tree.value(range), range, isAttribute: true, type: "attribute", depth: depth)
        }
    }
}
