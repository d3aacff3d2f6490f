import PadananModel

/// A translation that anybody can tell from its source: letters accented, a third longer.
enum PseudoHTMLTranslation {
    private static let accented: [Unicode.Scalar: String] = [
        "a": "á", "c": "ç", "e": "é", "i": "í", "n": "ñ", "o": "ó", "r": "ř", "s": "š", "t": "ť", "u": "ú", "A": "Á", "K": "Ķ", "P": "Ṗ",
    ]

    static func translation(of source: InlineText) -> InlineText {
        var result = InlineText("")
        for piece in source.pieces {
            switch piece {
            case .code(let code): result.append(code)
            case .text(let text): result.append(InlineText(text.unicodeScalars.map { accented[$0] ?? String($0) }.joined()))
            }
        }
        // Where the last letter stands, so that codes behind it stay at the end.
        let longer = String(repeating: "ö", count: source.text.utf8.count / 6 + 1)
        guard let end = result.text.unicodeScalars.lastIndex(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
        else {
            return result
        }
        let offset = result.text.unicodeScalars[...end].reduce(0) { $0 + String($1).utf8.count }
        result.text.unicodeScalars.insert(contentsOf: longer.unicodeScalars, at: result.text.unicodeScalars.index(after: end))
        for index in result.codes.indices where result.codes[index].offset >= offset { result.codes[index].offset += longer.utf8.count }
        return result
    }
}
