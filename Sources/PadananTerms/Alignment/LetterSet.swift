/// Which letters a word has, to tell cheaply that two words are far apart.
struct LetterSet: Hashable {
    private let bits: UInt64

    /// Letters that share their lowest six bits count as one.
    init(_ bytes: some Sequence<UInt8>) {
        bits = bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }

    /// No fewer edits than this turn one word into the other: an edit takes one letter and brings one at most.
    func leastDistance(to other: LetterSet) -> Int {
        max((bits & ~other.bits).nonzeroBitCount, (other.bits & ~bits).nonzeroBitCount)
    }
}
