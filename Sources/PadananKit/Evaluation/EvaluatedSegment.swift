import PadananModel

/// A translation of a segment beside what it is measured against.
public struct EvaluatedSegment: Sendable, Hashable {
    public var id: String
    /// `nil` when it isn't known.
    public var source: String?
    public var hypothesis: String
    /// Translations by people; those that are empty are left out.
    public var references: [String]

    public init(id: String, source: String?, hypothesis: String, references: [String]) {
        self.id = id
        self.source = source
        self.hypothesis = hypothesis
        self.references = references
    }
}
