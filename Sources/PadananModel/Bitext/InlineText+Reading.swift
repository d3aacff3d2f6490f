extension InlineText {
    /// The text for a reader who sees no codes: where a code breaks the line and nothing else stands between two words, a space.
    public var readableText: String {
        guard codes.contains(where: \.breaksLine) else { return text }
        var result: [UInt8] = []
        var needsSpace = false
        for piece in pieces {
            switch piece {
            case .code(let code): needsSpace = needsSpace || code.breaksLine
            case .text(let text):
                let isApart = (result.last ?? 0x20) <= 0x20 || (text.utf8.first ?? 0x20) <= 0x20
                if needsSpace, !isApart { result.append(0x20) }
                result += text.utf8
                needsSpace = false
            }
        }
        return String(decoding: result, as: UTF8.self)
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
