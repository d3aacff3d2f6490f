import PadananModel

/// Spells the content of `source` and `target`.
enum XLIFF2ContentMarkup {
    /// `content` with each code as `markup` gives it by its index.
    static func spell(_ content: InlineText, prefix: String = "", markup: (Int) -> String) -> String {
        if content.codes.isEmpty { return text(content.text, prefix: prefix) }
        var result = ""
        var index = 0
        for piece in content.pieces {
            switch piece {
            case .text(let text): result += self.text(text, prefix: prefix)
            case .code:
                result += markup(index)
                index += 1
            }
        }
        return result
    }

    /// Character data, with `cp` for characters that XML lacks (XLIFF 2.1, section 4.2.3.1).
    static func text(_ text: String, prefix: String = "") -> String {
        guard XMLEscaping.hasForbiddenCharacters(text) else { return XMLEscaping.text(text) }
        var result = ""
        var run = ""
        for scalar in text.unicodeScalars {
            if XMLCharacters.isCharacter(scalar.value) {
                run.unicodeScalars.append(scalar)
            } else {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result +=
                    XMLEscaping.text(run) + "<\(prefix)cp hex=\"\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)\"/>"
                run = ""
            }
        }
        return result + XMLEscaping.text(run)
    }
}
