/// The atoms of a passage: text, tags, ends of lines.
struct SubtitleAtoms {
    private let text: EncodedText
    private let dialect: SubtitleDialect
    private let passage: SubtitlePassages.Passage
    private(set) var atoms: [InlineAtom] = []
    /// The tags that are open: the name and the atom.
    private var open: [(name: String, atom: Int)] = []
    private var index: Int

    /// Cost: linear in the passage.
    init(_ text: EncodedText, _ passage: SubtitlePassages.Passage, _ dialect: SubtitleDialect) {
        self.text = text
        self.dialect = dialect
        self.passage = passage
        index = passage.range.lowerBound
        while index < passage.range.upperBound { readAtom() }
        // A tag without its other half is a code of its own.
        for atom in atoms.indices where atoms[atom].kind == .opening && atoms[atom].partner == nil { atoms[atom].kind = .standalone }
    }

    private mutating func readAtom() {
        if index == passage.dash.lowerBound, !passage.dash.isEmpty {
            var atom = InlineAtom(.standalone, passage.dash)
            (atom.type, atom.display, atom.equivalent) = ("other", "-", "- ")
            atoms.append(atom)
            index = passage.dash.upperBound
        } else if let end = breakEnd(index) {
            var atom = InlineAtom(.standalone, index..<end)
            (atom.type, atom.display, atom.equivalent) = ("lb", "↵", " ")
            atoms.append(atom)
            index = end
        } else if let tag = SubtitleTag(text.bytes, at: index, end: passage.range.upperBound, dialect: dialect) {
            append(tag)
        } else {
            readText()
        }
    }

    /// The end of white space that has a line end in it, or of SubRip's `\N`, when one begins at `start`.
    private func breakEnd(_ start: Int) -> Int? {
        var end = start
        var hasBreak = false
        while end < passage.range.upperBound, InlineSpace.isSpace(text.bytes[end]) {
            hasBreak = hasBreak || text.bytes[end] == 0x0A || text.bytes[end] == 0x0D
            end += 1
        }
        if hasBreak { return end }
        return dialect == .subRip && text.bytes[start...].starts(with: "\\N".utf8) ? start + 2 : nil
    }

    private mutating func append(_ tag: SubtitleTag) {
        var atom = InlineAtom(.standalone, index..<tag.end)
        (atom.type, atom.display) = (tag.type, text.string(index..<tag.end))
        switch tag.kind {
        case .opening:
            atom.kind = .opening
            open.append((tag.name, atoms.count))
        case .closing where open.last?.name == tag.name:
            let start = open.removeLast().atom
            atom.kind = .closing
            atom.partner = start
            atoms[start].partner = atoms.count
        default: break
        }
        atoms.append(atom)
        index = tag.end
    }

    private mutating func readText() {
        let start = index
        var characters: [UInt8] = []
        repeat { readCharacter(&characters) } while index < passage.range.upperBound && !isBoundary(index)
        atoms.append(InlineAtom.text(String(decoding: characters, as: UTF8.self), start..<index))
    }

    private mutating func readCharacter(_ characters: inout [UInt8]) {
        let byte = text.bytes[index]
        if byte == UInt8(ascii: "&"), dialect == .webVTT,
            let reference = WebVTTReference(text.bytes, at: index, end: passage.range.upperBound)
        {
            characters += String(reference.character).utf8
            index = reference.end
        } else {
            characters.append(byte)
            index += 1
        }
    }

    /// Whether something else than text may begin at `index`.
    private func isBoundary(_ index: Int) -> Bool {
        switch text.bytes[index] {
        case UInt8(ascii: "<"), UInt8(ascii: "{"), 0x0A, 0x0D, UInt8(ascii: "\\"): true
        case 0x20, 0x09: !InlineSpace.isSpace(text.bytes[index - 1]) && breakEnd(index) != nil
        default: index == passage.dash.lowerBound && !passage.dash.isEmpty
        }
    }
}
