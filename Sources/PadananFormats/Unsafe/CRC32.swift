import CZlib

/// The check sum of ZIP entries.
///
/// - Source: RFC 1952, section 8.
enum CRC32 {
    /// The sum of `bytes`, which continue those with the sum `seed`.
    static func checksum(_ bytes: ArraySlice<UInt8>, from seed: UInt32 = 0) -> UInt32 {
        if bytes.isEmpty { return seed }
        return bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(UInt(seed), $0.baseAddress, $0.count)) }
    }
}
