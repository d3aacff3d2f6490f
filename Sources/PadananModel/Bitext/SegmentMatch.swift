/// A proposal for the translation of a segment (XLIFF 2 `mtc:match`, XLIFF 1.2 `alt-trans`).
public struct SegmentMatch: Sendable, Hashable {
    /// The source of the proposal, which may differ from the segment's; `nil` when not given.
    public var source: InlineText?
    public var target: InlineText?
    /// How well it fits, from 0 to 100; `nil` when not given.
    public var quality: Double?
    /// Where it comes from: a memory, an engine; empty when not given.
    public var origin: String

    public init(source: InlineText? = nil, target: InlineText?, quality: Double? = nil, origin: String = "") {
        self.source = source
        self.target = target
        self.quality = quality
        self.origin = origin
    }
}
