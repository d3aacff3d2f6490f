import PadananModel

/// What was read from a page.
struct HTMLPage: Sendable {
    /// In the order in which they begin; one may lie inside a code of another.
    var passages: [HTMLPassage]
    /// The language the page declares.
    var language: LanguageTag?
}
