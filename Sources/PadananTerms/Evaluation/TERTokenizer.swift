/// Cuts text into words as Tercom does.
struct TERTokenizer: Sendable {
    let isCased: Bool
    let isNormalized: Bool
    let keepsPunctuation: Bool

    func words(of text: String) -> [[Unicode.Scalar]] {
        var text = Array((isCased ? text : text.lowercased()).unicodeScalars)
        while let last = text.last, WhiteSpace.contains(last) { text.removeLast() }
        guard !text.isEmpty else { return [] }
        if isNormalized { text = Self.normalized(text) }
        if !keepsPunctuation { text.removeAll(where: Self.isPunctuation) }
        return WhiteSpace.words(of: text)
    }

    private static func normalized(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var text: [Unicode.Scalar] = [" "] + text + [" "]
        let replaced = [("\n-", ""), ("\n", " "), ("&quot;", "\""), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">")]
        for (old, new) in replaced { text = ScalarEditing.replacing(text, old, with: new) }
        text = ScalarEditing.surrounding(text, where: isMark)
        text = ScalarEditing.replacing(text, "'s ", with: " 's ")
        text = ScalarEditing.splitting(text, { !isDigit($0) }, isPointOrComma, spaces: .aroundSecond)
        text = ScalarEditing.splitting(text, isPointOrComma, { !isDigit($0) }, spaces: .aroundFirst)
        return ScalarEditing.splitting(text, isDigit, { $0 == "-" }, spaces: .aroundSecond)
    }

    /// ASCII punctuation and symbols but for the apostrophe, comma, hyphen and point.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " "..."&", "("..."+", "/", ":"..."@", "["..."`", "{"..."~": true
        default: false
        }
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", ",", "?", ":", ";", "!", "\"", "(", ")": true
        default: false
        }
    }

    private static func isPointOrComma(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "," }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
