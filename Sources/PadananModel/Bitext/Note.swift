/// A remark for people (XLIFF and TMX `note`, comments of PO).
public struct Note: Sendable, Hashable {
    /// Whom a note is about (XLIFF 2 `appliesTo`).
    public enum Subject: String, Sendable, Hashable {
        case source, target
    }

    public var text: String
    /// What annotations refer to it by (XLIFF 2 `id`); empty when there is none.
    public var id = ""
    /// What kind of note (XLIFF 2 `category`): `extracted` for one by the developer, `translator` for one by the translator in PO.
    public var category: String
    public var subject: Subject?
    /// Who wrote it (XLIFF 1.2 `from`); empty when not given.
    public var author: String
    /// From 1, the most important, to 10; `nil` when not given.
    public var priority: Int?

    public init(_ text: String, category: String = "", subject: Subject? = nil, author: String = "", priority: Int? = nil) {
        self.text = text
        self.category = category
        self.subject = subject
        self.author = author
        self.priority = priority
    }
}
