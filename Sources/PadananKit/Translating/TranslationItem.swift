import PadananModel

/// A segment that is to be translated.
public struct TranslationItem: Sendable, Hashable {
    /// `unit`, or `unit/segment` where a unit has several.
    public var id: String
    public var source: InlineText
    /// The source text before it in its document; empty at the beginning.
    public var previous = ""
    /// The source text behind it; likewise.
    public var next = ""
    /// The number of its document in the file.
    public var document = 0
    /// Where the source begins.
    public var location: SourceLocation

    public init(id: String, source: InlineText, location: SourceLocation = SourceLocation(file: "-")) {
        self.id = id
        self.source = source
        self.location = location
    }
}
