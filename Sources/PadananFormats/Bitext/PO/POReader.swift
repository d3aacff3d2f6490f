import PadananModel

/// Reads a PO file entry by entry; in memory are only some hundred KB of it.
struct POReader: DocumentReader {
    private(set) var parser: POParser
    private(set) var charset = POCharset.utf8
    /// The header of the last document; `nil` when it has none.
    private(set) var header: POHeader?
    /// The msgid of the last unit.
    private(set) var singular = ""
    /// The msgid_plural of the last unit.
    private(set) var plural: String?
    /// Where the entry of the last unit stands in the file.
    var entry: POEntry { parser.entry }
    var window: LineWindow { parser.window }

    private let file: String
    private let options: ReadingOptions
    private var count = 0
    private var domain: String?
    /// Whether the next event is a document.
    private var needsDocument = true
    /// Whether the entry that was parsed is still to be handed out.
    private var holdsEntry = false
    private var scratch: [UInt8] = []

    init(_ source: ByteSource, file: String, options: ReadingOptions) throws {
        parser = POParser(try LineWindow(source, file: file))
        self.file = file
        self.options = options
    }

    var defects: [Defect] { parser.defects.defects }

    mutating func next() throws -> DocumentEvent? {
        while true {
            if holdsEntry {
                holdsEntry = false
            } else if try !parser.next() {
                guard needsDocument else { return nil }
                needsDocument = false
                return .document(emptyDocument())
            }
            if let domain = parser.entry.string(.domain) {
                self.domain = text(domain)
                (needsDocument, header) = (true, nil)
            } else if parser.entry.isHeader {
                if let document = try headerDocument() { return .document(document) }
            } else if needsDocument {
                (needsDocument, holdsEntry) = (false, true)
                return .document(emptyDocument())
            } else {
                return .unit(unit())
            }
        }
    }

    /// Keeps what lies behind the offset in the file in memory.
    mutating func keep(from offset: Int) {
        parser.keep(from: offset)
    }

    // MARK: Documents

    private func emptyDocument() -> Document {
        var document = Document(location: SourceLocation(file: file, line: 1, column: 1))
        document.id = domain ?? ""
        document.sourceLanguage = options.languages?.source
        document.targetLanguage = options.languages?.target
        return document
    }

    /// The document of a header entry; `nil` when the header comes too late to begin one.
    private mutating func headerDocument() throws -> Document? {
        guard let id = parser.entry.string(.id) else { return nil }
        let location = location(of: id)
        let target = parser.entry.string(.target)
        if parser.window.encoding == .utf8, !parser.window.hasByteOrderMark { try readCharset(target, at: location) }
        guard needsDocument else {
            let message =
                header == nil ? "the header entry is not the first of the file; move it there" : "a second header entry; leave it out"
            parser.defects.add(header == nil ? .warning : .error, message, reference: PORules.header, at: location)
            header = header ?? POHeader(target.map { text($0) } ?? "")
            return nil
        }
        needsDocument = false
        let header = POHeader(target.map { text($0) } ?? "")
        self.header = header
        var document = header.document(at: location, options: options)
        document.id = domain ?? ""
        for comment in comments() where comment.kind == .translator || comment.kind == .extracted {
            document.notes.append(Note(comment.text, category: comment.kind == .translator ? "translator" : "extracted"))
        }
        if parser.entry.isFuzzy { document.properties.append(Property("fuzzy", "yes")) }
        document.properties += markedProperties()
        return document
    }

    private mutating func readCharset(_ target: POString?, at location: SourceLocation) throws {
        guard let target, let name = POHeader(rawText(target).text).charset else { return }
        guard let charset = POCharset(name: name) else {
            let message = "the charset “\(name)” is not read here; convert the file to UTF-8 with msgconv"
            throw Defect(.error, message, reference: PORules.header, at: location)
        }
        self.charset = charset
        parser.bytesAreCharacters = charset.singleByte != nil
    }

    // MARK: Units

    private mutating func unit() -> Unit {
        count += 1
        let entry = parser.entry
        let id = entry.strings.first { $0.slot == .id }
        let keyword = entry.strings.first { !$0.slot.isPrevious } ?? id
        var unit = Unit(id: String(count), segments: [], location: keyword.map { location(of: $0) } ?? SourceLocation(file: file))
        unit.isObsolete = entry.isObsolete
        let plural = entry.string(.plural)
        unit.isPlural = plural != nil
        singular = ""
        if let id { addSegments(to: &unit, entry, id, plural) }
        if let context = entry.string(.context) { addContext(context, to: &unit) }
        addComments(to: &unit, entry)
        addPrevious(to: &unit, entry)
        return unit
    }

    private mutating func addContext(_ context: POString, to unit: inout Unit) {
        unit.name = text(context)
        if unit.name.isEmpty { unit.properties.append(Property("po:msgctxt", "")) }
    }

    /// A language with one plural form has one segment, whose source is msgid_plural, as that form stands for all numbers.
    private mutating func addSegments(to unit: inout Unit, _ entry: POEntry, _ id: POString, _ plural: POString?) {
        singular = text(id)
        var source = InlineText(singular)
        var sourceLocation = textLocation(of: id)
        let pluralSource = plural.map { text($0) }
        let pluralLocation = plural.map { textLocation(of: $0) } ?? sourceLocation
        self.plural = pluralSource
        if let pluralSource, entry.hasOneForm {
            (source, sourceLocation) = (InlineText(pluralSource), pluralLocation)
            unit.properties.append(Property("po:msgid", singular))
        }
        for target in entry.strings where target.slot == .target {
            var segment = Segment(source: source, location: sourceLocation)
            if plural != nil {
                segment.id = String(target.number ?? unit.segments.count)
                if let pluralSource, !unit.segments.isEmpty {
                    (segment.source, segment.location) = (InlineText(pluralSource), pluralLocation)
                }
            }
            segment.targetLocation = textLocation(of: target)
            if !entry.isEmpty(target) {
                segment.target = InlineText(text(target))
                segment.state = entry.isFuzzy ? .initial : .translated
            }
            unit.segments.append(segment)
        }
        if unit.segments.isEmpty { unit.segments.append(Segment(source: source, location: sourceLocation)) }
    }

    private mutating func addComments(to unit: inout Unit, _ entry: POEntry) {
        guard !entry.comments.isEmpty else { return }
        if entry.isFuzzy { unit.properties.append(Property("fuzzy", "yes")) }
        for property in markedProperties() {
            if property.name == "id" { unit.id = property.value } else { unit.properties.append(property) }
        }
        for comment in comments() {
            switch comment.kind {
            case .translator: unit.notes.append(Note(comment.text, category: "translator"))
            case .extracted: unit.notes.append(Note(comment.text, category: "extracted"))
            case .reference: unit.properties.append(Property("reference", comment.text))
            case .flags where !comment.text.isEmpty: unit.properties.append(Property("flag", comment.text))
            default: break
            }
        }
    }

    /// The comments of an entry, those of one kind together: notes joined by line feeds, references by spaces, flags, but for fuzzy, by commas.
    private mutating func comments() -> [(kind: POComment.Kind, text: String)] {
        var result: [(kind: POComment.Kind, text: String)] = []
        for comment in parser.entry.comments where comment.kind != .previous && !isMarked(comment) {
            let line = comment.kind == .flags ? flags(comment) : text(comment)
            guard let index = result.firstIndex(where: { $0.kind == comment.kind }) else {
                result.append((comment.kind, line))
                continue
            }
            switch comment.kind {
            case .reference: result[index].text += line.isEmpty ? "" : " " + line
            case .flags: result[index].text += line.isEmpty || result[index].text.isEmpty ? line : ", " + line
            default: result[index].text += "\n" + line
            }
        }
        return result
    }

    private func isMarked(_ comment: POComment) -> Bool {
        comment.kind == .extracted && POMark.begins(parser.window.bytes[comment.text])
    }

    /// The properties that a writer of ours put into comments.
    private mutating func markedProperties() -> [Property] {
        var properties: [Property] = []
        for comment in parser.entry.comments where isMarked(comment) {
            if let property = POMark.property(text(comment)) { properties.append(property) }
        }
        return properties
    }

    private mutating func text(_ comment: POComment) -> String {
        var range = comment.text
        if comment.kind == .reference {
            while !range.isEmpty, parser.window.bytes[range.lowerBound] <= 0x20 { range = range.lowerBound + 1..<range.upperBound }
            while !range.isEmpty, parser.window.bytes[range.upperBound - 1] <= 0x20 { range = range.lowerBound..<range.upperBound - 1 }
        }
        let (text, isWellFormed) = charset.text(parser.window.bytes[range])
        if !isWellFormed {
            let message = "a comment is not well-formed UTF-8; what is wrong is read as U+FFFD"
            parser.defects.add(.warning, message, reference: PORules.header, at: SourceLocation(file: file, line: comment.line))
        }
        return text
    }

    private func flags(_ comment: POComment) -> String {
        var words: [String] = []
        POFlags.forEach(in: parser.window.bytes, comment.text) { range in
            words.append(charset.text(parser.window.bytes[range]).text)
        }
        return words.filter { $0 != "fuzzy" }.joined(separator: ", ")
    }

    private mutating func addPrevious(to unit: inout Unit, _ entry: POEntry) {
        guard entry.strings.first?.slot.isPrevious == true else { return }
        let hasOneSource = unit.isPlural && entry.hasOneForm
        for previous in entry.strings where previous.slot.isPrevious {
            let index = previous.slot == .previousPlural && !hasOneSource ? 1 : 0
            if previous.slot == .previousContext {
                unit.properties.append(Property("po:previous-msgctxt", text(previous)))
            } else if previous.slot == .previousID, hasOneSource {
                unit.properties.append(Property("po:previous-msgid", text(previous)))
            } else if index < unit.segments.count {
                let match = SegmentMatch(source: InlineText(text(previous)), target: unit.segments[index].target, origin: "po:previous")
                unit.segments[index].matches.append(match)
            }
        }
    }

    // MARK: Text

    /// The text of a string; what is wrong in it is noted.
    private mutating func text(_ string: POString) -> String {
        let (text, isWellFormed) = rawText(string)
        if !isWellFormed {
            let message = "the string is not well-formed UTF-8; what is wrong is read as U+FFFD"
            parser.defects.add(.error, message, reference: PORules.header, at: textLocation(of: string))
        }
        return text
    }

    private mutating func rawText(_ string: POString) -> (text: String, isWellFormed: Bool) {
        let pieces = parser.entry.pieces
        var only: POPiece?
        var isSimple = true
        for index in string.pieces where !pieces[index].text.isEmpty {
            isSimple = isSimple && only == nil && !pieces[index].hasEscapes
            only = pieces[index]
        }
        guard let only else { return ("", true) }
        if isSimple, only.isASCII { return (String(decoding: parser.window.bytes[only.text], as: UTF8.self), true) }
        if isSimple { return charset.text(parser.window.bytes[only.text]) }
        scratch.removeAll(keepingCapacity: true)
        for index in string.pieces { append(pieces[index]) }
        return charset.text(scratch[...])
    }

    private mutating func append(_ piece: POPiece) {
        if !piece.hasEscapes { return scratch.append(contentsOf: parser.window.bytes[piece.text]) }
        var unknown: [Int] = []
        POEscapes.decode(piece.text, of: parser.window.bytes, to: &scratch) { unknown.append($0) }
        for index in unknown {
            let message = "a backslash that begins no escape; write “\\\\” for a backslash"
            let location = parser.location(of: index, lineStart: piece.lineStart, line: piece.line)
            parser.defects.add(.error, message, reference: PORules.details, at: location)
        }
    }

    private mutating func location(of string: POString) -> SourceLocation {
        parser.location(of: string.keyword, lineStart: string.lineStart, line: string.line)
    }

    /// Where the text of a string begins: behind its first quote that text follows.
    private mutating func textLocation(of string: POString) -> SourceLocation {
        let pieces = parser.entry.pieces
        guard let index = string.pieces.first(where: { !pieces[$0].text.isEmpty }) ?? string.pieces.first else {
            return location(of: string)
        }
        return parser.location(of: pieces[index].text.lowerBound, lineStart: pieces[index].lineStart, line: pieces[index].line)
    }
}
