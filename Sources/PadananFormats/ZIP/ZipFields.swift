/// Little-endian numbers in the bytes of an archive.
///
/// - Source: PKWARE APPNOTE 6.3.10, section 4.1.6.
enum ZipFields {
    /// The number of `width` bytes at `offset`, or `nil` when the bytes end before or it is beyond `Int`.
    static func integer(_ bytes: [UInt8], at offset: Int, width: Int) -> Int? {
        guard offset >= 0, offset <= bytes.count - width else { return nil }
        var value: UInt64 = 0
        for index in (0..<width).reversed() { value = value << 8 | UInt64(bytes[offset + index]) }
        return Int(exactly: value)
    }

    /// `value` in `width` bytes.
    static func bytes(_ value: Int, width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
}
