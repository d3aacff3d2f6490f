/// Sentences that translate each other, or a sentence that has no translation.
public struct Bead: Sendable, Hashable {
    /// The numbers of the source sentences; empty when the target has no source.
    public var source: Range<Int>
    /// The numbers of the target sentences; empty when the source was left out.
    public var target: Range<Int>
    /// How probable it is that exactly these sentences belong together, 0 to 1.
    public var confidence: Double

    public init(source: Range<Int>, target: Range<Int>, confidence: Double) {
        self.source = source
        self.target = target
        self.confidence = confidence
    }
}
