import PadananModel

/// A strict, namespace-aware, non-validating pull parser that knows the byte offsets of everything.
///
///     var reader = try XMLReader(ByteSource(bytes), file: "a.tmx")
///     while try reader.next() != .end {
///         if reader.event == .startElement, reader.localName == "tuv" { print(reader.attribute("xml:lang") ?? "") }
///     }
///
/// Well-formedness and namespaces are checked in full. A document type declaration is checked and skipped; of entities only the five
/// predefined ones are expanded, and nothing is ever opened. Offsets count the bytes of the document in UTF-8 (with its byte order mark), whatever its encoding; a document
/// in UTF-8 is read in pieces, so that any size fits.
/// - Source: XML 1.0 (fifth edition); Namespaces in XML 1.0 (third edition).
public struct XMLReader {
    /// What the reader is at.
    public private(set) var event = XMLEvent.declaration
    /// The absolute offsets of the event.
    public private(set) var range = 0..<0
    /// Elements open around the event; at a start or end tag its own element is counted.
    public private(set) var depth = 0
    /// Whether the start tag that the reader is at is written `<a/>`, or the end tag belongs to one.
    public private(set) var isEmptyElement = false
    /// The encoding of the document, to write it again in.
    public let encoding: XMLEncoding
    /// The name given for messages.
    public let file: String

    private var window: XMLWindow
    private let limits: XMLLimits
    private var position = 0
    private var names = XMLNameTable()
    private var namespaces = XMLNamespaces()
    /// The name read last, of an element or attribute.
    private var lastName = -1
    private var open: [OpenElement] = []
    private var hasRoot = false
    private var hasDoctype = false
    private var attributeRecords: [AttributeRecord] = []
    /// What is special about the attributes of the start tag.
    private var prefixedAttributes = 0
    private var hasDeclarations = false
    /// Whether the text has neither references nor carriage returns.
    private var isPlainText = false

    /// An attribute by numbers and window-free offsets.
    private struct AttributeRecord {
        var name: Int
        var nameRange: Range<Int>
        var valueRange: Range<Int>
        var namespace = 0
        /// Whether the value means what is written: no references, tabs or line ends.
        var isPlain: Bool
    }

    private struct OpenElement {
        var name: Int
        var namespace: Int
    }

    /// Opens a document; throws a `Defect` when its encoding is not known.
    public init(_ source: ByteSource, file: String, limits: XMLLimits = XMLLimits()) throws {
        self.file = file
        self.limits = limits
        (encoding, window) = try XMLEncoding.open(source, file: file, limits: limits)
        position = window.hasByteOrderMark ? 3 : 0
    }

    // MARK: The event

    /// The qualified name of the element as written: `mda:meta`.
    public var name: String { nameNumber < 0 ? "" : names.entries[nameNumber].qualified }
    /// The name of the element without its prefix.
    public var localName: String { nameNumber < 0 ? "" : names.entries[nameNumber].local }
    /// The namespace name of the element; empty for none.
    public var namespace: String { namespaces.uris[namespaceNumber] }

    /// The number of the element's name: the same for every element so called in this document, from 0; -1 before the first element.
    private(set) var nameNumber = -1
    private var namespaceNumber = 0

    /// The name with this number.
    func name(_ number: Int) -> String { names.entries[number].qualified }

    /// How many attributes the start tag has, namespace declarations included.
    var attributeCount: Int { attributeRecords.count }

    /// The number of the name of an attribute, counted as those of elements are.
    func attributeName(at index: Int) -> Int { attributeRecords[index].name }

    /// The value of an attribute. Mutating, as `takeText` is, only so that the reader is not copied for the call.
    mutating func attributeValue(at index: Int) -> String {
        let record = attributeRecords[index]
        let local = record.valueRange.lowerBound - window.base..<record.valueRange.upperBound - window.base
        if record.isPlain { return String(decoding: window.scanner.bytes[local], as: UTF8.self) }
        return XMLText.attributeValue(window.scanner.bytes, local)
    }

    /// Whether the value of an attribute is written like this, byte for byte.
    mutating func attributeValue(at index: Int, isWritten bytes: [UInt8]) -> Bool {
        let range = attributeRecords[index].valueRange
        guard range.count == bytes.count else { return false }
        let written = window.scanner.bytes.span.extracting(range.lowerBound - window.base..<range.upperBound - window.base)
        let wanted = bytes.span
        for index in 0..<wanted.count where written[index] != wanted[index] { return false }
        return true
    }

    /// The same as `source`, without the cost of copying the reader for the call.
    mutating func takeSource(_ range: Range<Int>) -> String {
        String(decoding: window.scanner.bytes[range.lowerBound - window.base..<range.upperBound - window.base], as: UTF8.self)
    }

    /// The same as `text`, without the cost of copying the reader for the call.
    mutating func takeText() -> String {
        guard event == .text, isPlainText else { return text }
        return String(decoding: window.scanner.bytes[range.lowerBound - window.base..<range.upperBound - window.base], as: UTF8.self)
    }

    /// The absolute offsets of the value of an attribute.
    func attributeValueRange(at index: Int) -> Range<Int> { attributeRecords[index].valueRange }

    /// All attributes of the start tag, namespace declarations included; none at any other event.
    public var attributes: [XMLAttribute] {
        attributeRecords.map { record in
            let name = names.entries[record.name]
            return XMLAttribute(
                name: name.qualified, localName: name.local, namespace: namespaces.uris[record.namespace], nameRange: record.nameRange,
                valueRange: record.valueRange)
        }
    }

    /// The value of the attribute written `name` (with its prefix, as in `xml:lang`), or `nil`.
    public func attribute(_ name: StaticString) -> String? {
        for record in attributeRecords where names.isEqual(record.name, name) { return value(of: record) }
        return nil
    }

    /// The value of the attribute with this local name in `namespace` (not empty), whatever its prefix.
    public func attribute(_ localName: String, namespace: String) -> String? {
        let record = attributeRecords.first { names.entries[$0.name].local == localName && namespaces.uris[$0.namespace] == namespace }
        return record.map { value(of: $0) }
    }

    private func value(of record: AttributeRecord) -> String {
        record.isPlain ? source(record.valueRange) : XMLText.attributeValue(window.bytes, window.local(record.valueRange))
    }

    /// The value of an attribute, with references expanded and white space normalised (XML 1.0, 3.3.3).
    public func value(of range: Range<Int>) -> String {
        let local = window.local(range)
        let bytes = window.bytes
        if !bytes[local].contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "&") }) {
            return String(decoding: bytes[local], as: UTF8.self)
        }
        return XMLText.attributeValue(bytes, local)
    }

    /// The characters of a text or CDATA event, with references expanded and line ends as LF (XML 1.0, 2.11).
    public var text: String {
        let local = window.local(contentRange)
        let bytes = window.bytes
        if event == .text, isPlainText { return String(decoding: bytes[local], as: UTF8.self) }
        if event == .cdata || !bytes[local].contains(UInt8(ascii: "&")) {
            return bytes[local].contains(0x0D) ? XMLText.lineEndsNormalized(bytes, local) : String(decoding: bytes[local], as: UTF8.self)
        }
        return XMLText.characterData(bytes, local)
    }

    /// Whether a text event is white space only, references apart.
    public var isWhitespace: Bool {
        window.bytes[window.local(range)].allSatisfy(XMLCharacters.isSpace)
    }

    /// The offsets inside the event: without `<![CDATA[`, `<!--`, `<?` and their ends.
    public var contentRange: Range<Int> {
        switch event {
        case .cdata: range.lowerBound + 9..<range.upperBound - 3
        case .comment: range.lowerBound + 4..<range.upperBound - 3
        case .processingInstruction: range.lowerBound + 2..<range.upperBound - 2
        default: range
        }
    }

    /// The bytes of the document at absolute offsets, which must be those of the event or behind `keep(from:)`.
    public func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> {
        window.bytes[window.local(range)]
    }

    /// The bytes at absolute offsets as text, as written.
    public func source(_ range: Range<Int>) -> String {
        String(decoding: bytes(range), as: UTF8.self)
    }

    /// Keeps the bytes from `offset` on in memory until it is called with a later one; `nil` keeps only the event's.
    public mutating func keep(from offset: Int?) {
        window.kept = offset
    }

    /// The line and column of an absolute offset, which must be still in memory. Cost: the bytes since the last call.
    public mutating func location(of offset: Int) -> SourceLocation {
        let (line, column) = window.place(of: offset)
        return SourceLocation(file: file, line: line, column: column)
    }

    /// The line and column of the event.
    public var location: SourceLocation {
        mutating get { location(of: range.lowerBound) }
    }

    /// A defect at an absolute offset.
    public mutating func defect(_ severity: Defect.Severity, _ message: String, reference: String = "", at offset: Int) -> Defect {
        Defect(severity, message, reference: reference, at: location(of: offset))
    }

    // MARK: Reading

    /// Moves to the next event and returns it. Throws a `Defect` where the document is not well-formed.
    @discardableResult
    public mutating func next() throws -> XMLEvent {
        if !attributeRecords.isEmpty { attributeRecords.removeAll(keepingCapacity: true) }
        if event == .startElement, isEmptyElement {
            event = .endElement
            range = range.upperBound..<range.upperBound
            return event
        }
        if event == .endElement { closeElement() }
        isEmptyElement = false
        if position - window.base >= window.bytes.count - XMLWindow.lookahead { _ = try window.fill(from: position) }
        while true {
            do {
                try scan()
                return event
            } catch XMLSyntaxError.incomplete {
                try checkTokenLength()
                guard try window.fill(from: position, more: true) else { throw unfinished() }
            } catch XMLSyntaxError.malformed(let index, let message, let section) {
                let reference = section == "limit" ? "" : section
                throw defect(.error, message, reference: reference, at: window.base + index)
            }
        }
    }

    /// A tag, or white space and digits in it, may be long although each of its parts is short.
    private mutating func checkTokenLength() throws {
        let limit = 2 * max(limits.textBytes, limits.doctypeBytes)
        if window.bytes.count - (position - window.base) > limit {
            throw defect(.error, "a piece of markup of more than \(limit) bytes", at: position)
        }
    }

    /// Moves behind the element whose start tag the reader is at; the event is its end tag.
    public mutating func skipElement() throws {
        let target = depth
        repeat { try next() } while !(event == .endElement && depth == target)
    }

    private mutating func closeElement() {
        open.removeLast()
        depth -= 1
        namespaces.close(to: depth)
    }

    private mutating func unfinished() -> Defect {
        let end = window.base + window.bytes.count
        if let open = open.last {
            return defect(.error, "the file ends inside <\(names.entries[open.name].qualified)>", reference: "XML 1.0, 2.1", at: end)
        }
        return defect(.error, "the file ends in the middle of markup", reference: "XML 1.0, 2.1", at: end)
    }

    private mutating func scan() throws {
        let start = position - window.base
        guard start < window.bytes.count else { return try scanEnd() }
        guard window.bytes[start] == UInt8(ascii: "<") else { return try scanText(start) }
        switch try window.scanner.byte(start + 1) {
        case UInt8(ascii: "/"): try scanEndTag(start)
        case UInt8(ascii: "?"): try scanInstruction(start)
        case UInt8(ascii: "!"): try scanDeclaration(start)
        default: try scanStartTag(start)
        }
    }

    private mutating func scanEnd() throws {
        guard window.isComplete, open.isEmpty else { throw XMLSyntaxError.incomplete }
        guard hasRoot else {
            throw XMLSyntaxError.at(position - window.base, "the document has no root element", "XML 1.0, 2.1")
        }
        found(.end, position - window.base, position - window.base)
    }

    private mutating func found(_ event: XMLEvent, _ start: Int, _ end: Int) {
        self.event = event
        range = window.base + start..<window.base + end
        position = window.base + end
    }

    private mutating func scanText(_ start: Int) throws {
        let (end, isPlain) = try window.scanner.textEnd(start, isLast: window.isComplete)
        isPlainText = isPlain
        if depth == 0, let index = (start..<end).first(where: { !XMLCharacters.isSpace(window.bytes[$0]) }) {
            let place = hasRoot ? "behind the root element" : "before the root element"
            throw XMLSyntaxError.at(index, "text \(place)", "XML 1.0, 2.1")
        }
        found(.text, start, end)
    }

    private mutating func scanInstruction(_ start: Int) throws {
        let scanner = window.scanner
        let isFirst = position == (window.hasByteOrderMark ? 3 : 0)
        if isFirst, try scanner.hasPrefix("<?xml", at: start), XMLCharacters.isSpace(try scanner.byte(start + 5)) {
            found(.declaration, start, try XMLDeclaration(scanner, at: start).end)
        } else {
            found(.processingInstruction, start, try scanner.processingInstructionEnd(start))
        }
    }

    private mutating func scanDeclaration(_ start: Int) throws {
        let scanner = window.scanner
        if try scanner.hasPrefix("<!--", at: start) {
            found(.comment, start, try scanner.commentEnd(start))
        } else if depth > 0 {
            guard try scanner.hasPrefix("<![CDATA[", at: start) else { throw unknownMarkup(start) }
            found(.cdata, start, try scanner.end(of: "CDATA section", from: start + 9, terminator: "]]>"))
        } else {
            guard try scanner.hasPrefix("<!DOCTYPE", at: start) else { throw unknownMarkup(start) }
            guard !hasRoot, !hasDoctype else {
                throw XMLSyntaxError.at(start, "a document type declaration stands once, before the root element", "XML 1.0, 2.8")
            }
            var doctype = XMLDoctypeScanner(scanner, at: start)
            found(.doctype, start, try doctype.end())
            hasDoctype = true
        }
    }

    private mutating func unknownMarkup(_ start: Int) -> XMLSyntaxError {
        .at(start, "“<!” begins neither a comment nor anything else that may stand here", "XML 1.0, 2.1")
    }

    private mutating func scanEndTag(_ start: Int) throws {
        guard let element = open.last, let nameEnd = names.end(of: element.name, in: window.scanner.bytes.span, at: start + 2) else {
            throw try unexpectedEndTag(start)
        }
        let end = try window.scanner.skipSpace(nameEnd)
        guard window.bytes[end] == UInt8(ascii: ">") else {
            throw XMLSyntaxError.at(end, "expected “>” at the end of the tag", "XML 1.0, 3.1")
        }
        nameNumber = element.name
        namespaceNumber = element.namespace
        found(.endElement, start, end + 1)
    }

    private mutating func unexpectedEndTag(_ start: Int) throws -> XMLSyntaxError {
        let nameEnd = try window.scanner.nameEnd(start + 2)
        _ = try window.scanner.skipSpace(nameEnd)
        guard let element = open.last else { return .at(start, "an end tag without an open element", "XML 1.0, 2.1") }
        let found = String(decoding: window.bytes[start + 2..<nameEnd], as: UTF8.self)
        return .at(start, "</\(found)> where </\(names.entries[element.name].qualified)> is expected", "XML 1.0, 3")
    }

    // MARK: Start tags

    private mutating func scanStartTag(_ start: Int) throws {
        if !attributeRecords.isEmpty { attributeRecords.removeAll(keepingCapacity: true) }
        (prefixedAttributes, hasDeclarations) = (0, false)
        let name = try scanName(start + 1, what: "the name of an element")
        guard depth > 0 || !hasRoot else { throw XMLSyntaxError.at(start, "a second root element", "XML 1.0, 2.1") }
        guard depth < limits.depth else {
            throw XMLSyntaxError.at(start, "more than \(limits.depth) elements inside each other", "limit")
        }
        let end = try scanAttributes(name.end)
        isEmptyElement = window.bytes[end] == UInt8(ascii: "/")
        hasRoot = true
        depth += 1
        nameNumber = name.number
        open.append(OpenElement(name: nameNumber, namespace: 0))
        do {
            try resolveNamespaces(start)
        } catch {
            closeElement()
            throw error
        }
        found(.startElement, start, end + (isEmptyElement ? 2 : 1))
    }

    /// Reads the attributes behind the name; returns the index of `>` or `/`.
    private mutating func scanAttributes(_ nameEnd: Int) throws -> Int {
        var index = nameEnd
        while true {
            let next = try window.scanner.skipSpace(index)
            let byte = window.bytes[next]
            if byte == UInt8(ascii: ">") { return next }
            if byte == UInt8(ascii: "/") {
                guard try window.scanner.byte(next + 1) == UInt8(ascii: ">") else {
                    throw XMLSyntaxError.at(next, "expected “/>”", "XML 1.0, 3.1")
                }
                return next
            }
            guard next > index else { throw XMLSyntaxError.at(next, "expected a space, “>” or “/>” in the tag", "XML 1.0, 3.1") }
            index = try scanAttribute(next)
        }
    }

    private mutating func scanAttribute(_ start: Int) throws -> Int {
        let name = try scanName(start, what: "the name of an attribute")
        let quote = try window.scanner.equalsEnd(name.end)
        let (end, isPlain) = try window.scanner.attributeValueEnd(quote)
        guard attributeRecords.count < limits.attributes else {
            throw XMLSyntaxError.at(start, "more than \(limits.attributes) attributes in one tag", "limit")
        }
        for record in attributeRecords where record.name == name.number {
            throw XMLSyntaxError.at(start, "the attribute “\(names.entries[name.number].qualified)” stands twice", "XML 1.0, 3.1")
        }
        if names.entries[name.number].isSpecial { noteSpecialAttribute(name.number) }
        let base = window.base
        attributeRecords.append(
            AttributeRecord(
                name: name.number, nameRange: base + start..<base + name.end, valueRange: base + quote + 1..<base + end, isPlain: isPlain))
        return end + 1
    }

    private mutating func noteSpecialAttribute(_ number: Int) {
        if names.entries[number].isDeclaration { hasDeclarations = true } else { prefixedAttributes += 1 }
    }

    /// Reads the qualified name at `start`, which is checked when it is new.
    private mutating func scanName(_ start: Int, what: String) throws -> (number: Int, end: Int) {
        if let name = names.expect(window.scanner.bytes.span, at: start, after: lastName) {
            lastName = name.number
            return name
        }
        let end = try window.scanner.nameEnd(start)
        let number = try number(of: start..<end, what: what)
        names.note(number, after: lastName)
        lastName = number
        return (number, end)
    }

    private mutating func number(of range: Range<Int>, what: String) throws -> Int {
        if let known = names.find(window.bytes, range) { return known }
        try window.scanner.checkName(range, what: what, colons: true)
        let colon = range.first { window.bytes[$0] == UInt8(ascii: ":") }
        if let colon {
            try window.scanner.checkName(range.lowerBound..<colon, what: "a prefix")
            try window.scanner.checkName(colon + 1..<range.upperBound, what: "a name behind its prefix")
        }
        guard names.entries.count < limits.names else {
            throw XMLSyntaxError.at(range.lowerBound, "more than \(limits.names) different names", "limit")
        }
        return names.add(window.bytes, range, colon: colon)
    }

    private mutating func resolveNamespaces(_ start: Int) throws {
        if hasDeclarations {
            for record in attributeRecords where names.entries[record.name].isDeclaration {
                try declare(names.entries[record.name].prefix.isEmpty ? "" : names.entries[record.name].local, record)
            }
        }
        namespaceNumber = 0
        if names.entries[nameNumber].isSpecial || !namespaces.isEmpty {
            let prefix = names.entries[nameNumber].prefix
            guard prefix != "xmlns", let number = namespaces.number(for: prefix) else { throw Self.undeclared(prefix, start) }
            namespaceNumber = number
        }
        open[open.count - 1].namespace = namespaceNumber
        if prefixedAttributes > 0 { try resolveAttributes() }
    }

    private mutating func declare(_ prefix: String, _ record: AttributeRecord) throws {
        let uri = value(of: record.valueRange)
        let index = record.nameRange.lowerBound - window.base
        let section = "Namespaces in XML, 3"
        if prefix == "xmlns" { throw XMLSyntaxError.at(index, "the prefix “xmlns” can't be declared", section) }
        if (prefix == "xml") != (uri == XMLNamespaces.xml) {
            throw XMLSyntaxError.at(index, "the prefix “xml” and its namespace belong to each other only", section)
        }
        if uri == XMLNamespaces.xmlns { throw XMLSyntaxError.at(index, "this namespace can't be declared", section) }
        if uri.isEmpty, !prefix.isEmpty {
            throw XMLSyntaxError.at(index, "the prefix “\(prefix)” can't be taken back by an empty namespace", "Namespaces in XML, 2.2")
        }
        guard namespaces.uris.count < limits.names else {
            throw XMLSyntaxError.at(index, "more than \(limits.names) different namespaces", "limit")
        }
        namespaces.declare(prefix, uri, depth: depth)
    }

    private mutating func resolveAttributes() throws {
        for index in attributeRecords.indices where names.entries[attributeRecords[index].name].isSpecial {
            let number = attributeRecords[index].name
            guard !names.entries[number].isDeclaration else { continue }
            let place = attributeRecords[index].nameRange.lowerBound - window.base
            let prefix = names.entries[number].prefix
            guard let namespace = namespaces.number(for: prefix) else { throw Self.undeclared(prefix, place) }
            attributeRecords[index].namespace = namespace
            if prefixedAttributes > 1 { try checkTwins(of: index, place) }
        }
    }

    private func checkTwins(of index: Int, _ place: Int) throws {
        let namespace = attributeRecords[index].namespace
        let local = names.entries[attributeRecords[index].name].local
        for other in attributeRecords[..<index] where other.namespace == namespace && names.entries[other.name].local == local {
            throw XMLSyntaxError.at(place, "the attribute “\(local)” of one namespace stands twice", "Namespaces in XML, 6.3")
        }
    }

    private static func undeclared(_ prefix: String, _ index: Int) -> XMLSyntaxError {
        .at(index, "the prefix “\(prefix)” is not declared", "Namespaces in XML, 5")
    }
}
