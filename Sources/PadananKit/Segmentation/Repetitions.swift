import PadananFormats
import PadananModel

/// Finds segments that stand in the documents more than once.
///
/// Two segments are the same when their texts are, with the codes in the same places. A segment is remembered by 64 bits of hash, so that
/// many millions fit in memory; that two different ones share it by chance is less likely than 1 in 10⁵ for ten million segments.
public struct Repetitions: Sendable {
    /// Where a segment stood first, and how often it has been seen.
    private struct Entry {
        var first: SegmentName
        var count: Int
    }

    private var entries: [UInt64: Entry] = [:]

    public init() {}

    /// Notes a segment; returns its number among its like, from 1, and where the first of them stands.
    public mutating func add(_ text: InlineText, at name: SegmentName) -> (number: Int, first: SegmentName) {
        let key = Self.key(text)
        var entry = entries[key] ?? Entry(first: name, count: 0)
        entry.count += 1
        entries[key] = entry
        return (entry.count, entry.first)
    }

    /// FNV-1a over the text and the kinds and places of its codes.
    static func key(_ text: InlineText) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        text.text.utf8.forEach(add)
        for code in text.codes where code.isCode {
            add(0)
            for byte in code.data.isEmpty ? code.shortTag.utf8 : code.data.utf8 { add(byte) }
            bytes(of: code.offset).forEach(add)
        }
        return hash
    }

    private static func bytes(of value: Int) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
}
