/// The styles of a document.
///
/// - Source: ECMA-376-1, section 17.7.
struct WordStyles: Sendable {
    private var styles: [String: WordStyle] = [:]
    /// The language that the document declares for all its text (`w:docDefaults`), or empty.
    private(set) var language = ""

    /// More styles on top of each other than anyone makes, or a circle.
    private static let mostBases = 32

    init() {}

    /// Reads `word/styles.xml`.
    init(_ tree: WordTree) {
        var own: [String: (style: WordStyle, switches: RunSwitches, base: String)] = [:]
        for index in tree.children(of: 0) {
            switch tree[index].element {
            case .style: own[tree.attribute("styleId", of: index) ?? ""] = Self.read(tree, index)
            case .documentDefaults: readDefaults(tree, index)
            default: break
            }
        }
        for (id, entry) in own {
            var (style, switches, base) = (entry.style, [entry.switches], entry.base)
            while let next = own[base], switches.count < Self.mostBases {
                style.isHeading = style.isHeading || next.style.isHeading
                style.isListItem = style.isListItem || next.style.isListItem
                switches.append(next.switches)
                base = next.base
            }
            for switches in switches.reversed() { style.look = switches.applied(to: style.look) }
            styles[id] = style
        }
    }

    /// The style with this id; one that looks like nothing in particular when there is none.
    subscript(_ id: String?) -> WordStyle {
        id.flatMap { styles[$0] } ?? WordStyle()
    }

    private static func read(_ tree: WordTree, _ index: Int) -> (WordStyle, RunSwitches, String) {
        var style = WordStyle()
        style.name = tree.child(.styleName, of: index).flatMap { tree.attribute("val", of: $0) }?.lowercased() ?? ""
        let base = tree.child(.basedOn, of: index).flatMap { tree.attribute("val", of: $0) } ?? ""
        if let properties = tree.child(.paragraphProperties, of: index) {
            style.isHeading = WordStyle.hasOutlineLevel(tree, properties)
            style.isListItem = tree.child(.numberingProperties, of: properties) != nil && !style.isHeading
        }
        return (style, RunSwitches(tree, tree.child(.runProperties, of: index)), base)
    }

    private mutating func readDefaults(_ tree: WordTree, _ defaults: Int) {
        let language = (defaults..<Int(tree[defaults].next)).first { tree[$0].element == .language }
        self.language = language.flatMap { tree.attribute("val", of: $0) } ?? ""
    }
}
