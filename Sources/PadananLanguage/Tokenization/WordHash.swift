/// The hash by which words are looked up: over lower-cased bytes, eight at a time.
///
/// Multiplication and a shift for each chunk, with a multiplier of the finalizer of MurmurHash3; the same word has the same hash wherever it is read.
@frozen
public struct WordHash: Sendable, Hashable {
    /// The hash so far.
    public var value: UInt64

    /// The hash of no bytes.
    @inlinable
    @inline(__always)
    public init() { value = 0xCBF2_9CE4_8422_2325 }

    /// Adds eight bytes in lower case, the last of a word filled with zeros.
    @inlinable
    @inline(__always)
    public mutating func combine(_ chunk: UInt64) {
        value = (value ^ chunk) &* 0xFF51_AFD7_ED55_8CCD
        value ^= value >> 32
    }

    /// The hash of folded `bytes`.
    public static func of(_ bytes: [UInt8]) -> WordHash {
        var hash = WordHash()
        for index in stride(from: 0, to: bytes.count, by: 8) { hash.combine(bytes.eightBytes(at: index)) }
        return hash
    }

    /// The hash of the folded bytes in `range` of a longer text.
    static func of(_ bytes: [UInt8], in range: Range<Int>) -> WordHash {
        var hash = WordHash()
        for index in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
            let (chunk, length) = (bytes.eightBytes(at: index), range.upperBound &- index)
            hash.combine(length >= 8 ? chunk : ByteChunk.lowest(length, of: chunk))
        }
        return hash
    }

    /// The hash of the letters and digits from `start` to `end` of a text, in lower case.
    @inlinable
    public static func ofASCII(_ text: [UInt8], _ start: Int, _ end: Int) -> WordHash {
        var hash = WordHash()
        var index = start
        while index < end {
            let chunk = text.eightBytes(at: index) | ByteChunk.caseBits
            hash.combine(end &- index >= 8 ? chunk : ByteChunk.lowest(end &- index, of: chunk))
            index &+= 8
        }
        return hash
    }
}
