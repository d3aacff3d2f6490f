import PadananModel

/// The CSV of Weblate and the Translate Toolkit: eight columns with a header.
///
/// `id` holds the id of the concept, `context` its subject field, `developer_comments` its notes. Weblate knows an entry by source and
/// context and keeps one translation of it.
/// - Source: Weblate documentation, “CSV files”; Translate Toolkit, `csvl10n`.
public struct WeblateGlossaryFormat: WritableTermbaseFormat {
    public init() {}

    public var name: String { "Weblate CSV" }
    public var id: String { "weblate-csv" }
    public var fileExtensions: [String] { ["csv"] }

    private static let columns = [
        "location", "source", "target", "id", "fuzzy", "context", "translator_comments", "developer_comments",
    ]

    public func recognizes(_ content: [UInt8], extension suffix: String) -> Bool {
        let delimiter = TermbaseFormats.delimiter(of: content, extension: suffix)
        let names = TermbaseFormats.cells(ofFirstLineOf: content, delimiter: delimiter)
        let known = Set(names).intersection(Self.columns)
        return known.isSuperset(of: ["source", "target"]) && known.count > 2 && known.count == names.count
    }

    public func read(_ content: [UInt8], file: String, languages: LanguagePair) -> TermbaseReading {
        let delimiter = TermbaseFormats.delimiter(of: content, extension: TermbaseFormats.fileExtension(of: file))
        var reader = DelimitedReader(content, file: file, delimiter: delimiter)
        guard let header = reader.next()?.cells.map({ $0.text.trimmed.lowercased() }) else { return TermbaseReading() }
        var table = TermPairTable(languages: languages)
        while let record = reader.next() {
            let row = Dictionary(zip(header, record.cells.map { $0.text.trimmed })) { first, _ in first }
            let notes = [row["developer_comments"] ?? "", row["translator_comments"] ?? ""].filter { !$0.isEmpty }
            let location = SourceLocation(file: file, line: record.line)
            if ["true", "1", "yes", "fuzzy"].contains((row["fuzzy"] ?? "").lowercased()) {
                table.report(Defect(.warning, "the translation is marked as needing work; it is read as a term", at: location))
            }
            table.add(
                row["source"] ?? "", row["target"] ?? "", note: notes.joined(separator: " | "), id: row["id"] ?? "",
                subject: row["context"] ?? "", at: location)
        }
        return table.reading(reader.defects)
    }

    public func write(_ termbase: Termbase, languages: LanguagePair) -> TermbaseWriting {
        var losses = Losses()
        var table = GlossaryTable(delimiter: UInt8(ascii: ","), isQuoted: true)
        table.add(Self.columns)
        var known: Set<[String]> = []
        for concept in termbase.concepts {
            let entries = TermPairs(of: concept, languages: languages, losses: &losses).entries
            guard !entries.isEmpty else { continue }
            let remainder = ConceptRemainder(of: concept, beyond: [.identifier, .subject, .note], languages: languages)
            let note = remainder.note(after: concept.note, format: "Weblate CSV", losses: &losses)
            for (number, entry) in entries.enumerated() {
                guard known.insert([entry.source, concept.subject]).inserted else {
                    losses.add("Weblate knows an entry by source and context; a further meaning is left out", at: concept.location)
                    continue
                }
                if entry.targets.count > 1 {
                    losses.add("Weblate has one translation for a source term; further ones are left out", at: concept.location)
                }
                table.add(["", entry.source, entry.targets[0], concept.id, "", concept.subject, "", number == 0 ? note : ""])
            }
        }
        return TermbaseWriting(bytes: table.bytes, defects: losses.defects)
    }
}
