/// Eight bytes of text at a time: the only place of this module that reads memory without the compiler's checks.
///
/// A word is read in one or two steps instead of one for each letter.
extension Array where Element == UInt8 {
    /// The eight bytes from `index` on, the first in the lowest place; zeros beyond the end.
    @inlinable
    @inline(__always)
    public func eightBytes(at index: Int) -> UInt64 {
        // The guard is the whole proof: the load stays inside the array.
        guard index >= 0, index &+ 8 <= count else { return lastBytes(from: index) }
        return withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: index, as: UInt64.self)) }
    }

    @usableFromInline
    func lastBytes(from index: Int) -> UInt64 {
        guard index >= 0, index < count else { return 0 }
        var chunk: UInt64 = 0
        for place in stride(from: count - 1, through: index, by: -1) { chunk = chunk << 8 | UInt64(self[place]) }
        return chunk
    }
}
