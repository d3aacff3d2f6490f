/// A start or end tag.
struct HTMLTag: Sendable {
    var name: HTMLName
    /// From `<` to behind `>`.
    var range: Range<Int>
    var nameRange: Range<Int>
    /// Whether it ends in `/>`.
    var isSelfClosing = false
    /// Those that say something about text, each once: of several with one name the first counts.
    var attributes: [HTMLAttribute] = []

    func attribute(_ name: HTMLName) -> HTMLAttribute? {
        attributes.first { $0.name == name }
    }
}
