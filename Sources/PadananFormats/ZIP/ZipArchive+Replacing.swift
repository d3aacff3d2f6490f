import PadananModel

extension ZipArchive {
    /// Writes the archive with new content for one entry; all else is copied byte for byte, in its order.
    ///
    /// What changes besides: the entry's sizes and check sum, and the offsets of what lies behind it.
    func write(to sink: ByteSink, replacing entry: ZipEntry, with content: ZipContent) throws {
        try write(to: sink, replacing: [(entry, content)])
    }

    /// Writes the archive with new content for several entries, each named once; all else is copied byte for byte, in its order.
    ///
    /// What changes besides: sizes and check sums of these entries, and the offsets of what lies behind them. Cost: linear.
    func write(to sink: ByteSink, replacing replacements: [(entry: ZipEntry, content: ZipContent)]) throws {
        let replacements = replacements.sorted { $0.entry.extent.lowerBound < $1.entry.extent.lowerBound }
        let headers = replacements.map { localHeader(of: $0.entry, with: $0.content) }
        let shifts = zip(replacements, headers).map { $1.count + $0.content.data.count - $0.entry.extent.count }
        guard let last = replacements.last, bytes.count + shifts.reduce(0, +) < 1 << 32 else {
            throw Self.defect("does not fit into the archive", entry: replacements.last?.entry.name ?? "", file: file)
        }
        var copied = 0
        for (replacement, header) in zip(replacements, headers) {
            try sink.write(bytes[copied..<replacement.entry.extent.lowerBound])
            try sink.write(header)
            try sink.write(replacement.content.data)
            copied = replacement.entry.extent.upperBound
        }
        try sink.write(bytes[last.entry.extent.upperBound..<end.directory.lowerBound])
        try sink.write(ending(replacing: replacements, shifts: shifts))
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
    ///
    /// - Parameter shifts: for each entry that is replaced, how much longer it is now.
    private func ending(replacing replacements: [(entry: ZipEntry, content: ZipContent)], shifts: [Int]) -> [UInt8] {
        let base = end.directory.lowerBound
        var ending = Array(bytes[base...])
        var (shift, next) = (0, 0)
        for other in entries.sorted(by: { $0.extent.lowerBound < $1.extent.lowerBound }) {
            while next < replacements.count, replacements[next].entry.extent.lowerBound < other.extent.lowerBound {
                shift += shifts[next]
                next += 1
            }
            if next > 0 { Self.patch(&ending, other.record.headerOffset, other.extent.lowerBound + shift, base: base) }
        }
        for (entry, content) in replacements { Self.describe(content, of: entry, in: &ending, base: base) }
        let shifted = base + shifts.reduce(0, +)
        for field in end.offsetFields { Self.patch(&ending, field.lowerBound - base..<field.upperBound - base, shifted) }
        if let field = end.zip64OffsetField, let offset = ZipFields.integer(bytes, at: field.lowerBound, width: 8) {
            Self.patch(&ending, field.lowerBound - base..<field.upperBound - base, offset + shifted - base)
        }
        return ending
    }

    /// Puts the sizes and the check sum of `content` into the record of `entry` in the central directory.
    private static func describe(_ content: ZipContent, of entry: ZipEntry, in ending: inout [UInt8], base: Int) {
        patch(&ending, entry.record.size, content.size, base: base)
        patch(&ending, entry.record.compressedSize, content.data.count, base: base)
        let record = entry.record.range.lowerBound - base
        ending[record + 8] &= ~0x08
        patch(&ending, record + 10..<record + 12, content.method.number)
        patch(&ending, record + 16..<record + 20, Int(content.checksum))
    }

    private static func patch(_ bytes: inout [UInt8], _ field: ZipDirectoryRecord.Field, _ value: Int, base: Int) {
        patch(&bytes, field.offset - base..<field.offset - base + field.width, value)
    }

    private static func patch(_ bytes: inout [UInt8], _ range: Range<Int>, _ value: Int) {
        bytes.replaceSubrange(range, with: ZipFields.bytes(value, width: range.count))
    }
}
