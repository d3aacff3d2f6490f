import PadananModel

/// Reads XLIFF 1.x unit by unit, and knows where in the file the parts of each unit stand.
///
/// Tolerant: what real tools write is read, with a defect for what the standard forbids and that changes the meaning of the file.
struct XLIFF12Parser {
    var reader: XMLReader
    /// The copy that is made while reading, when the file is rewritten.
    var copy: XMLCopy?
    var defects: [Defect] = []
    /// Where the parts of the unit returned last stand.
    var layout = XLIFF12Layout()

    let languages: LanguagePair?
    /// The namespace of XLIFF in this document.
    var core = XLIFF12Namespace.core
    var hasRoot = false
    /// The document whose beginning was not yet returned.
    var document: Document?
    /// The definitions of inline codes in the header of a Trados file.
    var tags = XLIFF12TagDefinitions()
    /// What the open `file` and `group` elements hand down.
    var scopes: [XLIFF12Scope] = []
    /// The groups that are open.
    var groups: [UnitGroup] = []
    /// The plural forms that are collected.
    var plural: XLIFF12PluralForms?
    /// Codes, annotations and segments that are open in the text.
    var open: [XLIFF12OpenSpan] = []
    /// Of the groups that are open, for their next unit.
    var pending = XLIFF12Details()
    var ordinal = 0
    /// Whether a unit is being read, whose bytes must stay.
    var isInUnit = false

    private var queue: [(event: DocumentEvent, layout: XLIFF12Layout)] = []
    private var elements: [XLIFF12Element?] = []
    private var attributes: [XLIFF12Attribute?] = []
    private var noted: Set<String> = []

    /// Bytes of one text or attribute value: Trados Studio embeds the original document, of up to 20 MB, in the header.
    private static let textBytes = 32_000_000
    /// Bytes that are collected before the copy goes on.
    private static let copySize = 1 << 16

    init(_ source: ByteSource, file: String, options: ReadingOptions) throws {
        var limits = XMLLimits()
        limits.textBytes = Self.textBytes
        reader = try XMLReader(source, file: file, limits: limits)
        languages = options.languages
    }

    /// The next event, or `nil` at the end.
    mutating func next() throws -> DocumentEvent? {
        while queue.isEmpty {
            let event = try reader.next()
            if event == .end { return nil }
            if let found = try structure(event) { return found }
            if queue.isEmpty { try release() }
        }
        let first = queue.removeFirst()
        layout = first.layout
        return first.event
    }

    private mutating func structure(_ event: XMLEvent) throws -> DocumentEvent? {
        switch event {
        case .startElement: try startStructure()
        case .endElement: try endStructure()
        default: nil
        }
    }

    private mutating func startStructure() throws -> DocumentEvent? {
        let element = self.element
        guard hasRoot else {
            try openRoot()
            return nil
        }
        switch element {
        case .file: startFile()
        case .header: try readHeader()
        case .body: return takeDocument()
        case .group: startGroup()
        case .transUnit: return try unit()
        case .binUnit: break
        case .note, .contextGroup, .propGroup:
            if scopes.isEmpty { try skip() } else { try readGroupDetail(element) }
        default: try skip()
        }
        return nil
    }

    private mutating func endStructure() throws -> DocumentEvent? {
        switch element {
        case .file:
            scopes.removeAll()
            groups.removeAll()
            return takeDocument()
        case .group: return endGroup()
        default: return nil
        }
    }

    private mutating func takeDocument() -> DocumentEvent? {
        defer { document = nil }
        return document.map { .document($0) }
    }

    /// Reads a unit; `nil` while plural forms are collected.
    private mutating func unit() throws -> DocumentEvent? {
        let unit = try readUnit()
        if plural != nil {
            plural?.add(unit, layout)
            if plural?.isTooLong == true { flushPlural() }
            return nil
        }
        return begin(with: unit)
    }

    /// The unit, or the document when its first unit comes before its body.
    private mutating func begin(with unit: Unit) -> DocumentEvent? {
        guard let document = takeDocument() else { return .unit(unit) }
        queue.append((.unit(unit), layout))
        return document
    }

    private mutating func endGroup() -> DocumentEvent? {
        let scope = scopes.popLast()
        if scope?.isPlural == true, let forms = plural {
            if let (unit, layout) = forms.unit {
                plural = nil
                self.layout = layout
                return begin(with: unit)
            }
            flushPlural()
        }
        if !groups.isEmpty { groups.removeLast() }
        return nil
    }

    /// Gives out what was taken for plural forms as the units they are.
    mutating func flushPlural() {
        guard let forms = plural else { return }
        plural = nil
        if let document = takeDocument() { queue.append((document, XLIFF12Layout())) }
        queue += forms.plainUnits.map { (.unit($0.unit), $0.layout) }
        scopes.indices.last.map { scopes[$0].isPlural = false }
        groups.append(forms.group)
    }

    // MARK: Help

    /// What the start or end tag is that the reader is at.
    var element: XLIFF12Element {
        mutating get {
            guard reader.namespace == core else { return .other }
            let number = reader.nameNumber
            if number < elements.count, let known = elements[number] { return known }
            let element = XLIFF12Element(rawValue: reader.localName) ?? .other
            while elements.count <= number { elements.append(nil) }
            elements[number] = element
            return element
        }
    }

    /// What an attribute of the start tag is.
    mutating func attribute(at index: Int) -> XLIFF12Attribute {
        let number = reader.attributeName(at: index)
        if number < attributes.count, let known = attributes[number] { return known }
        let found = reader.attributes[index]
        let attribute = XLIFF12Attribute(name: found.name, localName: found.localName, namespace: found.namespace)
        while attributes.count <= number { attributes.append(nil) }
        attributes[number] = attribute
        return attribute
    }

    /// The attribute as a property under the name it is written with.
    mutating func property(at index: Int, prefix: String = "") -> Property {
        Property(prefix + reader.name(reader.attributeName(at: index)), reader.attributeValue(at: index))
    }

    /// Copies what needs no more look. Nothing is copied while a unit may still change.
    mutating func release() throws {
        guard let copy, plural == nil, reader.range.lowerBound - copy.offset > Self.copySize else { return }
        try self.copy?.advance(to: reader.range.lowerBound, from: &reader)
    }

    /// Moves behind an element, copying on the way.
    mutating func skip() throws {
        let depth = reader.depth
        while true {
            try reader.next()
            if reader.event == .endElement, reader.depth == depth { return }
            if !isInUnit { try release() }
        }
    }

    mutating func note(_ severity: Defect.Severity, _ message: String, _ section: String, at offset: Int) {
        defects.append(reader.defect(severity, message, reference: "XLIFF 1.2, \(section)", at: offset))
    }

    /// A defect that is told once in a file, however often it is there.
    mutating func noteOnce(_ message: String, _ section: String, at offset: Int) {
        if noted.insert(message).inserted { note(.warning, message, section, at: offset) }
    }
}
