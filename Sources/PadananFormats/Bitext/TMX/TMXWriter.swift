import PadananModel

/// Writes TMX 1.4, valid by its DTD: level 2, one `tu` a segment.
///
/// - Source: TMX 1.4b, “Structural Elements”.
struct TMXWriter: DocumentWriter {
    private let xml: XMLWriter
    private let options: WritingOptions
    private var losses = Losses()
    private var hasHeader = false
    /// The `srclang` of the header.
    private var headerSource = ""
    private var document = Document(location: SourceLocation(file: ""))

    init(_ sink: ByteSink, options: WritingOptions) {
        xml = XMLWriter(sink)
        self.options = options
    }

    var defects: [Defect] { losses.defects }

    mutating func write(_ event: DocumentEvent) throws {
        switch event {
        case .document(let document):
            if hasHeader { noteFurtherDocument(document) }
            self.document = document
            if !hasHeader { try writeHeader() }
        case .unit(let unit): try write(unit)
        }
    }

    mutating func finish() throws {
        if !hasHeader { try writeHeader() }
        try xml.end()
        try xml.end()
    }

    private mutating func noteFurtherDocument(_ document: Document) {
        if !document.notes.isEmpty || !document.properties.isEmpty || !document.original.isEmpty {
            losses.add("TMX has one header; what further documents say about themselves is left out", at: document.location)
        }
    }

    // MARK: The header

    private mutating func writeHeader() throws {
        hasHeader = true
        let all = document.properties.first { $0.name == TMXPropertyName.unit(.srclang) && TMXParser.isAll($0.value) }
        headerSource = all?.value ?? sourceLanguage
        try xml.declaration()
        try xml.line("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">")
        try xml.start("tmx", [("version", "1.4")])
        try xml.start("header", headerAttributes())
        for note in document.notes { try write(note, at: document.location) }
        if !document.original.isEmpty { try writeProperty(TMXPropertyName.original, document.original, at: document.location) }
        for property in document.properties { try writeHeaderProperty(property) }
        try xml.end()
        try xml.start("body")
    }

    private func headerAttributes() -> [(String, String?)] {
        let words = options.tool.split(separator: " ", maxSplits: 1).map(String.init)
        let value = { (attribute: TMXAttribute) in documentValue(attribute) }
        let made = TMXDate.isValid(options.date) ? options.date : value(.creationdate)
        return [
            ("creationtool", words.first ?? "padanan"), ("creationtoolversion", words.count > 1 ? words[1] : "unknown"),
            ("segtype", value(.segtype) ?? "paragraph"), ("o-tmf", value(.memoryFormat) ?? "unknown"),
            ("adminlang", value(.adminlang) ?? "en"),
            ("srclang", headerSource), ("datatype", document.datatype.isEmpty ? "unknown" : document.datatype),
            ("o-encoding", value(.originalEncoding)), ("creationdate", made), ("creationid", value(.creationid)),
            ("changedate", value(.changedate)), ("changeid", value(.changeid)),
        ]
    }

    private func documentValue(_ attribute: TMXAttribute) -> String? {
        let name = TMXPropertyName.unit(attribute)
        return document.properties.first { $0.name == name && TMXAttributeValue.isValid(attribute, $0.value) }?.value
    }

    private mutating func writeHeaderProperty(_ property: Property) throws {
        if property.name == TMXPropertyName.encodings, TMXUserEncoding.isElement(property.value) { return try xml.line(property.value) }
        if TMXPropertyName.attribute(property.name, behind: TMXPropertyName.unitPrefix, TMXAttribute.ofHeader) != nil { return }
        try writeProperty(property.name, property.value, at: document.location)
    }

    private var sourceLanguage: String { (document.sourceLanguage ?? options.languages.source).formatted }
    private var targetLanguage: String { (document.targetLanguage ?? options.languages.target).formatted }

    // MARK: Units

    private mutating func write(_ unit: Unit) throws {
        if !hasHeader { try writeHeader() }
        noteLosses(unit)
        let segments = unit.segments.filter { !$0.isIgnorable }
        for (index, segment) in segments.enumerated() {
            let suffix = segments.count == 1 ? "" : "-" + (segment.id.isEmpty ? String(index + 1) : segment.id)
            let type = segments.count > 1 && !unit.isPlural ? "sentence" : nil
            try write(segment, of: unit, id: unit.id + suffix, type: type, isFirst: index == 0)
        }
    }

    private mutating func noteLosses(_ unit: Unit) {
        if unit.isPlural { losses.add("TMX has no plurals; each form is a unit of its own", at: unit.location) }
        if unit.segments.contains(where: { !$0.matches.isEmpty }) {
            losses.add("TMX has no place for proposals; they are left out", at: unit.location)
        }
        if unit.segments.contains(where: { $0.isIgnorable && !$0.source.text.utf8.allSatisfy { $0 <= 0x20 } }) {
            losses.add("text between segments that is not translated is left out", at: unit.location)
        }
        if unit.groups.contains(where: { !$0.notes.isEmpty || !$0.properties.isEmpty }) {
            losses.add("TMX has no groups; their notes and properties are left out", at: unit.location)
        }
        for record in [unit.created, unit.changed] {
            guard let date = record?.date, !date.isEmpty, TMXDate.converted(date) == nil else { continue }
            losses.add("a date that is not one of ISO 8601 with a time is left out", at: unit.location)
        }
    }

    private mutating func write(_ segment: Segment, of unit: Unit, id: String, type: String?, isFirst: Bool) throws {
        try xml.start("tu", unitAttributes(unit, id, type))
        let hasTarget = !(segment.target?.isEmpty ?? true)
        if isFirst { try writeNotes(of: unit, hasTarget: hasTarget) }
        for property in ownProperties(of: unit, segment) { try writeProperty(property.name, property.value, at: unit.location) }
        for property in unit.properties where !isVariantProperty(property.name, hasTarget: hasTarget) {
            if TMXPropertyName.attribute(property.name, behind: TMXPropertyName.unitPrefix, TMXAttribute.ofUnits) == nil {
                try writeProperty(property.name, property.value, at: unit.location)
            }
        }
        let numbers = TMXCodeNumbers([segment.source] + (segment.target.map { [$0] } ?? []))
        try write(segment.source, .source, of: unit, numbers, isFirst: isFirst)
        if let target = segment.target, hasTarget { try write(target, .target, of: unit, numbers, isFirst: isFirst) }
        try xml.end()
    }

    /// The notes that stand on the `tu`: those about no text, and those about a target that isn't there.
    private mutating func writeNotes(of unit: Unit, hasTarget: Bool) throws {
        for note in unit.notes where note.subject == nil || (note.subject == .target && !hasTarget) {
            if note.subject != nil {
                losses.add("a <tu> without target has notes about it; they stand as notes of the <tu>", at: unit.location)
            }
            try write(note, at: unit.location)
        }
    }

    /// Whether a property stands on a `tuv`; without target, what is said of it stands on the `tu`, under its whole name.
    private func isVariantProperty(_ name: String, hasTarget: Bool) -> Bool {
        name.hasPrefix(TMXPropertyName.sourcePrefix) || (hasTarget && name.hasPrefix(TMXPropertyName.targetPrefix))
    }

    private func unitAttributes(_ unit: Unit, _ id: String, _ type: String?) -> [(String, String?)] {
        var attributes: [(String, String?)] = [("tuid", id.isEmpty ? nil : id)]
        attributes += TMXAttribute.ofUnits.map { attribute in
            if attribute == .segtype, let type { return (attribute.written, type) }
            if attribute == .srclang, !TMXParser.isAll(headerSource), headerSource != sourceLanguage {
                return (attribute.written, sourceLanguage)
            }
            return (attribute.written, unit.property(TMXPropertyName.unit(attribute)).flatMap { TMXAttributeValue.valid(attribute, $0) })
        }
        return attributes + changes(unit)
    }

    private func changes(_ unit: Unit) -> [(String, String?)] {
        let filled = { (text: String?) in text.flatMap { $0.isEmpty ? nil : $0 } }
        return [
            ("creationdate", unit.created.flatMap { TMXDate.converted($0.date) }), ("creationid", filled(unit.created?.user)),
            ("changedate", unit.changed.flatMap { TMXDate.converted($0.date) }), ("changeid", filled(unit.changed?.user)),
        ]
    }

    /// What TMX has no attribute for and is read back from properties.
    private func ownProperties(of unit: Unit, _ segment: Segment) -> [Property] {
        var properties: [Property] = []
        if !unit.name.isEmpty { properties.append(Property(TMXPropertyName.name, unit.name)) }
        if !unit.groups.isEmpty {
            let path = unit.groups.map { $0.name.isEmpty ? $0.id : $0.name }.joined(separator: "/")
            properties.append(Property(TMXPropertyName.group, path))
        }
        if !unit.isTranslatable { properties.append(Property(TMXPropertyName.translate, "no")) }
        if unit.isObsolete { properties.append(Property(TMXPropertyName.obsolete, "yes")) }
        if segment.state != TMXUnitBuilder.usualState(of: segment.target) {
            properties.append(Property(TMXPropertyName.state, segment.state.rawValue))
        }
        if !segment.subState.isEmpty { properties.append(Property(TMXPropertyName.subState, segment.subState)) }
        return properties
    }

    // MARK: Variants

    private mutating func write(
        _ content: InlineText, _ subject: Note.Subject, of unit: Unit, _ numbers: TMXCodeNumbers, isFirst: Bool
    ) throws {
        let prefix = subject == .source ? TMXPropertyName.sourcePrefix : TMXPropertyName.targetPrefix
        let own = unit.properties.filter { $0.name.hasPrefix(prefix) }
        let named = own.map { ($0, TMXPropertyName.attribute($0.name, behind: prefix, TMXAttribute.ofVariants)) }
        let attributes = named.compactMap { property, attribute in
            attribute.flatMap { attribute in TMXAttributeValue.valid(attribute, property.value).map { (attribute.written, Optional($0)) } }
        }
        try xml.start("tuv", [("xml:lang", subject == .source ? sourceLanguage : targetLanguage)] + attributes)
        if isFirst { for note in unit.notes where note.subject == subject { try write(note, at: unit.location) } }
        for (property, attribute) in named where attribute == nil {
            try writeProperty(
                String(decoding: property.name.utf8.dropFirst(prefix.utf8.count), as: UTF8.self), property.value, at: unit.location)
        }
        var writer = TMXContentWriter(numbers: numbers, reusesMarkup: false)
        let markup = writer.markup(of: content)
        for loss in writer.losses { losses.add(loss, at: unit.location) }
        try xml.start("seg", isMixed: true)
        try xml.raw(markup)
        try xml.end()
        try xml.end()
    }

    private mutating func write(_ note: Note, at location: SourceLocation) throws {
        if !note.category.isEmpty || !note.author.isEmpty || note.priority != nil {
            losses.add("notes of TMX have neither kind nor author nor priority; these are left out", at: location)
        }
        try xml.element("note", text: checked(note.text, at: location))
    }

    private mutating func writeProperty(_ name: String, _ value: String, at location: SourceLocation) throws {
        try xml.element("prop", [("type", checked(name, at: location))], text: checked(value, at: location))
    }

    private mutating func checked(_ text: String, at location: SourceLocation) -> String {
        if XMLEscaping.hasForbiddenCharacters(text) { losses.add("characters that XML can't hold are left out", at: location) }
        return text
    }
}
