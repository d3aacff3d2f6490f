import PadananModel

/// The strings that cells refer to by number.
///
/// They are kept in one array of bytes: a million strings cost eight bytes each and their text.
/// - Source: ECMA-376-1, section 18.4.9 (`sst`).
struct SharedStrings: Sendable {
    /// Bytes of all strings together, and their number; more than these no program needs, and memory must stay small.
    static let limit = 64 << 20
    static let countLimit = 4_000_000

    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var formatted: Set<Int> = []

    init() {}

    /// Reads the part; throws a `Defect` when it is not well-formed or holds too much.
    init(_ reader: inout XMLReader) throws {
        while try reader.next() != .end {
            guard reader.event == .startElement, reader.localName == "si", reader.depth == 2 else { continue }
            let offset = reader.range.lowerBound
            let string = try RichText(&reader, limit: Self.limit)
            if string.isFormatted { formatted.insert(ends.count) }
            bytes += string.text.utf8
            ends.append(bytes.count)
            guard bytes.count <= Self.limit, ends.count <= Self.countLimit else {
                let most = "at most \(Self.limit >> 20) MB and \(Self.countLimit) strings are read"
                throw reader.defect(.error, "the shared strings hold too much; \(most)", at: offset)
            }
        }
    }

    /// The number of strings.
    var count: Int { ends.count }

    /// The string numbered `index`, or `nil`.
    subscript(index: Int) -> String? {
        guard ends.indices.contains(index) else { return nil }
        return String(decoding: bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]], as: UTF8.self)
    }

    /// Whether the string has formats inside it.
    func isFormatted(_ index: Int) -> Bool { formatted.contains(index) }
}
