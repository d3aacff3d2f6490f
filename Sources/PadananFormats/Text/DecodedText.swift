import PadananModel

/// The text of a file as UTF-8, with what was wrong in its encoding.
///
/// UTF-8 with or without a byte order mark and UTF-16 with one are read. Ill-formed sequences become U+FFFD and a defect each,
/// up to `maximumDefects`; nothing is dropped.
/// - Source: Unicode 15, section 3.10 (byte order marks) and 3.9 (substitution of maximal subparts).
public struct DecodedText: Sendable {
    /// Well-formed UTF-8 without a byte order mark.
    public var bytes: [UInt8]
    public var defects: [Defect]

    /// Defects reported one by one; a binary file would have thousands.
    static let maximumDefects = 20

    /// Decodes `data`, which was read from `file`. Cost: linear.
    public init(_ data: [UInt8], file: String) {
        if data.starts(with: [0xFF, 0xFE]) {
            (bytes, defects) = Self.decodeUTF16(data, bigEndian: false, file: file)
        } else if data.starts(with: [0xFE, 0xFF]) {
            (bytes, defects) = Self.decodeUTF16(data, bigEndian: true, file: file)
        } else {
            (bytes, defects) = Self.decodeUTF8(data, file: file)
            if Self.looksLikeUTF16(data) {
                let message = "every second byte is NUL: UTF-16 without a byte order mark, or no text; save the file as UTF-8"
                defects.append(Defect(.error, message, at: SourceLocation(file: file, line: 1, column: 1)))
            }
        }
    }

    private static func looksLikeUTF16(_ data: [UInt8]) -> Bool {
        let head = data.prefix(1000)
        return head.count >= 4 && head.count { $0 == 0 } * 5 >= head.count * 2
    }

    private static func decodeUTF8(_ data: [UInt8], file: String) -> ([UInt8], [Defect]) {
        let body = data.starts(with: [0xEF, 0xBB, 0xBF]) ? data[3...] : data[...]
        if isWellFormed(body) { return (Array(body), []) }
        let repaired = Array(String(decoding: body, as: UTF8.self).utf8)
        return (repaired, utf8Defects(body, file: file))
    }

    private static func isWellFormed(_ bytes: ArraySlice<UInt8>) -> Bool {
        if bytes.allSatisfy({ $0 < 0x80 }) { return true }
        return String(validating: bytes, as: UTF8.self) != nil
    }

    /// The ill-formed sequences of `body`, whose first index is its offset in the file.
    private static func utf8Defects(_ body: ArraySlice<UInt8>, file: String) -> [Defect] {
        var defects: [Defect] = []
        var places = LineCounter()
        var count = 0
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = body.makeIterator()
        var offset = body.startIndex
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .emptyInput:
                if count > maximumDefects { defects.append(furtherDefects(count - maximumDefects, file: file)) }
                return defects
            case .valid(let sequence):
                places.advance(over: UTF8.decode(sequence))
                offset += sequence.count
            case .error(let length):
                count += 1
                if count <= maximumDefects {
                    let location = SourceLocation(file: file, line: places.line, column: places.column)
                    defects.append(Defect(.error, "invalid UTF-8 near byte offset \(offset); read as U+FFFD", at: location))
                }
                places.advance(over: "\u{FFFD}")
                offset += length
            }
        }
    }

    private static func furtherDefects(_ count: Int, file: String) -> Defect {
        Defect(.error, "\(count) more invalid UTF-8 sequences", at: SourceLocation(file: file))
    }

    private static func decodeUTF16(_ data: [UInt8], bigEndian: Bool, file: String) -> ([UInt8], [Defect]) {
        var defects: [Defect] = []
        var units: [UInt16] = []
        units.reserveCapacity(data.count / 2)
        var index = 2
        while index + 1 < data.count {
            let (first, second) = (UInt16(data[index]), UInt16(data[index + 1]))
            units.append(bigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        let location = SourceLocation(file: file)
        if index < data.count { defects.append(Defect(.error, "UTF-16 text ends in the middle of a character", at: location)) }
        let text = String(decoding: units, as: UTF16.self)
        let wasRepaired = text.utf16.count != units.count || !text.utf16.elementsEqual(units)
        if wasRepaired { defects.append(Defect(.error, "invalid UTF-16: unpaired surrogates are read as U+FFFD", at: location)) }
        return (Array(text.utf8), defects)
    }
}
