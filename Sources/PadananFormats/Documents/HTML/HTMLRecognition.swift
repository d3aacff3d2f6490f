/// Tells pages by how they begin.
enum HTMLRecognition {
    private static let page = HTMLName("html")
    private static let beginnings: Set<HTMLName> = [page, HTMLName("head"), HTMLName("body"), HTMLName("title")]

    /// Whether `text` begins like a page: with its document type or its first tag, behind comments and an XML declaration.
    static func isHTML(_ text: [UInt8]) -> Bool {
        var tokenizer = HTMLTokenizer(text, isXML: false)
        while let token = tokenizer.next() {
            switch token {
            case .text(let range) where text[range].allSatisfy(\.isHTMLSpace): continue
            case .other(let range):
                let words = text[range].split(maxSplits: 2) { $0.isHTMLSpace || $0 == UInt8(ascii: ">") }
                if let first = words.first, HTMLName(first) == HTMLName("<!doctype") {
                    return words.count > 1 && HTMLName(words[1].prefix { $0.isHTMLLetter }) == page
                }
            case .startTag(let tag): return beginnings.contains(tag.name)
            default: return false
            }
        }
        return false
    }
}
