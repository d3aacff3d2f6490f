/// A segment of bitext as the checks and their reports see it.
public struct CheckedSegment: Sendable, Hashable {
    /// `unit`, or `unit/segment` where a unit has several.
    public var id: String
    public var source: InlineText
    /// Empty when there is no target.
    public var target: InlineText
    /// Where the source's text begins; its column is 0 where columns of the text are not those of the file (escapes, codes, wrapping).
    public var location: SourceLocation
    /// Where the target's text begins, in the same way; `nil` where it isn't known.
    public var targetLocation: SourceLocation?
    /// How the source's text goes on behind `location`.
    public var sourceLayout = TextLayout.asWritten
    /// How the target's text goes on behind `targetLocation`.
    public var targetLayout = TextLayout.asWritten
    /// The number of its document in the run, from 0.
    public var document = 0
    /// For the form of a message that stands for the number one: the source of the other forms. Its placeholder of the number this form may
    /// have or leave out.
    public var pluralSource: InlineText?

    public init(
        id: String, source: InlineText, target: InlineText, location: SourceLocation, targetLocation: SourceLocation? = nil,
        document: Int = 0
    ) {
        self.id = id
        self.source = source
        self.target = target
        self.location = location
        self.targetLocation = targetLocation
        self.document = document
    }
}
