/// The kinds of documents whose text can be taken out and put back, and the choice between them.
public enum DocumentFilters {
    /// All filters, the more particular first.
    public static let all: [any DocumentFilter] = [
        DOCXFilter(), ODTFilter(), HTMLFilter(), MarkdownFilter(), SubRipFilter(), WebVTTFilter(), JSONFilter(),
    ]

    /// The filter called `id` on the command line.
    public static func filter(_ id: String) -> (any DocumentFilter)? {
        all.first { $0.id == id }
    }
}
