import PadananModel

extension InlineText {
    /// The text with its codes as they were in the original document, for formats without codes: `Klik <b>di sini</b>`.
    var textWithCodes: String {
        guard !codes.isEmpty else { return text }
        var result = ""
        for piece in pieces {
            switch piece {
            case .text(let text): result += text
            case .code(let code): result += code.spelling
            }
        }
        return result
    }
}

extension InlineCode {
    /// The text that stands for the code in a format without codes; empty when it has none, as an annotation.
    var spelling: String {
        guard isCode else { return "" }
        return data.isEmpty ? equivalent : data
    }
}
