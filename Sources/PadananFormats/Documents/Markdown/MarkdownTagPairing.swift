import PadananModel

/// Finds out which tags of inline HTML belong together, and what they are.
enum MarkdownTagPairing {
    /// Open tags looked through for the partner of a closing one; nobody writes more inside one another.
    private static let deepestSearch = 32
    private static let empty: Set<String> = ["area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
    private static let opaque: Set<String> = [
        "code", "kbd", "math", "noscript", "pre", "samp", "script", "style", "svg", "template", "textarea", "tt", "var",
    ]
    private static let types = [
        "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underlined", "ins": "underlined", "a": "link", "img": "image",
        "br": "lb", "q": "quote",
    ]

    /// Fills in what the tag called `name` is.
    static func describe(_ code: inout MarkdownCode, _ kind: MarkdownHTMLTag.Kind, _ name: String) {
        code.element = name
        code.type = types[name] ?? "other"
        if name.isEmpty { return }
        let isEmpty = kind == .standalone || empty.contains(name)
        code.kind = isEmpty ? .standalone : kind == .opening ? .opening : .closing
        code.display = kind == .closing ? "</\(name)>" : "<\(name)>"
        if name == "br" { code.equivalent = "\n" }
    }

    /// Whether the text of the element that `code` opens is not translated.
    static func isOpaque(_ code: MarkdownCode) -> Bool {
        guard code.kind == .opening, !code.element.isEmpty else { return false }
        return opaque.contains(code.element) || code.data.contains(bytes: Array("translate=\"no\"".utf8))
    }

    /// Numbers tags that belong together and nest with everything else; the others stand alone.
    static func pair(_ pieces: inout [MarkdownPiece], from next: inout Int) {
        guard pieces.contains(where: { !($0.code?.element.isEmpty ?? true) }) else { return }
        var open: [Int] = []
        for index in pieces.indices {
            guard var code = pieces[index].code, code.kind != .standalone else { continue }
            if code.kind == .opening {
                open.append(index)
            } else if !code.element.isEmpty {
                if let partner = partner(of: code, in: open, pieces) {
                    isolate(&pieces, open[(partner + 1)...])
                    join(&pieces, open[partner], index, pair: next)
                    next += 1
                    open.removeSubrange(partner...)
                } else {
                    code.kind = .standalone
                    pieces[index].content = .code(code)
                }
            } else if let partner = open.lastIndex(where: { pieces[$0].code?.element.isEmpty ?? false }) {
                isolate(&pieces, open[(partner + 1)...])
                open.removeSubrange(partner...)
            }
        }
        isolate(&pieces, open[...])
    }

    private static func partner(of closing: MarkdownCode, in open: [Int], _ pieces: [MarkdownPiece]) -> Int? {
        for place in open.indices.suffix(deepestSearch).reversed() {
            guard let code = pieces[open[place]].code, !code.element.isEmpty else { return nil }
            if code.element == closing.element { return place }
        }
        return nil
    }

    /// Makes tags without partner stand alone.
    private static func isolate(_ pieces: inout [MarkdownPiece], _ indices: ArraySlice<Int>) {
        for index in indices {
            guard var code = pieces[index].code, !code.element.isEmpty else { continue }
            code.kind = .standalone
            pieces[index].content = .code(code)
        }
    }

    private static func join(_ pieces: inout [MarkdownPiece], _ first: Int, _ last: Int, pair: Int) {
        for index in [first, last] {
            guard var code = pieces[index].code else { continue }
            code.pair = pair
            pieces[index].content = .code(code)
        }
    }
}
