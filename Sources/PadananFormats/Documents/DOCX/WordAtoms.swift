/// Takes paragraphs apart.
///
/// What no reader sees and Word scatters over its text is left out: marks of the spelling checker and of the last page breaks, revision
/// ids, smart tags. Of tracked changes only what the options say is left.
/// - Source: ECMA-376-1, sections 17.3 (paragraphs and runs), 17.13 (annotations), 17.16 (fields).
struct WordAtoms {
    private let tree: WordTree
    private let formats: RunFormats
    private var atoms: [WordAtom] = []

    private init(_ tree: WordTree, _ formats: RunFormats) {
        self.tree = tree
        self.formats = formats
    }

    /// What one or several paragraphs hold, without the marks that only serve editing.
    static func atoms(of paragraphs: [Int], in tree: WordTree, _ formats: RunFormats) -> [WordAtom] {
        var reading = WordAtoms(tree, formats)
        for paragraph in paragraphs { reading.read(tree.children(of: paragraph), []) }
        return WordEditingMarks.removed(from: reading.atoms, tree)
    }

    private typealias Declarations = [(name: String, source: String)]

    private mutating func read(_ children: WordChildren, _ declarations: Declarations) {
        for index in children {
            switch tree[index].element {
            case .run: readRun(index, declarations)
            case .paragraphProperties, .proofingError, .smartTagProperties, .characters, .characterData: break
            case .insertion, .moveTo, .deletion, .moveFrom:
                if formats.changes.keeps(tree[index].element) { read(tree.children(of: index), add(index, declarations)) }
            case .smartTag: read(tree.children(of: index), add(index, declarations))
            case .contentControl: readContentControl(index, declarations)
            case .hyperlink, .simpleField, .customXML, .bidirectionalOverride, .direction: readPair(index, declarations)
            default: atoms.append(WordAtom(kind: .code, node: index, range: tree[index].range))
            }
        }
    }

    /// The declarations of `index` on top of those around it; the inner one of a prefix counts.
    private func add(_ index: Int, _ declarations: Declarations) -> Declarations {
        let own = tree.declarations(of: index)
        return own.isEmpty ? declarations : own + declarations.filter { outer in !own.contains { $0.name == outer.name } }
    }

    // MARK: Around runs

    private mutating func readPair(_ index: Int, _ declarations: Declarations) {
        let node = tree[index]
        var children = tree.children(of: index)
        var end = node.startTag.upperBound
        if let first = children.first(where: { _ in true }), [.customXMLProperties, .fieldData].contains(tree[first].element) {
            end = tree[first].range.upperBound
            _ = children.next()
        }
        readPair(index, opening: node.range.lowerBound..<end, children, closing: node.endTag, declarations)
    }

    private mutating func readContentControl(_ index: Int, _ declarations: Declarations) {
        guard let content = tree.child(.contentControlContent, of: index) else {
            atoms.append(WordAtom(kind: .code, node: index, range: tree[index].range))
            return
        }
        let (outer, inner) = (tree[index].range, tree[content])
        let opening = outer.lowerBound..<inner.startTag.upperBound
        readPair(
            index, opening: opening, tree.children(of: content), closing: inner.endTag.lowerBound..<outer.upperBound, declarations)
    }

    private mutating func readPair(
        _ index: Int, opening: Range<Int>, _ children: WordChildren, closing: Range<Int>, _ declarations: Declarations
    ) {
        atoms.append(WordAtom(kind: .opening, node: index, range: opening))
        read(children, add(index, declarations))
        atoms.append(WordAtom(kind: .closing, node: index, range: closing))
    }

    // MARK: Runs

    private mutating func readRun(_ index: Int, _ declarations: Declarations) {
        var properties = RunProperties()
        let declarations = add(index, declarations)
        if !declarations.isEmpty { properties.declarations = declarations.map(\.source).joined() }
        for child in tree.children(of: index) {
            if tree[child].element == .runProperties {
                properties.format = formats.number(of: child, in: tree)
            } else if let atom = atom(child, properties) {
                atoms.append(atom)
            }
        }
    }

    private func atom(_ index: Int, _ run: RunProperties) -> WordAtom? {
        let node = tree[index]
        switch node.element {
        case .lastRenderedPageBreak, .characters, .characterData: return nil
        case .text, .deletedText:
            let text = text(index)
            return text.isEmpty ? nil : WordAtom(kind: .text, node: index, range: node.content, run: run, text: text)
        case .instruction, .deletedInstruction:
            return WordAtom(kind: .instruction, node: index, range: node.range, run: run, text: tree.text(of: index))
        case .fieldCharacter:
            return WordAtom(kind: fieldCharacter(index), node: index, range: node.range, run: run)
        default:
            return WordAtom(kind: .code, node: index, range: node.range, run: run)
        }
    }

    /// The text of a run; spaces at its ends count only where `xml:space` says so.
    private func text(_ index: Int) -> String {
        let text = tree.text(of: index)
        let isSpace = { (byte: UInt8?) in byte.map { $0 <= 0x20 } ?? false }
        guard isSpace(text.utf8.first) || isSpace(text.utf8.last), tree.attribute("space", of: index) != "preserve" else { return text }
        let bytes = Array(text.utf8)
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 }) else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }

    private func fieldCharacter(_ index: Int) -> WordAtom.Kind {
        switch tree.attribute("fldCharType", of: index) {
        case "begin": .fieldBegin
        case "separate": .fieldSeparator
        case "end": .fieldEnd
        default: .code
        }
    }
}

extension FilterOptions.TrackedChanges {
    /// Whether what stands in `element`, one of the four of tracked changes, belongs to the text.
    func keeps(_ element: WordElement) -> Bool {
        let isAddition = element == .insertion || element == .moveTo
        return isAddition == (self == .accept)
    }
}
