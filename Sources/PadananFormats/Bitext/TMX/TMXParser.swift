import PadananModel

/// Reads the header and the units of a TMX file one after the other, for the reader and for the rewriting.
struct TMXParser {
    /// Notes and properties of the header that are kept.
    static let headerLimit = 10_000
    /// Bytes that are copied at once.
    private static let pieceSize = 1 << 16

    var reader: XMLReader
    private(set) var languages: TMXLanguages
    /// The copy that is made while reading, which keeps in memory what it still needs.
    var copy: XMLCopy?
    /// The element that is held in memory.
    private var held: TMXExtent?
    private var names = TMXNames()
    private var problems = TMXProblems()
    private var variants = TMXVariants()
    private var recent = TMXRecentValues()
    private var unitCount = 0
    /// Whether the reader is at an event that no step has seen.
    private var isFresh = false
    /// Where the parts of the last unit stand.
    private(set) var places = TMXPlaces()
    /// The number of the language that the header declares; `nil` for none or all.
    private var declaredSource: Int?

    /// Opens a file; throws a `Defect` when its root isn't `tmx`.
    init(_ source: ByteSource, file: String, options: ReadingOptions, copiedTo sink: ByteSink? = nil) throws {
        reader = try XMLReader(source, file: file)
        languages = TMXLanguages(wanted: options.languages)
        copy = sink.map { XMLCopy(of: &reader, to: $0) }
        while try reader.next() != .startElement {}
        guard names.element(&reader) == .tmx else {
            throw reader.defect(
                .error, "the root element is <\(reader.name)>, not <tmx>", reference: "TMX 1.4b, tmx", at: reader.range.lowerBound)
        }
    }

    /// What was wrong or left out so far.
    var defects: [Defect] { problems.defects(languages) }

    // MARK: The header

    /// Reads up to the first unit's start tag, or to the end of the file.
    mutating func readHead() throws -> Document {
        var document = Document(location: reader.location)
        var hasHeader = false
        while try nextStart() {
            switch names.element(&reader) {
            case .header:
                hasHeader = true
                try readHeader(&document)
            case .body: break
            case .tu:
                if !hasHeader { problems.note("the file has no <header>", "TMX 1.4b, tmx", at: document.location) }
                isFresh = true
                return document
            default: try skipUnknown()
            }
        }
        return document
    }

    /// Moves to the next start tag; false at the end of the file.
    private mutating func nextStart() throws -> Bool {
        while true {
            switch try reader.next() {
            case .startElement: return true
            case .end: return false
            default: try release()
            }
        }
    }

    /// Writes what is read so far when a copy is made and it is much; not inside a unit, which may still change.
    mutating func release() throws {
        let end = reader.range.upperBound
        guard let written = copy?.offset, end - written > Self.pieceSize else { return }
        try copy?.advance(to: end, from: &reader)
    }

    private mutating func readHeader(_ document: inout Document) throws {
        document.location = reader.location
        held = TMXExtent(of: "header", &reader)
        defer { held = nil }
        readHeaderAttributes(&document)
        let depth = reader.depth
        while try !isEnd(of: depth) {
            guard reader.event == .startElement else { continue }
            guard document.notes.count + document.properties.count < Self.headerLimit else {
                try leaveOutOfHeader()
                continue
            }
            switch names.element(&reader) {
            case .note: document.notes.append(Note(try elementText()))
            case .prop:
                let property = try readProperty().property
                if property.name == TMXPropertyName.original {
                    document.original = property.value
                } else {
                    document.properties.append(property)
                }
            case .ude: document.properties.append(Property(TMXPropertyName.encodings, try elementMarkup()))
            default: try skipUnknown()
            }
        }
    }

    private mutating func leaveOutOfHeader() throws {
        problems.note(
            "more than \(Self.headerLimit) notes and properties in the header; the others are left out", "TMX 1.4b, header",
            at: reader.location)
        try skip()
    }

    private mutating func readHeaderAttributes(_ document: inout Document) {
        for index in 0..<reader.attributeCount {
            let value = reader.attributeValue(at: index)
            switch names.attribute(&reader, at: index) {
            case .creationtool: document.tool = value
            case .datatype: document.datatype = value
            case .srclang:
                if Self.isAll(value) {
                    document.properties.append(Property(TMXPropertyName.unit(.srclang), value))
                } else {
                    declaredSource = languages.number(value)
                    document.sourceLanguage = LanguageTag(value)
                }
            case let attribute?: document.properties.append(Property(TMXPropertyName.unit(attribute), value))
            case nil: break
            }
        }
    }

    /// Whether `srclang` says that every language may be the source (TMX 1.4b, “srclang”).
    static func isAll(_ language: String) -> Bool {
        language == "*all*"
    }

    // MARK: Units

    /// An empty unit for `readUnit`.
    var emptyUnit: Unit { Unit(id: "", segments: [], location: SourceLocation(file: "")) }

    /// Reads one step further; a unit is read into `unit`, which is empty, and its places are `places` then.
    ///
    /// Begins with the event that the reader is at and stays at the last one that it has read. The unit is built where the caller has it, so as
    /// not to be copied.
    mutating func step(into unit: inout Unit) throws -> TMXStep {
        if !isFresh, reader.event != .end { try reader.next() }
        isFresh = false
        switch reader.event {
        case .end: return .end
        case .startElement:
            switch names.element(&reader) {
            case .tu:
                if try readUnitElement(&unit) { return .unit }
                unit = emptyUnit
            case .body where reader.depth == 2: break
            default: try skipUnknown()
            }
        default: break
        }
        return .other
    }

    /// Reads the next unit into `unit`, which is empty; false at the end of the file.
    mutating func readUnit(into unit: inout Unit) throws -> Bool {
        while true {
            switch try step(into: &unit) {
            case .unit: return true
            case .other: continue
            case .end: return false
            }
        }
    }

    private mutating func readUnitElement(_ unit: inout Unit) throws -> Bool {
        let start = reader.range.lowerBound
        held = TMXExtent(of: "tu", &reader)
        if copy == nil { reader.keep(from: start) }
        defer {
            held = nil
            if copy == nil { reader.keep(from: nil) }
        }
        unitCount += 1
        variants.removeAll()
        unit.location = reader.location(of: start)
        var builder = TMXUnitBuilder()
        unit.properties.reserveCapacity(4)
        readUnitAttributes(&unit, &builder)
        if unit.id.isEmpty { unit.id = String(unitCount) }
        try readUnitContent(&unit, &builder)
        guard builder.choose(from: &variants, &unit, &places, declaredSource, &languages, &problems) else { return false }
        places.unit = start..<reader.range.upperBound
        return true
    }

    private mutating func readUnitAttributes(_ unit: inout Unit, _ builder: inout TMXUnitBuilder) {
        for index in 0..<reader.attributeCount {
            guard let attribute = names.attribute(&reader, at: index) else { continue }
            if attribute == .tuid {
                unit.id = reader.attributeValue(at: index)
            } else if TMXChanges.holds(attribute) {
                TMXChanges.take(attribute, recent.value(attribute, &reader, at: index), &unit.created, &unit.changed)
            } else {
                let value = reader.attributeValue(at: index)
                if attribute == .srclang { builder.declare(value, &languages) }
                unit.properties.append(Property(TMXPropertyName.unit(attribute), value))
            }
        }
    }

    private mutating func readUnitContent(_ unit: inout Unit, _ builder: inout TMXUnitBuilder) throws {
        let depth = reader.depth
        while try !isEnd(of: depth) {
            guard reader.event == .startElement else { continue }
            switch names.element(&reader) {
            case .tuv: try readVariant()
            case .note: unit.notes.append(Note(try elementText()))
            case .prop:
                let (property, range) = try readProperty()
                builder.take(property, range, &unit)
            default: try skipUnknown()
            }
        }
    }

    /// Reads a `tuv` into the last place of `variants`, where it is built so as not to be copied.
    private mutating func readVariant() throws {
        let start = reader.range.lowerBound
        let place = variants.add()
        readVariantAttributes(place)
        let depth = reader.depth
        while try !isEnd(of: depth) {
            guard reader.event == .startElement else { continue }
            switch names.element(&reader) {
            case .seg: try readSegment(place)
            case .note: variants.all[place].notes.append(try elementText())
            case .prop: variants.all[place].properties.append(try readProperty().property)
            default: try skipUnknown()
            }
        }
        variants.all[place].range = start..<reader.range.upperBound
        if variants.all[place].segment == nil { variants.all[place].location = reader.location(of: start) }
    }

    private mutating func readVariantAttributes(_ place: Int) {
        var old: String?
        for index in 0..<reader.attributeCount {
            guard let attribute = names.attribute(&reader, at: index) else { continue }
            switch attribute {
            case .language: variants.all[place].language = languages.number(reader.attributeValue(at: index))
            case .oldLanguage: old = reader.attributeValue(at: index)
            default:
                let isChange = TMXChanges.holds(attribute)
                let value = isChange ? recent.value(attribute, &reader, at: index) : reader.attributeValue(at: index)
                variants.all[place].attributes.append((attribute, value))
            }
        }
        guard variants.all[place].language < 0 else { return }
        if old == nil {
            problems.note("a <tuv> without xml:lang", "TMX 1.4b, tuv", at: reader.location)
        }
        variants.all[place].language = languages.number(old ?? "")
        variants.all[place].hasOldLanguage = old != nil
    }

    private mutating func readSegment(_ place: Int) throws {
        let tag = reader.range
        guard variants.all[place].segment == nil else {
            problems.note("a second <seg> in a <tuv> is left out", "TMX 1.4b, tuv", at: reader.location)
            return try skip()
        }
        variants.all[place].location = reader.location(of: tag.upperBound)
        guard let held else { return }
        var content = TMXContentReader(in: held)
        try content.read(&reader, &names, into: &variants.all[place].content)
        for name in content.foreign {
            problems.note(
                "<\(name)> is no inline element of TMX; its text is read as text", "TMX 1.4b, Content Markup",
                at: variants.all[place].location)
        }
        for location in content.texts {
            problems.note("the text of <sub> is kept as part of the code around it", "TMX 1.4b, sub", at: location)
        }
        variants.all[place].segmentContent = tag.upperBound..<max(tag.upperBound, reader.range.lowerBound)
        variants.all[place].segment = tag.lowerBound..<reader.range.upperBound
    }

    // MARK: Small elements

    /// Moves on; true when the reader comes to the end tag of the element at `depth`.
    private mutating func isEnd(of depth: Int) throws -> Bool {
        let event = try reader.next()
        try held?.check(reader)
        return event == .endElement && reader.depth == depth
    }

    /// The text of the element whose start tag the reader is at.
    private mutating func elementText() throws -> String {
        let depth = reader.depth
        var text = ""
        while try !isEnd(of: depth) {
            guard reader.event == .text || reader.event == .cdata else { continue }
            if text.isEmpty { text = reader.takeText() } else { text += reader.takeText() }
        }
        return text
    }

    /// The element whose start tag the reader is at, as written.
    private mutating func elementMarkup() throws -> String {
        let start = reader.range.lowerBound
        if copy == nil { reader.keep(from: start) }
        try skip()
        defer { if copy == nil { reader.keep(from: nil) } }
        return reader.source(start..<reader.range.upperBound)
    }

    /// A `prop` with the place of its value.
    private mutating func readProperty() throws -> (property: Property, value: Range<Int>) {
        var type = ""
        for index in 0..<reader.attributeCount where names.attribute(&reader, at: index) == .type {
            type = reader.attributeValue(at: index)
        }
        let start = reader.range.upperBound
        let text = try elementText()
        return (Property(type, text), start..<max(start, reader.range.lowerBound))
    }

    private mutating func skipUnknown() throws {
        problems.note("<\(reader.name)> can't stand here and is left out", "TMX 1.4b, Structural Elements", at: reader.location)
        try skip()
    }

    /// Moves to the end tag of the element whose start tag the reader is at.
    private mutating func skip() throws {
        let depth = reader.depth
        while try !isEnd(of: depth) {
            if held == nil { try release() }
        }
    }
}
