import PadananModel

/// Makes a unit of the atoms of a paragraph: finds what is at its edges, joins pairs that touch, collapses white space.
///
/// Cost: linear in the atoms and their text.
struct InlineAssembly {
    private var atoms: [InlineAtom]
    private let collapsesSpace: Bool
    /// The first and the last solid atom.
    private let solid: ClosedRange<Int>
    /// The atoms of the unit: the solid ones, and the ends of pairs that begin or end between them.
    private var core: Range<Int>

    /// `nil` when there is nothing to translate.
    ///
    /// - Parameter collapsesSpace: whether a run of white space means one space, as in XML documents.
    init?(_ atoms: [InlineAtom], collapsesSpace: Bool) {
        let isSolid = { (atom: InlineAtom) in atom.isSolid && !atom.isHidden }
        guard atoms.contains(where: { $0.kind == .text && isSolid($0) }), let first = atoms.firstIndex(where: isSolid),
            let last = atoms.lastIndex(where: isSolid)
        else { return nil }
        self.atoms = atoms
        self.collapsesSpace = collapsesSpace
        solid = first...last
        core = first..<last + 1
        joinPairs()
        extendCore()
    }

    /// The unit's text with numbered codes, and its place.
    ///
    /// - Parameter source: the bytes of the document in a range.
    func assembled(_ source: (Range<Int>) -> String) -> (text: InlineText, layout: InlineLayout) {
        var content = InlineContent(collapsesSpace: collapsesSpace)
        var written: [InlineAtom] = []
        for index in core {
            let atom = atoms[index]
            guard atom.kind != .dropped, !atom.isHidden else { continue }
            if let kind = codeKind(atom) {
                content.append(code(kind, atom, number: kind == .closing ? atom.partner ?? index : index, source), atom)
                written.append(atom)
            } else {
                content.append(atom.text, isHard: atom.isHard)
            }
        }
        let text = CodeNumbers.numbered(content.finished())
        let slots = zip(text.codes, written).map {
            InlineSlot(kind: $0.kind, id: $0.id, type: $0.type, isTransparent: $1.isTransparent, range: $1.range)
        }
        let layout = InlineLayout(
            range: (atoms.first?.range.lowerBound ?? 0)..<(atoms.last?.range.upperBound ?? 0), before: kept(0..<core.lowerBound),
            hasSpaceBefore: content.hasSpaceBefore, slots: slots, hasSpaceBehind: content.hasSpaceBehind,
            behind: kept(core.upperBound..<atoms.count))
        return (text, layout)
    }

    private func codeKind(_ atom: InlineAtom) -> InlineCode.Kind? {
        switch atom.kind {
        case .opening: .opening
        case .closing: .closing
        case .standalone: .standalone
        case .text, .space, .dropped: nil
        }
    }

    private func code(_ kind: InlineCode.Kind, _ atom: InlineAtom, number: Int, _ source: (Range<Int>) -> String) -> InlineCode {
        var code = InlineCode(kind, id: "\(number)", data: atom.data ?? source(atom.range), type: atom.type)
        code.display = atom.display
        code.equivalent = atom.equivalent
        return code
    }

    /// Joins pairs of one key that touch, and drops those that hold nothing.
    private mutating func joinPairs() {
        var last: [Int] = []
        for index in solid where atoms[index].kind != .dropped && !atoms[index].isHidden {
            if let before = last.last, atoms[index].key != nil, join(before, index) {
                last.removeLast()
            } else {
                last.append(index)
            }
        }
    }

    /// Drops two neighbours when they are the end of a pair and the beginning of an equal one, or the two ends of an empty pair.
    private mutating func join(_ left: Int, _ right: Int) -> Bool {
        let (first, second) = (atoms[left], atoms[right])
        if first.kind == .closing, second.kind == .opening, first.key == second.key, let start = first.partner, let end = second.partner {
            atoms[start].partner = end
            atoms[end].partner = start
        } else if first.kind != .opening || second.kind != .closing || second.partner != left {
            return false
        }
        for index in [left, right] {
            atoms[index].kind = .dropped
            atoms[index].partner = nil
        }
        return true
    }

    /// Takes in the ends of pairs whose other end is in the unit.
    private mutating func extendCore() {
        let isHalf = { (atom: InlineAtom, kind: InlineAtom.Kind, core: Range<Int>) in
            atom.kind == kind && (atom.partner.map(core.contains) ?? false)
        }
        let start = (0..<core.lowerBound).first { isHalf(atoms[$0], .opening, core) } ?? core.lowerBound
        let end = (core.upperBound..<atoms.count).last { isHalf(atoms[$0], .closing, core) }.map { $0 + 1 } ?? core.upperBound
        core = start..<end
    }

    /// The bytes of atoms at an edge, without those that vanish when the unit is written anew.
    private func kept(_ edge: Range<Int>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for atom in atoms[edge] where !atom.isHidden && !atom.range.isEmpty {
            if atom.kind == .dropped, let partner = atom.partner, core.contains(partner) { continue }
            if let last = ranges.last, last.upperBound == atom.range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<atom.range.upperBound
            } else {
                ranges.append(atom.range)
            }
        }
        return ranges
    }
}
