import PadananModel

extension ZipArchive {
    /// Writes the archive with new content for one entry; all else is copied byte for byte, in its order.
    ///
    /// What changes besides: the entry's sizes and check sum, and the offsets of what lies behind it.
    func write(to sink: ByteSink, replacing entry: ZipEntry, with content: ZipContent) throws {
        let header = localHeader(of: entry, with: content)
        let shift = header.count + content.data.count - entry.extent.count
        guard bytes.count + shift < 1 << 32 else { throw Self.defect("does not fit into the archive", entry: entry.name, file: file) }
        try sink.write(bytes[..<entry.extent.lowerBound])
        try sink.write(header)
        try sink.write(content.data)
        try sink.write(bytes[entry.extent.upperBound..<end.directory.lowerBound])
        try sink.write(ending(replacing: entry, with: content, shift: shift))
    }

    /// The local header of `entry` with the new sizes, without data descriptor and ZIP64 field.
    private func localHeader(of entry: ZipEntry, with content: ZipContent) -> [UInt8] {
        let start = entry.extent.lowerBound
        let nameEnd = start + 30 + entry.record.name.count
        let extra = ZipExtraFields.without(ZipExtraFields.zip64, in: bytes, nameEnd..<entry.data.lowerBound)
        var header = Array(bytes[start..<start + 30])
        header[6] &= ~0x08
        Self.patch(&header, 8..<10, content.method.number)
        Self.patch(&header, 14..<18, Int(content.checksum))
        Self.patch(&header, 18..<22, content.data.count)
        Self.patch(&header, 22..<26, content.size)
        Self.patch(&header, 28..<30, extra.count)
        return header + bytes[start + 30..<nameEnd] + extra
    }

    /// The central directory and its end with the new numbers.
    private func ending(replacing entry: ZipEntry, with content: ZipContent, shift: Int) -> [UInt8] {
        let base = end.directory.lowerBound
        var ending = Array(bytes[base...])
        let patch = { (field: ZipDirectoryRecord.Field, value: Int) in
            Self.patch(&ending, field.offset - base..<field.offset - base + field.width, value)
        }
        for other in entries where other.extent.lowerBound > entry.extent.lowerBound {
            patch(other.record.headerOffset, other.extent.lowerBound + shift)
        }
        patch(entry.record.size, content.size)
        patch(entry.record.compressedSize, content.data.count)
        let record = entry.record.range.lowerBound - base
        ending[record + 8] &= ~0x08
        Self.patch(&ending, record + 10..<record + 12, content.method.number)
        Self.patch(&ending, record + 16..<record + 20, Int(content.checksum))
        for field in end.offsetFields { Self.patch(&ending, field.lowerBound - base..<field.upperBound - base, base + shift) }
        if let field = end.zip64OffsetField, let offset = ZipFields.integer(bytes, at: field.lowerBound, width: 8) {
            Self.patch(&ending, field.lowerBound - base..<field.upperBound - base, offset + shift)
        }
        return ending
    }

    private static func patch(_ bytes: inout [UInt8], _ range: Range<Int>, _ value: Int) {
        bytes.replaceSubrange(range, with: ZipFields.bytes(value, width: range.count))
    }
}
