import PadananModel

/// Reads tab-separated bitext: one pair a line, source, a tab, target; further columns are left alone.
///
/// Line numbers are the ids. Quotes have no meaning, as in the files of OmegaT, Moses and most aligners.
public enum TabSeparatedReader {
    /// Reads pairs from `bytes`, well-formed UTF-8. A line without a tab is a defect.
    public static func readPairs(_ bytes: [UInt8], file: String) -> RecordReading<TranslationUnit> {
        var reading = RecordReading<TranslationUnit>()
        forEachLine(bytes, file) { cells, location in
            guard cells.count > 1 else {
                return reading.defects.append(Defect(.error, "the line has no tab between source and target", at: location))
            }
            reading.records.append(TranslationUnit(id: String(location.line), source: cells[0], target: cells[1], location: location))
        }
        return reading
    }

    /// Reads the first column from `bytes`, well-formed UTF-8.
    public static func readTexts(_ bytes: [UInt8], file: String) -> RecordReading<TextRecord> {
        var reading = RecordReading<TextRecord>()
        forEachLine(bytes, file) { cells, location in
            reading.records.append(TextRecord(id: String(location.line), text: cells[0], location: location))
        }
        return reading
    }

    private static func forEachLine(_ bytes: [UInt8], _ file: String, _ body: ([String], SourceLocation) -> Void) {
        var number = 0
        for range in TextLines(bytes) {
            number += 1
            if bytes[range].allSatisfy({ $0 <= 0x20 }) { continue }
            let cells = bytes[range].split(separator: 0x09, maxSplits: 2, omittingEmptySubsequences: false)
            body(cells.map { String(decoding: $0, as: UTF8.self) }, SourceLocation(file: file, line: number, column: 1))
        }
    }
}
