/// Spells the headers of an entry.
///
/// - Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
struct ZipHeader {
    /// 1980-01-01 in MS-DOS form (section 4.4.6).
    private static let date = 0x0021
    /// Version 2.0: folders and deflate (section 4.4.3).
    private static let version = 20

    var name: String
    var content: ZipContent

    /// The header before the data.
    var local: [UInt8] {
        ZipFields.bytes(0x0403_4B50, width: 4) + common + ZipFields.bytes(0, width: 2) + Array(name.utf8)
    }

    /// The header in the central directory.
    func central(offset: Int) -> [UInt8] {
        var header = ZipFields.bytes(0x0201_4B50, width: 4) + ZipFields.bytes(Self.version, width: 2) + common
        // No extra fields and no comment; the first disk, no attributes.
        header += [UInt8](repeating: 0, count: 12)
        return header + ZipFields.bytes(offset, width: 4) + Array(name.utf8)
    }

    /// From the version to the size of the name, which both headers share.
    private var common: [UInt8] {
        let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
        let short = [Self.version, isASCII ? 0 : 0x800, content.method.number, 0, Self.date].flatMap { ZipFields.bytes($0, width: 2) }
        let long = [Int(content.checksum), content.data.count, content.size].flatMap { ZipFields.bytes($0, width: 4) }
        return short + long + ZipFields.bytes(name.utf8.count, width: 2)
    }

    /// The end of the archive.
    static func end(entries: Int, directorySize: Int, directoryOffset: Int) -> [UInt8] {
        var end = ZipFields.bytes(0x0605_4B50, width: 4) + ZipFields.bytes(0, width: 4)
        end += ZipFields.bytes(entries, width: 2) + ZipFields.bytes(entries, width: 2)
        end += ZipFields.bytes(directorySize, width: 4) + ZipFields.bytes(directoryOffset, width: 4)
        return end + ZipFields.bytes(0, width: 2)
    }
}
