import PadananModel

/// Writes text with codes as what is in a `seg`.
///
/// - Source: TMX 1.4b, “Content Markup”.
struct TMXContentWriter {
    /// Whether codes are written with the markup they were read with.
    private let reusesMarkup: Bool
    private let numbers: TMXCodeNumbers
    private var internals: [Int: Int] = [:]
    private var result = ""
    /// The highlights that are open, the innermost last.
    private var open: [InlineCode] = []
    /// What could not be written.
    private(set) var losses: [String] = []

    init(numbers: TMXCodeNumbers, reusesMarkup: Bool) {
        self.numbers = numbers
        self.reusesMarkup = reusesMarkup
    }

    /// The markup of `content`.
    mutating func markup(of content: InlineText) -> String {
        if content.codes.isEmpty { return escaped(content.text) }
        result = ""
        internals = numbers.internals(content)
        var index = 0
        for piece in content.pieces {
            switch piece {
            case .text(let text): result += escaped(text)
            case .code(let code):
                write(code, internals[index])
                index += 1
            }
        }
        while let span = open.popLast() { result += endTag(span) }
        return result
    }

    private mutating func escaped(_ text: String) -> String {
        if XMLEscaping.hasForbiddenCharacters(text) { lose("characters that XML can't hold are left out") }
        return XMLEscaping.text(text)
    }

    private mutating func lose(_ message: String) {
        if !losses.contains(message) { losses.append(message) }
    }

    private mutating func write(_ code: InlineCode, _ number: Int?) {
        if isSpan(code) {
            if code.kind == .annotationStart || code.kind == .opening { begin(code) } else { end(code) }
        } else if reusesMarkup, !code.markup.isEmpty {
            result += code.markup
        } else {
            noteLosses(code)
            result += element(code, number)
        }
    }

    /// Whether the code is one of two tags with text between them.
    private func isSpan(_ code: InlineCode) -> Bool {
        if !code.isCode { return true }
        guard reusesMarkup, !code.markup.isEmpty, code.kind != .standalone else { return false }
        return !(TMXElement(rawValue: code.element)?.isCode ?? false)
    }

    // MARK: Highlights

    private mutating func begin(_ code: InlineCode) {
        if !reusesMarkup || code.markup.isEmpty { noteLosses(code) }
        result += startTag(code)
        open.append(code)
    }

    /// Closes the highlight that `code` ends; those inside it are closed before and opened again behind.
    private mutating func end(_ code: InlineCode) {
        guard let place = open.lastIndex(where: { $0.id == code.id && $0.isCode == code.isCode }) else {
            return lose("the end of a highlight without its beginning is left out")
        }
        for span in open[place...].reversed() { result += endTag(span) }
        open.remove(at: place)
        for span in open[place...] { result += startTag(span) }
    }

    private func startTag(_ code: InlineCode) -> String {
        if reusesMarkup, !code.markup.isEmpty { return code.markup }
        let x = numbers.external(code).map { " x=\"\($0)\"" } ?? ""
        return "<hi\(x)\(typeAttribute(code))>"
    }

    private func endTag(_ code: InlineCode) -> String {
        guard reusesMarkup, !code.markup.isEmpty else { return "</hi>" }
        return "</\(String(decoding: code.markup.utf8.dropFirst().prefix { !XMLCharacters.endsName[Int($0)] }, as: UTF8.self))>"
    }

    // MARK: Codes

    private func element(_ code: InlineCode, _ number: Int?) -> String {
        let x = numbers.external(code).map { " x=\"\($0)\"" } ?? ""
        let data = TMXCodeContent.markup(of: code) ?? XMLEscaping.text(code.data)
        switch (code.kind, number) {
        case (.opening, let number?): return "<bpt i=\"\(number)\"\(x)\(typeAttribute(code))>\(data)</bpt>"
        case (.closing, let number?): return "<ept i=\"\(number)\">\(data)</ept>"
        case (.opening, nil): return "<it pos=\"begin\"\(x)\(typeAttribute(code))>\(data)</it>"
        case (.closing, nil): return "<it pos=\"end\"\(x)\(typeAttribute(code))>\(data)</it>"
        default: return "<ph\(x)\(associationAttribute(code))\(typeAttribute(code))>\(data)</ph>"
        }
    }

    private func typeAttribute(_ code: InlineCode) -> String {
        TMXCodeType.written(code.type).map { " type=\"\(XMLEscaping.attribute($0))\"" } ?? ""
    }

    private func associationAttribute(_ code: InlineCode) -> String {
        guard let value = code.attribute("assoc"), ["p", "f", "b"].contains(value) else { return "" }
        return " assoc=\"\(value)\""
    }

    private mutating func noteLosses(_ code: InlineCode) {
        if code.attributes.contains(where: { !["x", "pos", "assoc"].contains($0.name) }) {
            lose("codes of TMX have no place for further attributes; they are left out")
        }
        if !code.equivalent.isEmpty || !code.display.isEmpty {
            lose("codes of TMX have no place for texts that stand for them; they are left out")
        }
        if XMLEscaping.hasForbiddenCharacters(code.data) { lose("characters that XML can't hold are left out") }
    }
}
