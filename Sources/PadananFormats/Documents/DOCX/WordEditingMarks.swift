/// Marks that only serve the editing of a document: the place where it was edited last, and the borders of text that was moved.
enum WordEditingMarks {
    /// The atoms without such marks where both ends of a span are among them; a single one must stay, as its other end does.
    static func removed(from atoms: [WordAtom], _ tree: WordTree) -> [WordAtom] {
        var starts: Set<String> = []
        for atom in atoms where atom.kind == .code && isStart(atom.node, tree) { starts.insert(key(atom.node, tree)) }
        guard !starts.isEmpty else { return atoms }
        var pairs: Set<String> = []
        for atom in atoms where atom.kind == .code && isEnd(atom.node, tree) {
            let key = key(atom.node, tree)
            if starts.contains(key) { pairs.insert(key) }
        }
        return atoms.filter { atom in
            let isMark = atom.kind == .code && (isStart(atom.node, tree) || isEnd(atom.node, tree))
            return !isMark || !pairs.contains(key(atom.node, tree))
        }
    }

    private static func isStart(_ index: Int, _ tree: WordTree) -> Bool {
        switch tree[index].element {
        case .moveFromRangeStart, .moveToRangeStart: true
        case .bookmarkStart: tree.attribute("name", of: index) == "_GoBack"
        default: false
        }
    }

    private static func isEnd(_ index: Int, _ tree: WordTree) -> Bool {
        [.moveFromRangeEnd, .moveToRangeEnd, .bookmarkEnd].contains(tree[index].element)
    }

    /// What both ends of a span share.
    private static func key(_ index: Int, _ tree: WordTree) -> String {
        let family =
            switch tree[index].element {
            case .moveFromRangeStart, .moveFromRangeEnd: "from"
            case .moveToRangeStart, .moveToRangeEnd: "to"
            default: "bookmark"
            }
        return family + (tree.attribute("id", of: index) ?? "")
    }
}
