/// Which texts of a paragraph are formatted alike: a number for each item.
struct WordItemKeys {
    /// What two texts must share to look the same.
    struct Key: Hashable {
        var properties: Int
        var look: RunLook
    }

    private(set) var keys: [Key?]

    /// - Parameter look: what the style of the paragraph gives.
    init(_ items: ArraySlice<WordItem>, _ atoms: [WordAtom], _ formats: RunFormats, _ look: RunLook) {
        keys = items.map { item in
            guard item.kind == .text else { return nil }
            let format = formats[atoms[item.atoms.lowerBound].run?.format ?? 0]
            return Key(properties: format.key, look: format.look(in: look))
        }
        joinSpaces(items, atoms)
    }

    /// White space between two texts that are formatted alike gets their formatting: nobody sees a bold space.
    private mutating func joinSpaces(_ items: ArraySlice<WordItem>, _ atoms: [WordAtom]) {
        var last: (index: Int, key: Key)?
        var spaces: [Int] = []
        for (index, item) in items.enumerated() {
            guard item.kind == .text, let key = keys[index] else {
                if item.kind != .standalone { (last, spaces) = (nil, []) }
                continue
            }
            let text = atoms[item.atoms.lowerBound].text
            if text.utf8.allSatisfy({ $0 == 0x20 }) {
                spaces.append(index)
                continue
            }
            if let last, last.key == key, !key.look.contains(.isSeenOnSpaces) {
                for space in spaces where keys[space]?.look.contains(.isSeenOnSpaces) == false { keys[space] = key }
            }
            (last, spaces) = ((index, key), [])
        }
    }
}
