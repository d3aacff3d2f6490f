import PadananModel

/// A segment of a text, as `padanan segment` prints it.
public struct SegmentRecord: Sendable, Hashable {
    /// The id of the input record, or the file's name.
    public var document: String
    /// The number of the paragraph in its document, from 1.
    public var paragraph: Int
    /// Unique in its document.
    public var id: String
    /// Unicode code points from the beginning of the document's text; of the paragraph's for documents with markup.
    public var start: Int
    public var end: Int
    public var text: String
    /// What a translator works on; `nil` where only the segments are wanted.
    public var work: Work?

    /// What a translator needs besides.
    public struct Work: Sendable, Hashable {
        /// The text with its codes as short tags.
        public var source: String
        /// Names and values: the resource's name, what is repeated, the terms.
        public var properties: [Property]
    }

    public init(document: String, paragraph: Int, id: String, start: Int, end: Int, text: String, work: Work? = nil) {
        self.document = document
        self.paragraph = paragraph
        self.id = id
        self.start = start
        self.end = end
        self.text = text
        self.work = work
    }
}
