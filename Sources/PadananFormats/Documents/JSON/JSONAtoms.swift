/// The atoms of a message: text, placeholders, tags.
struct JSONAtoms {
    private let string: JSONString
    private let tags: [MessageTag]
    private let allowsDollars: Bool
    private(set) var atoms: [InlineAtom] = []
    private var nextTag = 0
    private var open: [Int] = []
    private var index = 0
    /// Braces of ICU that are open: in an odd number, the next one begins the text of a form.
    private var depth = 0

    /// Cost: linear in the string.
    init(_ string: JSONString, allowsDollars: Bool) {
        self.string = string
        self.allowsDollars = allowsDollars
        tags = MessageTag.balanced(string.bytes)
        let words = InlineSpace.trimmed(0..<string.bytes.count, of: string.bytes)
        appendSpace(0..<words.lowerBound)
        index = words.lowerBound
        while index < words.upperBound { readAtom(words.upperBound) }
        appendSpace(words.upperBound..<string.bytes.count)
    }

    private mutating func appendSpace(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        atoms.append(InlineAtom.text(string.string(range), string.source(range)))
    }

    private mutating func readAtom(_ end: Int) {
        if let tag = tagAtIndex {
            append(tag)
        } else if let placeholder = placeholderAtIndex, placeholder.end <= end {
            var atom = InlineAtom(.standalone, string.source(index..<placeholder.end))
            (atom.type, atom.equivalent, atom.isSolid) = ("var", string.string(index..<placeholder.end), true)
            atom.display = atom.equivalent
            atoms.append(atom)
            index = placeholder.end
        } else {
            readText(end)
        }
    }

    private var tagAtIndex: MessageTag? {
        nextTag < tags.count && tags[nextTag].range.lowerBound == index ? tags[nextTag] : nil
    }

    private var placeholderAtIndex: MessagePlaceholder? {
        MessagePlaceholder(string.bytes, at: index, isArgument: depth.isMultiple(of: 2), allowsDollars: allowsDollars)
    }

    private mutating func append(_ tag: MessageTag) {
        var atom = InlineAtom(.standalone, string.source(tag.range))
        (atom.type, atom.display) = (tag.type, string.string(tag.range))
        if tag.type == "lb" { atom.equivalent = "\n" }
        switch tag.kind {
        case .opening:
            atom.kind = .opening
            open.append(atoms.count)
        case .closing:
            guard let start = open.popLast() else { break }
            (atom.kind, atom.partner) = (.closing, start)
            atoms[start].partner = atoms.count
        case .standalone: break
        }
        atoms.append(atom)
        index = tag.range.upperBound
        nextTag += 1
    }

    private mutating func readText(_ end: Int) {
        let start = index
        repeat {
            if string.bytes[index] == UInt8(ascii: "{") { depth += 1 }
            if string.bytes[index] == UInt8(ascii: "}") { depth = max(0, depth - 1) }
            index += 1
        } while index < end && tagAtIndex == nil && placeholderAtIndex == nil
        atoms.append(InlineAtom.text(string.string(start..<index), string.source(start..<index)))
    }
}
