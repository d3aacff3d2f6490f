import PadananModel

/// Reads the glossaries in an XLIFF 2 file, entry by entry.
///
///     var reader = try XLIFF2GlossaryReader(ByteSource(bytes), file: "artikel.xlf")
///     while let entry = try reader.next() { print(entry.term.text, entry.translations.map(\.text)) }
///
/// - Source: XLIFF 2.1, section 5.2.
public struct XLIFF2GlossaryReader {
    private var parser: XLIFF2Parser
    private var unitId = ""

    /// Throws a `Defect` when the file is not XLIFF 2.
    public init(_ source: ByteSource, file: String) throws {
        parser = try XLIFF2Parser(source, file: file)
        try parser.readRoot()
    }

    /// The language of the terms.
    public var sourceLanguage: LanguageTag? { parser.root.sourceLanguage }
    /// The language of the translations.
    public var targetLanguage: LanguageTag? { parser.root.targetLanguage }
    /// What was wrong so far and did not stop the reading.
    public var defects: [Defect] { parser.defects }

    /// The next entry, or `nil` at the end. Throws a `Defect` when reading can't go on.
    public mutating func next() throws -> XLIFF2GlossaryEntry? {
        while try parser.xml.next() != .end {
            guard parser.xml.event == .startElement else { continue }
            if parser.xml.namespace == parser.core, parser.xml.localName == "unit" {
                unitId = parser.xml.attribute("id") ?? ""
            } else if isGlossary("glossEntry") {
                return try readEntry()
            }
        }
        return nil
    }

    private func isGlossary(_ name: String) -> Bool {
        parser.xml.namespace == XLIFF2Names.glossary && parser.xml.localName == name
    }

    private mutating func readEntry() throws -> XLIFF2GlossaryEntry {
        var entry = XLIFF2GlossaryEntry(location: parser.xml.location)
        entry.unitId = unitId
        entry.id = parser.xml.attribute("id") ?? ""
        entry.reference = parser.xml.attribute("ref") ?? ""
        entry.properties = foreignAttributes()
        var hasTerm = false
        while try parser.xml.next() != .endElement {
            guard parser.xml.event == .startElement else { continue }
            hasTerm = hasTerm || isGlossary("term")
            try readPart(of: &entry)
        }
        if !hasTerm {
            parser.report(.error, "the entry has no <gls:term>", "5.2 glossEntry", at: parser.xml.range.lowerBound)
        } else if entry.translations.isEmpty, entry.definition == nil {
            parser.report(.warning, "the entry has neither translation nor definition", "5.2 glossEntry", at: parser.xml.range.lowerBound)
        }
        return entry
    }

    private mutating func readPart(of entry: inout XLIFF2GlossaryEntry) throws {
        if isGlossary("term") {
            entry.term = try readContent(&entry)
        } else if isGlossary("translation") {
            entry.translations.append(try readContent(&entry))
        } else if isGlossary("definition") {
            entry.definition = try readContent(&entry)
        } else if parser.xml.namespace == XLIFF2Names.metadata {
            entry.properties += try parser.readMetadata()
        } else {
            let name = parser.xml.name
            entry.properties.append(Property(name, try parser.readPlainText()))
        }
    }

    private mutating func readContent(_ entry: inout XLIFF2GlossaryEntry) throws -> XLIFF2GlossaryEntry.Content {
        entry.properties += foreignAttributes()
        let source = parser.xml.attribute("source") ?? ""
        return XLIFF2GlossaryEntry.Content(try parser.readPlainText(), source: source)
    }

    private func foreignAttributes() -> [Property] {
        parser.xml.attributes.compactMap { attribute in
            guard !attribute.namespace.isEmpty else { return nil }
            return Property(attribute.name, parser.xml.value(of: attribute.valueRange))
        }
    }
}
