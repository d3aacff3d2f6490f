import PadananModel

/// Reads the glossaries in an XLIFF 2 file.
struct XLIFF2GlossaryReader {
    private let file: String
    private var languages: LanguagePair
    private var log = DefectLog()
    private var concepts: [Concept] = []
    private var identifiers: Set<String> = []
    private var entries: Set<[String]> = []
    private var numbers: [String: Int] = [:]

    /// An entry as it stands in the file.
    private struct Entry {
        var id = ""
        var source = ""
        var term = ""
        var translations: [String] = []
        var definition = ""
        var definitionSource = ""
        var statements: [(name: String, text: String)] = []
    }

    /// - Parameter languages: where the file names none.
    init(file: String, languages: LanguagePair) {
        self.file = file
        self.languages = languages
    }

    mutating func read(_ content: [UInt8]) -> TermbaseReading {
        do {
            var reader = try XMLReader(ByteSource(content), file: file)
            while try reader.next() != .end {
                if reader.event == .startElement { try readElement(&reader) }
            }
            if concepts.isEmpty { log.add(.warning, "the file holds no glossary", at: SourceLocation(file: file)) }
        } catch {
            let defect = error as? Defect ?? Defect(.error, "\(error)", at: SourceLocation(file: file))
            return TermbaseReading(termbase: Termbase(concepts), defects: log.defects + [defect])
        }
        return TermbaseReading(termbase: Termbase(concepts), defects: log.defects)
    }

    private mutating func readElement(_ reader: inout XMLReader) throws {
        if reader.depth == 1 {
            if let source = reader.attribute("srcLang") { languages.source = LanguageTag(source) }
            if let target = reader.attribute("trgLang") { languages.target = LanguageTag(target) }
        } else if reader.namespace == XLIFF2GlossaryFormat.glossary, reader.localName == "glossEntry" {
            let location = reader.location
            add(try readEntry(&reader), at: location)
        }
    }

    private mutating func readEntry(_ reader: inout XMLReader) throws -> Entry {
        var entry = Entry(id: reader.attribute("id") ?? "")
        let depth = reader.depth
        while try reader.next() != .endElement || reader.depth > depth {
            guard reader.event == .startElement else { continue }
            switch (reader.namespace, reader.localName) {
            case (XLIFF2GlossaryFormat.glossary, "term"):
                entry.source = reader.attribute("source") ?? ""
                entry.term = try reader.elementText().trimmed
            case (XLIFF2GlossaryFormat.glossary, "translation"): entry.translations.append(try reader.elementText().trimmed)
            case (XLIFF2GlossaryFormat.glossary, "definition"):
                entry.definitionSource = reader.attribute("source") ?? ""
                entry.definition = try reader.elementText().trimmed
            case (XLIFF2GlossaryFormat.metadata, "metaGroup"):
                if reader.attribute("category") != XLIFF2GlossaryFormat.category { try reader.skipElement() }
            case (XLIFF2GlossaryFormat.metadata, "meta"):
                let name = reader.attribute("type") ?? ""
                entry.statements.append((name, try reader.elementText().trimmed))
            case (XLIFF2GlossaryFormat.metadata, "metadata"): break
            default: try reader.skipElement()
            }
        }
        return entry
    }

    private mutating func add(_ entry: Entry, at location: SourceLocation) {
        guard !entry.term.isEmpty else {
            return report(.error, "the entry has no term; write <gls:term>", "XLIFF 2.1, 5.2.4.3", location)
        }
        if entry.translations.allSatisfy(\.isEmpty), entry.definition.isEmpty {
            report(.warning, "the entry has neither a translation nor a definition", "XLIFF 2.1, 5.2.4.2", location)
        }
        // The glossaries of several units often repeat an entry.
        let content = [entry.id, entry.term, entry.definition] + entry.translations + entry.statements.flatMap { [$0.name, $0.text] }
        guard entries.insert(content).inserted else { return }
        var builder = ConceptBuilder(Concept(id: "", terms: [], location: location))
        builder.add(Term(entry.term, language: languages.source, assumptions: .all))
        for text in entry.translations { builder.add(Term(text, language: languages.target, assumptions: .all)) }
        var concept = builder.result
        concept.id = entry.id.isEmpty ? entry.term : entry.id
        concept.source = entry.source
        concept.definition = entry.definition
        concept.definitionSource = entry.definitionSource
        for name in ConceptStatement.apply(entry.statements, to: &concept) {
            report(.warning, "unknown statement “\(name)” in the metadata is passed over", "", location)
        }
        concept.id = freeIdentifier(for: concept.id)
        concepts.append(concept)
    }

    /// Ids are unique in one glossary only; a further entry with the same gets a number.
    private mutating func freeIdentifier(for id: String) -> String {
        var free = id
        while !identifiers.insert(free).inserted {
            numbers[id, default: 1] += 1
            free = "\(id)-\(numbers[id] ?? 0)"
        }
        return free
    }

    private mutating func report(_ severity: Defect.Severity, _ message: String, _ reference: String, _ location: SourceLocation) {
        log.add(severity, message, reference: reference, at: location)
    }
}
