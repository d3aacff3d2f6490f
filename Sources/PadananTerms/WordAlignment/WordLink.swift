/// Two words that render each other.
public struct WordLink: Sendable, Hashable {
    /// The number of the source word in its segment, from 0.
    public var source: Int
    /// The number of the target word in its segment, from 0.
    public var target: Int
    /// How likely the model holds the link, 0…1.
    public var probability: Float

    public init(source: Int, target: Int, probability: Float) {
        self.source = source
        self.target = target
        self.probability = probability
    }
}
