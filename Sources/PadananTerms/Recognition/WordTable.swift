import PadananLanguage

/// The words of a glossary, each with a number from 1: an open-addressing hash table over one arena of bytes.
///
/// A slot of the table is 8 bytes, the upper half of the hash beside the word's number, so that a miss costs one memory access.
struct WordTable: Sendable {
    /// Folded words, one after the other.
    private(set) var arena: [UInt8] = []
    /// Where each word begins in `arena`; one more for the end. Word *n* is `starts[n] ..< starts[n + 1]`.
    private(set) var starts: [UInt32] = [0, 0]
    private(set) var table: [UInt64]
    private(set) var mask: Int

    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        table = [UInt64](repeating: 0, count: size)
        mask = size - 1
    }

    /// How many words there are; numbers run from 1 to `count`.
    var count: Int { starts.count - 2 }

    @inline(__always)
    private static func home(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash ^ hash >> 29)
    }

    /// The number of the word with `hash` whose folded bytes are those of `text` in `range` but for ASCII case, or 0.
    ///
    /// Only for text whose letters are ASCII.
    @inline(__always)
    func find(_ hash: UInt64, foldingASCII text: [UInt8], _ start: Int, _ end: Int) -> UInt32 {
        var place = Self.home(hash) & mask
        while true {
            let slot = table[place]
            if slot == 0 { return 0 }
            if slot >> 32 == hash >> 32 {
                let word = UInt32(truncatingIfNeeded: slot)
                if equals(word, text, start, end) { return word }
            }
            place = (place + 1) & mask
        }
    }

    private func equals(_ word: UInt32, _ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
        let from = Int(starts[Int(word)])
        guard Int(starts[Int(word) + 1]) - from == end - start else { return false }
        for offset in 0..<(end - start) where arena[from + offset] != text[start + offset] | 0x20 { return false }
        return true
    }

    /// The number of the folded word `bytes`, or 0.
    func find(_ bytes: [UInt8]) -> UInt32 {
        lookup(WordHash.of(bytes).value, bytes).word
    }

    private func lookup(_ hash: UInt64, _ bytes: [UInt8]) -> (word: UInt32, place: Int) {
        var place = Self.home(hash) & mask
        while table[place] != 0 {
            if table[place] >> 32 == hash >> 32 {
                let word = UInt32(truncatingIfNeeded: table[place])
                if self.bytes(of: word).elementsEqual(bytes) { return (word, place) }
            }
            place = (place + 1) & mask
        }
        return (0, place)
    }

    /// The folded bytes of a word.
    func bytes(of word: UInt32) -> ArraySlice<UInt8> {
        arena[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
    }

    /// The number of the folded word `bytes`, adding it when it is new.
    mutating func intern(_ bytes: [UInt8]) -> UInt32 {
        let hash = WordHash.of(bytes).value
        let (found, place) = lookup(hash, bytes)
        if found != 0 { return found }
        arena.append(contentsOf: bytes)
        starts.append(UInt32(arena.count))
        let word = UInt32(count)
        table[place] = (hash >> 32) << 32 | UInt64(word)
        if count * 2 > table.count { grow() }
        return word
    }

    private mutating func grow() {
        let size = table.count * 2
        table = [UInt64](repeating: 0, count: size)
        mask = size - 1
        for word in 1...UInt32(count) {
            let hash = WordHash.of(bytes(of: word)).value
            var place = Self.home(hash) & mask
            while table[place] != 0 { place = (place + 1) & mask }
            table[place] = (hash >> 32) << 32 | UInt64(word)
        }
    }
}
