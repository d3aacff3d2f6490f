/// Questions about eight bytes at once.
///
/// - Source: the usual carry tricks of SIMD within a register; see Warren, Hacker's Delight, section 6–1.
@usableFromInline
enum ByteChunk {
    /// Sets the bit by which capitals differ from small letters in all bytes; digits and most marks have it anyway.
    @usableFromInline static let caseBits: UInt64 = 0x2020_2020_2020_2020

    /// How many bytes from the lowest on are ASCII letters, 0 to 8.
    @inlinable
    @inline(__always)
    static func leadingLetters(_ chunk: UInt64) -> Int {
        let small = (chunk | caseBits) & 0x7F7F_7F7F_7F7F_7F7F
        let atLeastA = small &+ 0x1F1F_1F1F_1F1F_1F1F
        let aboveZ = small &+ 0x0505_0505_0505_0505
        let letters = atLeastA & ~aboveZ & ~chunk & 0x8080_8080_8080_8080
        return (letters ^ 0x8080_8080_8080_8080).trailingZeroBitCount >> 3
    }

    /// The lowest `count` bytes, 0 to 7.
    @inlinable
    @inline(__always)
    static func lowest(_ count: Int, of chunk: UInt64) -> UInt64 {
        chunk & (1 &<< UInt64(8 &* count) &- 1)
    }
}
