/// A tag, comment or the like in the middle of text.
///
/// - Source: CommonMark 0.31.2, section 6.6.
struct MarkdownHTMLTag {
    enum Kind {
        case opening
        case closing
        /// A comment, a processing instruction, a declaration, a CDATA section, or a tag with a slash at its end.
        case standalone
    }

    var kind: Kind
    /// The name of the element in lower case; empty when it is no tag.
    var name: String
    var end: Int

    /// Reads what begins with `<` at `start`, before `limit`; `nil` when it is text.
    init?(at start: Int, in bytes: [UInt8], limit: Int) {
        guard start + 2 < limit else { return nil }
        var scanner = Scanner(bytes: bytes, limit: limit, index: start + 1)
        let isClosing = bytes[start + 1] == UInt8(ascii: "/")
        if isClosing { scanner.index += 1 }
        guard let name = scanner.name() else { return nil }
        self.name = name
        kind = isClosing ? .closing : .opening
        if !isClosing { guard scanner.attributes() else { return nil } }
        scanner.skipWhitespace()
        if !isClosing, scanner.byte == UInt8(ascii: "/") {
            kind = .standalone
            scanner.index += 1
        }
        guard scanner.byte == UInt8(ascii: ">") else { return nil }
        end = scanner.index + 1
    }

    private init(end: Int) {
        (kind, name, self.end) = (.standalone, "", end)
    }

    /// A comment, instruction, declaration or CDATA section at `start`.
    ///
    /// - Parameter find: the end of the next occurrence of some bytes from an index on.
    static func special(at start: Int, in bytes: [UInt8], find: (String, Int) -> Int?) -> MarkdownHTMLTag? {
        let rest = bytes[start...].prefix(9)
        if rest.starts(with: "<!-->".utf8) { return MarkdownHTMLTag(end: start + 5) }
        if rest.starts(with: "<!--->".utf8) { return MarkdownHTMLTag(end: start + 6) }
        if rest.starts(with: "<!--".utf8) { return find("-->", start + 4).map(MarkdownHTMLTag.init(end:)) }
        if rest.starts(with: "<?".utf8) { return find("?>", start + 2).map(MarkdownHTMLTag.init(end:)) }
        if rest.starts(with: "<![CDATA[".utf8) { return find("]]>", start + 9).map(MarkdownHTMLTag.init(end:)) }
        if rest.count > 2, rest.starts(with: "<!".utf8), MarkdownCharacters.isLetter(bytes[start + 2]) {
            return find(">", start + 3).map(MarkdownHTMLTag.init(end:))
        }
        return nil
    }

    private struct Scanner {
        let bytes: [UInt8]
        let limit: Int
        var index: Int

        var byte: UInt8 { index < limit ? bytes[index] : 0 }

        mutating func skipWhitespace() {
            while index < limit, MarkdownCharacters.isCollapsible(bytes[index]) { index += 1 }
        }

        mutating func name() -> String? {
            let start = index
            guard MarkdownCharacters.isLetter(byte) else { return nil }
            while MarkdownCharacters.isLetterOrDigit(byte) || byte == UInt8(ascii: "-") { index += 1 }
            return String(decoding: bytes[start..<index].map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
        }

        mutating func attributes() -> Bool {
            while true {
                let start = index
                skipWhitespace()
                guard index > start, isAttributeStart(byte) else { return true }
                while isAttributeStart(byte) || MarkdownCharacters.isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
                    index += 1
                }
                let afterName = index
                skipWhitespace()
                guard byte == UInt8(ascii: "=") else {
                    index = afterName
                    continue
                }
                index += 1
                skipWhitespace()
                guard value() else { return false }
            }
        }

        private func isAttributeStart(_ byte: UInt8) -> Bool {
            MarkdownCharacters.isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
        }

        private mutating func value() -> Bool {
            let quote = byte
            if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                guard let close = bytes[(index + 1)..<limit].firstIndex(of: quote) else { return false }
                index = close + 1
                return true
            }
            let start = index
            while index < limit, bytes[index] > 0x20, !"\"'=<>`".utf8.contains(bytes[index]) { index += 1 }
            return index > start
        }
    }
}
