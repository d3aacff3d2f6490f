import PadananModel

/// Reads what is in a `seg`: text, codes and highlights.
///
/// - Source: TMX 1.4b, “Content Markup”.
struct TMXContentReader {
    /// Codes of one `seg`; more is an error, since each costs far more memory than its markup.
    static let codeLimit = 100_000

    /// The ends of the highlights that are open, the innermost last.
    private var open: [InlineCode] = []
    /// Elements that are none of TMX, by name.
    private(set) var foreign: [String] = []
    /// Where the first `sub` of each code begins.
    private(set) var texts: [SourceLocation] = []
    /// What the `seg` is part of.
    private let unit: TMXExtent

    init(in unit: TMXExtent) {
        self.unit = unit
    }

    /// Reads from the start tag of the `seg`, where `reader` is, to its end tag; `content` is empty before.
    mutating func read(_ reader: inout XMLReader, _ names: inout TMXNames, into content: inout InlineText) throws {
        let depth = reader.depth
        while true {
            let event = try reader.next()
            try unit.check(reader)
            switch event {
            case .text, .cdata:
                if content.text.isEmpty { content.text = reader.takeText() } else { content.text += reader.takeText() }
            case .startElement: try start(&reader, &names, into: &content)
            case .endElement:
                if reader.depth == depth { return }
                if let code = open.popLast() { content.append(code) }
            default: break
            }
        }
    }

    /// Reads a code, or the start tag of a highlight. It is built where it stays, so as not to be copied.
    private mutating func start(_ reader: inout XMLReader, _ names: inout TMXNames, into content: inout InlineText) throws {
        let place = content.codes.count
        guard place < Self.codeLimit else {
            throw reader.defect(.error, "more than \(Self.codeLimit) codes in one segment", at: reader.range.lowerBound)
        }
        let element = names.element(&reader)
        content.codes.append(InlineCode(.standalone, id: "", offset: content.text.utf8.count))
        content.codes[place].element = element?.rawValue ?? reader.localName
        readAttributes(&content.codes[place], &reader, &names)
        if let element, element.isCode {
            try readCode(&content.codes[place], element, &reader, &names)
        } else {
            if element != .hi, element != .sub { foreign.append(reader.name) }
            startSpan(&content.codes[place], isAnnotation: element == .hi || element == .sub, &reader)
        }
    }

    private mutating func readAttributes(_ code: inout InlineCode, _ reader: inout XMLReader, _ names: inout TMXNames) {
        for index in 0..<reader.attributeCount {
            let value = reader.attributeValue(at: index)
            switch names.attribute(&reader, at: index) {
            case .internalMatch: code.id = value
            case .type: code.type = TMXCodeType.general(value)
            case .externalMatch:
                if code.id.isEmpty { code.id = value }
                code.attributes.append(Property("x", value))
            default: code.attributes.append(Property(reader.name(reader.attributeName(at: index)), value))
            }
        }
    }

    /// Reads a code to its end; the text in it, and in what is in it, is code.
    private mutating func readCode(_ code: inout InlineCode, _ element: TMXElement, _ reader: inout XMLReader, _ names: inout TMXNames)
        throws
    {
        let start = reader.range.lowerBound
        let depth = reader.depth
        code.kind = Self.kind(of: element, code)
        var hasText = false
        while try reader.next() != .endElement || reader.depth != depth {
            try unit.check(reader)
            if !hasText, reader.event == .startElement, names.element(&reader) == .sub {
                hasText = true
                texts.append(reader.location)
            }
            guard reader.event == .text || reader.event == .cdata else { continue }
            if code.data.isEmpty { code.data = reader.takeText() } else { code.data += reader.takeText() }
        }
        code.markup = reader.takeSource(start..<reader.range.upperBound)
    }

    private static func kind(of element: TMXElement, _ code: InlineCode) -> InlineCode.Kind {
        switch (element, code.attribute("pos")) {
        case (.bpt, _), (.it, "begin"): .opening
        case (.ept, _), (.it, "end"): .closing
        default: .standalone
        }
    }

    /// A highlight; or an element that is none of TMX, whose text is taken as text.
    private mutating func startSpan(_ code: inout InlineCode, isAnnotation: Bool, _ reader: inout XMLReader) {
        code.kind = isAnnotation ? .annotationStart : .opening
        var tag = reader.source(reader.range)
        if reader.isEmptyElement { tag = String(tag.dropLast(2)) + ">" }
        code.markup = tag
        if !isAnnotation { code.data = tag }
        var end = InlineCode(isAnnotation ? .annotationEnd : .closing, id: code.id, type: code.type)
        end.element = code.element
        end.markup = "</\(reader.name)>"
        if !isAnnotation { end.data = end.markup }
        open.append(end)
    }
}
