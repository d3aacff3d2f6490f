import PadananLanguage

/// The words of a glossary, each with a number from 1: an open-addressing hash table over one arena.
///
/// A slot of the table is 8 bytes, the upper half of the hash beside the word's number, so that a miss costs one memory access.
/// Words are kept in chunks of eight bytes filled with zeros, which no word contains, so that most are compared in one step.
struct WordTable: Sendable {
    /// Folded words, one after the other.
    private var arena: [UInt64] = []
    /// Where each word begins in `arena`: word *n* is `starts[n] ..< starts[n + 1]`.
    private var starts: [UInt32] = [0, 0]
    private var table: [UInt64]
    private var mask: Int

    init(capacity: Int) {
        var size = 64
        while size < capacity * 4 { size *= 2 }
        table = [UInt64](repeating: 0, count: size)
        mask = size - 1
    }

    /// How many words there are; numbers run from 1 to `count`.
    var count: Int { starts.count - 2 }

    @inline(__always)
    private static func home(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) }

    // MARK: Reading

    /// The number of the word with `hash` that stands from `start` to `end` of `text` in ASCII letters or digits of any case, or 0.
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
            place = (place &+ 1) & mask
        }
    }

    @inline(__always)
    private func equals(_ word: UInt32, _ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
        var chunk = Int(starts[Int(word)])
        guard Int(starts[Int(word) &+ 1]) &- chunk == (end &- start &+ 7) >> 3 else { return false }
        var index = start
        while index < end {
            var bytes = text.eightBytes(at: index) | 0x2020_2020_2020_2020
            if end &- index < 8 { bytes &= 1 &<< UInt64(8 &* (end &- index)) &- 1 }
            guard arena[chunk] == bytes else { return false }
            chunk &+= 1
            index &+= 8
        }
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
                if isWord(word, bytes) { return (word, place) }
            }
            place = (place + 1) & mask
        }
        return (0, place)
    }

    private func isWord(_ word: UInt32, _ bytes: [UInt8]) -> Bool {
        let chunks = arena[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
        guard chunks.count == (bytes.count + 7) >> 3 else { return false }
        return chunks.enumerated().allSatisfy { $1 == bytes.eightBytes(at: $0 * 8) }
    }

    /// The folded bytes of a word.
    func bytes(of word: UInt32) -> [UInt8] {
        var bytes: [UInt8] = []
        for chunk in arena[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])] {
            for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: chunk >> UInt64(8 * place))) }
        }
        while bytes.last == 0 { bytes.removeLast() }
        return bytes
    }

    // MARK: Building

    /// The number of the folded word `bytes`, adding it when it is new.
    mutating func intern(_ bytes: [UInt8]) -> UInt32 {
        let hash = WordHash.of(bytes).value
        let (found, place) = lookup(hash, bytes)
        if found != 0 { return found }
        for index in stride(from: 0, to: bytes.count, by: 8) { arena.append(bytes.eightBytes(at: index)) }
        starts.append(UInt32(arena.count))
        let word = UInt32(count)
        table[place] = (hash >> 32) << 32 | UInt64(word)
        if count * 4 > table.count { grow() }
        return word
    }

    private mutating func grow() {
        let size = table.count * 2
        table = [UInt64](repeating: 0, count: size)
        mask = size - 1
        for word in 1...UInt32(count) {
            var hash = WordHash()
            for chunk in arena[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])] { hash.combine(chunk) }
            var place = Self.home(hash.value) & mask
            while table[place] != 0 { place = (place + 1) & mask }
            table[place] = (hash.value >> 32) << 32 | UInt64(word)
        }
    }
}
