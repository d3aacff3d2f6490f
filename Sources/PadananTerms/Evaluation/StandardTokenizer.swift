/// The tokenizer of mteval-v13a.
///
/// - Source: NIST, mteval-v13a.pl, the language-dependent part for languages written in Latin letters.
enum StandardTokenizer {
    static func words(of text: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
        var text = text
        while let last = text.last, WhiteSpace.contains(last) { text.removeLast() }
        text = ScalarEditing.replacing(text, "<skipped>", with: "")
        text = ScalarEditing.replacing(text, "-\n", with: "")
        text = ScalarEditing.replacing(text, "\n", with: " ")
        if text.contains("&") {
            for (entity, character) in [("&quot;", "\""), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">")] {
                text = ScalarEditing.replacing(text, entity, with: character)
            }
        }
        text = [" "] + text + [" "]
        text = ScalarEditing.surrounding(text, where: isMark)
        text = ScalarEditing.splitting(text, { !isDigit($0) }, isPointOrComma, spaces: .aroundSecond)
        text = ScalarEditing.splitting(text, isPointOrComma, { !isDigit($0) }, spaces: .aroundFirst)
        text = ScalarEditing.splitting(text, isDigit, { $0 == "-" }, spaces: .aroundSecond)
        return WhiteSpace.words(of: text)
    }

    /// ASCII punctuation and symbols but for the apostrophe, comma, hyphen and point.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " "..."&", "("..."+", "/", ":"..."@", "["..."`", "{"..."~": true
        default: false
        }
    }

    private static func isPointOrComma(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "," }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
