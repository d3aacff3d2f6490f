import PadananModel

/// Makes the text of a unit from the items of a paragraph.
///
/// Codes before the first and behind the last word stay outside, and so do pairs around all of it. Formatting that differs from the base
/// becomes a pair of codes.
struct WordContentBuilder {
    private let atoms: [WordAtom]
    private let items: ArraySlice<WordItem>
    private let keys: WordItemKeys
    private let bases: WordBaseFormats
    private let naming: WordCodeNaming
    /// From the first item with a word to the last.
    private let words: Range<Int>
    /// The atoms that end each pair.
    private let closings: [Int: Range<Int>]

    private var text: [UInt8] = []
    private var inlineCodes: [InlineCode] = []
    private var codes: [WordCode] = []
    /// Pairs that are open.
    private var open: [Int] = []
    /// The formatting that is open, and standalone codes of which it is not known yet whether it encloses them.
    private var format: (key: WordItemKeys.Key, code: InlineCode)?
    private var pending: [WordItem] = []
    private var ids = 0

    /// The content of a paragraph, or `nil` when it has no text.
    ///
    /// - Parameter look: what the style of the paragraph gives.
    static func content(of atoms: [WordAtom], _ tree: WordTree, _ formats: RunFormats, look: RunLook) -> WordContent? {
        guard atoms.contains(where: { $0.kind == .text }) else { return nil }
        let items = WordItems.items(of: atoms, tree, formats, look)
        guard let window = window(of: items, atoms) else { return nil }
        let naming = WordCodeNaming(tree: tree, atoms: atoms, formats: formats, look: look)
        var builder = WordContentBuilder(atoms, items[window], naming)
        for (index, item) in items[window].enumerated() { builder.add(item, index) }
        builder.closeFormat()
        builder.addPending()
        return builder.content()
    }

    private init(_ atoms: [WordAtom], _ items: ArraySlice<WordItem>, _ naming: WordCodeNaming) {
        self.atoms = atoms
        self.items = items
        self.naming = naming
        keys = WordItemKeys(items, atoms, naming.formats, naming.look)
        bases = WordBaseFormats(items, keys, atoms, naming.look)
        let hasWord = items.map { $0.kind == .text && atoms[$0.atoms.lowerBound].text.hasWord }
        words = (hasWord.firstIndex(of: true) ?? 0)..<(hasWord.lastIndex(of: true) ?? -1) + 1
        closings = Dictionary(items.filter { $0.kind == .closing }.map { ($0.pair, $0.atoms) }) { first, _ in first }
    }

    /// The items from the first word to the last, widened so that no pair is cut in two.
    private static func window(of items: [WordItem], _ atoms: [WordAtom]) -> Range<Int>? {
        let hasWord = { (item: WordItem) in item.kind == .text && atoms[item.atoms.lowerBound].text.hasWord }
        guard var first = items.firstIndex(where: hasWord), var last = items.lastIndex(where: hasWord) else { return nil }
        var openings: [Int: Int] = [:]
        var pairs: [(opening: Int, closing: Int)] = []
        for (index, item) in items.enumerated() where item.pair >= 0 {
            if item.kind == .opening { openings[item.pair] = index }
            if item.kind == .closing, let opening = openings[item.pair] { pairs.append((opening, index)) }
        }
        var isWidened = !pairs.isEmpty
        while isWidened {
            isWidened = false
            for (opening, closing) in pairs {
                if opening < first, closing > first, closing <= last { (first, isWidened) = (opening, true) }
                if closing > last, opening >= first, opening < last { (last, isWidened) = (closing, true) }
            }
        }
        return first..<last + 1
    }

    // MARK: Items

    private mutating func add(_ item: WordItem, _ index: Int) {
        switch item.kind {
        case .standalone: pending.append(item)
        case .text: addText(item, index)
        case .opening:
            closeFormat()
            addPending()
            open.append(item.pair)
            append(naming.code(item, id: "p\(item.pair)"), opening(item))
        case .closing:
            closeFormat()
            addPending()
            _ = open.popLast()
            append(naming.code(item, id: "p\(item.pair)"), .closing)
        }
    }

    private func opening(_ item: WordItem) -> WordCode {
        let base = bases.bases[item.pair]?.properties ?? .plain
        let isHyperlink = naming.tree[atoms[item.atoms.lowerBound].node].element == .hyperlink
        return .opening(atoms: item.atoms, closing: closings[item.pair] ?? 0..<0, base: base, isHyperlink: isHyperlink)
    }

    private mutating func addText(_ item: WordItem, _ index: Int) {
        // White space at the edges is cut off later and needs no codes.
        guard words.contains(index) else {
            addPending()
            text += atoms[item.atoms.lowerBound].text.utf8
            return
        }
        let key = keys.keys[index]
        if let format, format.key != key { closeFormat() }
        addPending()
        let base = bases.bases[open.last ?? -1]
        let atom = atoms[item.atoms.lowerBound]
        if format == nil, let key, key != base?.key {
            ids += 1
            let code = naming.format(atom.run ?? .plain, base: base?.properties ?? .plain, id: "f\(ids)")
            append(code, .format(atom.run ?? .plain))
            format = (key, code)
        }
        text += atom.text.utf8
    }

    private mutating func closeFormat() {
        guard let code = format?.code else { return }
        append(naming.formatEnd(code), .formatEnd)
        format = nil
    }

    private mutating func addPending() {
        for item in pending {
            ids += 1
            append(naming.code(item, id: "s\(ids)"), .standalone(atoms: item.atoms))
        }
        pending.removeAll(keepingCapacity: true)
    }

    private mutating func append(_ code: InlineCode, _ meaning: WordCode) {
        inlineCodes.append(code)
        inlineCodes[inlineCodes.count - 1].offset = text.count
        codes.append(meaning)
    }

    // MARK: The whole

    private consuming func content() -> WordContent {
        var content = WordContent()
        let texts = items.filter { $0.kind == .text }
        content.codes = codes
        content.base = bases.bases[-1]?.properties ?? .plain
        content.leadingAtoms = 0..<(items.first?.atoms.lowerBound ?? 0)
        content.trailingAtoms = (items.last?.atoms.upperBound ?? 0)..<atoms.count
        if let first = texts.first?.atoms.lowerBound, let last = texts.last?.atoms.lowerBound {
            content.leadingProperties = atoms[first].run ?? .plain
            content.trailingProperties = atoms[last].run ?? .plain
            content.offset = atoms[first].range.lowerBound
        }
        let whole = String(decoding: text, as: UTF8.self)
        let (lead, body, trail) = whole.dividedAtSpace
        (content.leadingSpace, content.trailingSpace) = (lead, trail)
        content.source = InlineText(body, codes: inlineCodes)
        for index in content.source.codes.indices {
            let offset = content.source.codes[index].offset - lead.utf8.count
            content.source.codes[index].offset = max(0, min(offset, body.utf8.count))
        }
        content.source = CodeNumbers.numbered(content.source)
        return content
    }
}
