import PadananModel

/// The elements of a part in document order, each with the place of its bytes.
struct WordTree: Sendable {
    /// The part in UTF-8, with its byte order mark if it has one.
    let bytes: [UInt8]
    /// How the part is spelt in the package.
    let encoding: TextEncoding
    /// The name for messages and locations: `a.docx/word/document.xml`.
    let file: String
    /// The root first; an element stands before all that lies in it.
    private(set) var nodes: [WordNode] = []

    /// More elements than a book of ten thousand pages has; each takes 32 bytes here.
    private static let mostNodes = 8_000_000

    /// Reads a part; throws a `Defect` with line and column where it is not well-formed. Cost: linear.
    init(_ data: [UInt8], file: String) throws {
        var reader = try XMLReader(ByteSource(data), file: file)
        self.file = file
        encoding = reader.encoding.encoding
        bytes = encoding.decode(data) ?? []
        try build(&reader)
    }

    private mutating func build(_ reader: inout XMLReader) throws {
        var elements = WordElementNames()
        var open: [Int] = []
        while true {
            switch try reader.next() {
            case .startElement:
                guard nodes.count < Self.mostNodes else {
                    throw reader.defect(.error, "more than \(Self.mostNodes) elements; split the document", at: reader.range.lowerBound)
                }
                append(elements.element(reader), in: open.last, reader.range)
                open.append(nodes.count - 1)
            case .endElement:
                if let index = open.popLast() { nodes[index].close(reader.range, next: nodes.count) }
            case .text, .cdata:
                if let parent = open.last, nodes[parent].element.holdsCharacters {
                    append(reader.event == .text ? .characters : .characterData, in: parent, reader.range)
                }
            case .end: return
            default: break
            }
        }
    }

    private mutating func append(_ element: WordElement, in parent: Int?, _ range: Range<Int>) {
        nodes.append(WordNode(element, parent: parent ?? -1, index: nodes.count, startTag: range))
    }

    // MARK: Looking around

    subscript(_ index: Int) -> WordNode { nodes[index] }

    /// The elements and texts directly in an element.
    func children(of index: Int) -> WordChildren {
        WordChildren(nodes: nodes, index: index + 1, end: Int(nodes[index].next))
    }

    /// The first `element` directly in another.
    func child(_ element: WordElement, of index: Int) -> Int? {
        children(of: index).first { nodes[$0].element == element }
    }

    /// Whether one of `elements` lies around the element, inside of a text box only up to its borders.
    func isInside(_ element: WordElement, _ index: Int) -> Bool {
        var parent = Int(nodes[index].parent)
        while parent >= 0, nodes[parent].element != .textBoxContent {
            if nodes[parent].element == element { return true }
            parent = Int(nodes[parent].parent)
        }
        return false
    }

    /// The characters directly in an element, references expanded; line ends are spaces, as Word shows them.
    func text(of index: Int) -> String {
        // Mostly there is one text and nothing else.
        let first = index + 1
        guard Int(nodes[index].next) > first + 1 || nodes[index].content.isEmpty else { return characters(of: first) }
        return children(of: index).map { characters(of: $0) }.joined()
    }

    private func characters(of index: Int) -> String {
        let range = nodes[index].range
        if nodes[index].element == .characters { return value(range) }
        guard nodes[index].element == .characterData else { return "" }
        let content = bytes[range.lowerBound + "<![CDATA[".utf8.count..<range.upperBound - "]]>".utf8.count]
        return String(decoding: content.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }

    /// Characters of an attribute or a text as they are meant.
    func value(_ range: Range<Int>) -> String {
        let isPlain = bytes[range].allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "&") }
        return isPlain ? source(range) : XMLText.attributeValue(bytes, range)
    }

    /// All text in an element and in those inside of it that `element` names.
    func text(in index: Int, _ element: WordElement) -> String {
        (index..<Int(nodes[index].next)).filter { nodes[$0].element == element }.map { text(of: $0) }.joined()
    }

    /// The bytes of the part as text.
    func source(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The name of an element as it is written, without its prefix.
    func localName(of index: Int) -> String {
        let name = qualifiedName(of: index)
        let colon = name.firstIndex(of: UInt8(ascii: ":"))
        return String(decoding: colon.map { name[($0 + 1)...] } ?? name, as: UTF8.self)
    }

    /// The prefix of the root element, with its colon: that of WordprocessingML in all parts of text.
    var prefix: String {
        let name = qualifiedName(of: 0)
        let colon = name.firstIndex(of: UInt8(ascii: ":"))
        return colon.map { String(decoding: name[...$0], as: UTF8.self) } ?? ""
    }

    private func qualifiedName(of index: Int) -> ArraySlice<UInt8> {
        bytes[nodes[index].startTag].dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    }
}
