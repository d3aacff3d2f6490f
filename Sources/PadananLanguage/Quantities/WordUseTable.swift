import PadananModel

/// What a word may do in quantities, or in dates, by its hash: most words of a text do nothing, and are known for it by one look.
///
/// A word with the hash of another is taken for it here and found out by its letters later, so that the table only ever errs towards work.
struct WordUseTable: Sendable {
    /// What is known of a word.
    struct Use: OptionSet, Sendable, Hashable {
        let rawValue: UInt8
        /// It stands in some list.
        static let known = Use(rawValue: 1)
        /// A quantity, or a phrase that holds one, may begin with it.
        static let beginning = Use(rawValue: 2)
        /// It is part of a number in words, or a unit with its one: `tiga`, `a`, `sejam`.
        static let number = Use(rawValue: 8)
        /// A unit before a number, or a word that makes one negative: `Rp`, `$`, `minus`.
        static let prefix = Use(rawValue: 16)
        /// A phrase of the list begins with it.
        static let phrase = Use(rawValue: 32)
        /// All there is.
        static let any: Use = [.known, .beginning, .anchor, .number, .prefix, .phrase, .value, .article]
        /// No date is without such a word, or else digits.
        static let anchor = Use(rawValue: 4)
        /// No quantity is without such a word, or else digits and the like; in dates, it may be one without a number.
        static let value = Use(rawValue: 64)
        /// An article, which makes a quantity of a unit: `an hour`; in dates, what makes a time or day of a number: `pukul`.
        static let article = Use(rawValue: 128)
    }

    /// Whether every word is taken for one that may do anything, as before there are lists.
    let isOpen: Bool
    private var hashes: [UInt64]
    private var uses: [Use]
    private var count = 0

    /// The open table, which holds nothing.
    static let open = WordUseTable(isOpen: true)

    init(isOpen: Bool) {
        self.isOpen = isOpen
        hashes = Array(repeating: 0, count: isOpen ? 1 : 4096)
        uses = Array(repeating: [], count: hashes.count)
    }

    /// Adds a folded word; one outside ASCII needs no entry, because its use is always looked up.
    mutating func insert(_ word: String, _ use: Use) {
        let bytes = Array(word.utf8)
        guard !isOpen, !bytes.isEmpty, !bytes.contains(where: { $0 >= 0x80 }) else { return }
        if count * 4 > hashes.count { grow() }
        put(WordHash.ofASCII(bytes, 0, bytes.count).value, use.union(.known))
    }

    private mutating func put(_ hash: UInt64, _ use: Use) {
        var slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
        while !uses[slot].isEmpty, hashes[slot] != hash { slot = (slot + 1) & (hashes.count - 1) }
        if uses[slot].isEmpty { count += 1 }
        hashes[slot] = hash
        uses[slot].formUnion(use)
    }

    private mutating func grow() {
        let old = zip(hashes, uses).filter { !$0.1.isEmpty }
        hashes = Array(repeating: 0, count: hashes.count * 2)
        uses = Array(repeating: [], count: hashes.count)
        count = 0
        for (hash, use) in old { put(hash, use) }
    }

    /// What the ASCII letters with `hash` may do.
    @inline(__always)
    func use(_ hash: UInt64) -> Use {
        var slot = Int(truncatingIfNeeded: hash) & (hashes.count &- 1)
        while !uses[slot].isEmpty {
            if hashes[slot] == hash { return uses[slot] }
            slot = (slot &+ 1) & (hashes.count &- 1)
        }
        return isOpen ? .any : []
    }
}
