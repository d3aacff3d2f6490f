/// One header of the central directory, with the places of the numbers that change when the archive is rewritten.
///
/// - Source: PKWARE APPNOTE 6.3.10, section 4.3.12; ZIP64 in section 4.5.3.
struct ZipDirectoryRecord: Sendable, Hashable {
    /// A number in the archive: four bytes in the header, or eight in its ZIP64 field.
    struct Field: Sendable, Hashable {
        var offset: Int
        var width: Int
        var value: Int
    }

    static let signature = 0x0201_4B50
    private static let fixedSize = 46

    /// Where the header lies.
    let range: Range<Int>
    let flags: Int
    let method: Int
    let checksum: UInt32
    let name: Range<Int>
    private(set) var size: Field
    private(set) var compressedSize: Field
    private(set) var headerOffset: Field

    /// Reads the header at `offset`; `nil` when there is none or the file ends in it.
    init?(_ bytes: [UInt8], at offset: Int) {
        let field = { (relative: Int, width: Int) in ZipFields.integer(bytes, at: offset + relative, width: width) }
        guard field(0, 4) == Self.signature, let flags = field(8, 2), let method = field(10, 2), let checksum = field(16, 4),
            let compressedSize = field(20, 4), let size = field(24, 4), let nameSize = field(28, 2), let extraSize = field(30, 2),
            let commentSize = field(32, 2), let headerOffset = field(42, 4)
        else { return nil }
        let nameStart = offset + Self.fixedSize
        range = offset..<nameStart + nameSize + extraSize + commentSize
        guard range.upperBound <= bytes.count else { return nil }
        (self.flags, self.method, self.checksum) = (flags, method, UInt32(checksum))
        name = nameStart..<nameStart + nameSize
        self.compressedSize = Field(offset: offset + 20, width: 4, value: compressedSize)
        self.size = Field(offset: offset + 24, width: 4, value: size)
        self.headerOffset = Field(offset: offset + 42, width: 4, value: headerOffset)
        guard readZip64(bytes, name.upperBound..<name.upperBound + extraSize) else { return nil }
    }

    /// Takes the numbers that don't fit into four bytes from the ZIP64 field, where they stand in this order; false when they are missing.
    private mutating func readZip64(_ bytes: [UInt8], _ extra: Range<Int>) -> Bool {
        let none = 0xFFFF_FFFF
        guard size.value == none || compressedSize.value == none || headerOffset.value == none else { return true }
        guard var rest = ZipExtraFields.range(of: ZipExtraFields.zip64, in: bytes, extra) else { return true }
        for path in [\Self.size, \Self.compressedSize, \Self.headerOffset] where self[keyPath: path].value == none {
            guard rest.count >= 8, let value = ZipFields.integer(bytes, at: rest.lowerBound, width: 8) else { return false }
            self[keyPath: path] = Field(offset: rest.lowerBound, width: 8, value: value)
            rest = rest.lowerBound + 8..<rest.upperBound
        }
        return true
    }
}
