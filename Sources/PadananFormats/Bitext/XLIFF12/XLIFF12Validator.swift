import PadananModel

/// Checks a file against XLIFF 1.2: the strict schema, with the elements and attributes of other namespaces that the transitional schema
/// allows at the points of extension, and what the standard says in prose.
struct XLIFF12Validator {
    var reader: XMLReader
    /// The violations, up to a limit.
    private(set) var found: [Defect] = []
    /// Whether there are more.
    private var isFull = false
    /// The namespace of XLIFF in this document.
    var core = XLIFF12Namespace.core
    var scope = XLIFF12FileScope()
    var unit: XLIFF12UnitScope?
    var text: XLIFF12TextScope?
    var frames: [Frame] = []
    /// Every `xml:id`.
    private var identifiers: Set<String> = []
    private let schema = XLIFF12Schema.standard

    /// An open element.
    struct Frame {
        var element: XLIFF12Schema.Element
        var progress = XLIFF12ContentModel.Progress()
        var offset: Int
        var hasText = false
    }

    /// After so many a file is of another kind, or no one reads on.
    static let limit = 10_000
    private static let textBytes = 32_000_000

    init(_ source: ByteSource, file: String) throws {
        var limits = XMLLimits()
        limits.textBytes = Self.textBytes
        reader = try XMLReader(source, file: file, limits: limits)
    }

    /// All violations in the order of the file, or that there are more than anyone reads; the error at which reading ended is the last one.
    mutating func violations() -> [Defect] {
        do {
            while try reader.next() != .end, !isFull { try check() }
        } catch let defect as Defect {
            found.append(defect)
        } catch {
            found.append(Defect(.error, "\(error)", at: SourceLocation(file: reader.file)))
        }
        let sorted = found.enumerated().sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }.map(\.element)
        guard isFull, let last = sorted.last else { return sorted }
        return sorted + [Defect(.error, "more than \(Self.limit) violations; the others are not listed", at: last.location)]
    }

    /// Keeps a violation.
    mutating func add(_ defect: Defect) {
        if found.count < Self.limit { found.append(defect) } else { isFull = true }
    }

    mutating func note(_ severity: Defect.Severity, _ message: String, _ section: String, at offset: Int? = nil) {
        if found.count == Self.limit {
            isFull = true
            return
        }
        let place = offset ?? reader.range.lowerBound
        found.append(reader.defect(severity, message, reference: "XLIFF 1.2, \(section)", at: place))
    }

    private mutating func check() throws {
        switch reader.event {
        case .startElement: try start()
        case .endElement: end()
        case .text, .cdata: checkText()
        default: break
        }
        if let start = unit?.start, reader.range.upperBound - start > XLIFF12Parser.unitLimit {
            let message = "a <trans-unit> of more than \(XLIFF12Parser.unitLimit >> 20) MB"
            throw reader.defect(.error, message, reference: "XLIFF 1.2, trans-unit", at: start)
        }
    }

    // MARK: Elements

    private mutating func start() throws {
        if frames.isEmpty { return try startRoot() }
        let parent = frames.count - 1
        let name = reader.namespace == core ? reader.localName : reader.namespace.isEmpty ? "" : XLIFF12ContentModel.foreign
        if frames[parent].element.content.takesAnything { return try reader.skipElement() }
        let element = name == XLIFF12ContentModel.foreign ? nil : schema.element(name)
        if !frames[parent].element.content.take(name, &frames[parent].progress) {
            noteMisplaced(element, parent)
        } else if let element, element.isDeprecated {
            note(.warning, "<\(element.name)> is deprecated; the strict schema has it no more", element.name)
        }
        guard let element else { return try reader.skipElement() }
        open(element)
    }

    private mutating func startRoot() throws {
        guard reader.localName == "xliff", let element = schema.element("xliff") else {
            throw reader.defect(
                .error, "the root element is <\(reader.name)>, not <xliff>", reference: "XLIFF 1.2, xliff", at: reader.range.lowerBound)
        }
        core = reader.namespace
        if core != XLIFF12Namespace.core {
            note(.error, "the namespace is “\(core)”; write xmlns=\"\(XLIFF12Namespace.core)\"", "xliff")
        }
        open(element)
    }

    private mutating func noteMisplaced(_ element: XLIFF12Schema.Element?, _ parent: Int) {
        let frame = frames[parent]
        let expected = frame.element.content.expected(frame.progress).filter { $0 != XLIFF12ContentModel.foreign }
        let hint = expected.isEmpty ? "" : "; expected " + expected.map { "<\($0)>" }.joined(separator: ", ")
        let known = element.map { frame.element.content.knows($0.name) } ?? false
        let place =
            known
            ? "may not stand at this place of"
            : element == nil && reader.namespace == core ? "is no element of XLIFF 1.2, in" : "may not stand in"
        note(.error, "<\(reader.name)> \(place) <\(frame.element.name)>\(hint)", frame.element.name)
    }

    private mutating func open(_ element: XLIFF12Schema.Element) {
        frames.append(Frame(element: element, offset: reader.range.lowerBound))
        let values = checkAttributes(element)
        enter(element.name, values)
    }

    private mutating func end() {
        guard let frame = frames.popLast() else { return }
        let missing = frame.element.content.missing(frame.progress)
        if !missing.isEmpty, frame.element.kind == .elements {
            let names = missing.map { "<\($0)>" }.joined(separator: " or ")
            note(.error, "<\(frame.element.name)> lacks \(names)", frame.element.name)
        }
        leave(frame.element.name)
    }

    private mutating func checkText() {
        guard let frame = frames.last else { return }
        // A CDATA section is never white space between elements; a reference to white space is.
        let isBlank = reader.event == .text && (reader.isWhitespace || reader.text.utf8.allSatisfy(XMLCharacters.isSpace))
        switch frame.element.kind {
        case .elements, .empty:
            guard !isBlank, !frame.hasText else { break }
            frames[frames.count - 1].hasText = true
            note(.error, "text may not stand in <\(frame.element.name)>", frame.element.name)
        default: break
        }
        if text != nil, XLIFF12TextScope.holdsText(frame.element.name) { text?.add(reader.text) }
    }

    // MARK: Attributes

    /// Checks the attributes of a start tag; returns the values of those of XLIFF.
    private mutating func checkAttributes(_ element: XLIFF12Schema.Element) -> [String: String] {
        var values: [String: String] = [:]
        for attribute in reader.attributes {
            if attribute.name == "xmlns" || attribute.name.utf8.starts(with: "xmlns:".utf8) { continue }
            let value = reader.value(of: attribute.valueRange)
            let isOwn = attribute.namespace.isEmpty || attribute.namespace == XMLNamespaces.xml
            if isOwn, let rule = element.attributes[attribute.name] {
                values[attribute.name] = value
                check(value, rule, attribute, element)
            } else {
                checkForeign(attribute, value, element)
            }
        }
        for name in element.required where values[name] == nil {
            note(.error, "<\(element.name)> lacks the attribute “\(name)”", element.name)
        }
        return values
    }

    private mutating func check(
        _ value: String, _ rule: XLIFF12Schema.Attribute, _ attribute: XMLAttribute, _ element: XLIFF12Schema.Element
    ) {
        if rule.isDeprecated {
            note(
                .warning, "“\(attribute.name)” is deprecated; the strict schema has it no more", attribute.name,
                at: attribute.nameRange.lowerBound)
        }
        guard !rule.type.allows(value) else { return checkLanguage(value, rule, attribute) }
        let message = "“\(value)” is no value of “\(attribute.name)”; write \(rule.type.hint)\(rule.type.suggestion(for: value))"
        note(.error, message, attribute.name, at: attribute.valueRange.lowerBound)
    }

    /// The schema takes any words for a language tag.
    private mutating func checkLanguage(_ value: String, _ rule: XLIFF12Schema.Attribute, _ attribute: XMLAttribute) {
        guard rule.type == .language || rule.type == .emptyOrLanguage, !value.isEmpty else { return }
        let tag = LanguageTag(value.trimmed)
        let isPrivate = ["x", "i"].contains(tag.primary)
        if !isPrivate, !tag.isWellFormed {
            note(
                .warning, "“\(value)” is no language tag of RFC 5646; write one such as “id-ID”", attribute.name,
                at: attribute.valueRange.lowerBound)
        }
    }

    private mutating func checkForeign(_ attribute: XMLAttribute, _ value: String, _ element: XLIFF12Schema.Element) {
        let offset = attribute.nameRange.lowerBound
        if attribute.namespace == Self.schemaInstance { return }
        if attribute.namespace.isEmpty {
            let hint = Spelling.suggestion(for: attribute.name, among: element.attributes.keys.sorted())
            note(.error, "<\(element.name)> has no attribute “\(attribute.name)”\(hint)", element.name, at: offset)
        } else if !element.isExtensible {
            note(.error, "<\(element.name)> takes no attributes of other namespaces, such as “\(attribute.name)”", element.name, at: offset)
        } else if attribute.name == "xml:lang" || attribute.name == "xml:space" {
            let type = attribute.name == "xml:lang" ? XLIFF12ValueType.emptyOrLanguage : .space
            check(value, XLIFF12Schema.Attribute(type: type), attribute, element)
        } else if attribute.name == "xml:id" {
            checkIdentifier(value, at: attribute.valueRange.lowerBound)
        }
    }

    private mutating func checkIdentifier(_ value: String, at offset: Int) {
        let name = value.trimmed
        if !XMLCharacters.isName(name) {
            note(.error, "“\(value)” is no value of “xml:id”; write a name that begins with a letter", "xml:id", at: offset)
        } else if !identifiers.insert(name).inserted {
            note(.error, "the “xml:id” “\(name)” stands twice; each must differ", "xml:id", at: offset)
        }
    }

    /// Attributes for validators may stand everywhere.
    private static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"
}
