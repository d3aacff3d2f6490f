import PadananModel

/// A page as UTF-8, with the way back to its own bytes.
struct HTMLSource: Sendable {
    /// The page without byte order mark; UTF-8 as it stands in the file, ill-formed sequences included.
    let text: [UInt8]
    let encoding: TextEncoding
    /// Whether translations are written in ASCII, with references for everything else.
    private let isASCII: Bool
    let defects: [Defect]
    /// Whether `text` is UTF-8 throughout.
    let isWellFormed: Bool
    private let original: [UInt8]
    /// The length of the byte order mark.
    private let start: Int

    /// Throws a `Defect` when the page declares an encoding that is not known. Cost: linear.
    init(_ bytes: [UInt8], file: String) throws {
        original = bytes
        let location = SourceLocation(file: file, line: 1, column: 1)
        if let marked = TextEncoding(head: bytes) {
            (encoding, isASCII) = (marked, false)
            start =
                bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? 2 : 0
        } else {
            (encoding, isASCII) = try Self.encoding(of: bytes, at: location)
            start = 0
        }
        let body = start == 0 ? bytes : Array(bytes[start...])
        switch encoding {
        case .utf8:
            text = body
            isWellFormed = body.allSatisfy { $0 < 0x80 } || String(validating: body, as: UTF8.self) != nil
            defects = isWellFormed ? [] : DecodedText(bytes, file: file).defects
        case .singleByte(let table): (text, defects, isWellFormed) = (table.decode(body), [], true)
        case .utf16LittleEndian, .utf16BigEndian:
            text = Self.decodeUTF16(body, isBigEndian: encoding == .utf16BigEndian)
            isWellFormed = true
            defects = body.count.isMultiple(of: 2) ? [] : [Defect(.error, "UTF-16 text ends in the middle of a character", at: location)]
        }
    }

    /// The encoding of a page without byte order mark, and whether to write nothing but ASCII, since readers may guess another one.
    private static func encoding(of bytes: [UInt8], at location: SourceLocation) throws -> (TextEncoding, isASCII: Bool) {
        let isASCII = bytes.allSatisfy { $0 < 0x80 }
        guard let name = HTMLEncoding.declaredName(in: bytes), !name.isEmpty else {
            let isUTF8 = isASCII || String(validating: bytes, as: UTF8.self) != nil
            return (isUTF8 ? .utf8 : .singleByte(.windows1252), isASCII && !bytes.starts(with: "<?xml".utf8))
        }
        if let encoding = HTMLEncoding.encoding(named: name) { return (encoding, false) }
        guard isASCII else {
            throw Defect(.error, "the page is in the encoding “\(name)”, which is not known; save it as UTF-8", at: location)
        }
        return (.utf8, true)
    }

    /// A lone surrogate becomes U+FFFD, which takes as many bytes in the file.
    private static func decodeUTF16(_ body: [UInt8], isBigEndian: Bool) -> [UInt8] {
        let units = stride(from: 0, to: body.count - 1, by: 2).map { index in
            let (first, second) = (UInt16(body[index]), UInt16(body[index + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    /// The page with `patches`, which are given in offsets of `text`; all other bytes are those of the file. Cost: linear.
    func applying(_ patches: [BytePatch]) -> [UInt8] {
        guard !patches.isEmpty else { return original }
        var offsets = HTMLOffsets(text, encoding: encoding, start: start)
        let moved = patches.map { patch in
            let (lower, upper) = (offsets.original(patch.range.lowerBound), offsets.original(patch.range.upperBound))
            return BytePatch(range: lower..<upper, bytes: encode(patch.bytes))
        }
        return original.applying(moved)
    }

    private func encode(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.allSatisfy({ $0 < 0x80 }), isASCII || isSingleByte { return bytes }
        if !isASCII { return encoding.encode(bytes) { Array("&#\($0.value);".utf8) } }
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.flatMap { scalar in
            scalar.isASCII ? [UInt8(scalar.value)] : Array("&#\(scalar.value);".utf8)
        }
    }

    private var isSingleByte: Bool {
        if case .singleByte = encoding { return true }
        return false
    }
}
