/// What `w:rPr` says about the looks of a run, beside what its styles say.
struct RunSwitches: Sendable, Hashable {
    var on: RunLook = []
    var off: RunLook = []

    init() {}

    /// The switches among the children of `w:rPr`.
    init(_ tree: WordTree, _ properties: Int?) {
        guard let properties else { return }
        for child in tree.children(of: properties) { note(child, tree) }
    }

    private mutating func note(_ index: Int, _ tree: WordTree) {
        let element = tree[index].element
        if let toggle = RunLook(toggle: element) {
            if tree.isOn(index) { on.insert(toggle) } else { off.insert(toggle) }
        }
        switch element {
        case .underline where tree.attribute("val", of: index) == "none": off.insert(.underlined)
        case .underline: on.formUnion([.underlined, .isSeenOnSpaces])
        case .strike, .highlight, .shading, .border, .doubleStrike: on.insert(.isSeenOnSpaces)
        default: break
        }
    }

    /// The looks when the styles give `style`.
    func applied(to style: RunLook) -> RunLook {
        style.union(on).subtracting(off)
    }
}
