import PadananModel

/// The glossary of a translation service in the making: one target phrase for each source phrase, and nothing else.
struct ServiceGlossary {
    /// What a service accepts.
    struct Limits {
        /// UTF-8 bytes of a phrase.
        var phraseBytes: Int
        /// Bytes of a file.
        var fileBytes: Int
    }

    private var rows: [[String]] = []
    private var losses = Losses()
    private var sources: Set<String> = []
    private let name: String
    private let languages: LanguagePair
    private let limits: Limits

    /// - Parameter name: of the format, for messages: `a DeepL glossary`.
    init(name: String, languages: LanguagePair, limits: Limits) {
        self.name = name
        self.languages = languages
        self.limits = limits
    }

    /// Adds the concepts, those without a condition first: theirs is the rendering by default.
    mutating func add(_ termbase: Termbase) {
        for concept in termbase.concepts where concept.condition == nil { add(concept) }
        for concept in termbase.concepts where concept.condition != nil { add(concept) }
    }

    private mutating func add(_ concept: Concept) {
        let entries = TermPairs(of: concept, languages: languages, losses: &losses).entries
        guard !entries.isEmpty else { return }
        ConceptRemainder(of: concept, beyond: [.identifier, .verbatim], languages: languages).report(format: name, losses: &losses)
        losses.add("\(name) has no place for ids of concepts; the source terms serve as such", at: concept.location)
        for entry in entries {
            if entry.targets.count > 1 {
                losses.add("\(name) has one target term for a source term; further ones are left out", at: concept.location)
            }
            add(entry.source, entry.targets[0], concept.location)
        }
    }

    private mutating func add(_ source: String, _ target: String, _ location: SourceLocation) {
        let (cleanSource, cleanTarget) = (clean(source, location), clean(target, location))
        guard !cleanSource.isEmpty, !cleanTarget.isEmpty else { return }
        guard cleanSource.utf8.count <= limits.phraseBytes, cleanTarget.utf8.count <= limits.phraseBytes else {
            return losses.add("terms of more than \(limits.phraseBytes) bytes, the limit of \(name), are left out", at: location)
        }
        guard sources.insert(cleanSource).inserted else {
            return losses.add("\(name) has each source term once; a further meaning of it is left out", at: location)
        }
        rows.append([cleanSource, cleanTarget])
    }

    private mutating func clean(_ phrase: String, _ location: SourceLocation) -> String {
        let flat = PlainLine.flattened(phrase)
        if !flat.unicodeScalars.elementsEqual(phrase.unicodeScalars) {
            losses.add("\(name) takes no control characters, line ends or spaces around a term; they are removed", at: location)
        }
        return flat
    }

    /// The file.
    mutating func writing(isTabSeparated: Bool) -> TermbaseWriting {
        var table = GlossaryTable(delimiter: isTabSeparated ? 0x09 : UInt8(ascii: ","), isQuoted: !isTabSeparated)
        for row in rows { table.add(row) }
        if table.bytes.count > limits.fileBytes {
            let message = "the file has \(table.bytes.count) bytes, and \(name) takes \(limits.fileBytes); split the glossary"
            losses.add(message, at: SourceLocation(file: "-"))
        }
        return TermbaseWriting(bytes: table.bytes, defects: losses.defects)
    }

    /// Reads rows of two phrases; each source stands once, and there is neither header nor comment.
    static func read(
        _ content: [UInt8], file: String, languages: LanguagePair, name: String, isUsed: ([String]) -> Bool = { _ in true }
    ) -> TermbaseReading {
        let delimiter = TermbaseFormats.delimiter(of: content, extension: TermbaseFormats.fileExtension(of: file))
        var reader = DelimitedReader(content, file: file, delimiter: delimiter, quotes: delimiter != 0x09)
        var table = TermPairTable(languages: languages)
        var lines: [String: Int] = [:]
        while let record = reader.next() {
            let cells = record.cells.map { $0.text.trimmed }
            guard isUsed(cells) else { continue }
            let location = SourceLocation(file: file, line: record.line)
            if let line = lines[cells[0]] {
                let message = "“\(cells[0])” stands already in line \(line); \(name) has each source term once"
                table.report(Defect(.warning, message, at: location))
            }
            lines[cells[0]] = record.line
            table.add(cells[0], cells.count > 1 ? cells[1] : "", at: location)
        }
        return table.reading(reader.defects)
    }
}
