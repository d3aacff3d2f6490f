/// The part of a document that is in memory, and the places in it.
struct XMLWindow {
    /// What is read ahead of a token before scanning begins; most tokens are shorter.
    static let lookahead = 1 << 12
    /// Bytes asked for at once.
    private static let pieceSize = 1 << 18

    /// The scanner of the bytes in memory: well-formed or not, UTF-8.
    private(set) var scanner: XMLScanner
    /// The absolute offset of the first byte.
    private(set) var base = 0
    /// Whether the document ends where the window does.
    private(set) var isComplete = false
    /// The absolute offset from which bytes must stay.
    var kept: Int?
    let hasByteOrderMark: Bool

    private var source: ByteSource
    /// Where `base` is.
    private var baseLine = 1
    private var baseColumn = 1
    /// The last place asked for.
    private var placeOffset = 0
    private var placeLine = 1
    private var placeColumn = 1

    /// - Parameter head: bytes already read from `source`.
    init(head: [UInt8], source: ByteSource, limits: XMLLimits) {
        scanner = XMLScanner(bytes: head, limits: limits)
        self.source = source
        hasByteOrderMark = head.starts(with: [0xEF, 0xBB, 0xBF])
        if hasByteOrderMark { (placeOffset, baseColumn) = (3, 0) }
    }

    /// The bytes in memory.
    var bytes: [UInt8] { scanner.bytes }

    /// Absolute offsets as indices of `bytes`.
    func local(_ range: Range<Int>) -> Range<Int> {
        range.lowerBound - base..<range.upperBound - base
    }

    /// Drops what is not needed before `position` and reads on. Returns whether anything came.
    ///
    /// - Parameter more: at least as much again as there is behind `position`, so that a long token costs linear time.
    mutating func fill(from position: Int, more: Bool = false) throws -> Bool {
        guard !isComplete else { return false }
        let wanted = more ? max(Self.pieceSize, bytes.count - (position - base)) : Self.pieceSize
        drop(before: min(position, kept ?? position))
        let before = bytes.count
        while bytes.count - before < wanted {
            let piece = try source.next()
            if piece.isEmpty {
                isComplete = true
                break
            }
            if bytes.isEmpty { scanner.bytes = piece } else { scanner.bytes += piece }
        }
        return bytes.count > before || isComplete
    }

    private mutating func drop(before offset: Int) {
        // Moving the rest costs its length; that is worth it only when more is dropped than kept.
        guard offset - base > bytes.count / 2 else { return }
        (baseLine, baseColumn) = place(of: offset)
        scanner.bytes.removeSubrange(0..<offset - base)
        base = offset
    }

    /// The line and the column in code points, both from 1, of an absolute offset in the window.
    mutating func place(of offset: Int) -> (line: Int, column: Int) {
        if offset < placeOffset { (placeOffset, placeLine, placeColumn) = (base, baseLine, baseColumn) }
        let start = max(placeOffset - base, 0)
        let end = max(start, min(offset - base, scanner.bytes.count))
        let lines = scanner.countLineFeeds(start..<end)
        if lines > 0 {
            placeLine += lines
            placeColumn = 1 + scanner.countCharacters(scanner.lineStart(before: end)..<end)
        } else {
            placeColumn += scanner.countCharacters(start..<end)
        }
        placeOffset = base + end
        return (placeLine, placeColumn)
    }
}
