/// Something said about a concept, its terms in one language, or one term (TBX `descrip`, `admin`, `termNote`, `note`, `ref`, `xref`).
public struct Annotation: Sendable, Hashable {
    public var category: DataCategory
    /// Empty for a reference that has only a target.
    public var text: String
    /// Where the text was found (TBX: the `source` in the same `descripGrp`); empty when not given.
    public var source: String
    /// The id of a concept, or an address; empty for what is no reference.
    public var target: String

    public init(_ category: DataCategory, _ text: String, source: String = "", target: String = "") {
        self.category = category
        self.text = text
        self.source = source
        self.target = target
    }
}
