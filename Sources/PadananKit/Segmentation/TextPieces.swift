import PadananFormats
import PadananModel

/// The pieces of a text file as well-formed UTF-8 without a byte order mark, however large the file is.
///
/// Ill-formed sequences become U+FFFD, as `DecodedText` has it; the first of them is a defect with its offset. UTF-16 is read whole.
struct TextPieces {
    private var source: ByteSource
    private let file: String
    /// The beginning of a character that the next piece ends.
    private var pending: [UInt8] = []
    private var hasBegun = false
    /// Bytes of the file before `pending`.
    private var offset = 0
    private(set) var defects: [Defect] = []

    init(_ source: ByteSource, file: String) {
        (self.source, self.file) = (source, file)
    }

    /// The next piece; `nil` at the end.
    mutating func next() throws -> [UInt8]? {
        if !hasBegun { return try first() }
        let piece = try source.next()
        guard !piece.isEmpty else { return pending.isEmpty ? nil : repaired(takePending()) }
        let bytes = takePending() + piece
        let end = bytes.count - Self.incompleteTail(bytes)
        pending = Array(bytes[end...])
        return repaired(Array(bytes[..<end]))
    }

    private mutating func first() throws -> [UInt8]? {
        hasBegun = true
        var head = try source.next()
        while head.count < 3 {
            let more = try source.next()
            if more.isEmpty { break }
            head += more
        }
        switch TextEncoding(head: head) {
        case .utf16LittleEndian, .utf16BigEndian:
            let text = DecodedText(head + (try source.readAll()), file: file)
            defects = text.defects
            return text.bytes
        default:
            let hasMark = head.starts(with: [0xEF, 0xBB, 0xBF])
            offset = hasMark ? 3 : 0
            pending = Array(head[offset...])
            return []
        }
    }

    private mutating func takePending() -> [UInt8] {
        defer { pending = [] }
        return pending
    }

    private mutating func repaired(_ bytes: [UInt8]) -> [UInt8] {
        defer { offset += bytes.count }
        if String(validating: bytes, as: UTF8.self) != nil { return bytes }
        if defects.isEmpty {
            let message = "invalid UTF-8 behind byte offset \(offset); read as U+FFFD"
            defects.append(Defect(.error, message, at: SourceLocation(file: file)))
        }
        return Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    /// How many bytes at the end begin a character that isn't complete, 0 to 3.
    private static func incompleteTail(_ bytes: [UInt8]) -> Int {
        for length in 1...3 where length <= bytes.count {
            let byte = bytes[bytes.count - length]
            if byte & 0xC0 == 0x80 { continue }
            let needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return needed > length ? length : 0
        }
        return 0
    }
}
