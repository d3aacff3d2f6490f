/// What a style means for the filter, those it is based on included.
///
/// - Source: ECMA-376-1, section 17.7.4.17.
struct WordStyle: Sendable, Hashable {
    /// The name in lower case; Word writes those that are built in in English, whatever its own language: `heading 1`.
    var name = ""
    var look: RunLook = []
    /// Whether it has a level in the outline.
    var isHeading = false
    /// Whether it numbers its paragraphs or puts bullets before them.
    var isListItem = false
}

extension WordStyle {
    /// Whether paragraph properties name one of the nine levels of the outline; the tenth is that of plain text.
    static func hasOutlineLevel(_ tree: WordTree, _ properties: Int) -> Bool {
        guard let level = tree.child(.outlineLevel, of: properties) else { return false }
        return tree.attribute("val", of: level) != "9"
    }
}
