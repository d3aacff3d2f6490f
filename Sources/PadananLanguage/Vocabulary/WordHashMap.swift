/// Small numbers by the hash of a word, for looking up every word of a text: open addressing, half of it empty.
///
/// - Complexity: a look-up reads one or two places that lie side by side; nothing is allocated.
public struct WordHashMap: Sendable {
    @usableFromInline private(set) var hashes: [UInt64]
    @usableFromInline private(set) var values: [Int32]
    public private(set) var count = 0

    public init(capacity: Int = 16) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        hashes = Array(repeating: 0, count: size)
        values = Array(repeating: 0, count: size)
    }

    /// The number of the word with `hash`; `nil` when it isn't there.
    @inlinable
    @inline(__always)
    public subscript(_ hash: UInt64) -> Int? {
        let mask = hashes.count &- 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while hashes[slot] != 0 {
            if hashes[slot] == hash { return Int(values[slot]) }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    /// Sets the number of the word with `hash`, which isn't 0.
    public mutating func set(_ hash: UInt64, _ value: Int) {
        if (count + 1) * 2 > hashes.count { grow() }
        let mask = hashes.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
        if hashes[slot] == 0 { count += 1 }
        hashes[slot] = hash
        values[slot] = Int32(truncatingIfNeeded: value)
    }

    private mutating func grow() {
        var larger = WordHashMap(capacity: hashes.count)
        for slot in hashes.indices where hashes[slot] != 0 { larger.set(hashes[slot], Int(values[slot])) }
        self = larger
    }
}
