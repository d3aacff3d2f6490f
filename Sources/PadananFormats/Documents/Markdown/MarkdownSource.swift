import PadananModel

/// The bytes of a Markdown file in UTF-8, and how they were spelt.
struct MarkdownSource {
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// UTF-8, well-formed or not, without a byte order mark.
    let bytes: [UInt8]
    private let encoding: TextEncoding
    private let hasByteOrderMark: Bool

    /// Throws a `Defect` when UTF-16 is not well-formed.
    init(_ data: [UInt8], file: String) throws {
        encoding = TextEncoding(head: data).flatMap { Self.isMarked(data) ? $0 : nil } ?? .utf8
        guard let decoded = encoding.decode(data) else {
            throw Defect(.error, "the file is not well-formed UTF-16; save it as UTF-8", at: SourceLocation(file: file))
        }
        hasByteOrderMark = decoded.starts(with: Self.byteOrderMark)
        bytes = hasByteOrderMark ? Array(decoded.dropFirst(3)) : decoded
    }

    /// Whether a byte order mark stands at the beginning, and not only characters that look like UTF-16.
    private static func isMarked(_ data: [UInt8]) -> Bool {
        data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF]) || data.starts(with: byteOrderMark)
    }

    /// `bytes` spelt as the file was.
    func encoded(_ bytes: [UInt8]) -> [UInt8] {
        encoding.encode(hasByteOrderMark ? Self.byteOrderMark + bytes : bytes) { _ in [UInt8(ascii: "?")] }
    }
}
