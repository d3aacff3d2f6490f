@testable import PadananFormats

/// Builds archives as other programs, broken ones and hostile ones do; every number can be a lie.
struct RawZip {
    struct Entry {
        var name: [UInt8]
        var data: [UInt8]
        var method = 0
        var flags = 0
        var size: Int
        var compressedSize: Int
        var checksum: UInt32
        /// What the local header says, when it isn't the same.
        var localName: [UInt8]?
        /// Where the central directory says that the entry is.
        var offset: Int?
        /// Whether sizes stand behind the data, and zeros before.
        var hasDescriptor = false
        /// Whether the central directory has its numbers in a ZIP64 field.
        var isZip64 = false

        /// A stored entry.
        init(_ name: String, _ text: String) {
            self.name = Array(name.utf8)
            data = Array(text.utf8)
            (size, compressedSize) = (data.count, data.count)
            checksum = CRC32.checksum(data[...])
        }

        /// A deflated entry.
        init(_ name: String, deflating content: [UInt8]) throws {
            self.init(name, "")
            let compression = try ZipCompression()
            try compression.add(content)
            let content = try compression.finish()
            (data, size, checksum, method) = (content.data, content.size, content.checksum, 8)
            compressedSize = data.count
        }

        func with(_ change: (inout Entry) -> Void) -> Entry {
            var copy = self
            change(&copy)
            return copy
        }
    }

    var entries: [Entry]
    var comment = ""
    var isZip64 = false
    var declaredCount: Int?
    var disk = 0

    init(_ entries: [Entry]) {
        self.entries = entries
    }

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            directory += central(entry, offset: entry.offset ?? bytes.count)
            bytes += local(entry)
        }
        let start = bytes.count
        bytes += directory
        return bytes + end(start: start, size: directory.count)
    }

    private func number(_ value: Int, _ width: Int) -> [UInt8] { ZipFields.bytes(value, width: width) }

    private func local(_ entry: Entry) -> [UInt8] {
        let name = entry.localName ?? entry.name
        let isLater = entry.hasDescriptor
        var bytes = number(0x0403_4B50, 4) + number(20, 2) + number(entry.flags | (isLater ? 8 : 0), 2) + number(entry.method, 2)
        bytes += number(0, 4) + number(isLater ? 0 : Int(entry.checksum), 4)
        bytes += number(isLater ? 0 : entry.compressedSize, 4) + number(isLater ? 0 : entry.size, 4) + number(name.count, 2) + number(0, 2)
        bytes += name + entry.data
        if isLater {
            bytes += number(0x0807_4B50, 4) + number(Int(entry.checksum), 4) + number(entry.compressedSize, 4) + number(entry.size, 4)
        }
        return bytes
    }

    private func central(_ entry: Entry, offset: Int) -> [UInt8] {
        let none = 0xFFFF_FFFF
        let extra =
            entry.isZip64
            ? number(1, 2) + number(24, 2) + number(entry.size, 8) + number(entry.compressedSize, 8) + number(offset, 8) : []
        var bytes = number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + number(entry.flags | (entry.hasDescriptor ? 8 : 0), 2)
        bytes += number(entry.method, 2) + number(0, 4) + number(Int(entry.checksum), 4)
        bytes += number(entry.isZip64 ? none : entry.compressedSize, 4) + number(entry.isZip64 ? none : entry.size, 4)
        bytes += number(entry.name.count, 2) + number(extra.count, 2) + number(0, 10) + number(entry.isZip64 ? none : offset, 4)
        return bytes + entry.name + extra
    }

    private func end(start: Int, size: Int) -> [UInt8] {
        let count = declaredCount ?? entries.count
        var bytes: [UInt8] = []
        if isZip64 {
            bytes += number(0x0606_4B50, 4) + number(44, 8) + number(45, 2) + number(45, 2) + number(0, 8)
            bytes += number(count, 8) + number(count, 8) + number(size, 8) + number(start, 8)
            bytes += number(0x0706_4B50, 4) + number(0, 4) + number(start + size, 8) + number(1, 4)
        }
        let (count16, size32, start32) = isZip64 ? (0xFFFF, 0xFFFF_FFFF, 0xFFFF_FFFF) : (count, size, start)
        bytes += number(0x0605_4B50, 4) + number(disk, 2) + number(disk, 2) + number(count16, 2) + number(count16, 2)
        return bytes + number(size32, 4) + number(start32, 4) + number(comment.utf8.count, 2) + Array(comment.utf8)
    }
}
