import PadananModel
import Testing

@testable import PadananFormats

@Suite struct ZipArchiveTests {
    private static let news = String(repeating: "Menteri pertahanan membahas jaminan keamanan. ", count: 200)

    private static func open(_ zip: RawZip) throws -> ZipArchive {
        try ZipArchive(zip.bytes, file: "a.zip")
    }

    private static func text(_ archive: ZipArchive, _ name: String) throws -> String {
        let entry = try #require(archive.entry(name))
        return String(decoding: try archive.contents(of: entry), as: UTF8.self)
    }

    /// The message of the error that opening the archive and reading all of it ends with; empty when there is none.
    private static func error(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) -> String {
        do {
            let archive = try ZipArchive(bytes, file: "a.zip", limits: limits)
            for entry in archive.entries { _ = try archive.contents(of: entry) }
            return ""
        } catch {
            return "\(error)"
        }
    }

    @Test func storedAndDeflatedEntriesAreRead() throws {
        let archive = try Self.open(
            RawZip([RawZip.Entry("a.txt", "gencatan senjata"), try RawZip.Entry("b/c.txt", deflating: Array(Self.news.utf8))]))
        #expect(archive.entries.map(\.name) == ["a.txt", "b/c.txt"])
        #expect(try Self.text(archive, "a.txt") == "gencatan senjata")
        #expect(try Self.text(archive, "b/c.txt") == Self.news)
        #expect(archive.entry("c.txt") == nil)
    }

    @Test func descriptorsCommentsAndZip64AreRead() throws {
        var zip = RawZip([
            try RawZip.Entry("a.txt", deflating: Array(Self.news.utf8)).with { $0.hasDescriptor = true },
            RawZip.Entry("kosong", "").with { $0.isZip64 = true },
            RawZip.Entry("b.txt", "perjanjian").with { $0.isZip64 = true },
        ])
        for isZip64 in [false, true] {
            (zip.isZip64, zip.comment) = (isZip64, "dibuat untuk uji PK\u{5}\u{6}")
            let archive = try Self.open(zip)
            #expect(try Self.text(archive, "a.txt") == Self.news)
            #expect(try Self.text(archive, "kosong") == "")
            #expect(try Self.text(archive, "b.txt") == "perjanjian")
        }
    }

    @Test func namesAreUTF8OrCodePage437() throws {
        let utf8 = RawZip.Entry("é/日.txt", "a")
        let old = RawZip.Entry("", "b").with { $0.name = [0x82, 0x2E, 0x74] }
        let archive = try Self.open(
            RawZip([
                utf8,
                utf8.with {
                    $0.name = Array("ü".utf8); $0.flags = 0x800
                }, old,
            ]))
        #expect(archive.entries.map(\.name) == ["é/日.txt", "ü", "é.t"])
    }

    @Test func anArchiveWithoutEntriesIsRead() throws {
        #expect(try Self.open(RawZip([])).entries == [])
    }

    @Test(arguments: [
        ("../a", "leaves its folder"), ("a/../../b", "leaves its folder"), ("..", "leaves its folder"), ("/etc/passwd", "absolute"),
        ("a\\b", "backslash"), ("C:a", "drive letter"), ("c:/a", "drive letter"), ("a\0b", "NUL"), ("a\nb", "control"), ("", "no name"),
        (String(repeating: "a", count: 513), "more than 512 bytes"),
    ]) func namesThatCouldDoHarmAreRefused(_ name: String, _ message: String) {
        let error = Self.error(RawZip([RawZip.Entry("baik.txt", "a"), RawZip.Entry(name, "b")]).bytes)
        #expect(error.contains(message))
        #expect(error.hasPrefix("a.zip: error: entry “"))
        #expect(error.hasSuffix("[ZIP APPNOTE, 4.4.17]"))
        var writer = ZipWriter(ByteSink { _ in })
        #expect(throws: Defect.self) { try writer.add(name, []) }
    }

    @Test(arguments: ["a..b", "a/..b/c..", "...", "ab:c", "é/ñ", "folder/", String(repeating: "a", count: 512)])
    func namesThatOnlyLookLikeThatAreRead(_ name: String) {
        #expect(Self.error(RawZip([RawZip.Entry(name, name.hasSuffix("/") ? "" : "b")]).bytes) == "")
    }

    @Test func aNameThatStandsTwiceIsRefused() {
        let entry = RawZip.Entry("a", "b")
        #expect(Self.error(RawZip([entry, entry]).bytes).contains("entry “a”: stands twice"))
    }

    @Test func brokenEntriesNameFileEntryAndReason() throws {
        let stored = RawZip.Entry("a.txt", "gencatan senjata")
        let deflated = try RawZip.Entry("a.txt", deflating: Array(Self.news.utf8))
        let cases: [(RawZip.Entry, String)] = [
            (stored.with { $0.checksum ^= 1 }, "check sum"),
            (stored.with { $0.flags = 1 }, "is encrypted"),
            (stored.with { $0.method = 12 }, "method 12"),
            (stored.with { $0.size = 3 }, "larger than the 3 bytes"),
            (stored.with { $0.size = 99 }, "16 bytes where 99 are declared"),
            (deflated.with { $0.size -= 1 }, "larger than"),
            (deflated.with { $0.size += 1 }, "are declared"),
            (
                deflated.with {
                    $0.data.removeLast(5); $0.compressedSize -= 5
                }, "cut off"
            ),
            (
                deflated.with {
                    $0.data += [1, 2]; $0.compressedSize += 2
                }, "2 bytes behind the end"
            ),
            (deflated.with { $0.data[0] = 0x07 }, "no deflate stream"),
            (stored.with { $0.localName = Array("b.txt".utf8) }, "differs in its local header"),
            (stored.with { $0.offset = 1 }, "no local header"),
            (stored.with { $0.offset = 1 << 30 }, "no local header"),
            (stored.with { $0.compressedSize = 1 << 20 }, "reaches beyond"),
            (
                stored.with {
                    $0.name = [0xFF]; $0.flags = 0x800
                }, "flagged as UTF-8"
            ),
        ]
        for (entry, message) in cases {
            let error = Self.error(RawZip([entry]).bytes)
            #expect(error.contains(message), "\(error)")
            #expect(error.hasPrefix("a.zip: error: "))
        }
    }

    @Test func entriesThatOverlapAreRefused() throws {
        let content = [UInt8](repeating: 0x41, count: 1000)
        let inner = try RawZip.Entry("b", deflating: content)
        // The data of the first entry reach over the second.
        let outer = RawZip.Entry("a", "x").with {
            $0.compressedSize = 40; $0.size = 40
        }
        #expect(Self.error(RawZip([outer, inner]).bytes).contains("overlaps"))
        let shared = inner.with {
            $0.offset = 0; $0.name = Array("c".utf8)
        }
        #expect(Self.error(RawZip([inner.with { $0.name = Array("c".utf8) }, shared.with { $0.name = Array("d".utf8) }]).bytes) != "")
    }

    @Test func bombsAreRefusedBeforeTheyAreInflated() throws {
        let mega = [UInt8](repeating: 0, count: 1 << 20)
        let bomb = try RawZip.Entry("bom", deflating: mega)
        #expect(Self.error(RawZip([bomb]).bytes).contains("over 200 times its"))
        #expect(Self.error(RawZip([bomb.with { $0.size = 1 << 30 }]).bytes).contains("declares 1073741824 bytes; at most 256 MB are read"))
        #expect(Self.error(RawZip([bomb.with { $0.size = 1000 }]).bytes).contains("larger than the 1000 bytes that it declares"))
        let huge = bomb.with {
            $0.isZip64 = true; $0.size = Int.max
        }
        #expect(Self.error(RawZip([huge]).bytes).contains("at most 256 MB"))
    }

    @Test func limitsCountAllEntriesTogether() throws {
        var limits = ZipLimits()
        limits.totalBytes = 1000
        let entries = (1...3).map { RawZip.Entry("e\($0)", String(repeating: "a", count: 400)) }
        #expect(Self.error(RawZip(entries).bytes, limits: limits).contains("declare 1200 bytes together"))
        limits = ZipLimits()
        limits.entries = 2
        #expect(Self.error(RawZip(entries).bytes, limits: limits).contains("declares 3 entries; at most 2"))
        limits = ZipLimits()
        limits.archiveBytes = 100
        #expect(Self.error(RawZip(entries).bytes, limits: limits).contains("more than"))
        // Each small enough to be harmless, together a bomb.
        let small = try (1...4).map { try RawZip.Entry("s\($0)", deflating: [UInt8](repeating: 0, count: 60_000)) }
        #expect(Self.error(RawZip(small).bytes).contains("over 200 times"))
        #expect(Self.error(RawZip(Array(small.prefix(1))).bytes) == "")
    }

    @Test(
        arguments: [
            ([], "no ZIP archive"), (Array("<?xml version=\"1.0\"?>".utf8), "no ZIP archive"), ([0x50, 0x4B, 3, 4], "cut off"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "with a password"),
        ] as [([UInt8], String)]) func whatIsNoArchiveIsSaidSo(_ bytes: [UInt8], _ message: String)
    {
        #expect(Self.error(bytes).contains(message))
    }

    @Test func splitAndMiscountedArchivesAreRefused() {
        var zip = RawZip([RawZip.Entry("a", "b")])
        zip.disk = 1
        #expect(Self.error(zip.bytes).contains("split"))
        zip.disk = 0
        zip.declaredCount = 2
        #expect(Self.error(zip.bytes).contains("damaged at entry 2"))
        zip.declaredCount = 0
        #expect(Self.error(zip.bytes).contains("behind its last entry"))
    }

    @Test func everyTruncationIsAnErrorAndEveryFlippedBitEnds() throws {
        let zip = RawZip([RawZip.Entry("a.txt", "gencatan senjata"), try RawZip.Entry("b.txt", deflating: Array(Self.news.utf8))])
        let bytes = zip.bytes
        for count in 0..<bytes.count { #expect(Self.error(Array(bytes[..<count])) != "") }
        for index in bytes.indices {
            var flipped = bytes
            flipped[index] ^= 1 << UInt8(index % 8)
            _ = Self.error(flipped)
        }
    }

    @Test func anArchiveIsReadFromPieces() throws {
        let bytes = RawZip([RawZip.Entry("a.txt", "gencatan senjata")]).bytes
        for size in [1, 7, 4096] {
            var rest = bytes[...]
            let source = ByteSource {
                defer { rest = rest.dropFirst(size) }
                return Array(rest.prefix(size))
            }
            #expect(try Self.text(try ZipArchive(source, file: "a.zip"), "a.txt") == "gencatan senjata")
        }
    }
}
