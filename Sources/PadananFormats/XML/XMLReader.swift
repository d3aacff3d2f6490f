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
    private var nameNumber = -1
    private var openNames: [Int] = []
    private var hasRoot = false
    private var hasDoctype = false
    private var attributeRecords: [AttributeRecord] = []

    /// An attribute by numbers and window-free offsets.
    private struct AttributeRecord {
        var name: Int
        var nameRange: Range<Int>
        var valueRange: Range<Int>
        var namespace = 0
    }

    /// Opens a document; throws a `Defect` when its encoding is not known.
    public init(_ source: ByteSource, file: String, limits: XMLLimits = XMLLimits()) throws {
        self.file = file
        self.limits = limits
        (encoding, window) = try XMLEncoding.open(source, file: file)
        position = window.hasByteOrderMark ? 3 : 0
    }

    // MARK: The event

    /// The qualified name of the element as written: `mda:meta`.
    public var name: String { nameNumber < 0 ? "" : names.entries[nameNumber].qualified }
    /// The name of the element without its prefix.
    public var localName: String { nameNumber < 0 ? "" : names.entries[nameNumber].local }
    /// The namespace name of the element; empty for none.
    public private(set) var namespace = ""

    /// All attributes of the start tag, namespace declarations included.
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
        attributeRecord { Self.isEqual(names.entries[$0.name].qualified, name) }.map { value(of: $0.valueRange) }
    }

    /// The value of the attribute with this local name in `namespace` (not empty), whatever its prefix.
    public func attribute(_ localName: String, namespace: String) -> String? {
        attributeRecord { names.entries[$0.name].local == localName && namespaces.uris[$0.namespace] == namespace }
            .map { value(of: $0.valueRange) }
    }

    private func attributeRecord(where matches: (AttributeRecord) -> Bool) -> AttributeRecord? {
        attributeRecords.first(where: matches)
    }

    private static func isEqual(_ name: String, _ other: StaticString) -> Bool {
        let utf8 = name.utf8
        guard utf8.count == other.utf8CodeUnitCount else { return false }
        return other.withUTF8Buffer { utf8.elementsEqual($0) }
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
                guard try window.fill(from: position, more: true) else { throw unfinished() }
            } catch XMLSyntaxError.malformed(let index, let message, let section) {
                let reference = section == "limit" ? "" : section
                throw defect(.error, message, reference: reference, at: window.base + index)
            }
        }
    }

    /// Moves behind the element whose start tag the reader is at; the event is its end tag.
    public mutating func skipElement() throws {
        let target = depth
        repeat { try next() } while !(event == .endElement && depth == target)
    }

    private mutating func closeElement() {
        openNames.removeLast()
        depth -= 1
        namespaces.close(to: depth)
    }

    private mutating func unfinished() -> Defect {
        let end = window.base + window.bytes.count
        if let open = openNames.last {
            return defect(.error, "the file ends inside <\(names.entries[open].qualified)>", reference: "XML 1.0, 2.1", at: end)
        }
        return defect(.error, "the file ends in the middle of markup", reference: "XML 1.0, 2.1", at: end)
    }

    private mutating func scan() throws {
        let start = position - window.base
        let bytes = window.bytes
        guard start < bytes.count else { return try scanEnd() }
        let scanner = XMLScanner(bytes: bytes, limits: limits)
        guard bytes[start] == UInt8(ascii: "<") else { return try scanText(scanner, start) }
        switch try scanner.byte(start + 1) {
        case UInt8(ascii: "/"): try scanEndTag(scanner, start)
        case UInt8(ascii: "?"): try scanInstruction(scanner, start)
        case UInt8(ascii: "!"): try scanDeclaration(scanner, start)
        default: try scanStartTag(scanner, start)
        }
    }

    private mutating func scanEnd() throws {
        guard window.isComplete, openNames.isEmpty else { throw XMLSyntaxError.incomplete }
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

    private mutating func scanText(_ scanner: XMLScanner, _ start: Int) throws {
        let end = try scanner.textEnd(start, isLast: window.isComplete)
        if depth == 0, let index = (start..<end).first(where: { !XMLCharacters.isSpace(window.bytes[$0]) }) {
            let place = hasRoot ? "behind the root element" : "before the root element"
            throw XMLSyntaxError.at(index, "text \(place)", "XML 1.0, 2.1")
        }
        found(.text, start, end)
    }

    private mutating func scanInstruction(_ scanner: XMLScanner, _ start: Int) throws {
        let isFirst = position == (window.hasByteOrderMark ? 3 : 0)
        if isFirst, try scanner.hasPrefix("<?xml", at: start), XMLCharacters.isSpace(try scanner.byte(start + 5)) {
            found(.declaration, start, try XMLDeclaration(scanner, at: start).end)
        } else {
            found(.processingInstruction, start, try scanner.processingInstructionEnd(start))
        }
    }

    private mutating func scanDeclaration(_ scanner: XMLScanner, _ start: Int) throws {
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

    private func unknownMarkup(_ start: Int) -> XMLSyntaxError {
        .at(start, "“<!” begins neither a comment nor anything else that may stand here", "XML 1.0, 2.1")
    }

    private mutating func scanEndTag(_ scanner: XMLScanner, _ start: Int) throws {
        let nameEnd = try scanner.nameEnd(start + 2)
        let end = try scanner.skipSpace(nameEnd)
        guard let open = openNames.last else { throw XMLSyntaxError.at(start, "an end tag without an open element", "XML 1.0, 2.1") }
        guard names.find(window.bytes, start + 2..<nameEnd) == open else {
            let found = String(decoding: window.bytes[start + 2..<nameEnd], as: UTF8.self)
            throw XMLSyntaxError.at(start, "</\(found)> where </\(names.entries[open].qualified)> is expected", "XML 1.0, 3")
        }
        guard try scanner.byte(end) == UInt8(ascii: ">") else {
            throw XMLSyntaxError.at(end, "expected “>” at the end of the tag", "XML 1.0, 3.1")
        }
        nameNumber = open
        namespace = namespaces.uris[namespaces.number(for: names.entries[open].prefix) ?? 0]
        found(.endElement, start, end + 1)
    }

    // MARK: Start tags

    private mutating func scanStartTag(_ scanner: XMLScanner, _ start: Int) throws {
        attributeRecords.removeAll(keepingCapacity: true)
        let nameEnd = try scanner.nameEnd(start + 1)
        let number = try number(of: start + 1..<nameEnd, scanner, what: "the name of an element")
        guard depth > 0 || !hasRoot else { throw XMLSyntaxError.at(start, "a second root element", "XML 1.0, 2.1") }
        guard depth < limits.depth else {
            throw XMLSyntaxError.at(start, "more than \(limits.depth) elements inside each other", "limit")
        }
        let end = try scanAttributes(scanner, nameEnd)
        isEmptyElement = window.bytes[end] == UInt8(ascii: "/")
        hasRoot = true
        depth += 1
        openNames.append(number)
        nameNumber = number
        do {
            try resolveNamespaces(start)
        } catch {
            closeElement()
            throw error
        }
        found(.startElement, start, end + (isEmptyElement ? 2 : 1))
    }

    /// Reads the attributes behind the name; returns the index of `>` or `/`.
    private mutating func scanAttributes(_ scanner: XMLScanner, _ nameEnd: Int) throws -> Int {
        var index = nameEnd
        while true {
            let next = try scanner.skipSpace(index)
            let byte = scanner.bytes[next]
            if byte == UInt8(ascii: ">") { return next }
            if byte == UInt8(ascii: "/") {
                guard try scanner.byte(next + 1) == UInt8(ascii: ">") else {
                    throw XMLSyntaxError.at(next, "expected “/>”", "XML 1.0, 3.1")
                }
                return next
            }
            guard next > index else { throw XMLSyntaxError.at(next, "expected a space, “>” or “/>” in the tag", "XML 1.0, 3.1") }
            index = try scanAttribute(scanner, next)
        }
    }

    private mutating func scanAttribute(_ scanner: XMLScanner, _ start: Int) throws -> Int {
        let nameEnd = try scanner.nameEnd(start)
        let number = try number(of: start..<nameEnd, scanner, what: "the name of an attribute")
        let equals = try scanner.skipSpace(nameEnd)
        guard scanner.bytes[equals] == UInt8(ascii: "=") else {
            throw XMLSyntaxError.at(equals, "expected “=” behind the name of the attribute", "XML 1.0, 3.1")
        }
        let quote = try scanner.skipSpace(equals + 1)
        let end = try scanner.attributeValueEnd(quote)
        guard attributeRecords.count < limits.attributes else {
            throw XMLSyntaxError.at(start, "more than \(limits.attributes) attributes in one tag", "limit")
        }
        guard !attributeRecords.contains(where: { $0.name == number }) else {
            throw XMLSyntaxError.at(start, "the attribute “\(names.entries[number].qualified)” stands twice", "XML 1.0, 3.1")
        }
        let base = window.base
        attributeRecords.append(
            AttributeRecord(name: number, nameRange: base + start..<base + nameEnd, valueRange: base + quote + 1..<base + end))
        return end + 1
    }

    /// The number of a qualified name, which is checked when it is new.
    private mutating func number(of range: Range<Int>, _ scanner: XMLScanner, what: String) throws -> Int {
        if let known = names.find(scanner.bytes, range) { return known }
        try scanner.checkName(range, what: what, colons: true)
        let colon = range.first { scanner.bytes[$0] == UInt8(ascii: ":") }
        if let colon {
            try scanner.checkName(range.lowerBound..<colon, what: "a prefix")
            try scanner.checkName(colon + 1..<range.upperBound, what: "a name behind its prefix")
        }
        guard names.entries.count < limits.names else {
            throw XMLSyntaxError.at(range.lowerBound, "more than \(limits.names) different names", "limit")
        }
        return names.add(scanner.bytes, range, colon: colon)
    }

    private mutating func resolveNamespaces(_ start: Int) throws {
        var hasPrefixes = false
        for record in attributeRecords {
            let name = names.entries[record.name]
            if name.prefix == "xmlns" || name.qualified == "xmlns" {
                try declare(name.prefix.isEmpty ? "" : name.local, record)
            } else {
                hasPrefixes = hasPrefixes || !name.prefix.isEmpty
            }
        }
        let prefix = names.entries[nameNumber].prefix
        guard prefix != "xmlns", let number = namespaces.number(for: prefix) else { throw undeclared(prefix, start) }
        namespace = namespaces.uris[number]
        if hasPrefixes { try resolveAttributes() }
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
        for index in attributeRecords.indices {
            let name = names.entries[attributeRecords[index].name]
            guard !name.prefix.isEmpty, name.prefix != "xmlns" else { continue }
            let place = attributeRecords[index].nameRange.lowerBound - window.base
            guard let number = namespaces.number(for: name.prefix) else { throw undeclared(name.prefix, place) }
            attributeRecords[index].namespace = number
            let isTwin = { [names] (other: AttributeRecord) in other.namespace == number && names.entries[other.name].local == name.local }
            if attributeRecords[..<index].contains(where: isTwin) {
                throw XMLSyntaxError.at(place, "the attribute “\(name.local)” of one namespace stands twice", "Namespaces in XML, 6.3")
            }
        }
    }

    private func undeclared(_ prefix: String, _ index: Int) -> XMLSyntaxError {
        .at(index, "the prefix “\(prefix)” is not declared", "Namespaces in XML, 5")
    }
}
