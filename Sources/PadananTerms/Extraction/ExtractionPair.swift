/// A pair of texts as it was given, for surfaces and examples.
struct ExtractionPair: Sendable {
    var source: String
    var target: String
    /// The number of its file.
    var file: Int32
    /// 0 where the format has no lines.
    var line: Int32

    /// The bytes of `text` in `range`.
    static func part(_ text: String, _ range: Range<Int>) -> String {
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        return String(Substring(bytes[start..<bytes.index(start, offsetBy: range.count)]))
    }
}
