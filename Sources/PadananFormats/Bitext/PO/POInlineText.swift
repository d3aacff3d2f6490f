import PadananModel

/// The text of PO for text with codes, for which PO has no form of its own.
enum POInlineText {
    /// The text with the original form of its codes; a code that has none disappears.
    static func text(of content: InlineText) -> String {
        guard !content.codes.isEmpty else { return content.text }
        var text = ""
        for piece in content.pieces {
            switch piece {
            case .text(let part): text += part
            case .code(let code): text += spelling(of: code)
            }
        }
        return text
    }

    /// What a code is written as; empty for one that only annotates.
    static func spelling(of code: InlineCode) -> String {
        guard code.isCode else { return "" }
        return code.data.isEmpty ? code.equivalent : code.data
    }
}
