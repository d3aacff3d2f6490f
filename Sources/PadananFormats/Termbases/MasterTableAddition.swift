import PadananModel

/// Adds concepts to a glossary table at its end. Every byte that was there stays as it was, and the columns are those of the table:
/// what it has no column for is left out.
public struct MasterTableAddition {
    /// The header of a table that is begun: the columns of a glossary that people go on writing by hand.
    ///
    /// - Parameter delimiter: a comma, a semicolon or a tab.
    public static func header(for languages: LanguagePair, delimiter: UInt8 = UInt8(ascii: ",")) -> [UInt8] {
        let (source, target) = (languages.source.formatted, languages.target.formatted)
        let columns = [
            "concept", "subject", source, "\(source):admitted", "\(source):abbreviation", target, "\(target):admitted",
            "\(target):abbreviation", "\(target):deprecated", "\(target):forbidden", "pos", "case", "when", "translate", "definition",
            "note",
            "source", "\(source):context", "\(target):context",
        ]
        var table = GlossaryTable(delimiter: delimiter, isQuoted: true)
        table.add(columns)
        return table.bytes
    }

    private let file: String
    private let languages: LanguagePair
    private let text: [UInt8]
    private let bytes: [UInt8]
    private let delimiter: UInt8
    private let columns: [MasterTableColumn?]

    /// Reads the header of the table whose bytes are `bytes`.
    ///
    /// - Throws: a `Defect` when that is no glossary table, when it has no columns for ids and both languages, when a quote in it is not closed,
    ///   or when it isn't in UTF-8.
    public init(to bytes: [UInt8], file: String, languages: LanguagePair) throws(Defect) {
        self.file = file
        self.bytes = bytes
        text = DecodedText(bytes, file: file).bytes
        let suffix = TermbaseFormats.fileExtension(of: file)
        let refuse = { (reason: String) in Defect(.error, reason, at: SourceLocation(file: file)) }
        guard [[0xFF, 0xFE], [0xFE, 0xFF]].allSatisfy({ !bytes.starts(with: $0) }) else {
            throw refuse("the glossary is in UTF-16; save it in UTF-8 to add to it")
        }
        delimiter = TermbaseFormats.delimiter(of: text, extension: suffix)
        var reader = DelimitedReader(text, file: file, delimiter: delimiter)
        guard MasterTableFormat().recognizes(text, extension: suffix), let header = reader.next() else {
            throw refuse("this is no glossary table; name a CSV file with the columns concept, \(languages.source) and \(languages.target)")
        }
        columns = header.cells.map { MasterTableColumn($0.text.trimmed.lowercased()) }
        guard columns.contains(.concept) else {
            throw refuse("the glossary has no column for the ids of concepts; add a column “concept”")
        }
        guard let source = Self.tag(of: languages.source, in: columns), let target = Self.tag(of: languages.target, in: columns) else {
            throw refuse("the glossary has no columns for both \(languages.source) and \(languages.target)")
        }
        self.languages = LanguagePair(source, target)
        while reader.next() != nil {}
        // A quote that is not closed would take the new rows into its cell.
        if let defect = reader.defects.first(where: { $0.severity == .error }) { throw defect }
    }

    /// The tag by which the table has terms of a language: `en-US` for `en`.
    private static func tag(of language: LanguageTag, in columns: [MasterTableColumn?]) -> LanguageTag? {
        let tags = columns.compactMap { column -> LanguageTag? in
            guard case .terms(let tag, .preferred, .fullForm) = column else { return nil }
            return tag.isSameLanguage(as: language) ? tag : nil
        }
        return tags.contains(language) ? language : tags.first
    }

    /// The whole table with `concepts` at its end; what of a concept has no column is left out.
    ///
    /// - Throws: a `Defect` when the table wouldn't be read with just these concepts more, as where one has an id that is taken.
    public func adding(_ concepts: [Concept]) throws(Defect) -> [UInt8] {
        guard !concepts.isEmpty else { return bytes }
        var losses = Losses()
        var table = GlossaryTable(delimiter: delimiter, isQuoted: true, guardsFormulas: true, lineEnd: lineEnd)
        for concept in concepts { table.add(cells(MasterTableRow(fitted(concept), languages: languages, losses: &losses))) }
        let result = bytes + (text.last == 0x0A ? [] : Array(lineEnd.utf8)) + table.bytes
        try check(result, concepts)
        return result
    }

    /// As the first line ends.
    private var lineEnd: String {
        guard let end = text.firstIndex(of: 0x0A) else { return "\n" }
        return end > 0 && text[end - 1] == 0x0D ? "\r\n" : "\n"
    }

    private func cells(_ row: MasterTableRow) -> [String] {
        columns.map { column in
            column.flatMap { row.cells[$0] }.map { $0.joined(separator: " | ") } ?? ""
        }
    }

    /// `concept` with the tags and types for which the table has columns.
    private func fitted(_ concept: Concept) -> Concept {
        var concept = concept
        for index in concept.terms.indices {
            for tag in [languages.source, languages.target] where concept.terms[index].language.isSameLanguage(as: tag) {
                concept.terms[index].language = tag
            }
            concept.terms[index].type = type(for: concept.terms[index])
        }
        return concept
    }

    /// The type of `term`, or one like it for which there is a column; in the end the column of full forms, which is always there.
    private func type(for term: Term) -> TermType {
        let similar: [TermType] = term.type.isShortened ? [term.type, .abbreviation, .acronym, .shortForm] : [term.type]
        return similar.first { columns.contains(.terms(term.language, .admitted, $0)) } ?? .fullForm
    }

    /// Reads the new table beside the old one.
    private func check(_ result: [UInt8], _ concepts: [Concept]) throws(Defect) {
        let read = { (bytes: [UInt8]) in
            TermbaseFormats.read(bytes, file: file, languages: languages, keepsOneSided: true).termbase.concepts
        }
        let (before, after) = (read(bytes), read(result))
        let added = after.dropFirst(before.count)
        let isComplete = after.count == before.count + concepts.count && after.starts(with: before)
        let texts = { (concept: Concept) in Set(concept.terms.map { $0.text.trimmed }) }
        guard isComplete, zip(added, concepts).allSatisfy({ texts($0) == texts($1) }) else {
            let reason = "the glossary would not be read with the new concepts in it; nothing was added"
            throw Defect(.error, reason, at: SourceLocation(file: file))
        }
    }
}
