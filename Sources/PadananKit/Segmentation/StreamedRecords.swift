import PadananLanguage
import PadananModel

/// Makes records of the blocks of a text that is read in pieces, and counts its code points on the way.
struct StreamedRecords {
    private let document: String
    /// The bytes of the text whose code points were not counted yet.
    private var uncounted: [UInt8] = []
    /// The first that is left of them.
    private var first = 0
    /// Bytes and code points counted.
    private var offset = 0
    private var codePoints = 0
    /// The block of the last segment, and how many of its segments there were.
    private var block = 0
    private var parts = 0

    init(document: String) {
        self.document = document
    }

    /// Bytes that a segment may reach back: what `SegmentStream` holds, and more.
    private static let reach = 1 << 23

    /// Notes the next piece of the text.
    mutating func add(_ piece: [UInt8]) {
        // Where no segment comes, as in a file of empty lines, what none can reach is counted.
        let rest = uncounted.count - first
        if rest > 2 * Self.reach { _ = count(to: offset + rest - Self.reach) }
        if first * 2 > uncounted.count {
            uncounted.removeFirst(first)
            first = 0
        }
        uncounted += piece
    }

    /// Hands the records of a block, or of a part of one, to `body`.
    mutating func records(of found: StreamedBlock, _ body: (SegmentRecord) throws -> Void) rethrows {
        if found.number != block { (block, parts) = (found.number, 0) }
        let isAlone = found.isComplete && parts == 0 && found.segments.count == 1
        for segment in found.segments {
            parts += 1
            let name = SegmentName(unit: String(found.number), part: isAlone ? nil : parts)
            let start = count(to: segment.lowerBound)
            let text = String(decoding: found.bytes(of: segment), as: UTF8.self)
            try body(
                SegmentRecord(
                    document: document, paragraph: found.number, id: name.text, start: start, end: count(to: segment.upperBound),
                    text: text))
        }
    }

    /// The code points before `target`, which is no smaller than the last one.
    private mutating func count(to target: Int) -> Int {
        let end = max(first, min(uncounted.count, first + target - offset))
        codePoints += uncounted[first..<end].count { $0 & 0xC0 != 0x80 }
        (offset, first) = (max(offset, target), end)
        return codePoints
    }
}
