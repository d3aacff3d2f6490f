import PadananModel

/// Reads and checks the central directory of an archive.
struct ZipDirectory {
    private static let localSignature = 0x0403_4B50
    private static let localSize = 30
    private static let olePrefix: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

    private(set) var entries: [ZipEntry] = []
    let end: ZipDirectoryEnd
    private let bytes: [UInt8]
    private let file: String
    private let limits: ZipLimits

    init(_ bytes: [UInt8], file: String, limits: ZipLimits) throws {
        self.bytes = bytes
        self.file = file
        self.limits = limits
        end = try Self.findEnd(bytes, file, limits)
        try readRecords()
        try checkNames()
        try checkSizes()
        try checkExtents()
    }

    private static func findEnd(_ bytes: [UInt8], _ file: String, _ limits: ZipLimits) throws -> ZipDirectoryEnd {
        let error = { (message: String, section: String) in
            Defect(.error, message, reference: section.isEmpty ? "" : "ZIP APPNOTE, \(section)", at: SourceLocation(file: file))
        }
        guard bytes.count <= limits.archiveBytes else { throw error("the archive has more than \(limits.archiveBytes >> 20) MB", "") }
        if bytes.starts(with: olePrefix) {
            throw error("the file is no ZIP archive but an OLE file: an old document or one with a password; save it anew without", "")
        }
        guard let end = ZipDirectoryEnd(bytes) else {
            let isCut = bytes.starts(with: [0x50, 0x4B])
            throw error(isCut ? "the ZIP archive is cut off: its end is missing" : "the file is no ZIP archive", "4.3.16")
        }
        if end.isSplit { throw error("the ZIP archive is split into several files; join them", "4.4.19") }
        guard end.entryCount <= limits.entries else {
            throw error("the archive declares \(end.entryCount) entries; at most \(limits.entries) are read", "")
        }
        return end
    }

    private mutating func readRecords() throws {
        var offset = end.directory.lowerBound
        for number in 0..<end.entryCount {
            guard let record = ZipDirectoryRecord(bytes, at: offset), record.range.upperBound <= end.directory.upperBound else {
                throw error("the central directory is damaged at entry \(number + 1)", "4.3.12")
            }
            entries.append(try entry(record))
            offset = record.range.upperBound
        }
        guard offset == end.directory.upperBound else { throw error("the central directory has bytes behind its last entry", "4.3.12") }
    }

    private func entry(_ record: ZipDirectoryRecord) throws -> ZipEntry {
        guard let name = ZipName.decode(bytes[record.name], isUTF8: record.flags & 0x800 != 0) else {
            throw error("the name of an entry is flagged as UTF-8 and isn't", "4.4.4")
        }
        let data = try dataRange(record, name)
        return ZipEntry(
            name: name, method: ZipEntry.Method(record.method), isEncrypted: record.flags & 0x2041 != 0, checksum: record.checksum,
            size: record.size.value, data: data, extent: record.headerOffset.value..<data.upperBound, record: record)
    }

    /// Where the data of an entry lie, from its local header, which must agree with the central directory.
    private func dataRange(_ record: ZipDirectoryRecord, _ name: String) throws -> Range<Int> {
        let offset = record.headerOffset.value
        let field = { (relative: Int, width: Int) in ZipFields.integer(bytes, at: offset + relative, width: width) }
        guard offset < end.directory.lowerBound, field(0, 4) == Self.localSignature, let method = field(8, 2), let nameSize = field(26, 2),
            let extraSize = field(28, 2)
        else { throw defect("has no local header where the central directory says", name, "4.3.7") }
        let nameStart = offset + Self.localSize
        let start = nameStart + nameSize + extraSize
        guard start <= end.directory.lowerBound, record.compressedSize.value <= end.directory.lowerBound - start else {
            throw defect("reaches beyond the end of the entries; the archive is cut off or damaged", name, "4.3.7")
        }
        guard bytes[nameStart..<nameStart + nameSize] == bytes[record.name], method == record.method else {
            throw defect("differs in its local header and in the central directory", name, "4.3.7")
        }
        return start..<start + record.compressedSize.value
    }

    private func checkNames() throws {
        var seen: Set<String> = []
        for entry in entries {
            if let problem = ZipName.problem(entry.name, limit: limits.nameBytes) { throw defect(problem, entry.name, "4.4.17") }
            guard seen.insert(entry.name).inserted else { throw defect("stands twice", entry.name, "4.4.17") }
        }
    }

    private func checkSizes() throws {
        var (size, compressed) = (0, 0)
        for entry in entries {
            guard entry.size <= limits.totalBytes else { throw defect("declares \(entry.size) bytes; \(most)", entry.name, "") }
            guard !isExcessive(entry.size, entry.data.count) else {
                throw defect(
                    "declares \(entry.size) bytes, over \(limits.ratio) times its \(entry.data.count) compressed ones", entry.name, "")
            }
            size += entry.size
            compressed += entry.data.count
        }
        guard size <= limits.totalBytes else { throw error("the entries declare \(size) bytes together; \(most)", "") }
        if isExcessive(size, compressed) { throw error("the entries declare over \(limits.ratio) times their compressed bytes", "") }
    }

    private var most: String { "at most \(limits.totalBytes >> 20) MB are read" }

    private func isExcessive(_ size: Int, _ compressed: Int) -> Bool {
        size > limits.ratioFreeBytes && size / limits.ratio > compressed
    }

    /// Refuses entries that share bytes, and lets each reach to the next.
    private mutating func checkExtents() throws {
        let order = entries.indices.sorted { entries[$0].extent.lowerBound < entries[$1].extent.lowerBound }
        for (position, index) in order.enumerated() {
            let isLast = position + 1 == order.count
            let next = isLast ? end.directory.lowerBound : entries[order[position + 1]].extent.lowerBound
            guard entries[index].extent.upperBound <= next else {
                throw defect("overlaps the entry behind it", entries[index].name, "4.3.6")
            }
            entries[index].extent = entries[index].extent.lowerBound..<next
        }
    }

    private func error(_ message: String, _ section: String) -> Defect {
        Defect(.error, message, reference: section.isEmpty ? "" : "ZIP APPNOTE, \(section)", at: SourceLocation(file: file))
    }

    private func defect(_ message: String, _ name: String, _ section: String) -> Defect {
        ZipArchive.defect(message, entry: name, file: file, reference: section)
    }
}
