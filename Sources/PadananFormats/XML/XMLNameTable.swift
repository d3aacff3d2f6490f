/// The names of a document, each kept once: looking one up again costs a hash of its bytes.
struct XMLNameTable {
    /// A qualified name in its two parts.
    struct Entry {
        var prefix: String
        var local: String
        var qualified: String
    }

    private(set) var entries: [Entry] = []
    /// Open addressing; -1 is free.
    private var slots = [Int32](repeating: -1, count: 256)

    /// The number of the name `bytes[range]`, or `nil` when it is new. Cost: linear in the name.
    func find(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var slot = Self.hash(bytes, range) & (slots.count - 1)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if Self.isEqual(entries[index].qualified, bytes, range) { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Adds a new name; `colon` is where it is divided.
    mutating func add(_ bytes: [UInt8], _ range: Range<Int>, colon: Int?) -> Int {
        let text = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
        let local = text((colon.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound)
        entries.append(Entry(prefix: colon.map { text(range.lowerBound..<$0) } ?? "", local: local, qualified: text(range)))
        if entries.count * 2 > slots.count { grow() } else { insert(entries.count - 1) }
        return entries.count - 1
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for index in entries.indices { insert(index) }
    }

    private mutating func insert(_ index: Int) {
        let name = Array(entries[index].qualified.utf8)
        var slot = Self.hash(name, 0..<name.count) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(index)
    }

    private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
        return Int(hash ^ hash >> 15)
    }

    private static func isEqual(_ name: String, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let utf8 = name.utf8
        guard utf8.count == range.count else { return false }
        var index = range.lowerBound
        for byte in utf8 {
            if byte != bytes[index] { return false }
            index += 1
        }
        return true
    }
}
