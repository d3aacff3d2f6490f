/// An entry of a PO file as it stands there; all indices are those of the window.
struct POEntry {
    var isObsolete = false
    var comments: [POComment] = []
    var strings: [POString] = []
    var pieces: [POPiece] = []
    /// Whether a `#,` line says `fuzzy`.
    var isFuzzy = false

    /// Whether nothing more can belong to it but strings.
    var isComplete = false
    var hasID = false

    /// Makes it empty and keeps the storage.
    mutating func reset() {
        (isObsolete, isFuzzy, isComplete, hasID) = (false, false, false, false)
        comments.removeAll(keepingCapacity: true)
        strings.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
    }

    /// The first string of a kind.
    func string(_ slot: POSlot) -> POString? {
        for string in strings where string.slot == slot { return string }
        return nil
    }

    /// Whether there are not two msgstr, as in languages without plural.
    var hasOneForm: Bool {
        var count = 0
        for string in strings where string.slot == .target { count += 1 }
        return count < 2
    }

    /// Whether a string has no text.
    func isEmpty(_ string: POString) -> Bool {
        for index in string.pieces where !pieces[index].text.isEmpty { return false }
        return true
    }

    /// Whether this is the entry that describes the file: `msgid ""` without context.
    var isHeader: Bool {
        guard !isObsolete, let id = string(.id), isEmpty(id) else { return false }
        return string(.context) == nil
    }
}
