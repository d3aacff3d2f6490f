/// Numbers for the words of a compiled-in list, looked up by bytes.
///
/// Cost: a look-up reads the word eight bytes at a time and compares it once, as a rule; building is linear in the list.
struct WordIndex: Sendable {
    /// The list; the words stand in it.
    let bytes: [UInt8]
    /// Where each word stands, by number.
    private(set) var ranges: [Range<Int32>] = []
    /// Open addressing: a number plus one, or 0. The size is a power of two.
    private var slots: [UInt32]

    /// An index over words of `bytes`, with room for `capacity` of them before it grows.
    init(_ bytes: [UInt8], capacity: Int) {
        self.bytes = bytes
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
    }

    /// Gives the next number to the word in `range`. Of equal words the first is found.
    mutating func append(_ range: Range<Int>) {
        ranges.append(Int32(range.lowerBound)..<Int32(range.upperBound))
        if ranges.count * 2 <= slots.count { return place(ranges.count - 1) }
        slots = Array(repeating: 0, count: slots.count * 2)
        for number in ranges.indices { place(number) }
    }

    private mutating func place(_ number: Int) {
        let range = range(number)
        var slot = Self.hash(bytes, range.lowerBound, range.upperBound) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(number + 1)
    }

    func range(_ number: Int) -> Range<Int> { Int(ranges[number].lowerBound)..<Int(ranges[number].upperBound) }

    /// The number of the word that stands from `start` to `end` of `word`, which is folded; `nil` when it is not in the list.
    func number(_ word: [UInt8], _ start: Int, _ end: Int) -> Int? {
        var slot = Self.hash(word, start, end) & (slots.count &- 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) &- 1
            if isEqual(number, word, start, end) { return number }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return nil
    }

    /// The number of `word`, folded.
    func number(of word: [UInt8]) -> Int? { number(word, 0, word.count) }

    private func isEqual(_ number: Int, _ word: [UInt8], _ start: Int, _ end: Int) -> Bool {
        let range = ranges[number]
        guard range.count == end &- start else { return false }
        var place = Int(range.lowerBound)
        var index = start
        while index < end {
            let difference = word.eightBytes(at: index) ^ bytes.eightBytes(at: place)
            let count = end &- index
            if (count >= 8 ? difference : ByteChunk.lowest(count, of: difference)) != 0 { return false }
            index &+= 8
            place &+= 8
        }
        return true
    }

    private static func hash(_ word: [UInt8], _ start: Int, _ end: Int) -> Int {
        var hash = WordHash()
        var index = start
        while index < end {
            let chunk = word.eightBytes(at: index)
            hash.combine(end &- index >= 8 ? chunk : ByteChunk.lowest(end &- index, of: chunk))
            index &+= 8
        }
        return Int(truncatingIfNeeded: hash.value)
    }
}

extension WordIndex {
    /// The index over the first cells of a list.
    init(firstCellsOf data: StaticString) {
        let lines = DataLines(data)
        var index = WordIndex(lines.bytes, capacity: 1 << 9)
        lines.forEachRow { index.append($0[0]) }
        self = index
    }
}
