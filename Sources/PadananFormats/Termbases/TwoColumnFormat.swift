import PadananModel

/// Source and target in two columns: the CSV of DeepL, Google and Weblate, and OmegaT's glossary.txt (tab, with a comment as third column).
///
/// A first line that names the columns (`source,target`, `id,en`) is skipped, lines that begin with `#` are comments. Several lines with
/// one source term are one concept, the first target preferred, the others admitted; a pair that stands twice counts once.
/// - Source: OmegaT user manual, "Glossaries"; DeepL API, glossary CSV.
public struct TwoColumnFormat: TermbaseFormat {
    public init() {}

    public var name: String { "two-column glossary" }

    public func recognizes(_ content: [UInt8], extension suffix: String) -> Bool { true }

    public func read(_ content: [UInt8], file: String, languages: LanguagePair) -> TermbaseReading {
        let delimiter = TermbaseFormats.delimiter(of: content, extension: TermbaseFormats.fileExtension(of: file))
        var reader = DelimitedReader(content, file: file, delimiter: delimiter, quotes: delimiter != 0x09)
        var defects: [Defect] = []
        var concepts: [Concept] = []
        var indexes: [String: Int] = [:]
        var pairs: Set<[String]> = []
        var isFirst = true
        while let record = reader.next() {
            if record.cells[0].text.hasPrefix("#") { continue }
            defer { isFirst = false }
            if isFirst, isHeader(record, languages) { continue }
            guard let concept = concept(record, file, languages, &defects) else { continue }
            guard pairs.insert(concept.terms.map(\.text)).inserted else { continue }
            if let index = indexes[concept.id] {
                concepts[index].terms += concept.terms.filter { $0.language == languages.target }.map { Self.admitted($0) }
            } else {
                indexes[concept.id] = concepts.count
                concepts.append(concept)
            }
        }
        return TermbaseReading(termbase: Termbase(concepts), defects: (defects + reader.defects).sorted { $0.location < $1.location })
    }

    private func isHeader(_ record: DelimitedReader.Record, _ languages: LanguagePair) -> Bool {
        guard record.cells.count >= 2 else { return false }
        let names = record.cells.prefix(2).map { $0.text.trimmed.lowercased() }
        let headers = [["source", "target"], [languages.source.description, languages.target.description], ["term", "translation"]]
        return headers.contains(names)
    }

    private func concept(
        _ record: DelimitedReader.Record, _ file: String, _ languages: LanguagePair, _ defects: inout [Defect]
    ) -> Concept? {
        let cells = record.cells.map { $0.text.trimmed }
        let location = SourceLocation(file: file, line: record.line)
        guard cells.count >= 2, !cells[0].isEmpty, !cells[1].isEmpty else {
            let missing = cells[0].isEmpty ? "source" : "target"
            defects.append(Defect(.error, "the row has no \(missing) term; write source and target in two columns", at: location))
            return nil
        }
        let terms = [Term(cells[0], language: languages.source), Term(cells[1], language: languages.target)]
        return Concept(id: cells[0], terms: terms, note: cells.count > 2 ? cells[2] : "", location: location)
    }

    private static func admitted(_ term: Term) -> Term {
        Term(term.text, language: term.language, status: .admitted, type: term.type)
    }
}
