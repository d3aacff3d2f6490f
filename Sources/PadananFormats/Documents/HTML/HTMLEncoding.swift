/// Finds out in which encoding a page is written.
///
/// - Source: WHATWG HTML, section 13.2.3 (the byte order mark, then what the page declares); Encoding Standard, section 4.2 (ISO 8859-1 and
///   ASCII are read as Windows-1252); XML 1.0, section 4.3.3.
enum HTMLEncoding {
    /// The bytes in which a declaration is looked for; browsers read 1024.
    private static let declarationLength = 4096

    /// The encoding that the page says it is in, by its name in the page; `nil` when it says nothing.
    static func declaredName(in bytes: [UInt8]) -> String? {
        let head = Array(bytes.prefix(declarationLength))
        if let name = xmlEncoding(head) { return name }
        var tokenizer = HTMLTokenizer(head, isXML: false)
        while let token = tokenizer.next() {
            guard case .startTag(let tag) = token else { continue }
            if tag.name == script || tag.name == style {
                _ = tokenizer.rawText(endedBy: tag.nameRange, isScript: tag.name == script)
            } else if tag.name == meta, let name = name(in: tag, head) {
                return name
            }
        }
        return nil
    }

    /// The encoding that pages call `name`.
    static func encoding(named name: String) -> TextEncoding? {
        guard let declared = TextEncoding(name: name) else { return nil }
        switch declared {
        case .singleByte(.latin1): return .singleByte(.windows1252)
        case .singleByte(.latin5): return .singleByte(.windows1254)
        // A declaration that can be read as ASCII is not in UTF-16.
        case .utf16LittleEndian, .utf16BigEndian: return .utf8
        case .utf8: return name.uppercased().hasPrefix("UTF") ? .utf8 : .singleByte(.windows1252)
        default: return declared
        }
    }

    private static let meta = HTMLName("meta")
    private static let script = HTMLName("script")
    private static let style = HTMLName("style")
    private static let contentType = HTMLName("content-type")

    /// What `<?xml … encoding="…"?>` at the beginning says.
    private static func xmlEncoding(_ head: [UInt8]) -> String? {
        guard head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        return value(behind: "encoding", in: head[..<end])
    }

    private static func name(in tag: HTMLTag, _ head: [UInt8]) -> String? {
        if let charset = tag.attribute(HTMLAttributes.charset) { return String(decoding: head[charset.value], as: UTF8.self).trimmed }
        guard let subject = tag.attribute(HTMLAttributes.httpEquivalent), HTMLName(head[subject.value]) == contentType,
            let content = tag.attribute(HTMLAttributes.content)
        else { return nil }
        return value(behind: "charset", in: head[content.value])
    }

    /// The word behind `key` and an equals sign.
    private static func value(behind key: String, in text: ArraySlice<UInt8>) -> String? {
        let lowered = text.map { $0.isHTMLLetter ? $0 | 0x20 : $0 }
        let key = Array(key.utf8)
        var start = lowered.startIndex
        while let found = lowered[start...].firstIndex(of: key[0]) {
            start = found + 1
            guard lowered[found...].starts(with: key) else { continue }
            let rest = lowered[(found + key.count)...].drop(while: \.isHTMLSpace)
            guard rest.first == UInt8(ascii: "=") else { continue }
            let word = text.suffix(rest.count - 1).drop { $0.isHTMLSpace || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
            return String(decoding: word.prefix { $0.isHTMLAlphanumeric || "-_.:".utf8.contains($0) }, as: UTF8.self)
        }
        return nil
    }
}
