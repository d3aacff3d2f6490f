/// Which words a name recogniser has found to be ordinary, so that each is looked up once.
///
/// Not shared between threads; each keeps its own. At most a few thousand words are held; then it starts anew.
public struct NameMemory: Sendable {
    private var isOrdinary: [String: Bool] = [:]

    public init() {}

    private static let capacity = 1 << 14

    /// What is known of `word`, or else what `find` says.
    mutating func isOrdinary(_ word: String, _ find: (String) -> Bool) -> Bool {
        if let known = isOrdinary[word] { return known }
        if isOrdinary.count >= Self.capacity { isOrdinary.removeAll(keepingCapacity: true) }
        let answer = find(word)
        isOrdinary[word] = answer
        return answer
    }
}
