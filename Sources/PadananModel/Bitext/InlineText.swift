/// Text with inline codes: the words, and apart from them the codes that stand between them (XLIFF 2 inline content).
///
///     InlineText("Klik di sini", codes: [bold opening at 5, bold closing at 12])
public struct InlineText: Sendable, Hashable, ExpressibleByStringLiteral {
    /// What a reader of the document sees, without codes.
    public var text: String
    /// The codes in document order, each with the UTF-8 offset in `text` before which it stands.
    public var codes: [InlineCode]

    public init(_ text: String, codes: [InlineCode] = []) {
        self.text = text
        self.codes = codes
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// Whether there is neither text nor code.
    public var isEmpty: Bool { text.isEmpty && codes.isEmpty }

    /// Adds `code` behind everything there is.
    public mutating func append(_ code: InlineCode) {
        codes.append(code)
        codes[codes.count - 1].offset = text.utf8.count
    }

    /// Adds all of `other` behind everything there is.
    public mutating func append(_ other: InlineText) {
        let shift = text.utf8.count
        text += other.text
        for var code in other.codes {
            code.offset += shift
            codes.append(code)
        }
    }

    /// The content piece by piece, in document order; empty pieces of text are left out. Cost: linear.
    public var pieces: [InlinePiece] {
        var pieces: [InlinePiece] = []
        var rest = text.utf8.startIndex
        var offset = 0
        for code in codes {
            if code.offset > offset {
                let end = text.utf8.index(rest, offsetBy: code.offset - offset)
                pieces.append(.text(String(text[rest..<end])))
                (rest, offset) = (end, code.offset)
            }
            pieces.append(.code(code))
        }
        if rest < text.utf8.endIndex { pieces.append(.text(String(text[rest...]))) }
        return pieces
    }
}
