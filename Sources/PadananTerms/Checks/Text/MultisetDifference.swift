/// What two lists don't share, each item counted as often as it occurs.
///
/// Of an item that occurs more often on one side, the last ones are taken. Cost: linear.
struct MultisetDifference: Sendable {
    /// The places in the first list of what the second lacks.
    var lost: [Int] = []
    /// The places in the second list of what the first lacks.
    var added: [Int] = []

    init<Key: Hashable>(_ source: [Key], _ target: [Key]) {
        lost = Self.places(source, without: target)
        added = Self.places(target, without: source)
    }

    private static func places<Key: Hashable>(_ list: [Key], without other: [Key]) -> [Int] {
        var left: [Key: Int] = [:]
        for key in other { left[key, default: 0] += 1 }
        return list.indices.filter { index in
            guard let count = left[list[index]], count > 0 else { return true }
            left[list[index]] = count - 1
            return false
        }
    }
}
