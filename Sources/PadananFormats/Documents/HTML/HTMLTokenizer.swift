/// Takes a page apart into tags, text and comments; any bytes are accepted, as in a browser.
///
/// The caller, who knows the elements, asks for raw text behind the start tags that need it.
/// - Complexity: O(*n*) in the bytes for the whole page.
/// - Source: WHATWG HTML, section 13.2.5, but for what servers replace before a browser sees it: `<?php … ?>` ends at `?>`, as an instruction
///   of XML does, and `<% … %>` is markup.
struct HTMLTokenizer {
    let bytes: [UInt8]
    /// Whether the page is XHTML: CDATA sections are read everywhere.
    let isXML: Bool
    /// Whether CDATA sections are read here, inside `svg` and `math`.
    var allowsCDATA = false
    var position = 0
    /// No `?>` stands behind this place.
    var lastInstructionEnd = Int.max
    /// Where the last `%>` of the page stands; -1 when there is none, `nil` before somebody asked.
    private var lastServerTagEnd: Int?

    init(_ bytes: [UInt8], isXML: Bool) {
        self.bytes = bytes
        self.isXML = isXML
    }

    /// The next token, or `nil` at the end.
    mutating func next() -> HTMLToken? {
        guard position < bytes.count else { return nil }
        return beginsMarkup(position) ? markup() : text()
    }

    private mutating func text() -> HTMLToken {
        let start = position
        position += 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") || !beginsMarkup(position) { position += 1 }
        return .text(start..<position)
    }

    /// Whether the `<` at `index` is not just text (section 13.2.5.6, tag open state).
    private mutating func beginsMarkup(_ index: Int) -> Bool {
        guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else { return false }
        switch bytes[index + 1] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
        case UInt8(ascii: "/"): return index + 2 < bytes.count
        case UInt8(ascii: "%"): return index + 2 <= findLastServerTagEnd()
        case let byte: return byte.isHTMLLetter
        }
    }

    private mutating func findLastServerTagEnd() -> Int {
        if let lastServerTagEnd { return lastServerTagEnd }
        let found = bytes.indices.dropLast().last { bytes[$0] == UInt8(ascii: "%") && bytes[$0 + 1] == UInt8(ascii: ">") }
        lastServerTagEnd = found ?? -1
        return found ?? -1
    }

    private mutating func markup() -> HTMLToken {
        let second = bytes[position + 1]
        if second.isHTMLLetter { return tag(nameAt: position + 1) }
        if second == UInt8(ascii: "/") {
            return bytes[position + 2].isHTMLLetter ? tag(nameAt: position + 2) : bogusComment()
        }
        if second == UInt8(ascii: "?") { return instruction() }
        if second == UInt8(ascii: "%") { return serverTag() }
        if starts(with: "<!--") { return comment() }
        if allowsCDATA || isXML, starts(with: "<![CDATA[") { return cdata() }
        return bogusComment()
    }

    /// Whether `word` in ASCII stands here.
    func starts(with word: StaticString) -> Bool {
        word.withUTF8Buffer { bytes[position...].starts(with: $0) }
    }

    /// Ends the token at `end`, or at the end of the file.
    mutating func take(to end: Int) -> Range<Int> {
        let start = position
        position = min(end, bytes.count)
        return start..<position
    }
}

extension UInt8 {
    /// An ASCII letter.
    var isHTMLLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
    /// An ASCII letter or digit.
    var isHTMLAlphanumeric: Bool { isHTMLLetter || (0x30...0x39).contains(self) }
    /// ASCII white space (section 4.6 of the WHATWG Infra Standard).
    var isHTMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }
}
