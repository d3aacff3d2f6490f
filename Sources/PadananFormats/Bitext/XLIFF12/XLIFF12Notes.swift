import PadananModel

/// How the categories of notes and the names of properties are told in XLIFF 1.2, which has neither.
enum XLIFF12Notes {
    /// Begins the `from` of a note that holds a property of a document.
    static let propertyAuthor = "property:"
    /// The `from` of a comment by the developer, as gettext tools write it.
    static let developer = "developer"
    /// The `from` of a comment by the translator, as gettext tools write it.
    static let translator = "po-translator"

    /// The author and category that `from` stands for.
    static func category(from: String) -> (author: String, category: String) {
        switch from {
        case developer: ("", "extracted")
        case translator: ("", "translator")
        default: (from, "")
        }
    }

    /// The `from` of a note, or `nil`; `isWhole` tells whether nothing is lost.
    static func from(_ note: Note) -> (from: String?, isWhole: Bool) {
        if !note.author.isEmpty { return (note.author, note.category.isEmpty) }
        switch note.category {
        case "": return (nil, true)
        case "extracted": return (developer, true)
        case "translator": return (translator, true)
        default: return (note.category, false)
        }
    }
}
