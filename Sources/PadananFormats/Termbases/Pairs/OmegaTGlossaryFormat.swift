import PadananModel

/// The glossary.txt of OmegaT: source term, target term and comment, separated by tabs, in UTF-8.
///
/// Lines that begin with `#` are comments; OmegaT writes one at the top that names the encoding. Quotes have no meaning. Several target
/// terms stand in rows of their own, as OmegaT writes them.
/// - Source: OmegaT user manual, "Glossaries".
public struct OmegaTGlossaryFormat: WritableTermbaseFormat {
    public init() {}

    public var name: String { "OmegaT glossary" }
    public var id: String { "omegat" }
    public var fileExtensions: [String] { ["txt", "utf8"] }

    /// The first line as OmegaT writes it.
    static let head = "# Glossary in tab-separated format -*- coding: utf-8 -*-\n"

    /// A file is OmegaT's by its first line, or by an extension that only OmegaT uses.
    public func recognizes(_ content: [UInt8], extension suffix: String) -> Bool {
        let line = content[TermbaseFormats.firstLine(of: content)]
        if line.starts(with: "# Glossary in tab-separated format".utf8) { return true }
        if line.first == UInt8(ascii: "#"), String(decoding: line, as: UTF8.self).contains("-*- coding:") { return true }
        return suffix == "utf8"
    }

    public func read(_ content: [UInt8], file: String, languages: LanguagePair) -> TermbaseReading {
        var reader = DelimitedReader(content, file: file, delimiter: 0x09, quotes: false)
        var table = TermPairTable(languages: languages)
        while let record = reader.next() {
            if record.cells[0].text.hasPrefix("#") { continue }
            let cells = record.cells.map { $0.text.trimmed }
            let location = SourceLocation(file: file, line: record.line)
            table.add(cells[0], cells.count > 1 ? cells[1] : "", note: cells.count > 2 ? cells[2] : "", at: location)
        }
        return table.reading(reader.defects)
    }

    public func write(_ termbase: Termbase, languages: LanguagePair) -> TermbaseWriting {
        var rows = TermPairRows(name: "an OmegaT glossary", languages: languages)
        for concept in termbase.concepts { rows.add(concept) }
        return rows.writing(head: Self.head, delimiter: 0x09, isQuoted: false)
    }
}
