import PadananLanguage

/// A constant set of folded words, asked by hash: no string is made for a word that isn't in it.
///
/// Words are told apart by the 64 bits of their hash, as in `HashCache`: exact up to eight letters.
struct HashedWords: Sendable {
    /// An open-addressing table, half full at most; 0 is a free place.
    private var places: [UInt64]
    let isEmpty: Bool

    init(_ words: some Collection<String>) {
        var size = 4
        while size < words.count * 2 { size *= 2 }
        places = [UInt64](repeating: 0, count: size)
        isEmpty = words.isEmpty
        for word in words { insert(Self.hash(of: word)) }
    }

    /// The hash by which `word`, which is folded, is asked for.
    static func hash(of word: String) -> UInt64 { WordHash.of([UInt8](word.utf8)).value }

    func contains(_ hash: UInt64) -> Bool {
        var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
        while places[place] != 0 {
            if places[place] == hash { return true }
            place = (place + 1) & (places.count - 1)
        }
        return false
    }

    private mutating func insert(_ hash: UInt64) {
        var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
        while places[place] != 0, places[place] != hash { place = (place + 1) & (places.count - 1) }
        places[place] = hash
    }
}
