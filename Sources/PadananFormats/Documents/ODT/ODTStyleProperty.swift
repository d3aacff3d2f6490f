/// A property of text in a style, by its local name: `font-weight` is `bold`.
struct ODTStyleProperty: Sendable, Hashable, Comparable {
    var name: String
    var value: String

    static func < (left: ODTStyleProperty, right: ODTStyleProperty) -> Bool {
        (left.name, left.value) < (right.name, right.value)
    }

    /// Whether a reader sees it: it names neither the language nor the editing session.
    var isVisible: Bool {
        switch name {
        case "language", "country", "script", "rfc-language-tag", "language-asian", "country-asian", "script-asian",
            "rfc-language-tag-asian",
            "language-complex", "country-complex", "script-complex", "rfc-language-tag-complex", "rsid", "paragraph-rsid":
            false
        default: true
        }
    }
}
