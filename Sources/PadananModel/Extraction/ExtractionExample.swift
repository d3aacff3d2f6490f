/// A pair of sentences in which an extracted term stands.
public struct ExtractionExample: Sendable, Hashable {
    public var source: String
    /// Empty for text in one language.
    public var target: String
    /// The term, in bytes of `source`.
    public var sourceRange: Range<Int>
    /// Its rendering, in bytes of `target`; `nil` where there is none.
    public var targetRange: Range<Int>?
    /// The file as it was named.
    public var file: String
    /// The line, from 1, where the format has lines.
    public var line: Int?

    public init(source: String, target: String, sourceRange: Range<Int>, targetRange: Range<Int>?, file: String, line: Int?) {
        self.source = source
        self.target = target
        self.sourceRange = sourceRange
        self.targetRange = targetRange
        self.file = file
        self.line = line
    }
}
