import PadananModel

/// The hand-edited glossary table: CSV or TSV with a header, one row a concept.
///
///     concept,subject,id,id:abbreviation,en,en:abbreviation
///     nato,diplomacy,Pakta Pertahanan Atlantik Utara,NATO,North Atlantic Treaty Organization,NATO
///
/// Columns: `concept`, `subject`, terms by language and status (`id`, `id:admitted`, `id:abbreviation`, `en:deprecated`, `en:forbidden`),
/// `pos`, `case`, `when`, `translate`, `definition`, `note`, `source`; several values in a cell are separated by ` | `.
public struct MasterTableFormat: TermbaseFormat {
    public init() {}

    public var name: String { "glossary table" }

    public func recognizes(_ content: [UInt8], extension suffix: String) -> Bool {
        let delimiter = TermbaseFormats.delimiter(of: content, extension: suffix)
        var reader = DelimitedReader(Array(content[TermbaseFormats.firstLine(of: content)]), file: "", delimiter: delimiter)
        guard let header = reader.next() else { return false }
        let names = header.cells.map { $0.text.trimmed.lowercased() }
        if names.contains("concept") { return true }
        let tags = names.filter { if case .terms = MasterTableColumn($0) { true } else { false } }
        // Three columns at least: two short words may also be a pair of terms. A mistyped name is told by what it is near to.
        return names.count > 2 && tags.count >= 2 && names.allSatisfy { MasterTableColumn($0) != nil || Self.isNearColumn($0) }
    }

    private static func isNearColumn(_ name: String) -> Bool {
        Spelling.nearest(to: name, among: Array(MasterTableColumn.named.keys)) != nil
    }

    public func read(_ content: [UInt8], file: String, languages: LanguagePair) -> TermbaseReading {
        let suffix = TermbaseFormats.fileExtension(of: file)
        let delimiter = TermbaseFormats.delimiter(of: content, extension: suffix)
        var reader = DelimitedReader(content, file: file, delimiter: delimiter)
        guard let header = reader.next() else { return TermbaseReading() }
        var table = MasterTable(header: header, file: file, languages: languages)
        while let record = reader.next() { table.add(record) }
        return TermbaseReading(termbase: table.termbase, defects: (table.defects + reader.defects).sorted { $0.location < $1.location })
    }
}
