/// The extra fields behind the name in a header: a number, a size and data, one after the other.
///
/// - Source: PKWARE APPNOTE 6.3.10, section 4.5.
enum ZipExtraFields {
    /// The number of the ZIP64 field (section 4.5.3).
    static let zip64 = 0x0001

    /// Where the data of the field numbered `id` lie, or `nil` when `range` has none.
    static func range(of id: Int, in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        fields(bytes, range).first { $0.id == id }.map { $0.range.lowerBound + 4..<$0.range.upperBound }
    }

    /// The extra fields without the one numbered `id`.
    static func without(_ id: Int, in bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        fields(bytes, range).filter { $0.id != id }.flatMap { bytes[$0.range] }
    }

    /// The fields with their heads; what is cut off at the end is left out.
    private static func fields(_ bytes: [UInt8], _ range: Range<Int>) -> [(id: Int, range: Range<Int>)] {
        var fields: [(id: Int, range: Range<Int>)] = []
        var offset = range.lowerBound
        while offset + 4 <= range.upperBound, let id = ZipFields.integer(bytes, at: offset, width: 2),
            let size = ZipFields.integer(bytes, at: offset + 2, width: 2), offset + 4 + size <= range.upperBound
        {
            fields.append((id, offset..<offset + 4 + size))
            offset += 4 + size
        }
        return fields
    }
}
