import PadananModel

/// The hand-edited glossary table: CSV or TSV with a header, one row a concept.
///
///     concept,subject,id,id:abbreviation,en,en:abbreviation
///     nato,diplomacy,Pakta Pertahanan Atlantik Utara,NATO,North Atlantic Treaty Organization,NATO
///
/// Several values in a cell are separated by ` | `. A concept has the columns `concept`, `subject`, `pos`, `case`, `when`, `translate`,
/// `definition`, `definition:source`, `note`, `source`, and, after TBX-Basic, `context`, `see` (ids of other concepts), `link` and
/// `graphic` (addresses), `customer`, `project`, `created` and `changed` (`2021-12-17 Sari`), and `other` (`category=text`).
///
/// Terms stand in columns by language, status and type: `id`, `id:admitted`, `en:deprecated`, `en:forbidden`; `id:abbreviation`,
/// `id:acronym`, `id:shortForm`, `id:variant`, `id:phrase`, which are admitted; `en:preferred:acronym` and the like for the others.
///
/// What is said of single terms, or of all terms in a language, stands in `en:note`, `en:source`, `en:context`, `en:see`, `en:link`,
/// `en:graphic`, `en:customer`, `en:project`, `en:region`, `en:gender`, `en:location`, `en:pos`, `en:definition`, `en:created`,
/// `en:changed` and `en:other`. There a value may begin with its term and a colon: `treaty: They signed the treaty.` Without a term it is
/// about the language, in `context`, `customer`, `project`, `region`, `gender` and `location` about the first term, in `pos` about all;
/// `*: ` before it says the language. A text may end with where it was found, `[source: Warta, 2021]`, and a reference may stand behind a
/// text, `the treaty <https://example.org>`. In these columns and in those after TBX-Basic a backslash takes `|`, `<`, `[`, `:` and `=`
/// their meaning.
///
/// The writer writes the columns that are used, in one order, and quotes after RFC 4180.
public struct MasterTableFormat: WritableTermbaseFormat {
    /// Whether concepts without approved term in one of the languages asked for are kept when read. To look up terms they are of no use and
    /// most likely a slip; a table that is converted loses nothing.
    public var keepsOneSided: Bool

    public init(keepsOneSided: Bool = false) {
        self.keepsOneSided = keepsOneSided
    }

    public var id: String { "csv" }
    public var fileExtensions: [String] { ["csv"] }
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
        var table = MasterTable(header: header, file: file, languages: languages, keepsOneSided: keepsOneSided)
        while let record = reader.next() { table.add(record) }
        return TermbaseReading(termbase: table.termbase, defects: table.log.sorted(with: reader.defects))
    }

    public func write(_ termbase: Termbase, languages: LanguagePair) -> TermbaseWriting {
        MasterTableWriter(languages: languages).write(termbase)
    }
}
