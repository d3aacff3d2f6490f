/// The attributes that matter: those whose value people read, and those that say something about the text.
enum HTMLAttributes {
    static let id = HTMLName("id")
    static let lang = HTMLName("lang")
    static let xmlLang = HTMLName("xml:lang")
    static let translate = HTMLName("translate")
    static let `class` = HTMLName("class")
    static let type = HTMLName("type")
    static let content = HTMLName("content")
    static let charset = HTMLName("charset")
    static let httpEquivalent = HTMLName("http-equiv")
    static let contentLanguage = HTMLName("content-language")
    /// What a `meta` element is about.
    static let subjects = [HTMLName("name"), HTMLName("property"), HTMLName("itemprop")]

    /// Attributes that are text on every element that is listed, `*` being all.
    ///
    /// - Source: WHATWG HTML, section 3.2.6.2 (translatable attributes); WAI-ARIA 1.3, section 6.6; HTML 4.01 for `summary`.
    private static let textual: [(attribute: String, elements: String)] = [
        ("abbr", "th"), ("alt", "img image area input applet"), ("aria-description", "*"), ("aria-label", "*"), ("aria-placeholder", "*"),
        ("aria-roledescription", "*"), ("aria-valuetext", "*"), ("label", "option optgroup track"), ("placeholder", "input textarea"),
        ("summary", "table"), ("title", "*"),
    ]

    /// The elements by attribute, nobody for all.
    private static let elements: [HTMLName: Set<HTMLName>] = Dictionary(
        uniqueKeysWithValues: textual.map { row in
            (HTMLName(row.attribute), row.elements == "*" ? [] : Set(row.elements.split(separator: " ").map { HTMLName($0.utf8) }))
        }
    )

    private static let interesting: Set<HTMLName> =
        Set(elements.keys).union([id, lang, xmlLang, translate, `class`, type, content, charset, httpEquivalent, value]).union(subjects)

    private static let value = HTMLName("value")
    private static let input = HTMLName("input")
    private static let meta = HTMLName("meta")
    /// The title of a style sheet is a choice among sheets.
    private static let untitled: Set<HTMLName> = [HTMLName("link"), HTMLName("style"), HTMLName("script")]
    private static let buttonTypes: Set<HTMLName> = [HTMLName("submit"), HTMLName("button"), HTMLName("reset")]
    /// The subjects of `meta` elements that are text.
    private static let describingSubjects: Set<HTMLName> = Set(
        [
            "abstract", "apple-mobile-web-app-title", "application-name", "dc.description", "dc.subject", "dc.title", "dcterms.abstract",
            "dcterms.description", "dcterms.subject", "dcterms.title", "description", "headline", "keywords", "news_keywords",
            "og:description", "og:image:alt", "og:title", "og:video:alt", "subject", "title", "twitter:description", "twitter:image:alt",
            "twitter:title",
        ].map { HTMLName($0) }
    )

    /// Whether the tokenizer is to keep the attribute.
    static func isOfInterest(_ name: HTMLName) -> Bool {
        interesting.contains(name)
    }

    /// Whether the value of `attribute` in `tag` is text to translate.
    static func isText(_ attribute: HTMLAttribute, of tag: HTMLTag, in bytes: [UInt8]) -> Bool {
        if let allowed = elements[attribute.name] {
            return allowed.isEmpty ? !untitled.contains(tag.name) : allowed.contains(tag.name)
        }
        if tag.name == meta, attribute.name == content {
            return subjects.contains { tag.attribute($0).map { describingSubjects.contains(HTMLName(bytes[$0.value])) } ?? false }
        }
        if tag.name == input, attribute.name == value {
            return tag.attribute(type).map { buttonTypes.contains(HTMLName(bytes[$0.value])) } ?? false
        }
        return false
    }
}
