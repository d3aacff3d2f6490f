/// The end of an archive, which says where its central directory is.
///
/// - Source: PKWARE APPNOTE 6.3.10, section 4.3.16; ZIP64 in sections 4.3.14 and 4.3.15.
struct ZipDirectoryEnd {
    private static let signature = 0x0605_4B50
    private static let zip64Signature = 0x0606_4B50
    private static let locatorSignature = 0x0706_4B50
    private static let size = 22
    private static let locatorSize = 20
    private static let longestComment = 0xFFFF

    /// Where the central directory lies.
    private(set) var directory = 0..<0
    private(set) var entryCount = 0
    /// Whether the archive is one of several parts.
    private(set) var isSplit = false
    /// The numbers, of four or eight bytes, that hold the directory's offset and that of the ZIP64 end.
    private(set) var offsetFields: [Range<Int>] = []
    private(set) var zip64OffsetField: Range<Int>?

    /// Finds the end; `nil` when there is none, as in a file that is cut off or no archive.
    init?(_ bytes: [UInt8]) {
        guard let offset = Self.find(bytes) else { return nil }
        let field = { (relative: Int, width: Int) in ZipFields.integer(bytes, at: offset + relative, width: width) ?? 0 }
        var (count, size, start) = (field(10, 2), field(12, 4), field(16, 4))
        isSplit = field(4, 2) != 0 && field(4, 2) != 0xFFFF || field(8, 2) != count
        offsetFields = start == 0xFFFF_FFFF ? [] : [offset + 16..<offset + 20]
        if let zip64 = Self.findZip64(bytes, before: offset) {
            let wide = { (relative: Int) in ZipFields.integer(bytes, at: zip64 + relative, width: 8) }
            guard let wideCount = wide(32), let wideSize = wide(40), let wideStart = wide(48) else { return nil }
            (count, size, start) = (wideCount, wideSize, wideStart)
            offsetFields.append(zip64 + 48..<zip64 + 56)
            zip64OffsetField = offset - Self.locatorSize + 8..<offset - Self.locatorSize + 16
        }
        guard start <= offset, size <= offset - start else { return nil }
        directory = start..<start + size
        entryCount = count
    }

    /// The last place where an end stands whose comment reaches to the end of the file.
    private static func find(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= size else { return nil }
        let last = bytes.count - size
        return (max(0, last - longestComment)...last).reversed().first { offset in
            bytes[offset] == 0x50 && ZipFields.integer(bytes, at: offset, width: 4) == signature
                && ZipFields.integer(bytes, at: offset + 20, width: 2) == last - offset
        }
    }

    private static func findZip64(_ bytes: [UInt8], before end: Int) -> Int? {
        let locator = end - locatorSize
        guard ZipFields.integer(bytes, at: locator, width: 4) == locatorSignature,
            let offset = ZipFields.integer(bytes, at: locator + 8, width: 8),
            ZipFields.integer(bytes, at: offset, width: 4) == zip64Signature
        else { return nil }
        return offset
    }
}
