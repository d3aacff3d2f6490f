import PadananModel

/// Reads XLIFF 1.x unit by unit, and knows where in the file the parts of each unit stand.
///
/// Tolerant: what real tools write is read, with a defect for what the standard forbids and that changes the meaning of the file.
struct XLIFF12Parser {
    var reader: XMLReader
    /// The copy that is made while reading, when the file is rewritten.
    var copy: XMLCopy?
    var defects = DefectLog()
    /// The unit that was read last.
    var unit = Unit(id: "", segments: [], location: SourceLocation(file: ""))
    /// Where its parts stand.
    var layout = XLIFF12Layout()
    /// What was read of the unit and is not yet in it.
    var draft = XLIFF12Draft()
    /// The text that was read last.
    var content = XLIFF12Content()

    let languages: LanguagePair?
    /// The namespace of XLIFF in this document.
    var core = XLIFF12Namespace.core
    var hasRoot = false
    /// The document that was read last.
    var document = Document(location: SourceLocation(file: ""))
    /// Whether its beginning was not yet told.
    var isDocumentPending = false
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
    /// Of a group of plural forms, for their unit.
    var pending = XLIFF12Details()
    var ordinal = 0
    /// Whether a unit is being read, whose bytes must stay.
    var isInUnit = false
    /// Where that unit begins.
    var unitStart = 0
    /// Whether a `bin-unit` is open, which is no unit of the model; the units in it are.
    var isInBinaryUnit = false

    /// Units that were read ahead.
    private var queue: [(unit: Unit, layout: XLIFF12Layout)] = []
    /// Whether `unit` was read and not yet told.
    private var isUnitWaiting = false
    /// Whether a file ended without units, and its document was not yet told.
    private var isFileOver = false
    private var elements: [XLIFF12Element?] = []
    private var attributes: [XLIFF12Attribute?] = []
    private var noted: Set<String> = []

    /// Bytes of one text or attribute value: Trados Studio embeds the original document, of up to 20 MB, in the header.
    private static let textBytes = 32_000_000
    /// Notes and properties of one group, which are kept for its units.
    static let detailLimit = 100_000
    /// Codes and segments of one text; more is an error, since each costs far more memory than its markup.
    static let codeLimit = 100_000
    /// Bytes of one unit, which are kept until it is read.
    static let unitLimit = 1 << 25
    /// Bytes that are collected before the copy goes on.
    private static let copySize = 1 << 16

    init(_ source: ByteSource, file: String, options: ReadingOptions) throws {
        var limits = XMLLimits()
        limits.textBytes = Self.textBytes
        reader = try XMLReader(source, file: file, limits: limits)
        languages = options.languages
    }

    /// What was read: it is then in `document` or `unit`.
    enum Step {
        case document, unit
    }

    /// Reads up to the next document or unit; `nil` at the end.
    mutating func advance() throws -> Step? {
        while true {
            if isUnitWaiting || isFileOver || !queue.isEmpty { return takeWaiting() }
            switch try reader.next() {
            case .end: return nil
            case .startElement: try startStructure()
            case .endElement: try endStructure()
            default: break
            }
            if queue.isEmpty, !isUnitWaiting { try release() }
        }
    }

    private mutating func takeWaiting() -> Step {
        if isDocumentPending {
            isDocumentPending = false
            isFileOver = false
            return .document
        }
        if isUnitWaiting {
            isUnitWaiting = false
        } else {
            (unit, layout) = queue.removeFirst()
        }
        return .unit
    }

    private mutating func startStructure() throws {
        guard hasRoot else { return try openRoot() }
        switch element {
        case .transUnit: try startUnit()
        case .file: startFile()
        case .header: try readHeader()
        case .body: break
        case .binUnit: isInBinaryUnit = true
        case .group: startGroup()
        case .note where !scopes.isEmpty, .contextGroup where !scopes.isEmpty, .propGroup where !scopes.isEmpty,
            .countGroup where !scopes.isEmpty:
            try readGroupDetail(element)
        default: try skip()
        }
    }

    private mutating func endStructure() throws {
        switch element {
        case .file:
            flushPlural()
            scopes.removeAll()
            groups.removeAll()
            isFileOver = isDocumentPending
        case .group: endGroup()
        case .binUnit: isInBinaryUnit = false
        default: break
        }
    }

    private mutating func startUnit() throws {
        try readUnit()
        guard plural != nil else {
            isUnitWaiting = true
            return
        }
        plural?.add(unit, layout)
        if plural?.isTooLong == true { flushPlural() }
    }

    private mutating func endGroup() {
        let scope = scopes.popLast()
        defer { pending = XLIFF12Details() }
        if scope?.isPlural == true, let forms = plural {
            if let (unit, layout) = forms.unit {
                plural = nil
                (self.unit, self.layout) = (unit, layout)
                isUnitWaiting = true
                return
            }
            flushPlural()
        }
        if !groups.isEmpty { groups.removeLast() }
    }

    /// Gives out what was taken for plural forms as the units they are.
    mutating func flushPlural() {
        guard var forms = plural else { return }
        plural = nil
        forms.group.add(pending)
        pending = XLIFF12Details()
        queue += forms.plainUnits
        if let last = scopes.indices.last { scopes[last].isPlural = false }
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
            if isInUnit { try checkSize() } else { try release() }
        }
    }

    /// Throws when the unit that is read is too large to be kept.
    mutating func checkSize() throws {
        guard isInUnit, reader.range.upperBound - unitStart > Self.unitLimit else { return }
        let message = "a <trans-unit> of more than \(Self.unitLimit >> 20) MB"
        throw Defect(.error, message, reference: "XLIFF 1.2, trans-unit", at: unit.location)
    }

    mutating func note(_ severity: Defect.Severity, _ message: String, _ section: String, at offset: Int) {
        defects.add(reader.defect(severity, message, reference: "XLIFF 1.2, \(section)", at: offset))
    }

    /// A defect that is told once in a file, however often it is there.
    mutating func noteOnce(_ message: String, _ section: String, at offset: Int) {
        if noted.insert(message).inserted { note(.warning, message, section, at: offset) }
    }
}
