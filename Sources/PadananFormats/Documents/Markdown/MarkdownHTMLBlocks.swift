/// The beginnings and ends of blocks of HTML.
///
/// - Source: CommonMark 0.31.2, section 4.6.
enum MarkdownHTMLBlocks {
    private static let verbatim: Set<String> = ["pre", "script", "style", "textarea"]

    /// Elements whose tags begin a block of HTML even within a paragraph.
    static let blockElements: Set<String> = Set(
        """
        address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption \
        figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol \
        optgroup option p param search section summary table tbody td tfoot th thead title tr track ul
        """.split(separator: " ").map(String.init))

    /// The kind of the block that `line`, which begins with `<`, opens.
    static func kind(of line: Range<Int>, in bytes: [UInt8]) -> Int? {
        guard line.count > 1 else { return nil }
        let next = bytes[line.lowerBound + 1]
        let text = bytes[line]
        if text.starts(with: "<!--".utf8) { return 2 }
        if next == UInt8(ascii: "?") { return 3 }
        if text.starts(with: "<![CDATA[".utf8) { return 5 }
        if next == UInt8(ascii: "!"), line.count > 2, MarkdownCharacters.isLetter(bytes[line.lowerBound + 2]) { return 4 }
        return kind(ofTag: line, in: bytes)
    }

    private static func kind(ofTag line: Range<Int>, in bytes: [UInt8]) -> Int? {
        let isClosing = bytes[line.lowerBound + 1] == UInt8(ascii: "/")
        var index = line.lowerBound + (isClosing ? 2 : 1)
        let first = index
        while index < line.upperBound, MarkdownCharacters.isLetterOrDigit(bytes[index]) { index += 1 }
        let name = String(decoding: bytes[first..<index], as: UTF8.self).lowercased()
        let next = index < line.upperBound ? bytes[index] : 0x20
        let isEnd = MarkdownCharacters.isCollapsible(next) || next == UInt8(ascii: ">")
        if verbatim.contains(name), isEnd, !isClosing { return 1 }
        let isEmptyTag = next == UInt8(ascii: "/") && index + 1 < line.upperBound && bytes[index + 1] == UInt8(ascii: ">")
        if blockElements.contains(name), isEnd || isEmptyTag { return 6 }
        guard let tag = MarkdownHTMLTag(at: line.lowerBound, in: bytes, limit: line.upperBound) else { return nil }
        return bytes[tag.end..<line.upperBound].allSatisfy(MarkdownCharacters.isCollapsible) ? 7 : nil
    }

    /// Whether a block of the kinds 1 to 5 ends in `line`.
    static func ends(_ kind: Int, _ line: Range<Int>, in bytes: [UInt8]) -> Bool {
        let text = bytes[line]
        switch kind {
        case 1:
            let lower = text.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
            return verbatim.contains { lower.contains(bytes: Array("</\($0)>".utf8)) }
        case 2: return text.contains(bytes: Array("-->".utf8))
        case 3: return text.contains(bytes: Array("?>".utf8))
        case 4: return text.contains(UInt8(ascii: ">"))
        case 5: return text.contains(bytes: Array("]]>".utf8))
        default: return false
        }
    }
}
