/// A rendering of an extracted term that is less frequent than the proposed one.
public struct RivalRendering: Sendable, Hashable {
    public var target: String
    /// How often the term stands opposite it.
    public var count: Int

    public init(target: String, count: Int) {
        self.target = target
        self.count = count
    }
}
