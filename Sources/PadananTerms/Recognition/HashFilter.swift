/// A bitmap in front of a hash table: small enough for the processor's nearest memory, it turns most misses away before they reach the table.
///
/// Sixteen bits for each key at least, so that one miss in sixteen at most gets through.
struct HashFilter: Sendable {
    private var bits = [UInt64](repeating: 0, count: 64)
    private(set) var count = 0

    /// Whether there may be a key with `hash`, of which the middle bits are looked at.
    @inline(__always)
    func mayContain(_ hash: UInt64) -> Bool {
        let bit = place(hash)
        return bits[bit >> 6] &>> UInt64(bit & 63) & 1 != 0
    }

    /// Adds a key. When the filter has become too small it is emptied and doubled, and false is returned: the caller adds all keys again.
    mutating func insert(_ hash: UInt64) -> Bool {
        if (count + 1) * 16 > bits.count * 64 {
            bits = [UInt64](repeating: 0, count: bits.count * 2)
            count = 0
            return false
        }
        let bit = place(hash)
        bits[bit >> 6] |= 1 << UInt64(bit & 63)
        count += 1
        return true
    }

    @inline(__always)
    private func place(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash &>> 20) & (bits.count &<< 6 &- 1)
    }
}
