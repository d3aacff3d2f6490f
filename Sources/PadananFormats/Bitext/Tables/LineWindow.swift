import PadananModel

/// The lines of a file that is read in pieces, with the bytes around them that are still needed.
///
/// All indices are those of `bytes`; they stay valid until `makeRoom` is called.
struct LineWindow {
    /// A line without its end, or what is left of one.
    struct Line {
        var start: Int
        var end: Int
        /// Where the whole line begins.
        var lineStart: Int
        /// From 1.
        var number: Int
    }

    /// Bytes asked for at once.
    static let pieceSize = 1 << 18
    /// With fewer bytes ahead than this the window moves on; most records are shorter.
    private static let lookahead = 1 << 14
    /// The most that a record may hold, as `XMLLimits.textBytes`.
    static let maximumRecord = 10_000_000

    private(set) var bytes: [UInt8] = []
    /// The offset in the file of the first byte.
    private(set) var base = 0
    /// Where the next line begins.
    private(set) var position = 0
    /// The offset in the file from which bytes must stay; `nil` for those that were not read yet.
    var kept: Int?
    /// UTF-16 is transcoded to UTF-8; everything else is handed out as it is.
    let encoding: TextEncoding
    let hasByteOrderMark: Bool

    private var source: ByteSource
    private var isComplete = false
    private var number = 0
    private var lineStart = 0
    private var lineEnd = 0
    private var recordStart = 0
    /// Where a line ends that is handed out once more.
    private var rereadEnd: Int?
    /// The last place asked for, with its offset in the file.
    private var place = (line: 0, offset: 0, column: 1)
    private let file: String

    /// Opens `source`. UTF-16, which a byte order mark gives away, is read whole.
    init(_ source: ByteSource, file: String) throws {
        self.source = source
        self.file = file
        while bytes.count < Self.pieceSize, !isComplete { isComplete = try !Self.fill(&bytes, from: &self.source) }
        let marked = TextEncoding(head: bytes)
        if let marked, marked != .utf8 {
            bytes += try self.source.readAll()
            guard let text = marked.decode(bytes) else {
                throw Defect(.error, "the file is not well-formed UTF-16; save it as UTF-8", at: SourceLocation(file: file))
            }
            (bytes, isComplete) = (text, true)
        }
        encoding = marked ?? .utf8
        hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        if hasByteOrderMark { (position, lineStart) = (3, 3) }
    }

    /// The offset in the file of the next line.
    var offset: Int { base + position }

    /// Whether `makeRoom` will drop what lies before `position`.
    var needsRoom: Bool { !isComplete && bytes.count - position < Self.lookahead }

    /// Begins a record: drops what is not needed any more and reads on.
    mutating func makeRoom() throws {
        if needsRoom {
            let unneeded = min(lineStart, position, kept.map { $0 - base } ?? position)
            if unneeded > 0 {
                bytes.removeSubrange(0..<unneeded)
                base += unneeded
                position -= unneeded
                lineStart -= unneeded
                rereadEnd = rereadEnd.map { $0 - unneeded }
            }
            try readMore()
        }
        recordStart = position
    }

    private mutating func readMore() throws {
        let wanted = bytes.count + Self.pieceSize
        while bytes.count < wanted, !isComplete { isComplete = try !Self.fill(&bytes, from: &source) }
        if bytes.count - recordStart > Self.maximumRecord + 2 * Self.pieceSize {
            let location = SourceLocation(file: file, line: number + 1)
            throw Defect(.error, "an entry of more than \(Self.maximumRecord / 1_000_000) MB is not read", at: location)
        }
    }

    private static func fill(_ bytes: inout [UInt8], from source: inout ByteSource) throws -> Bool {
        let piece = try source.next()
        if bytes.isEmpty { bytes = piece } else { bytes += piece }
        return !piece.isEmpty
    }

    /// The next line, without LF or CRLF; `nil` at the end. A final line end begins no further line.
    mutating func nextLine() throws -> Line? {
        var end = rereadEnd ?? Self.lineFeed(in: bytes, from: position)
        while end == bytes.count, !isComplete {
            try readMore()
            end = Self.lineFeed(in: bytes, from: end)
        }
        guard position < bytes.count else { return nil }
        let start = position
        if rereadEnd == nil { (number, lineStart) = (number + 1, start) }
        rereadEnd = nil
        lineEnd = end
        position = min(end + 1, bytes.count)
        let isCRLF = end < bytes.count && end > start && bytes[end - 1] == 0x0D
        return Line(start: start, end: isCRLF ? end - 1 : end, lineStart: lineStart, number: number)
    }

    /// Hands out the line of `index`, which is in the last line, once more from there.
    mutating func reread(from index: Int) {
        position = index
        rereadEnd = lineEnd
    }

    private static func lineFeed(in bytes: [UInt8], from start: Int) -> Int {
        let end = bytes.count
        var index = start
        while index < end {
            if bytes[index] == 0x0A { return index }
            index += 1
        }
        return end
    }

    /// The place of `index` in `line`, its column in code points.
    mutating func location(of index: Int, in line: Line, bytesAreCharacters: Bool = false) -> SourceLocation {
        location(of: index, lineStart: line.lineStart, number: line.number, bytesAreCharacters: bytesAreCharacters)
    }

    /// The place of `index` in the line that begins at `lineStart`. Cost: linear in the distance from the last place asked for, when that
    /// was before it in the same line.
    mutating func location(of index: Int, lineStart: Int, number: Int, bytesAreCharacters: Bool = false) -> SourceLocation {
        if place.line != number || place.offset > base + index { place = (number, base + lineStart, 1) }
        var (offset, column) = (place.offset - base, place.column)
        while offset < index, offset < bytes.count {
            if bytesAreCharacters || bytes[offset] & 0xC0 != 0x80 { column += 1 }
            offset += 1
        }
        place = (number, base + offset, column)
        return SourceLocation(file: file, line: number, column: column)
    }
}
