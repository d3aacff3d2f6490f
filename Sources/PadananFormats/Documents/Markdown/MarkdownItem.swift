/// A piece of a translation on its way into the document.
enum MarkdownItem {
    case text([UInt8])
    case code(MarkdownCode)

    var code: MarkdownCode? {
        if case .code(let code) = self { code } else { nil }
    }

    /// Emphasis as tags of HTML, which don't depend on the characters beside them.
    var asTag: MarkdownItem {
        guard var code, code.isEmphasis else { return self }
        let name = code.mark == UInt8(ascii: "~") ? "del" : code.data.count == 2 ? "strong" : "em"
        code.data = Array((code.kind == .opening ? "<\(name)>" : "</\(name)>").utf8)
        code.mark = 0
        return .code(code)
    }
}
