/// Pairs of glossary words that text may write together, by the hash of both together.
struct WordPairTable: Sendable {
    /// Two words by their numbers.
    struct Pair: Sendable, Hashable {
        var first: UInt32
        var second: UInt32
    }

    private var pairs: [UInt64: Pair] = [:]
    /// A filter in front of `pairs`: a bit set for some bits of each hash, sixteen to a pair at least.
    private var filter = [UInt64](repeating: 0, count: 1024)

    /// Whether there may be a pair with `hash`.
    @inline(__always)
    func mayContain(_ hash: UInt64) -> Bool {
        let bit = Int(truncatingIfNeeded: hash ^ hash >> 31) & (filter.count << 6 - 1)
        return filter[bit >> 6] >> UInt64(bit & 63) & 1 != 0
    }

    /// The pair with `hash`, whose words the caller compares.
    func pair(_ hash: UInt64) -> Pair? {
        mayContain(hash) ? pairs[hash] : nil
    }

    /// Adds a pair; the first of two with one hash stays.
    mutating func add(_ pair: Pair, _ hash: UInt64) {
        guard pairs[hash] == nil else { return }
        pairs[hash] = pair
        if pairs.count * 16 > filter.count << 6 { growFilter() }
        mark(hash)
    }

    private mutating func growFilter() {
        filter = [UInt64](repeating: 0, count: filter.count * 4)
        for hash in pairs.keys { mark(hash) }
    }

    private mutating func mark(_ hash: UInt64) {
        let bit = Int(truncatingIfNeeded: hash ^ hash >> 31) & (filter.count << 6 - 1)
        filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
}
