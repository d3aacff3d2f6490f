/// The styles of a part, and what they make of text.
///
/// - Source: OpenDocument 1.3 Part 3, section 16.2 (`style:style`) and 16.29.30 (`style:text-properties`).
struct ODTStyles: Sendable {
    /// A style is known by its family and its name.
    private struct Name: Hashable {
        var family: String
        var name: String
    }

    /// Styles based on each other beyond this are not followed.
    private static let longestChain = 32

    private var common: [Name: ODTStyle] = [:]
    private var automatic: [Name: ODTStyle] = [:]
    private var formats: [String: ODTFormat] = [:]
    private var blockTypes: [String: String] = [:]
    /// The language of the text, such as `id-ID`, from the default style; empty when not given.
    var language = ""

    /// The common styles alone, as another part of the document has them too.
    var withoutAutomatic: ODTStyles {
        var styles = ODTStyles()
        styles.common = common
        styles.language = language
        return styles
    }

    /// Adds a style. The last of one name counts.
    mutating func add(_ style: ODTStyle, family: String, name: String, isAutomatic: Bool) {
        let key = Name(family: family, name: name)
        if isAutomatic { automatic[key] = style } else { common[key] = style }
        formats.removeAll()
        blockTypes.removeAll()
    }

    /// What a span with the style called `name` looks like.
    mutating func format(_ name: String) -> ODTFormat {
        if let known = formats[name] { return known }
        let found = madeFormat(name)
        formats[name] = found
        return found
    }

    /// What a paragraph with the style called `name` is: `title`, `caption` or `paragraph`.
    mutating func blockType(_ name: String) -> String {
        if let known = blockTypes[name] { return known }
        let names = [name] + chain(name, family: "paragraph").map(\.parent)
        let type = names.contains("Caption") ? "caption" : names.contains("Title") ? "title" : "paragraph"
        blockTypes[name] = type
        return type
    }

    private func madeFormat(_ name: String) -> ODTFormat {
        guard !name.isEmpty else { return ODTFormat() }
        var format = ODTFormat(key: "=" + name)
        let chain = chain(name, family: "text")
        var named = name
        if let style = automatic[Name(family: "text", name: name)] {
            let properties = style.properties.map { "\($0.name)=\($0.value)" }.joined(separator: "\u{1}")
            format.key = properties.isEmpty ? style.parent.isEmpty ? nil : "=" + style.parent : "\(style.parent)\u{1}\(properties)"
            named = style.parent
        }
        if let style = common[Name(family: "text", name: named)] {
            format.display = "<\(style.displayName.isEmpty ? named : style.displayName)>"
        }
        let looks = ODTLook.allCases.filter { look in
            let property = chain.lazy.compactMap { $0.properties.first { $0.name == look.property } }.first
            return property.map { look.isShown($0.value) } ?? false
        }
        if let look = looks.first { format.type = look.type }
        if !looks.isEmpty { format.display = "<\(looks.map(\.letter).joined())>" }
        return format
    }

    /// The style called `name` and those it is based on.
    private func chain(_ name: String, family: String) -> [ODTStyle] {
        var chain: [ODTStyle] = []
        var next = automatic[Name(family: family, name: name)] ?? common[Name(family: family, name: name)]
        while let style = next, chain.count < Self.longestChain {
            chain.append(style)
            next = style.parent.isEmpty ? nil : common[Name(family: family, name: style.parent)]
        }
        return chain
    }
}
