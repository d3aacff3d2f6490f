/// Makes items of atoms: fields become one code or a pair around their result, pairs without text one code.
struct WordItems {
    private let atoms: [WordAtom]
    private let tree: WordTree
    private let formats: RunFormats
    private let look: RunLook
    private let spans: WordSpans
    private var items: [WordItem] = []
    /// The pairs that are open: where they begin among the items, and the atom that ends them.
    private var open: [(item: Int, end: Int)] = []
    private var pairs = 0
    /// Where the last text stands among the items.
    private var lastText = -1

    private init(_ atoms: [WordAtom], _ tree: WordTree, _ formats: RunFormats, _ look: RunLook) {
        self.atoms = atoms
        self.tree = tree
        self.formats = formats
        self.look = look
        spans = WordSpans(atoms)
    }

    /// The items of a paragraph whose style gives `look`. Cost: linear.
    static func items(of atoms: [WordAtom], _ tree: WordTree, _ formats: RunFormats, _ look: RunLook) -> [WordItem] {
        var builder = WordItems(atoms, tree, formats, look)
        var index = 0
        while index < atoms.count { index = builder.read(index) }
        return builder.items
    }

    /// Reads what begins at an atom; returns the index of the next.
    private mutating func read(_ index: Int) -> Int {
        if let last = open.last, last.end == index {
            close(index)
            return index + 1
        }
        switch atoms[index].kind {
        case .text: addText(index)
        case .opening: return readElement(index)
        case .fieldBegin: return readField(index)
        case .code where isMark(index): addMark(index)
        case .code, .closing, .fieldSeparator, .fieldEnd, .instruction:
            items.append(WordItem(kind: .standalone, atoms: index..<index + 1))
        }
        return index + 1
    }

    /// Whether an atom is a mark that nobody sees: the border of a bookmark, of a comment, of a permission.
    private func isMark(_ index: Int) -> Bool {
        switch tree[atoms[index].node].element {
        case .bookmarkStart, .bookmarkEnd, .commentRangeStart, .commentRangeEnd, .commentReference, .permStart, .permEnd: true
        default: false
        }
    }

    /// Marks that stand together are one code.
    private mutating func addMark(_ index: Int) {
        if let last = items.last, last.isMark, last.atoms.upperBound == index {
            items[items.count - 1].atoms = last.atoms.lowerBound..<index + 1
        } else {
            items.append(WordItem(kind: .standalone, atoms: index..<index + 1, isMark: true))
        }
    }

    private mutating func addText(_ index: Int) {
        let isHidden = formats[atoms[index].run?.format ?? 0].look(in: look).contains(.hidden)
        if !isHidden {
            lastText = items.count
            items.append(WordItem(kind: .text, atoms: index..<index + 1))
        } else if let last = items.last, last.isHidden {
            items[items.count - 1].atoms = last.atoms.lowerBound..<index + 1
        } else {
            items.append(WordItem(kind: .standalone, atoms: index..<index + 1, isHidden: true))
        }
    }

    private mutating func readElement(_ index: Int) -> Int {
        let node = atoms[index].node
        guard let closing = spans.closings[index] else {
            items.append(WordItem(kind: .standalone, atoms: index..<index + 1))
            return index + 1
        }
        if tree[node].element == .simpleField {
            let instruction = tree.attribute("instr", of: node) ?? ""
            guard WordFieldName.hasText(WordFieldName.name(instruction)) else {
                return addOpaque(index..<closing + 1, result: index..<closing, instruction)
            }
            begin(index..<index + 1, end: closing, instruction)
        } else {
            begin(index..<index + 1, end: closing, nil)
        }
        return index + 1
    }

    private mutating func readField(_ index: Int) -> Int {
        guard let field = spans.fields[index] else { return addUnfinishedField(index) }
        guard let separator = field.separator, WordFieldName.hasText(WordFieldName.name(field.instruction)) else {
            let result = (field.separator ?? field.end)..<field.end
            return addOpaque(index..<field.end + 1, result: result, field.instruction)
        }
        begin(index..<separator + 1, end: field.end, field.instruction)
        return separator + 1
    }

    /// A field that ends in another paragraph, as a table of contents does: its instruction is one code, its result is text.
    private mutating func addUnfinishedField(_ index: Int) -> Int {
        var end = index + 1
        var instruction = ""
        while end < atoms.count, atoms[end].kind == .instruction {
            instruction += atoms[end].text
            end += 1
        }
        if end < atoms.count, atoms[end].kind == .fieldSeparator { end += 1 }
        items.append(WordItem(kind: .standalone, atoms: index..<end, instruction: instruction))
        return end
    }

    private mutating func addOpaque(_ range: Range<Int>, result: Range<Int>, _ instruction: String) -> Int {
        let text = atoms[result].filter { $0.kind == .text }.map(\.text).joined()
        items.append(WordItem(kind: .standalone, atoms: range, instruction: instruction, equivalent: text))
        return range.upperBound
    }

    // MARK: Pairs

    private mutating func begin(_ range: Range<Int>, end: Int, _ instruction: String?) {
        open.append((items.count, end))
        items.append(WordItem(kind: .opening, atoms: range, pair: pairs, instruction: instruction))
        pairs += 1
    }

    private mutating func close(_ index: Int) {
        guard let opening = open.popLast()?.item else { return }
        let first = items[opening]
        if lastText > opening {
            items.append(WordItem(kind: .closing, atoms: index..<index + 1, pair: first.pair, instruction: first.instruction))
        } else {
            items.removeSubrange((opening + 1)...)
            items[opening].kind = .standalone
            items[opening].atoms = first.atoms.lowerBound..<index + 1
            items[opening].pair = -1
        }
    }
}
