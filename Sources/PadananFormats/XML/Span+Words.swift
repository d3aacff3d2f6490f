extension Span where Element == UInt8 {
    /// The eight bytes from `index` on, the first in the lowest place; they must be there. One load, once the compiler has joined them.
    @inline(__always)
    func word(at index: Int) -> UInt64 {
        let bytes = extracting(index..<index &+ 8)
        let low = UInt64(bytes[0]) | UInt64(bytes[1]) << 8 | UInt64(bytes[2]) << 16 | UInt64(bytes[3]) << 24
        return low | UInt64(bytes[4]) << 32 | UInt64(bytes[5]) << 40 | UInt64(bytes[6]) << 48 | UInt64(bytes[7]) << 56
    }
}
