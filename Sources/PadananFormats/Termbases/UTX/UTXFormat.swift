import PadananModel

/// UTX, the tab-separated glossary of the Asia-Pacific Association for Machine Translation.
///
///     #UTX 1.11; id/en; copyright: unknown; license: unknown
///     #src	tgt	src:pos	term status	src:comment	concept ID
///     pakta pertahanan	defence pact	noun	approved		pact
///
/// A status speaks of the target term: approved (preferred), provisional (admitted), non-standard (deprecated), forbidden. Rows with one
/// concept id are one concept; without ids, rows with one source term. Versions 1.00 to 1.20 are read, 1.11 is written, with CRLF.
/// - Source: AAMT, UTX 1.11 specification.
public struct UTXFormat: WritableTermbaseFormat {
    public init() {}

    public var name: String { "UTX" }
    public var id: String { "utx" }
    public var fileExtensions: [String] { ["utx"] }

    public func recognizes(_ content: [UInt8], extension suffix: String) -> Bool {
        UTXHeader.begins(content[TermbaseFormats.firstLine(of: content)])
    }

    public func read(_ content: [UInt8], file: String, languages: LanguagePair) -> TermbaseReading {
        var header = UTXHeader()
        var table: UTXTable?
        var reader = DelimitedReader(content, file: file, delimiter: 0x09, quotes: false)
        var defects: [Defect] = []
        while let record = reader.next() {
            if record.cells[0].text.hasPrefix("#") {
                if table == nil { _ = header.read(record.cells.map(\.text).joined(separator: "\t")) }
                continue
            }
            let location = SourceLocation(file: file, line: record.line)
            if table == nil {
                defects += Self.problems(header, at: location)
                table = UTXTable(header, languages: languages)
            }
            table?.add(record, at: location)
        }
        guard let table else { return TermbaseReading(defects: defects + reader.defects) }
        return TermbaseReading(termbase: table.termbase, defects: table.log.sorted(with: defects + reader.defects))
    }

    private static func problems(_ header: UTXHeader, at location: SourceLocation) -> [Defect] {
        var defects: [Defect] = []
        if header.languages == nil {
            let message = "the header names no languages; write “#UTX 1.11; id/en; …” in the first line"
            defects.append(Defect(.warning, message, reference: "UTX 1.11, header", at: location))
        }
        if header.columns.isEmpty {
            let message = "no line names the columns; write “#src”, “tgt”, “src:pos” … with tabs between them above the terms"
            defects.append(Defect(.warning, message, reference: "UTX 1.11, header", at: location))
        }
        return defects
    }

    public func write(_ termbase: Termbase, languages: LanguagePair) -> TermbaseWriting {
        var writer = UTXWriter(termbase, languages: languages)
        return writer.writing(termbase)
    }
}
