import PadananFormats
import PadananModel

extension MasterTableDocument {
    /// Reads a file of which rows are to be moved or changed.
    ///
    /// Throws for what is no glossary table or not in UTF-8.
    public static func rewritable(_ file: (path: String, bytes: [UInt8]), languages: LanguagePair) throws(FileError) -> MasterTableDocument
    {
        guard let table = MasterTableDocument(file.bytes, file: file.path, languages: languages) else {
            throw FileError(
                path: file.path,
                reason: "this is no glossary table (CSV or TSV with a header); make one with padanan glossary convert --format csv")
        }
        guard table.isRewritable else { throw FileError(path: file.path, reason: "the table isn't in UTF-8; write it in UTF-8") }
        return table
    }

    /// What the cell of `row` in the first column called `column` means; empty where there is none.
    func text(of column: String, in row: Row) -> String {
        guard let index = columns.firstIndex(where: { $0.name == column }), index < row.cells.count else { return "" }
        return Self.meaning(row.cells[index].text)
    }

    /// `lines` in a row: each but the last ends its line, and the last does when `endsLine`.
    static func joined(_ lines: [ArraySlice<UInt8>], lineEnd: [UInt8], endsLine: Bool) -> [UInt8] {
        var result: [UInt8] = []
        for line in lines where !line.isEmpty {
            if let last = result.last, last != 0x0A { result += lineEnd }
            result += line
        }
        if endsLine {
            if let last = result.last, last != 0x0A { result += lineEnd }
        } else {
            while let last = result.last, last == 0x0A { result.removeLast(result.dropLast().last == 0x0D ? 2 : 1) }
        }
        return result
    }
}
