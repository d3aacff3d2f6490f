/// What an atom is compared by: a mark, a word of the lexicon by its number, or nothing for all else.
struct DateTimeCode: Sendable, Hashable {
    /// A scalar, or −1 and less for words.
    private let value: Int32

    static let none = DateTimeCode(value: 0)

    private init(value: Int32) { self.value = value }

    init(mark: Unicode.Scalar) { value = Int32(truncatingIfNeeded: mark.value) }

    init(word: Int) { value = Int32(truncatingIfNeeded: ~word) }

    /// The number of the word; `nil` for marks and words that the lexicon doesn't have.
    var word: Int? { value < 0 ? Int(~value) : nil }

    /// The mark, or U+0000.
    var mark: Unicode.Scalar { value > 0 ? Unicode.Scalar(UInt32(value)) ?? "\0" : "\0" }
}
