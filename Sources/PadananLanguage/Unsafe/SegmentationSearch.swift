/// Searches for the bytes that matter to segmentation, 32 at a time.
extension Array where Element == UInt8 {
    /// The first place from `start` up to `end` with `.`, `!`, `?`, `:` or the lead byte of a scalar from U+0600 on; `end` when there is none.
    ///
    /// Both ends must lie within the array.
    @inline(__always)
    func nextStop(from start: Int, to end: Int) -> Int {
        next(from: start, to: end, isHit: SegmentationBytes.isStop, hits: SegmentationBytes.stops)
    }

    /// The first place from `start` up to `end` with a byte from LF to CR, or one that begins U+0085, U+2028 or U+2029; `end` when there is none.
    ///
    /// Both ends must lie within the array.
    @inline(__always)
    func nextLineBreakCandidate(from start: Int, to end: Int) -> Int {
        next(from: start, to: end, isHit: SegmentationBytes.isLineBreak, hits: SegmentationBytes.lineBreaks)
    }

    /// Whether an odd number of `"` stands from `start` up to `end`.
    ///
    /// Both ends must lie within the array.
    func hasOddQuotes(from start: Int, to end: Int) -> Bool {
        precondition(start >= 0 && start <= end && end <= count, "the range lies within the array")
        return withUnsafeBytes { bytes in
            var index = start
            var lanes = SIMD4<UInt64>.zero
            // Each load ends at or before `end`, which the precondition keeps inside the array.
            while index &+ 32 <= end {
                lanes ^= SegmentationBytes.quotes(bytes.loadUnaligned(fromByteOffset: index, as: SIMD32<UInt8>.self))
                index &+= 32
            }
            // A lane in which an odd number of quotation marks was is a byte of ones.
            var marks = (lanes[0] ^ lanes[1] ^ lanes[2] ^ lanes[3]).nonzeroBitCount &>> 3
            while index < end {
                if bytes[index] == UInt8(ascii: "\"") { marks &+= 1 }
                index &+= 1
            }
            return marks & 1 == 1
        }
    }

    @inline(__always)
    private func next(
        from start: Int, to end: Int, isHit: (UInt8) -> Bool, hits: (SIMD32<UInt8>) -> SIMDMask<SIMD32<Int8>>
    ) -> Int {
        precondition(start >= 0 && start <= end && end <= count, "the range lies within the array")
        return withUnsafeBytes { bytes in
            var index = start
            // Each load ends at or before `end`, which the precondition keeps inside the array.
            while index &+ 32 <= end {
                let chunk = bytes.loadUnaligned(fromByteOffset: index, as: SIMD32<UInt8>.self)
                let place = SegmentationBytes.firstLane(of: hits(chunk))
                if place < 32 { return index &+ place }
                index &+= 32
            }
            while index < end, !isHit(bytes[index]) { index &+= 1 }
            return index
        }
    }
}

/// Which bytes the searches stop at.
private enum SegmentationBytes {
    /// The least lead byte of a scalar from U+0600 on: below stand the letters of Europe, among which no sentence ends.
    static var leastLead: UInt8 { 0xD8 }

    @inline(__always)
    static func isStop(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
            || byte == UInt8(ascii: ":") || byte >= leastLead
    }

    /// Vectors are compared with vectors: compared with a number, they run through generic code, 300 times as slow (Swift 6.3.1).
    @inline(__always)
    static func stops(_ chunk: SIMD32<UInt8>) -> SIMDMask<SIMD32<Int8>> {
        (chunk .== all(UInt8(ascii: "."))) .| (chunk .== all(UInt8(ascii: "!"))) .| (chunk .== all(UInt8(ascii: "?")))
            .| (chunk .== all(UInt8(ascii: ":"))) .| (chunk .> all(leastLead - 1))
    }

    @inline(__always)
    private static func all(_ byte: UInt8) -> SIMD32<UInt8> { SIMD32(repeating: byte) }

    @inline(__always)
    static func isLineBreak(_ byte: UInt8) -> Bool { byte &- 0x0A < 4 || byte == 0xE2 || byte == 0xC2 }

    @inline(__always)
    static func lineBreaks(_ chunk: SIMD32<UInt8>) -> SIMDMask<SIMD32<Int8>> {
        ((chunk &- all(0x0A)) .< all(4)) .| (chunk .== all(0xE2)) .| (chunk .== all(0xC2))
    }

    @inline(__always)
    static func quotes(_ chunk: SIMD32<UInt8>) -> SIMD4<UInt64> {
        unsafeBitCast(chunk .== all(UInt8(ascii: "\"")), to: SIMD4<UInt64>.self)
    }

    /// The first lane that is set, 32 when none is: a set lane is a byte of ones, and the first lane is the lowest byte (all platforms of Swift
    /// are little-endian).
    @inline(__always)
    static func firstLane(of mask: SIMDMask<SIMD32<Int8>>) -> Int {
        let words = unsafeBitCast(mask, to: SIMD4<UInt64>.self)
        if words[0] | words[1] | words[2] | words[3] == 0 { return 32 }
        if words[0] != 0 { return words[0].trailingZeroBitCount &>> 3 }
        if words[1] != 0 { return 8 &+ (words[1].trailingZeroBitCount &>> 3) }
        if words[2] != 0 { return 16 &+ (words[2].trailingZeroBitCount &>> 3) }
        return 24 &+ (words[3].trailingZeroBitCount &>> 3)
    }
}
