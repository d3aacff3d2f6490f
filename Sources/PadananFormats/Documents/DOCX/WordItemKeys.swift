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

    /// White space between two texts that are formatted alike gets their formatting, and so does white space formatted as no text is:
    /// nobody sees a bold space.
    private mutating func joinSpaces(_ items: ArraySlice<WordItem>, _ atoms: [WordAtom]) {
        let isSpace = items.map { $0.kind == .text && atoms[$0.atoms.lowerBound].text.utf8.allSatisfy { $0 == 0x20 } }
        guard isSpace.contains(true) else { return }
        let ofWords = Set(keys.indices.filter { !isSpace[$0] }.compactMap { keys[$0] })
        var last: Key?
        var spaces: [Int] = []
        for (index, item) in items.enumerated() {
            if item.kind == .opening || item.kind == .closing { (last, spaces) = (nil, []) }
            guard let key = keys[index] else { continue }
            if isSpace[index] {
                spaces.append(index)
                continue
            }
            if let last, !last.look.contains(.isSeenOnSpaces) { join(spaces, between: last, and: key, ofWords) }
            (last, spaces) = (key, [])
        }
    }

    private mutating func join(_ spaces: [Int], between last: Key, and next: Key, _ ofWords: Set<Key>) {
        for space in spaces {
            guard let key = keys[space], !key.look.contains(.isSeenOnSpaces), last == next || !ofWords.contains(key) else { continue }
            keys[space] = last
        }
    }
}
