import PadananLanguage
import PadananModel

/// Finds tags, placeholders and addresses in a text, from left to right.
///
/// Cost: linear; a tag or placeholder is looked ahead for at most `longest` bytes.
struct MarkupReader {
    let bytes: [UInt8]
    private let addresses: [TextRange]
    /// No tag or placeholder in an interface or a page is longer; it bounds the look-ahead.
    static let longest = 2_000

    init(_ bytes: [UInt8], _ tokens: [Token]) {
        self.bytes = bytes
        addresses = tokens.lazy.filter { $0.kind == .address }.map(\.range)
    }

    func spans() -> [MarkupSpan] {
        var spans: [MarkupSpan] = []
        var (index, nextAddress) = (0, 0)
        while index < bytes.count {
            while nextAddress < addresses.count, addresses[nextAddress].lowerBound < index { nextAddress += 1 }
            let span: MarkupSpan?
            if nextAddress < addresses.count, addresses[nextAddress].lowerBound == index {
                span = MarkupSpan(kind: .address, range: addresses[nextAddress])
            } else {
                span = self.span(at: index, after: spans.last)
            }
            if let span { spans.append(span) }
            index = span?.range.upperBound ?? index + 1
        }
        return withoutLooseTags(spans)
    }

    /// The byte at `index`, or 0 outside the text.
    @inline(__always)
    func byte(_ index: Int) -> UInt8 {
        index >= 0 && index < bytes.count ? bytes[index] : 0
    }

    private func span(at index: Int, after last: MarkupSpan?) -> MarkupSpan? {
        switch bytes[index] {
        case UInt8(ascii: "<"): return tag(at: index)
        case UInt8(ascii: "{"): return bracesEnd(index).map { MarkupSpan(kind: .placeholder, range: index..<$0) }
        case UInt8(ascii: "$"), UInt8(ascii: "#"):
            guard byte(index + 1) == UInt8(ascii: "{") else { return nil }
            return expressionEnd(index + 1).map { MarkupSpan(kind: .placeholder, range: index..<$0) }
        case UInt8(ascii: "%"):
            let followsMarkup = last?.range.upperBound == index
            return percentEnd(index, followsMarkup: followsMarkup).map { MarkupSpan(kind: .placeholder, range: index..<$0) }
        default: return nil
        }
    }

    // MARK: Tags

    private func tag(at start: Int) -> MarkupSpan? {
        let isClosing = byte(start + 1) == UInt8(ascii: "/")
        let nameStart = start + (isClosing ? 2 : 1)
        let nameEnd = tagNameEnd(nameStart)
        guard nameEnd > nameStart, let end = tagEnd(nameEnd) else { return nil }
        let isEmpty = bytes[end - 2] == UInt8(ascii: "/")
        return MarkupSpan(kind: isClosing ? .closing : isEmpty ? .standalone : .opening, range: start..<end)
    }

    func tagNameEnd(_ start: Int) -> Int {
        var index = start
        while byte(index).isIdentifier
            || (byte(index) == UInt8(ascii: "-") || byte(index) == UInt8(ascii: ":")) && byte(index + 1).isIdentifier
        {
            index += 1
        }
        return index
    }

    /// The end of a tag whose name ends at `nameEnd`; `nil` when it is none.
    private func tagEnd(_ nameEnd: Int) -> Int? {
        let next = byte(nameEnd)
        guard next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next.isASCIISpace else { return nil }
        let limit = min(bytes.count, nameEnd + Self.longest)
        var index = nameEnd
        while index < limit, bytes[index] != UInt8(ascii: "<") {
            if bytes[index] == UInt8(ascii: ">") { return index + 1 }
            index += 1
        }
        return nil
    }

    /// Leaves out what may be a word in angle brackets: an element no format has, without attributes, that is never closed.
    private func withoutLooseTags(_ spans: [MarkupSpan]) -> [MarkupSpan] {
        guard spans.contains(where: { $0.kind == .opening || $0.kind == .closing }) else { return spans }
        var sides: [String: Set<MarkupSpan.Kind>] = [:]
        for span in spans where span.kind == .opening || span.kind == .closing { sides[tagName(span), default: []].insert(span.kind) }
        return spans.filter { span in
            guard span.kind == .opening || span.kind == .closing else { return true }
            let name = tagName(span)
            return sides[name]?.count == 2 || Self.elements.contains(name) || bytes[span.range].contains(UInt8(ascii: "="))
        }
    }

    /// The name of a tag in lower case.
    func tagName(_ span: MarkupSpan) -> String {
        let start = span.range.lowerBound + (span.kind == .closing ? 2 : 1)
        return String(decoding: bytes[start..<tagNameEnd(start)].map { $0.isASCIIUpper ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    /// Elements of running text, in HTML, XLIFF and TMX.
    /// - Source: HTML Living Standard, 4.4 to 4.6; XLIFF 1.2 and 2.1; TMX 1.4b.
    private static let elements: Set<String> = [
        "a", "abbr", "article", "aside", "b", "blockquote", "body", "br", "button", "caption", "cite", "code", "del", "div", "dd", "dl",
        "dt", "em", "figcaption", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "input", "ins", "kbd",
        "label", "li", "main", "mark", "nav", "ol", "option", "p", "pre", "q", "s", "samp", "section", "select", "small", "span", "strike",
        "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "tt", "u", "ul", "var", "wbr", "g", "x", "bx", "ex", "bpt",
        "ept", "ph", "it", "mrk", "pc", "sc", "ec", "sm", "cp", "hi", "ut", "xliff:g",
    ]
}
