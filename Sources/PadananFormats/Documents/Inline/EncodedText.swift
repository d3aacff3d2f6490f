import PadananModel

/// The text of a file in UTF-8, to be written again in the file's own encoding: UTF-8, or UTF-16 with a byte order mark.
struct EncodedText: Sendable {
    /// The whole file in UTF-8, with its byte order mark; bytes that are no UTF-8 stay as they are.
    let bytes: [UInt8]
    /// Where the text begins, behind the byte order mark.
    let start: Int
    /// What is wrong in the encoding.
    let defects: [Defect]
    private let encoding: TextEncoding

    /// Throws a `Defect` when the file is UTF-16 that is not well-formed. Cost: linear.
    init(_ data: [UInt8], file: String) throws {
        encoding = TextEncoding(head: data.prefix(3)) ?? .utf8
        guard let bytes = encoding.decode(data) else {
            throw Defect(.error, "the file is not well-formed UTF-16; save it as UTF-8", at: SourceLocation(file: file))
        }
        self.bytes = bytes
        start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        defects = encoding == .utf8 ? DecodedText(data, file: file).defects : []
    }

    /// `text` in the encoding of the file.
    func encoded(_ text: [UInt8]) -> [UInt8] {
        encoding.encode(text) { _ in [] }
    }

    /// The characters in a range; what is no UTF-8 is shown as U+FFFD.
    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
