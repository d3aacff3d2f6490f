/// A text and its translation, cut into sentences of which nobody said yet which belong together.
public struct SentenceDocument: Sendable, Hashable {
    public var id: String
    public var source: [String]
    public var target: [String]

    public init(id: String, source: [String], target: [String]) {
        self.id = id
        self.source = source
        self.target = target
    }
}
