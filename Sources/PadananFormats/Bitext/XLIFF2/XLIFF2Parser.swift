import PadananModel

/// Reads the structure of an XLIFF 2 file and yields its documents and units, one unit in memory at a time.
///
/// Modules that the model has no place for and unknown extensions are skipped; a reading that is no rewriting warns of each kind.
/// - Source: XLIFF 2.1, section 4.2.2; XLIFF 2.2 adds notes and metadata of the whole file.
struct XLIFF2Parser {
    var xml: XMLReader
    private var log = DefectLog()
    private var losses = Losses()
    /// The namespace of the core, which the root names.
    private(set) var core = ""
    var root = XLIFF2Root()
    /// Whether the places of the parts of segments are wanted.
    let keepsPlaces: Bool

    private var levels: [Level] = []
    private var groups: [UnitGroup] = []
    private var hasRoot = false
    /// Whether the event that `xml` is at is still to be handled.
    private var isHeld = false
    /// Notes and metadata of the whole file, which go to its first document.
    private var common = Document(location: SourceLocation(file: ""))

    /// What a unit inherits from an open `file` or `group`.
    private struct Level {
        var isTranslatable = true
        var preservesSpace = false
        var isGroup = false
    }

    /// What is read into memory as a whole, for messages, and where it begins.
    private var part = (name: "", start: 0)

    /// Bytes that a unit may have, or another part that is read into memory as a whole.
    static let partLimit = 1 << 25

    init(_ source: ByteSource, file: String, keepsPlaces: Bool = false) throws {
        self.keepsPlaces = keepsPlaces
        xml = try XMLReader(source, file: file)
    }

    /// What is wrong, then what is read but has no place in the model.
    var defects: [Defect] { log.defects + losses.defects }

    /// The next event, or `nil` at the end.
    mutating func next() throws -> XLIFF2Event? {
        if !hasRoot { try readRoot() }
        while true {
            if isHeld { isHeld = false } else { try xml.next() }
            switch xml.event {
            case .startElement:
                if let event = try startElement() { return event }
            case .endElement: endElement()
            case .end: return nil
            default: break
            }
        }
    }

    /// Notes what is wrong at an absolute offset.
    mutating func report(_ severity: Defect.Severity, _ message: String, _ section: String, at offset: Int) {
        // Of what is only counted, no place is looked for.
        guard log.count < DefectLog.maximum else { return log.add(severity, message, at: SourceLocation(file: "")) }
        let reference = section.isEmpty ? "" : "XLIFF 2.1, \(section)"
        log.add(xml.defect(severity, message, reference: reference, at: offset))
    }

    /// Warns, where units are read to be converted, of what stands in `namespace` at the reader when the model has no place for it.
    mutating func reportUnkept(_ namespace: String) {
        guard let kind = XLIFF2UnkeptParts.name(of: namespace) else { return }
        reportUnkept(kind: kind)
    }

    /// Warns of a kind of things, in the plural, that the model has no place for.
    mutating func reportUnkept(kind: String) {
        guard !keepsPlaces else { return }
        losses.add("\(kind) are kept only when the file is rewritten", at: xml.location)
    }

    /// Warns of attributes of modules and extensions.
    mutating func reportUnkeptAttributes() {
        guard !keepsPlaces else { return }
        for attribute in xml.attributes where !attribute.namespace.isEmpty { reportUnkept(attribute.namespace) }
    }

    /// Moves on inside a part that is read into memory as a whole. Throws a `Defect` when it is too long.
    @discardableResult
    mutating func advance() throws -> XMLEvent {
        let event = try xml.next()
        guard xml.range.upperBound - part.start <= Self.partLimit else {
            throw xml.defect(.error, "\(part.name) of more than \(Self.partLimit >> 20) MB", at: xml.range.lowerBound)
        }
        return event
    }

    // MARK: The structure

    private mutating func readRoot() throws {
        hasRoot = true
        repeat { try xml.next() } while xml.event != .startElement
        guard xml.localName == "xliff", xml.namespace.hasPrefix(XLIFF2Names.coreStart) else {
            let message = "the root element <\(xml.name)> is not that of XLIFF 2; expected <xliff xmlns=\"\(XLIFF2Names.core)\">"
            throw xml.defect(.error, message, reference: "XLIFF 2.1, 4.2.2.1", at: xml.range.lowerBound)
        }
        core = xml.namespace
        root = XLIFF2Root(&xml)
        if root.sourceLanguage == nil {
            report(.error, "<xliff> has no srcLang; write the language of the sources there", "4.2.2.1", at: xml.range.lowerBound)
        }
        levels.append(Level(preservesSpace: xml.attribute("xml:space") == "preserve"))
    }

    private mutating func startElement() throws -> XLIFF2Event? {
        part = ("a <\(xml.name)>", xml.range.lowerBound)
        guard xml.namespace == core, let element = XLIFF2CoreElement(rawValue: xml.localName) else {
            try readModule()
            return nil
        }
        switch element {
        case .unit where levels.count > 1: return .unit(try readUnit())
        case .group where levels.count > 1: openGroup()
        case .file where levels.count == 1: return .document(try readDocument())
        case .notes: try readStructuralNotes()
        default:
            report(.error, "<\(xml.name)> may not stand here; it is left out", "4.2.2", at: xml.range.lowerBound)
            try xml.skipElement()
        }
        return nil
    }

    private mutating func endElement() {
        guard levels.popLast()?.isGroup == true else { return }
        groups.removeLast()
    }

    private mutating func openLevel(isGroup: Bool) {
        var level = levels.last ?? Level()
        level.isGroup = isGroup
        inherit(&level.isTranslatable, &level.preservesSpace)
        levels.append(level)
    }

    /// Applies `translate` and `xml:space` of the element to what its parent says.
    private func inherit(_ isTranslatable: inout Bool, _ preservesSpace: inout Bool) {
        if let value = xml.attribute("translate") { isTranslatable = value != "no" }
        if let value = xml.attribute("xml:space") { preservesSpace = value == "preserve" }
    }

    private mutating func openGroup() {
        openLevel(isGroup: true)
        reportUnkeptAttributes()
        let (name, type) = (xml.attribute("name") ?? "", xml.attribute("type") ?? "")
        groups.append(UnitGroup(id: xml.attribute("id") ?? "", name: name, type: XLIFF2Words.withoutOwnPrefix(type)))
    }

    /// Notes of a group, or of the whole file.
    private mutating func readStructuralNotes() throws {
        let offset = xml.range.lowerBound
        let notes = try readNotes()
        switch levels.count {
        case 1: common.notes += notes
        case 2: report(.error, "the notes of a <file> stand behind its first unit; they are left out", "4.2.2.2", at: offset)
        default: groups[groups.count - 1].notes += notes
        }
    }

    /// An element of another namespace between groups and units.
    private mutating func readModule() throws {
        guard xml.namespace == XLIFF2Names.metadata, levels.count != 2 else {
            reportUnkept(xml.namespace)
            return try xml.skipElement()
        }
        let properties = try readMetadata()
        guard !groups.isEmpty else { return common.properties += properties }
        groups[groups.count - 1].properties += properties
        XLIFF2OwnMetadata.apply(to: &groups[groups.count - 1])
    }

    /// Reads a `file` up to its first group or unit.
    private mutating func readDocument() throws -> Document {
        openLevel(isGroup: false)
        part.name = "the head of a <file>"
        reportUnkeptAttributes()
        var document = common
        common = Document(location: SourceLocation(file: ""))
        document.location = xml.location
        document.id = xml.attribute("id") ?? ""
        document.original = xml.attribute("original") ?? ""
        document.sourceLanguage = root.sourceLanguage
        document.targetLanguage = root.targetLanguage
        document.properties += ownProperties(["canResegment", "srcDir", "trgDir"])
        while try !isFirstContent() { try readDocumentPart(&document) }
        isHeld = true
        XLIFF2OwnMetadata.apply(to: &document)
        return document
    }

    /// Moves on; says whether the head of the file is over.
    private mutating func isFirstContent() throws -> Bool {
        try advance()
        if xml.event == .endElement || xml.event == .end { return true }
        return xml.event == .startElement && xml.namespace == core && (xml.localName == "unit" || xml.localName == "group")
    }

    private mutating func readDocumentPart(_ document: inout Document) throws {
        guard xml.event == .startElement else { return }
        if xml.namespace == XLIFF2Names.metadata { return document.properties += try readMetadata() }
        if xml.namespace == core, xml.localName == "notes" { return document.notes += try readNotes() }
        if xml.namespace == core, xml.localName == "skeleton" { readSkeleton(&document) } else { reportUnkept(xml.namespace) }
        let start = xml.range.lowerBound
        try xml.skipElement()
        // What is skipped takes no memory.
        part.start += xml.range.upperBound - start
    }

    private mutating func readSkeleton(_ document: inout Document) {
        guard let address = xml.attribute("href") else { return reportUnkept(kind: "skeletons inside the file") }
        document.properties.append(Property("xliff2:skeleton", address))
    }

    /// Attributes of the element that only XLIFF 2 knows, as properties.
    private func ownProperties(_ names: [String]) -> [Property] {
        xml.attributes.compactMap { attribute in
            guard names.contains(attribute.name) else { return nil }
            return Property("xliff2:" + attribute.name, XLIFF2Words.withoutOwnPrefix(xml.value(of: attribute.valueRange)))
        }
    }

    // MARK: Units

    private mutating func readUnit() throws -> XLIFF2Unit {
        var unit = Unit(id: xml.attribute("id") ?? "", segments: [], location: xml.location)
        reportUnkeptAttributes()
        unit.name = xml.attribute("name") ?? ""
        unit.groups = groups
        unit.isTranslatable = levels.last?.isTranslatable ?? true
        unit.preservesSpace = levels.last?.preservesSpace ?? false
        inherit(&unit.isTranslatable, &unit.preservesSpace)
        unit.properties = ownProperties(["type", "canResegment", "srcDir", "trgDir"])
        if unit.id.isEmpty {
            report(.error, "the unit has no id; give it one that is unique in its file", "4.2.2.5", at: xml.range.lowerBound)
        }
        var result = XLIFF2Unit(unit: unit)
        try readParts(of: &result)
        return result
    }
}
