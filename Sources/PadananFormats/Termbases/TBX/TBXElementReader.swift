import PadananModel

/// Reads the entries of a TBX document one by one as trees; header and back matter are passed over.
struct TBXElementReader {
    /// The namespace of the core of TBX 3.
    static let coreNamespace = "urn:iso:std:iso:30042:ed-2"

    private static let entryNames: Set<String> = ["conceptEntry", "termEntry", "entry"]
    private static let sectionNames: Set<String> = ["langSec", "langSet", "langGroup"]
    private static let termSectionNames: Set<String> = ["termSec", "tig", "ntig", "termGroup"]
    private static let groupNames: Set<String> = ["descripGrp", "adminGrp", "termNoteGrp", "termGrp", "noteGrp", "refGrp", "xrefGrp"]
    private static let inlineNames: Set<String> = ["hi", "foreign", "sc", "ec", "ph", "bpt", "ept", "it", "ut", "mrk"]
    private static let metaNames: Set<String> = [
        "descrip", "admin", "termNote", "ref", "xref", "transac", "transacNote", "descripNote", "adminNote",
    ]
    private static let namedStatements: Set<String> = [
        "note", "date", "termStatus", "partOfSpeech", "customer", "subjectField", "noteKey", "noteValue",
    ]

    private(set) var log = DefectLog()
    private(set) var losses = Losses()
    private var reader: XMLReader
    private var hasRoot = false

    init(_ source: ByteSource, file: String) throws {
        reader = try XMLReader(source, file: file)
    }

    /// The next entry, or `nil` at the end. Throws a `Defect` where the document isn't well-formed.
    mutating func next() throws -> TBXElement? {
        while try reader.next() != .end {
            guard reader.event == .startElement else { continue }
            if !hasRoot {
                try checkRoot()
            } else if Self.entryNames.contains(reader.localName) {
                return try element()
            } else {
                try look()
            }
        }
        return nil
    }

    private mutating func checkRoot() throws {
        hasRoot = true
        guard ["tbx", "TBX", "martif"].contains(reader.localName) else {
            let message = "the root element is <\(reader.name)>; TBX begins with <tbx> or <martif>"
            throw Defect(.error, message, reference: "ISO 30042:2019, tbx", at: reader.location)
        }
    }

    /// Goes into the elements that hold entries, and passes over the others.
    private mutating func look() throws {
        switch reader.localName {
        case "text", "body": break
        case "back", "tbxHeader", "martifHeader", "header": try reader.skipElement()
        default:
            report("<\(reader.name)> stands outside an entry and is left out")
            try reader.skipElement()
        }
    }

    private mutating func report(_ message: String) {
        log.add(.error, message, reference: "ISO 30042:2019, body", at: reader.location)
    }

    // MARK: Trees

    /// Reads the element whose start tag the reader is at, up to its end tag.
    private mutating func element() throws -> TBXElement {
        var element = start()
        guard !reader.isEmptyElement else {
            try reader.next()
            return element
        }
        var text: [UInt8] = []
        while try reader.next() != .endElement {
            switch reader.event {
            case .startElement where Self.inlineNames.contains(reader.localName): try appendInline(to: &text)
            case .startElement: element.children.append(try self.element())
            case .text: text.append(contentsOf: reader.bytes(reader.range))
            case .cdata: text.append(contentsOf: XMLEscaping.text(reader.text).utf8)
            default: break
            }
        }
        element.text = TBXText.collapsed(text)
        return element
    }

    /// Appends the text in an inline element, as written, and passes over its tags.
    private mutating func appendInline(to text: inout [UInt8]) throws {
        losses.add("markup inside a text is left out, what it marks is kept", at: reader.location)
        let depth = reader.depth
        while true {
            try reader.next()
            switch reader.event {
            case .text: text.append(contentsOf: reader.bytes(reader.range))
            case .cdata: text.append(contentsOf: XMLEscaping.text(reader.text).utf8)
            case .endElement where reader.depth == depth: return
            default: break
            }
        }
    }

    private mutating func start() -> TBXElement {
        let name = reader.localName
        let isCore = reader.namespace.isEmpty || reader.namespace == Self.coreNamespace
        let (role, category) = Self.role(of: name, isCore: isCore, type: reader.attribute("type"))
        return TBXElement(
            role: role, name: name, category: category, id: reader.attribute("id") ?? "", language: reader.attribute("xml:lang") ?? "",
            target: reader.attribute("target") ?? "", text: "", location: reader.location)
    }

    private static func role(of name: String, isCore: Bool, type: String?) -> (TBXElement.Role, String) {
        guard isCore else { return (.statement, TBXWords.categories[name] ?? name) }
        if metaNames.contains(name) {
            let type = type ?? ""
            return (.statement, TBXWords.categories[type] ?? type)
        }
        if namedStatements.contains(name) { return (.statement, TBXWords.categories[name] ?? name) }
        if name == "term" { return (.term, name) }
        if name == "transacGrp" { return (.transaction, name) }
        if groupNames.contains(name) { return (.group, name) }
        if sectionNames.contains(name) { return (.section, name) }
        if termSectionNames.contains(name) { return (.termSection, name) }
        return (entryNames.contains(name) ? .entry : .unknown, name)
    }
}
