import PadananModel

/// The `tuv` of one `tu`. The places are used again for the next, so that what they hold needs no new memory.
struct TMXVariants {
    /// The first `count` are those of the `tu`.
    var all: [TMXVariant] = []
    private(set) var count = 0

    var indices: Range<Int> { 0..<count }

    /// Begins the next `tu`.
    mutating func removeAll() {
        count = 0
    }

    /// Makes an empty variant behind the others and returns its index in `all`.
    mutating func add() -> Int {
        if count < all.count { all[count].reset() } else { all.append(TMXVariant()) }
        count += 1
        return count - 1
    }
}
