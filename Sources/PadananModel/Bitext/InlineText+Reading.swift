extension InlineText {
    /// The text for a reader who sees no codes: where a code breaks the line and nothing else stands between two words, a space.
    public var readableText: String { spacedAtLineBreaks.text }

    /// The text with a space where a code breaks the line and nothing else stands between two words, and its codes; equal to `self` where no
    /// space is missing. Cost: linear in the text.
    public var spacedAtLineBreaks: InlineText {
        guard codes.contains(where: \.breaksLine) else { return self }
        var result = InlineText("")
        var needsSpace = false
        for piece in pieces {
            switch piece {
            case .code(let code):
                needsSpace = needsSpace || code.breaksLine
                result.append(code)
            case .text(let text):
                let isApart = (result.text.utf8.last ?? 0x20) <= 0x20 || (text.utf8.first ?? 0x20) <= 0x20
                if needsSpace, !isApart { result.text += " " }
                result.text += text
                needsSpace = false
            }
        }
        return result
    }
}

extension InlineCode {
    /// Whether the code ends a line: a line or page break of any format, or white space that is kept as a code.
    var breaksLine: Bool {
        guard isCode else { return false }
        if type == "lb" || type == "pb" || data.lowercased().hasPrefix("<br") { return true }
        return !equivalent.isEmpty && equivalent.utf8.allSatisfy { $0 <= 0x20 }
    }
}
