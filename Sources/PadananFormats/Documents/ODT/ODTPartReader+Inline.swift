import PadananModel

extension ODTPartReader {
    /// Opens an element inside the text of a paragraph.
    mutating func startInline(_ element: ODTElement) throws {
        switch element {
        case .span, .link, .metaPair, .foreign: startPair(element)
        case .ruby: push(.ruby(reader.range.lowerBound))
        case .spaces, .tab, .lineBreak: try appendBreak(element)
        case .softPageBreak: append(InlineAtom(.dropped, try skippedRange()))
        case .mark: try appendMark()
        case .changeStart, .changeEnd, .change: try appendChange(element)
        case .eventListeners: try appendListeners()
        case .annotation where !includesComments: try appendSkipped("comment")
        case .ignored: try appendSkipped("")
        default: startOpaque(element)
        }
    }

    /// Adds an atom to the innermost paragraph.
    mutating func append(_ atom: InlineAtom) {
        guard !paragraphs.isEmpty else { return }
        var atom = atom
        let isTag = atom.kind == .opening || atom.kind == .closing
        atom.isHidden = changes.isHidden && !isTag
        paragraphs[paragraphs.count - 1].atoms.append(atom)
    }

    /// The number that the next atom gets.
    private var nextAtom: Int { paragraphs.isEmpty ? 0 : paragraphs[paragraphs.count - 1].atoms.count }

    /// An atom of the innermost paragraph.
    private func atom(_ index: Int) -> InlineAtom? {
        paragraphs.isEmpty ? nil : paragraphs[paragraphs.count - 1].atoms[index]
    }

    /// Passes over the element whose start tag the reader is at, and returns where it stands.
    private mutating func skippedRange() throws -> Range<Int> {
        let start = reader.range.lowerBound
        try reader.skipElement()
        return start..<reader.range.upperBound
    }

    // MARK: Text

    /// Adds the text that the reader is at, white space at its ends apart.
    mutating func appendText() {
        let range = reader.range
        guard reader.event == .text else { return appendWords(InlineAtom.text(reader.text, range)) }
        let words = trimmed(range)
        appendSpace(range.lowerBound..<words.lowerBound)
        if !words.isEmpty { appendWords(InlineAtom.text(words == range ? reader.takeText() : characters(words), words)) }
        appendSpace(words.upperBound..<range.upperBound)
    }

    private mutating func appendSpace(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        var atom = InlineAtom(.space, range)
        atom.text = " "
        append(atom)
    }

    private mutating func appendWords(_ atom: InlineAtom) {
        if atom.isSolid { noteLocation(atom.range.lowerBound) }
        append(atom)
    }

    /// Notes where the text of the innermost paragraph begins, when it does here.
    private mutating func noteLocation(_ offset: Int) {
        guard !paragraphs.isEmpty, paragraphs[paragraphs.count - 1].location == nil, !changes.isHidden else { return }
        paragraphs[paragraphs.count - 1].location = reader.location(of: offset)
    }

    /// A range of the document without the white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let bytes = reader.bytes(range)
        guard let first = bytes.firstIndex(where: { !InlineSpace.isSpace($0) }),
            let last = bytes.lastIndex(where: { !InlineSpace.isSpace($0) })
        else { return range.upperBound..<range.upperBound }
        return range.lowerBound + (first - bytes.startIndex)..<range.upperBound - (bytes.endIndex - 1 - last)
    }

    private mutating func appendBreak(_ element: ODTElement) throws {
        let count = element == .spaces ? ODTSpaces.count(reader) : 1
        if element == .spaces, count <= ODTSpaces.mostInText { return try appendHardSpaces(count) }
        var atom = InlineAtom(.standalone, try skippedRange())
        atom.isTransparent = false
        switch element {
        case .spaces: (atom.type, atom.display, atom.equivalent) = ("other", "·", String(repeating: " ", count: count))
        case .tab: (atom.type, atom.display, atom.equivalent) = ("other", "→", "\t")
        default: (atom.type, atom.display, atom.equivalent) = ("lb", "↵", "\n")
        }
        append(atom)
    }

    private mutating func appendHardSpaces(_ count: Int) throws {
        var atom = InlineAtom(.space, try skippedRange())
        atom.text = String(repeating: " ", count: count)
        atom.isHard = true
        append(atom)
    }

    /// Adds the comment or processing instruction that the reader is at.
    mutating func appendComment() {
        var atom = InlineAtom(.standalone, reader.range)
        (atom.type, atom.display) = ("other", reader.event == .comment ? "<!-- -->" : "<? ?>")
        append(atom)
    }

    /// Adds a mark without text, such as the beginning of a bookmark.
    private mutating func appendMark() throws {
        let name = reader.localName
        var atom = InlineAtom(.standalone, try skippedRange())
        (atom.type, atom.display) = ("other", name)
        append(atom)
    }

    // MARK: Pairs

    private mutating func startPair(_ element: ODTElement) {
        var atom = InlineAtom(.opening, reader.range)
        switch element {
        case .link:
            (atom.type, atom.display) = ("link", "link")
            atom.key = "a" + reader.takeSource(reader.range)
        case .span:
            let format = styles.format(reader.attribute("style-name", namespace: ODTNamespace.text) ?? "")
            (atom.type, atom.display) = (format.type, format.display)
            let isPlain = reader.attributeCount <= 1
            if isPlain { atom.key = format.key.map { "s" + $0 } }
            if isPlain, format.key == nil || reader.isEmptyElement { atom.kind = .dropped }
        default: (atom.type, atom.display) = ("other", reader.localName)
        }
        push(.pair(nextAtom), isInline: true)
        append(atom)
    }

    /// Closes the pair that began with the atom `start`.
    mutating func endPair(_ start: Int, _ range: Range<Int>) {
        guard let opening = atom(start) else { return }
        let isEmpty = reader.isEmptyElement && opening.kind == .opening
        if isEmpty { return paragraphs[paragraphs.count - 1].atoms[start].kind = .standalone }
        var atom = InlineAtom(opening.kind == .opening ? .closing : .dropped, range)
        atom.partner = start
        (atom.key, atom.type) = (opening.key, opening.type)
        atom.display = opening.display.utf8.first == UInt8(ascii: "<") ? "</" + opening.display.dropFirst() : "/" + opening.display
        paragraphs[paragraphs.count - 1].atoms[start].partner = nextAtom
        append(atom)
    }

    /// The listeners of a link belong to its start tag; elsewhere they are a code.
    private mutating func appendListeners() throws {
        guard case .pair(let start) = top.role, start == nextAtom - 1, let opening = atom(start) else {
            return append(InlineAtom(.standalone, try skippedRange()))
        }
        let end = try skippedRange().upperBound
        paragraphs[paragraphs.count - 1].atoms[start].range = opening.range.lowerBound..<end
        paragraphs[paragraphs.count - 1].atoms[start].key = nil
    }

    // MARK: Ruby

    /// Opens the base of a ruby, whose text is that of the paragraph.
    mutating func startRubyBase(_ start: Int) {
        var atom = InlineAtom(.opening, start..<reader.range.upperBound)
        (atom.type, atom.display) = ("other", "ruby")
        frames[frames.count - 1].base = nextAtom
        push(.rubyBase, isInline: true)
        append(atom)
    }

    /// Notes where the base ends: there the closing code begins.
    mutating func endRubyBase() {
        frames[frames.count - 1].contentStart = reader.range.lowerBound
    }

    mutating func endRuby(_ start: Int, _ frame: ODTFrame) {
        guard let base = frame.base else { return append(InlineAtom(.standalone, start..<reader.range.upperBound)) }
        var atom = InlineAtom(.closing, frame.contentStart..<reader.range.upperBound)
        (atom.type, atom.display, atom.partner) = ("other", "/ruby", base)
        paragraphs[paragraphs.count - 1].atoms[base].partner = nextAtom
        append(atom)
    }

    // MARK: Other elements

    /// Opens an element that is one code with all that is in it: a field, a note, a drawing.
    private mutating func startOpaque(_ element: ODTElement) {
        var atom = InlineAtom(.standalone, reader.range)
        atom.isTransparent = false
        atom.type =
            switch element {
            case .note: "footnote"
            case .annotation, .shape: "other"
            default: "field"
            }
        atom.data = reader.takeSource(reader.range)
        let type = element == .note ? noteType() : element == .annotation ? "comment" : "paragraph"
        let id =
            element == .note
            ? reader.attribute("id", namespace: ODTNamespace.text) : reader.attribute("name", namespace: ODTNamespace.drawing)
        push(.opaque(nextAtom)) { frame in
            frame.blockType = type
            frame.name = id ?? ""
        }
        append(atom)
    }

    /// Closes the element whose atom is the one numbered `index`.
    mutating func endOpaque(_ index: Int, _ frame: ODTFrame) {
        guard var atom = atom(index) else { return }
        let endTag = reader.range
        atom.range = atom.range.lowerBound..<endTag.upperBound
        // What is inside may be translated; a code that showed it would change with it.
        atom.data = frame.hasChildren ? (atom.data ?? "") + reader.takeSource(endTag) : nil
        if atom.type == "field" {
            atom.equivalent = atom.display
            atom.isSolid = !atom.isHidden && InlineSpace.hasWords(atom.equivalent)
        }
        if atom.display.isEmpty { atom.display = ["image", "footnote"].contains(atom.type) ? atom.type : reader.localName }
        paragraphs[paragraphs.count - 1].atoms[index] = atom
    }

    /// Adds text to what is shown for a code.
    mutating func appendLabel(_ index: Int) {
        guard let atom = atom(index), atom.type == "field" || atom.type == "footnote" else { return }
        paragraphs[paragraphs.count - 1].atoms[index].display += reader.takeText()
    }

    /// Adds an element whose content is left alone.
    private mutating func appendSkipped(_ display: String) throws {
        let startTag = reader.takeSource(reader.range)
        var atom = InlineAtom(.standalone, try skippedRange())
        (atom.type, atom.display) = ("other", display)
        atom.data = startTag + reader.takeSource(reader.range)
        append(atom)
    }

    // MARK: Tracked changes

    private mutating func appendChange(_ element: ODTElement) throws {
        let id = reader.attribute("change-id", namespace: ODTNamespace.text) ?? ""
        let range = try skippedRange()
        switch element {
        case .changeStart:
            append(changeMark(range))
            paragraphs[paragraphs.count - 1].openChanges[id] = nextAtom - 1
            changes.begin(id)
        case .changeEnd:
            changes.end(id)
            append(changeMark(range))
            guard let start = paragraphs[paragraphs.count - 1].openChanges.removeValue(forKey: id) else { return }
            dropPair(start, nextAtom - 1)
        default: appendDeletion(changes.change(id), range)
        }
    }

    private func changeMark(_ range: Range<Int>) -> InlineAtom {
        var atom = InlineAtom(.standalone, range)
        (atom.type, atom.display) = ("other", "change")
        return atom
    }

    /// The marks of a change inside one paragraph go where the paragraph is written anew, as if it were decided.
    private mutating func dropPair(_ start: Int, _ end: Int) {
        for (index, partner) in [(start, end), (end, start)] {
            paragraphs[paragraphs.count - 1].atoms[index].kind = .dropped
            paragraphs[paragraphs.count - 1].atoms[index].partner = partner
        }
    }

    private mutating func appendDeletion(_ change: ODTChange, _ range: Range<Int>) {
        guard changes.isRefusing else { return append(InlineAtom(.dropped, range)) }
        guard case .deletion(let text?) = change else { return append(changeMark(range)) }
        appendWords(InlineAtom.text(text, range))
    }
}
