import PadananModel

/// Reads the units of one part of a document, or of a whole document that is one XML file.
struct ODTPartReader {
    /// What an element so called was the last time.
    private struct KnownElement {
        var namespace: String
        var element: ODTElement
    }

    var reader: XMLReader
    var styles: ODTStyles
    var changes: ODTChanges
    let includesComments: Bool
    /// The open elements; the first stands for the document.
    var frames = [ODTFrame()]
    /// The open paragraphs, each inside the one before.
    var paragraphs: [ODTParagraph] = []
    /// A place for each paragraph; `nil` where there was nothing to translate.
    var units: [LocatedUnit?] = []
    var language = ""
    /// Whether the root element is that of a text document in one file.
    private(set) var isDocument = false
    private var prefix: String?
    private var known: [KnownElement?] = []

    init(_ reader: XMLReader, styles: ODTStyles, options: FilterOptions) {
        self.reader = reader
        self.styles = styles
        changes = ODTChanges(isRefusing: options.trackedChanges == .reject)
        includesComments = options.includesComments
    }

    /// Reads to the end; throws a `Defect` where the part isn't well-formed.
    mutating func read() throws -> ODTPart {
        reader.keep(from: 0)
        while try reader.next() != .end {
            switch reader.event {
            case .startElement: try start()
            case .endElement: end()
            case .text, .cdata: readText()
            case .comment, .processingInstruction: if top.isInline { appendComment() }
            default: break
            }
        }
        let bytes = Array(reader.bytes(0..<reader.range.upperBound))
        return ODTPart(
            bytes: bytes, encoding: reader.encoding, prefix: prefix ?? "text:", units: units.compactMap { $0 }, styles: styles,
            language: language)
    }

    /// The innermost open element.
    var top: ODTFrame { frames[frames.count - 1] }

    /// The element whose start tag the reader is at.
    private mutating func element() -> ODTElement {
        let number = reader.nameNumber
        while known.count <= number { known.append(nil) }
        if let known = known[number], known.namespace == reader.namespace { return known.element }
        let element = ODTElement(reader.localName, namespace: reader.namespace)
        known[number] = KnownElement(namespace: reader.namespace, element: element)
        if element == .paragraph { notePrefix() }
        return element
    }

    private mutating func notePrefix() {
        let prefix = String(reader.name.dropLast(reader.localName.count))
        self.prefix = self.prefix ?? prefix
    }

    private mutating func noteRoot() {
        let type = reader.attribute("mimetype", namespace: ODTNamespace.office) ?? ""
        let isText = type.isEmpty || type.hasPrefix("application/vnd.oasis.opendocument.text")
        isDocument = reader.localName == "document" && reader.namespace == ODTNamespace.office && isText
    }

    private mutating func start() throws {
        let element = element()
        if reader.depth == 1 { noteRoot() }
        frames[frames.count - 1].hasChildren = true
        if top.isInline { try startInline(element) } else { try startBlock(element) }
    }

    private mutating func end() {
        let frame = frames.count > 1 ? frames.removeLast() : top
        switch frame.role {
        case .structure, .metadata, .label: break
        case .paragraph: endParagraph()
        case .plain: endPlain(frame)
        case .pair(let start): endPair(start, reader.range)
        case .opaque(let index): endOpaque(index, frame)
        case .ruby(let start): endRuby(start, frame)
        case .rubyBase: endRubyBase()
        }
    }

    private mutating func readText() {
        switch top.role {
        case .label(let atom), .opaque(let atom): appendLabel(atom)
        default: if top.isInline { appendText() }
        }
    }

    /// Opens a frame like the one around it, changed by `change`.
    mutating func push(_ role: ODTFrame.Role, isInline: Bool = false, _ change: (inout ODTFrame) -> Void = { _ in }) {
        var frame = top
        frame.role = role
        frame.isInline = isInline
        frame.contentStart = reader.range.upperBound
        frame.hasChildren = false
        frame.base = nil
        change(&frame)
        frames.append(frame)
    }

    /// The characters in a range of the document, with references expanded.
    func characters(_ range: Range<Int>) -> String {
        let slice = reader.bytes(range)
        guard slice.contains(where: { $0 == UInt8(ascii: "&") || $0 == 0x0D }) else { return String(decoding: slice, as: UTF8.self) }
        return XMLText.characterData(Array(slice), 0..<slice.count)
    }
}
