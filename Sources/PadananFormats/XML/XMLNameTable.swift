/// The names of a document, each kept once and known by its number.
///
/// Markup repeats itself: which name came after which is remembered, so that mostly one comparison of bytes finds a name; else a hash does.
struct XMLNameTable {
    /// A qualified name in its two parts.
    struct Entry {
        var prefix: String
        var local: String
        var qualified: String
        /// Whether it has a prefix or is `xmlns`.
        var isSpecial: Bool
        /// Whether it declares a namespace: `xmlns` or `xmlns:a`.
        var isDeclaration: Bool
    }

    /// Up to sixteen bytes of a name in two words, with the bits that count, and its length.
    private struct Words {
        var first: UInt64 = 0
        var second: UInt64 = 0
        var firstMask: UInt64 = 0
        var secondMask: UInt64 = 0
        var count: Int

        init(_ name: ArraySlice<UInt8>) {
            count = name.count
            for (place, byte) in name.prefix(16).enumerated() {
                let shift = UInt64(place % 8 * 8)
                if place < 8 {
                    first |= UInt64(byte) << shift
                    firstMask |= 0xFF << shift
                } else {
                    second |= UInt64(byte) << shift
                    secondMask |= 0xFF << shift
                }
            }
        }
    }

    private(set) var entries: [Entry] = []
    /// The bytes of all names, one behind the other, and where each stands.
    private var letters: [UInt8] = []
    private var ranges: [Range<Int>] = []
    /// The first sixteen bytes of each name, to compare them at once.
    private var words: [Words] = []
    private let endsName = XMLCharacters.endsName
    /// Two names that followed each one; -1 for none.
    private var followers: [(last: Int, other: Int)] = []
    /// Open addressing; -1 is free.
    private var slots = [Int32](repeating: -1, count: 256)

    /// Reads the name at `start`, when it is one of those that followed `previous` before: its number, and where it ends.
    ///
    /// - Parameter previous: the number of the name read before, or -1.
    func expect(_ bytes: Span<UInt8>, at start: Int, after previous: Int) -> (number: Int, end: Int)? {
        guard previous >= 0 else { return nil }
        let (last, other) = followers[previous]
        if last >= 0, let end = end(of: last, in: bytes, at: start) { return (last, end) }
        guard other >= 0, let end = end(of: other, in: bytes, at: start) else { return nil }
        return (other, end)
    }

    /// Remembers that `number` came after `previous`, which may be -1.
    mutating func note(_ number: Int, after previous: Int) {
        if previous >= 0 { followers[previous] = (number, followers[previous].last) }
    }

    /// Where the name `number` ends, when it stands at `start` and is whole; else `nil`.
    func end(of number: Int, in bytes: Span<UInt8>, at start: Int) -> Int? {
        let name = words[number]
        let end = start &+ name.count
        guard end < bytes.count, endsName[Int(bytes[end])] else { return nil }
        if name.count <= 16, bytes.count &- start >= 16 {
            let isEqual =
                (bytes.word(at: start) ^ name.first) & name.firstMask | (bytes.word(at: start &+ 8) ^ name.second) & name.secondMask
            return isEqual == 0 ? end : nil
        }
        let letters = letters.span.extracting(ranges[number])
        let found = bytes.extracting(start..<end)
        for index in 0..<letters.count where letters[index] != found[index] { return nil }
        return end
    }

    /// Whether the name `number` is `name`, which is ASCII.
    func isEqual(_ number: Int, _ name: StaticString) -> Bool {
        let range = ranges[number]
        guard range.count == name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { name in
            for index in 0..<name.count where letters[range.lowerBound + index] != name[index] { return false }
            return true
        }
    }

    /// The number of the name `bytes[range]`, or `nil` when it is new. Cost: linear in the name.
    func find(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var slot = Self.hash(bytes, range) & (slots.count - 1)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if ranges[number].count == range.count, end(of: number, in: bytes.span, at: range.lowerBound) != nil { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Adds a new name; `colon` is where it is divided.
    mutating func add(_ bytes: [UInt8], _ range: Range<Int>, colon: Int?) -> Int {
        let text = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
        let local = text((colon.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound)
        let prefix = colon.map { text(range.lowerBound..<$0) } ?? ""
        let isDeclaration = prefix == "xmlns" || colon == nil && local == "xmlns"
        entries.append(
            Entry(
                prefix: prefix, local: local, qualified: text(range), isSpecial: colon != nil || isDeclaration, isDeclaration: isDeclaration
            ))
        ranges.append(letters.count..<letters.count + range.count)
        letters += bytes[range]
        words.append(Words(bytes[range]))
        followers.append((-1, -1))
        if entries.count * 2 > slots.count { grow() } else { insert(entries.count - 1) }
        return entries.count - 1
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for index in entries.indices { insert(index) }
    }

    private mutating func insert(_ number: Int) {
        var slot = Self.hash(letters, ranges[number]) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(number)
    }

    private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
        return Int(hash ^ hash >> 15)
    }
}
