/// What a name recogniser keeps from text to text: which words it has found to be ordinary, so that each is looked up once.
///
/// Not shared between threads; each keeps its own, for one recogniser. At most a few thousand words are held; then it starts anew.
public struct NameMemory: Sendable {
    /// By the hash of the folded word: 1 for ordinary ones, 0 for others.
    private var isOrdinary = WordHashMap(capacity: 1 << 8)
    /// The words of the text before, for their room.
    var words: [NameWord] = []

    public init() {}

    private static let capacity = 1 << 14

    /// What is known of the word with `hash`, or else what `find` says.
    mutating func isOrdinary(_ hash: UInt64, _ find: () -> Bool) -> Bool {
        if let known = isOrdinary[hash] { return known == 1 }
        if isOrdinary.count >= Self.capacity { isOrdinary = WordHashMap(capacity: 1 << 8) }
        let answer = find()
        isOrdinary.set(hash, answer ? 1 : 0)
        return answer
    }
}
