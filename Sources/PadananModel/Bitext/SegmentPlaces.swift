/// Where the texts of a segment stand in the file, character by character.
public struct SegmentPlaces: Sendable, Hashable {
    /// Where a text begins, and how it goes on from there.
    public struct Side: Sendable, Hashable {
        public var start: SourceLocation
        public var layout: TextLayout

        public init(start: SourceLocation, layout: TextLayout) {
            self.start = start
            self.layout = layout
        }
    }

    /// `nil` where it isn't known.
    public var source: Side?
    public var target: Side?

    public init(source: Side? = nil, target: Side? = nil) {
        self.source = source
        self.target = target
    }
}
