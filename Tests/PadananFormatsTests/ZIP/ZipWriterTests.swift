import PadananModel
import Testing

@testable import PadananFormats

@Suite struct ZipWriterTests {
    private static let contents: [(String, String)] = [
        ("mimetype", "text/plain"), ("berita/satu.txt", (1...5000).map { "neraca perdagangan \($0) " }.joined()), ("kosong.txt", ""),
        ("berita/日本.txt", "é"),
    ]

    private static func write() throws -> [UInt8] {
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        var writer = ZipWriter(sink)
        for (index, entry) in contents.enumerated() { try writer.add(entry.0, Array(entry.1.utf8), isStored: index == 0) }
        try writer.finish()
        try sink.flush()
        return bytes
    }

    @Test func whatIsWrittenIsReadBackInOrder() throws {
        let archive = try ZipArchive(try Self.write(), file: "a.zip")
        #expect(archive.entries.map(\.name) == Self.contents.map(\.0))
        #expect(try archive.entries.map { String(decoding: try archive.contents(of: $0), as: UTF8.self) } == Self.contents.map(\.1))
        #expect(archive.entries.map(\.method) == [.stored, .deflated, .deflated, .deflated])
    }

    @Test func theSameEntriesGiveTheSameBytes() throws {
        #expect(try Self.write() == Self.write())
    }

    @Test func aNameIsWrittenOnce() throws {
        var writer = ZipWriter(ByteSink { _ in })
        try writer.add("a", [])
        #expect(throws: Defect.self) { try writer.add("a", []) }
    }

    @Test(arguments: [0, 1, 2, 3]) func replacingAnEntryLeavesAllOthersAsTheyWere(_ index: Int) throws {
        var zip = RawZip([
            RawZip.Entry("a", "satu").with { $0.hasDescriptor = true }, try RawZip.Entry("b", deflating: Array("dua".utf8)),
            RawZip.Entry("c", "tiga").with { $0.isZip64 = true },
            try RawZip.Entry("d", deflating: Array("empat".utf8)).with {
                $0.hasDescriptor = true; $0.isZip64 = true
            },
        ])
        for isZip64 in [false, true] {
            (zip.isZip64, zip.comment) = (isZip64, "catatan")
            let archive = try ZipArchive(zip.bytes, file: "a.zip")
            let compression = try ZipCompression()
            try compression.add(Array(repeating: 0x62, count: 500))
            var bytes: [UInt8] = []
            let sink = ByteSink { bytes += $0 }
            try archive.write(to: sink, replacing: archive.entries[index], with: try compression.finish())
            try sink.flush()
            let changed = try ZipArchive(bytes, file: "a.zip")
            #expect(changed.entries.map(\.name) == archive.entries.map(\.name))
            for position in archive.entries.indices {
                let (old, new) = (archive.entries[position], changed.entries[position])
                if position == index {
                    #expect(try changed.contents(of: new) == Array(repeating: 0x62, count: 500))
                } else {
                    #expect(bytes[new.extent] == archive.bytes[old.extent])
                    #expect(try changed.contents(of: new) == archive.contents(of: old))
                }
            }
        }
    }
}
