/// Whether text is cut at a place, when what stands before and after it fits (SRX `rule`).
public struct SegmentationRule: Sendable, Hashable {
    /// Whether to cut; an exception when `false` (SRX `break`).
    public var isBreak: Bool
    /// A regular expression for the end of the text before the place (SRX `beforebreak`); empty fits anything.
    public var before: String
    /// A regular expression for the beginning of the text after the place (SRX `afterbreak`); empty fits anything.
    public var after: String
    /// Empty for none.
    public var comment: String
    /// Where it was read.
    public var location: SourceLocation

    public init(
        isBreak: Bool, before: String = "", after: String = "", comment: String = "", location: SourceLocation = SourceLocation(file: "-")
    ) {
        self.isBreak = isBreak
        self.before = before
        self.after = after
        self.comment = comment
        self.location = location
    }
}
