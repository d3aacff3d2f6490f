import PadananModel

/// The bytes of a CSV file, and how they are read.
struct CSVText {
    /// As they are in the file when `encoding` is UTF-8, ill-formed or not; else in UTF-8.
    let bytes: [UInt8]
    let encoding: TextEncoding
    /// What is wrong in the encoding.
    let defects: [Defect]
    let delimiter: UInt8
    /// Where the records begin: behind the byte order mark and a line `sep=;`, by which Excel is told the delimiter.
    let start: Int

    /// Reads the encoding and the delimiter of a file.
    init(_ data: [UInt8], file: String, languages: LanguagePair?) {
        let decoded = DecodedText(data, file: file)
        let hasMark = data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF])
        encoding = hasMark ? TextEncoding(head: data) ?? .utf8 : .utf8
        let isWindows = encoding == .utf8 && Windows1252Guess.isLikely(data)
        defects = isWindows ? [Self.windowsDefect(decoded.defects, file)] : decoded.defects
        bytes = encoding == .utf8 ? data : [0xEF, 0xBB, 0xBF] + decoded.bytes
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if let told = Self.separatorLine(bytes, mark) {
            (delimiter, start) = told
        } else {
            (delimiter, start) = (DelimiterDetection(Array(bytes[mark...].prefix(1 << 16)), languages: languages).delimiter, mark)
        }
    }

    /// Says once what the defects of each character come from.
    private static func windowsDefect(_ defects: [Defect], _ file: String) -> Defect {
        let message =
            "the file is not in UTF-8 and looks like Windows-1252; save it as “CSV UTF-8” (characters beyond ASCII are read as U+FFFD)"
        return Defect(.error, message, at: defects.first?.location ?? SourceLocation(file: file, line: 1, column: 1))
    }

    /// The delimiter that a first line `sep=;` tells, and where the next line begins.
    private static func separatorLine(_ bytes: [UInt8], _ start: Int) -> (UInt8, Int)? {
        guard bytes.count > start + 5, bytes[start..<start + 4].elementsEqual("sep=".utf8) else { return nil }
        let end = start + 5
        if bytes[end] == 0x0A { return (bytes[end - 1], end + 1) }
        return bytes[end] == 0x0D && bytes.count > end + 1 && bytes[end + 1] == 0x0A ? (bytes[end - 1], end + 2) : nil
    }

    /// A reader of the records.
    func records(file: String) -> DelimitedReader {
        DelimitedReader(bytes, file: file, delimiter: delimiter, from: start)
    }
}
