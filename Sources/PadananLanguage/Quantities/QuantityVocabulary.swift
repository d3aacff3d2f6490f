/// The words, marks and digits of the lists by number, from 1 on.
///
/// - Complexity: a look-up of a word that isn't there reads one bit, mostly; nothing is allocated.
struct QuantityVocabulary: Sendable {
    /// Which hashes may be there: one bit for each value of their upper bits.
    private var filter: [UInt64] = Array(repeating: 0, count: 1 << (QuantityVocabulary.filterBits - 6))
    private var numbers = WordHashMap(capacity: 4096)
    /// The words; the first is none.
    private(set) var words: [String] = [""]

    private static let filterBits = 15

    /// The number of `word`, new or old.
    mutating func insert(_ word: String) -> Int32 {
        guard !word.isEmpty else { return 0 }
        let hash = WordHash.of(Array(word.utf8)).value
        if let number = numbers[hash] { return Int32(number) }
        let place = Self.place(hash)
        filter[place >> 6] |= 1 << UInt64(place & 63)
        numbers.set(hash, words.count)
        words.append(word)
        return Int32(words.count - 1)
    }

    /// The number of the word with `hash`, 0 for none.
    @inline(__always)
    func number(_ hash: UInt64) -> Int32 {
        let place = Self.place(hash)
        guard filter[place >> 6] & 1 << UInt64(place & 63) != 0 else { return 0 }
        return Int32(truncatingIfNeeded: numbers[hash] ?? 0)
    }

    @inline(__always)
    private static func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> UInt64(64 - filterBits)) }
}
