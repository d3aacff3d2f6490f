/// The hash by which words are looked up: 64-bit FNV-1a over lower-cased bytes, which can be carried on over several pieces.
///
/// - Source: Fowler, Noll, Vo; the parameters of draft-eastlake-fnv.
@frozen
public struct WordHash: Sendable, Hashable {
    /// The hash so far.
    public var value: UInt64

    /// The hash of no bytes.
    @inlinable public init() { value = 0xCBF2_9CE4_8422_2325 }
    @inlinable public init(_ value: UInt64) { self.value = value }

    /// Adds one byte, which must be in lower case already.
    @inlinable
    public mutating func combine(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// The hash of `bytes`, which must be in lower case already.
    @inlinable
    public static func of(_ bytes: some Sequence<UInt8>) -> WordHash {
        var hash = WordHash()
        for byte in bytes { hash.combine(byte) }
        return hash
    }
}
