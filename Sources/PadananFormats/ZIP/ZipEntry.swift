/// A file in a ZIP archive, as the central directory describes it.
///
/// - Source: PKWARE APPNOTE 6.3.10, section 4.3.12 and 4.4.
public struct ZipEntry: Sendable, Hashable {
    /// How the bytes of an entry are kept.
    public enum Method: Sendable, Hashable {
        case stored
        case deflated
        /// Any other, by its number; such an entry can be copied but not read.
        case other(Int)

        init(_ number: Int) {
            switch number {
            case 0: self = .stored
            case 8: self = .deflated
            default: self = .other(number)
            }
        }

        /// The number in the file (section 4.4.5).
        var number: Int {
            switch self {
            case .stored: 0
            case .deflated: 8
            case .other(let number): number
            }
        }
    }

    /// The path with `/` between its parts; a folder ends with one.
    public var name: String
    /// How the bytes are kept.
    public var method: Method
    /// Whether a password is needed (general purpose flag, bit 0); such an entry can be copied but not read.
    public var isEncrypted: Bool
    /// The CRC-32 of the inflated bytes.
    public var checksum: UInt32
    /// Bytes when inflated.
    public var size: Int
    /// Where the compressed bytes lie in the archive.
    public var data: Range<Int>
    /// Where the entry lies in the archive: its local header, its data and what stands before the next entry.
    public var extent: Range<Int>
    /// Where the central directory describes it.
    var record: ZipDirectoryRecord

    /// Whether the entry is a folder.
    public var isFolder: Bool { name.utf8.last == UInt8(ascii: "/") }
}
