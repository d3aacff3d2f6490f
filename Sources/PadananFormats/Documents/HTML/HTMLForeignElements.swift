/// The elements of SVG as far as they hold text; MathML is not translated at all.
///
/// - Source: SVG 2, sections 5.8 (`title`, `desc`) and 11 (text); WHATWG HTML, section 13.2.6 (HTML integration points).
enum HTMLForeignElements {
    private static let texts: [HTMLName: HTMLType] = [
        HTMLName("text"): .paragraph, HTMLName("title"): .title, HTMLName("desc"): .caption, HTMLName("foreignobject"): .paragraph,
    ]
    private static let spans: [HTMLName: HTMLType] = [HTMLName("a"): .link, HTMLName("tspan"): .other, HTMLName("textpath"): .other]
    private static let hidden: Set<HTMLName> = [HTMLName("style"), HTMLName("script"), HTMLName("metadata")]
    private static let integrationPoints: Set<HTMLName> = [HTMLName("title"), HTMLName("desc"), HTMLName("foreignobject")]

    /// What the element called `name` is inside SVG; `listed` is what it is in HTML.
    static func element(_ name: HTMLName, listed: HTMLElement) -> HTMLElement {
        if let type = texts[name] { return HTMLElement(role: .block, type: type, flags: []) }
        if let type = spans[name] { return HTMLElement(role: .inline, type: type, flags: []) }
        let isShape = listed.role == .inline || listed.role == .raw
        return isShape ? HTMLElement(role: .block, type: .paragraph, flags: []) : listed
    }

    /// Whether the text inside is for programs.
    static func isHidden(_ name: HTMLName) -> Bool {
        hidden.contains(name)
    }

    /// Whether the tags inside are those of HTML again.
    static func holdsHTML(_ name: HTMLName) -> Bool {
        integrationPoints.contains(name)
    }
}
