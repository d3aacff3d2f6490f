import PadananLanguage

/// The words of a glossary, each with a number from 1: an open-addressing hash table over records.
///
/// A slot of the table is 8 bytes, the upper half of the hash beside the word's number. Words are kept in chunks of eight bytes filled with
/// zeros, which no word contains, so that most are compared in one step.
struct WordTable: Sendable {
    /// By word; number 0 is no word.
    private(set) var records = [WordRecord(firstChunk: 0, rest: 0, chunks: 0)]
    /// The chunks behind the first of words longer than eight bytes.
    private var arena: [UInt64] = []
    private var table: [UInt64]
    private var mask: Int
    private var filter = HashFilter()

    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        table = [UInt64](repeating: 0, count: size)
        mask = size - 1
    }

    /// How many words there are; numbers run from 1 to `count`.
    var count: Int { records.count - 1 }

    subscript(word: UInt32) -> WordRecord {
        @inline(__always) get { records[Int(word)] }
        set { records[Int(word)] = newValue }
    }

    // MARK: Reading

    /// The number of the word with `hash` that stands from `start` to `end` of `text` in ASCII letters or digits of any case, or 0.
    @inline(__always)
    func find(_ hash: UInt64, foldingASCII text: [UInt8], _ start: Int, _ end: Int) -> UInt32 {
        guard filter.mayContain(hash) else { return 0 }
        var place = Int(truncatingIfNeeded: hash) & mask
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
        let record = records[Int(word)]
        let length = end &- start
        guard Int(record.chunks) == (length &+ 7) >> 3, record.firstChunk == Self.chunk(text, start, length) else { return false }
        for number in 1..<max(1, Int(record.chunks)) {
            let chunk = Self.chunk(text, start &+ 8 &* number, length &- 8 &* number)
            guard arena[Int(record.rest) &+ number &- 1] == chunk else { return false }
        }
        return true
    }

    /// Up to eight bytes from `start` in lower case, filled with zeros when `length` is less.
    @inline(__always)
    private static func chunk(_ text: [UInt8], _ start: Int, _ length: Int) -> UInt64 {
        let chunk = text.eightBytes(at: start) | 0x2020_2020_2020_2020
        return length >= 8 ? chunk : chunk & (1 &<< UInt64(8 &* length) &- 1)
    }

    /// The number of the folded word `bytes`, or 0.
    func find(_ bytes: [UInt8]) -> UInt32 {
        let hash = WordHash.of(bytes).value
        return filter.mayContain(hash) ? lookup(hash, bytes).word : 0
    }

    private func lookup(_ hash: UInt64, _ bytes: [UInt8]) -> (word: UInt32, place: Int) {
        var place = Int(truncatingIfNeeded: hash) & mask
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
        let record = records[Int(word)]
        guard Int(record.chunks) == (bytes.count + 7) >> 3, record.firstChunk == bytes.eightBytes(at: 0) else { return false }
        for number in 1..<max(1, Int(record.chunks)) {
            guard arena[Int(record.rest) + number - 1] == bytes.eightBytes(at: number * 8) else { return false }
        }
        return true
    }

    private func chunks(of word: UInt32) -> [UInt64] {
        let record = records[Int(word)]
        guard record.chunks > 0 else { return [] }
        return [record.firstChunk] + arena[Int(record.rest)..<Int(record.rest) + Int(record.chunks) - 1]
    }

    /// Bytes of a word.
    func length(of word: UInt32) -> Int {
        let record = records[Int(word)]
        guard record.chunks > 0 else { return 0 }
        let last = record.chunks == 1 ? record.firstChunk : arena[Int(record.rest) + Int(record.chunks) - 2]
        return 8 * Int(record.chunks) - last.leadingZeroBitCount / 8
    }

    /// The folded bytes of a word.
    func bytes(of word: UInt32) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(8 * Int(records[Int(word)].chunks))
        append(word, to: &bytes)
        return bytes
    }

    /// Appends the folded bytes of a word to `bytes`.
    func append(_ word: UInt32, to bytes: inout [UInt8]) {
        let record = records[Int(word)]
        for number in 0..<Int(record.chunks) {
            var chunk = number == 0 ? record.firstChunk : arena[Int(record.rest) + number - 1]
            while chunk != 0 {
                bytes.append(UInt8(truncatingIfNeeded: chunk))
                chunk >>= 8
            }
        }
    }

    // MARK: Building

    /// The number of the folded word `bytes`, adding it when it is new. A word of over half a million bytes is cut there.
    mutating func intern(_ bytes: [UInt8]) -> UInt32 {
        let bytes = bytes.count < 8 * Int(UInt16.max) ? bytes : Array(bytes.prefix(8 * Int(UInt16.max)))
        let hash = WordHash.of(bytes).value
        let (found, place) = lookup(hash, bytes)
        if found != 0 { return found }
        let rest = UInt32(arena.count)
        for index in stride(from: 8, to: bytes.count, by: 8) { arena.append(bytes.eightBytes(at: index)) }
        records.append(WordRecord(firstChunk: bytes.eightBytes(at: 0), rest: rest, chunks: UInt16((bytes.count + 7) >> 3)))
        let word = UInt32(count)
        table[place] = (hash >> 32) << 32 | UInt64(word)
        if !filter.insert(hash) || count * 2 > table.count { rebuild() }
        return word
    }

    /// Enters all words again, into a larger table when this one is half full.
    private mutating func rebuild() {
        let size = count * 2 > table.count ? table.count * 2 : table.count
        table = [UInt64](repeating: 0, count: size)
        mask = size - 1
        for word in 1...UInt32(count) {
            var hash = WordHash()
            for chunk in chunks(of: word) { hash.combine(chunk) }
            var place = Int(truncatingIfNeeded: hash.value) & mask
            while table[place] != 0 { place = (place + 1) & mask }
            table[place] = (hash.value >> 32) << 32 | UInt64(word)
            if !filter.insert(hash.value) { return rebuild() }
        }
    }
}
