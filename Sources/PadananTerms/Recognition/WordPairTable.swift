/// Pairs of glossary words that text may write together, by the hash of both together.
struct WordPairTable: Sendable {
    /// Two words by their numbers.
    struct Pair: Sendable, Hashable {
        var first: UInt32
        var second: UInt32
    }

    private var pairs: [UInt64: Pair] = [:]
    private var filter = HashFilter()

    /// Whether there may be a pair with `hash`.
    @inline(__always)
    func mayContain(_ hash: UInt64) -> Bool { filter.mayContain(hash) }

    /// The pair with `hash`, whose words the caller compares.
    func pair(_ hash: UInt64) -> Pair? {
        mayContain(hash) ? pairs[hash] : nil
    }

    /// Adds a pair; the first of two with one hash stays.
    mutating func add(_ pair: Pair, _ hash: UInt64) {
        guard !filter.mayContain(hash) || pairs[hash] == nil else { return }
        pairs[hash] = pair
        var isEntered = filter.insert(hash)
        while !isEntered { isEntered = pairs.keys.allSatisfy { filter.insert($0) } }
    }
}
