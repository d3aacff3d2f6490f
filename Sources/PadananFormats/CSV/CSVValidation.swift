import PadananModel

/// Checks a file against the grammar of CSV.
///
/// - Source: RFC 4180, section 2; the rules are numbered there.
struct CSVValidation {
    private let text: CSVText
    private let file: String
    private var places = LineCounter()
    private var index: Int
    private var log = DefectLog()
    private var cellCount: Int?
    private var hasLineFeed = false

    init(_ data: [UInt8], file: String) {
        text = CSVText(data, file: file, languages: nil)
        self.file = file
        for defect in text.defects { log.add(defect.severity, defect.message, reference: "RFC 4180, 3", at: defect.location) }
        index = text.start
        if index > 3 { places.advance(over: text.bytes[(text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)..<index]) }
    }

    /// The violations in the order of the file.
    mutating func run() -> [Defect] {
        let start = SourceLocation(file: file, line: 1, column: 1)
        if text.encoding != .utf8 { report("the file is in UTF-16; save it as UTF-8", rule: 0, at: start, .warning) }
        if text.start > 3 { report("the line “sep=” is read by Excel only; leave it out and write commas", rule: 4, at: start, .warning) }
        if text.delimiter != UInt8(ascii: ",") {
            let name = text.delimiter == 0x09 ? "a tab" : "“\(Unicode.Scalar(text.delimiter))”"
            report("the cells are separated by \(name); write commas", rule: 4, at: start, .warning)
        }
        while index < text.bytes.count { record() }
        return log.defects
    }

    private mutating func record() {
        let line = places.line
        var cells = 1
        cell()
        while index < text.bytes.count, text.bytes[index] == text.delimiter {
            advance(1)
            cells += 1
            cell()
        }
        lineEnd()
        let expected = cellCount ?? cells
        cellCount = expected
        if cells != expected {
            let message = "the record has \(cells) cells, the first \(expected); quote cells that hold the delimiter"
            report(message, rule: 4, at: SourceLocation(file: file, line: line, column: 1))
        }
    }

    private mutating func cell() {
        if index < text.bytes.count, text.bytes[index] == UInt8(ascii: "\"") { return quotedCell() }
        while index < text.bytes.count {
            let byte = text.bytes[index]
            if byte == text.delimiter || byte == 0x0A || isCRLF { return }
            if byte == UInt8(ascii: "\"") { report("a quote in a cell without quotes; quote the cell and write \"\" for a quote", rule: 5) }
            if byte == 0x0D { report("a carriage return in a cell without quotes; quote the cell", rule: 6) }
            advance(1)
        }
    }

    private mutating func quotedCell() {
        let start = here
        advance(1)
        while index < text.bytes.count {
            let isQuote = text.bytes[index] == UInt8(ascii: "\"")
            advance(1)
            guard isQuote else { continue }
            if index < text.bytes.count, text.bytes[index] == UInt8(ascii: "\"") {
                advance(1)
            } else {
                return behindQuote()
            }
        }
        report("the quote that begins here is not closed; write \"\" for a quote inside a cell", rule: 5, at: start)
    }

    private mutating func behindQuote() {
        guard index < text.bytes.count, text.bytes[index] != text.delimiter, text.bytes[index] != 0x0A, !isCRLF else { return }
        report("text behind the closing quote; write \"\" for a quote inside a cell", rule: 7)
        while index < text.bytes.count, text.bytes[index] != text.delimiter, text.bytes[index] != 0x0A, !isCRLF { advance(1) }
    }

    private mutating func lineEnd() {
        guard index < text.bytes.count else { return }
        if isCRLF { return advance(2) }
        if !hasLineFeed { report("records end with a line feed alone; write a carriage return before it", rule: 1, at: here, .warning) }
        hasLineFeed = true
        advance(1)
    }

    private var isCRLF: Bool {
        text.bytes[index] == 0x0D && index + 1 < text.bytes.count && text.bytes[index + 1] == 0x0A
    }

    private var here: SourceLocation { SourceLocation(file: file, line: places.line, column: places.column) }

    private mutating func advance(_ count: Int) {
        places.advance(over: text.bytes[index..<index + count])
        index += count
    }

    private mutating func report(_ message: String, rule: Int, at location: SourceLocation? = nil, _ severity: Defect.Severity = .error) {
        log.add(severity, message, reference: rule == 0 ? "RFC 4180, 3" : "RFC 4180, 2.\(rule)", at: location ?? here)
    }
}
