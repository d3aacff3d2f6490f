/// Text or a code, and its place in the content of its block.
struct MarkdownPiece {
    enum Content {
        case text([UInt8])
        case code(MarkdownCode)
    }

    var content: Content
    var range: Range<Int>

    var code: MarkdownCode? {
        if case .code(let code) = content { code } else { nil }
    }

    var text: [UInt8]? {
        if case .text(let text) = content { text } else { nil }
    }
}
