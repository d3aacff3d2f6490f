/// A piece of source text with its id: a paragraph of a text file, a record of a JSONL file.
public struct TextRecord: Sendable, Hashable {
    public var id: String
    public var text: String
    /// Where the text starts.
    public var location: SourceLocation
    /// Whether its lines are parts of paragraphs that empty lines end; `nil` when nobody says.
    public var isWrapped: Bool?

    public init(id: String, text: String, location: SourceLocation) {
        self.id = id
        self.text = text
        self.location = location
    }
}
