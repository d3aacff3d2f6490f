import PadananModel

/// Finds out which character stands between the cells of a table: a comma, a semicolon or a tab.
///
/// Each is tried on the first records. One by which the first record is a header of bitext wins, else one that cuts every record into the
/// same number of cells, else the one that cuts most records; the comma when nothing speaks for another.
struct DelimiterDetection {
    static let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    /// Records that are tried.
    private static let sample = 20

    private(set) var delimiter = UInt8(ascii: ",")

    /// - Parameter head: the first bytes of the text, in UTF-8; the last record may be cut off.
    init(_ head: [UInt8], languages: LanguagePair?) {
        var best = Score()
        for candidate in Self.candidates {
            let score = Score(head, candidate, languages)
            if best < score { (best, delimiter) = (score, candidate) }
        }
    }

    /// What speaks for a delimiter.
    private struct Score: Comparable {
        var isHeader = false
        var isEven = false
        /// Records with at least two cells.
        var cut = 0

        init() {}

        init(_ head: [UInt8], _ delimiter: UInt8, _ languages: LanguagePair?) {
            var reader = DelimitedReader(head, file: "", delimiter: delimiter)
            var counts: [Int] = []
            var columns: BitextColumns?
            while counts.count < DelimiterDetection.sample, let record = reader.next() {
                let cells = CSVRows.cells(record, file: "")
                if counts.isEmpty { columns = BitextColumns(header: cells, languages: languages) }
                if counts.count == 1 { isHeader = columns?.isBelied(by: cells) == false }
                counts.append(record.cells.count)
            }
            if counts.count == 1 { isHeader = columns?.isBelied(by: nil) == false }
            cut = counts.count { $0 > 1 }
            isEven = Set(counts).count == 1 && cut > 0
        }

        static func < (left: Score, right: Score) -> Bool {
            if left.isHeader != right.isHeader { return right.isHeader }
            return left.isEven == right.isEven ? left.cut < right.cut : right.isEven
        }
    }
}
