import PadananModel
import Testing

@testable import PadananFormats

/// Damaged and hostile files end in a result or a clear defect.
@Suite struct DOCXHostileTests {
    private static func failure(_ bytes: [UInt8]) -> String {
        do {
            _ = try DOCXProbe.extract(bytes)
            return "none"
        } catch {
            return "\(error)"
        }
    }

    private static func failure(_ sample: SampleDocument) throws -> String { failure(try sample.bytes) }

    private static func part(_ name: String, _ text: String) -> SampleDocument {
        DOCXSamples.article.with { $0.parts = [(name, Array(text.utf8))] }
    }

    @Test func aFileWithAPasswordSaysSo() {
        let message = Self.failure([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600))
        #expect(message.hasPrefix("a.docx: error: the file is an OLE container: a document with a password, or one in the old DOC format"))
    }

    @Test func whatIsNoDocumentSaysWhatItIs() throws {
        #expect(Self.failure(Array("teks biasa".utf8)).hasPrefix("a.docx: error: "))
        #expect(Self.failure([]).hasPrefix("a.docx: error: "))
        let missing = try Self.failure(DOCXSamples.article.with { $0.parts = [("word/document.xml", nil)] })
        #expect(missing.hasPrefix("a.docx: error: the part “word/document.xml” is missing: the file is no word processing document"))
        let open = try SampleDocument.archive([("mimetype", []), ("content.xml", Array("<a/>".utf8))])
        #expect(Self.failure(open).contains("an OpenDocument file; save it as DOCX"))
        let other = try Self.failure(Self.part("word/document.xml", "<x:workbook xmlns:x=\"urn:x\"/>"))
        #expect(other.contains("the part “word/document.xml” begins with <workbook>: the file is no word processing document"))
    }

    @Test func aBrokenDocumentIsNamedWithLineAndColumn() throws {
        let broken = try Self.failure(
            Self.part("word/document.xml", DOCXSamples.article.document.replacing("</w:body>", with: "\n</w:bdy>")))
        #expect(broken.hasPrefix("a.docx/word/document.xml:3:1: error: </w:bdy> where </w:body> is expected"))
        #expect(try Self.failure(Self.part("word/document.xml", "")).hasPrefix("a.docx/word/document.xml:1:1: error: "))
    }

    @Test func aBrokenHeaderLeavesTheRest() throws {
        let sample = DOCXSamples.headers.with {
            $0.parts = [("word/header1.xml", Array("<w:hdr>".utf8)), ("word/styles.xml", Array("?".utf8))]
        }
        let document = try DOCXProbe.extract(sample.bytes)
        #expect(document.units.map(\.segments[0].source.text) == ["Isi.", "Halaman  dari"])
        #expect(document.defects.map(\.severity) == [.error, .error])
        #expect(document.defects.map(\.location.description) == ["a.docx/word/styles.xml:1:1", "a.docx/word/header1.xml:1:1"])
        let merged = try DOCXProbe.merge(["Text.", nil], into: sample)
        let archive = try ZipArchive(merged, file: "a")
        #expect(try archive.contents(of: #require(archive.entry("word/header1.xml"))) == Array("<w:hdr>".utf8))
    }

    @Test func anArchiveThatUnpacksWithoutEndIsRefused() throws {
        let body = SampleDocument.p(SampleDocument.r(String(repeating: "a", count: 30_000_000)))
        #expect(try Self.failure(SampleDocument("bomb", body)).hasPrefix("a.docx: error: "))
    }

    @Test(arguments: [40, 245, 300, 20_000])
    func depthIsLimited(depth: Int) throws {
        let text = String(repeating: "<w:ins>", count: depth) + SampleDocument.r("dalam") + String(repeating: "</w:ins>", count: depth)
        let message = try Self.failure(Self.stored(SampleDocument("deep", SampleDocument.p(text))))
        #expect(depth < 250 ? message == "none" : message.contains("more than 256 elements inside each other"))
    }

    @Test func textBoxesInTextBoxesAreReadAndWritten() throws {
        var text = SampleDocument.p(SampleDocument.r("inti"))
        for level in 0..<40 {
            let box = "<w:pict><w:txbxContent>\(text)</w:txbxContent></w:pict>"
            text = SampleDocument.p(SampleDocument.r("sebelum \(level) ") + SampleDocument.run(box) + SampleDocument.r("sesudah"))
        }
        let sample = SampleDocument("boxes", text)
        let targets = try DOCXProbe.units(sample).map { DOCXProbe.pseudo($0.segments[0].source) }
        #expect(targets.count == 41)
        let merged = try DOCXProbe.filter.merge(targets, into: sample.bytes, file: "a.docx", options: FilterOptions())
        #expect(try DOCXProbe.extract(merged).units.map(\.segments[0].source) == targets)
    }

    /// Fields that are not closed, closed twice, or cross elements.
    @Test(arguments: ["begin", "separate", "end", "begin begin separate", "end begin", "begin separate end end", "begin end separate", "x"])
    func fieldsThatDontEndAreSound(kinds: String) throws {
        let characters = kinds.split(separator: " ").map { "<w:fldChar w:fldCharType=\"\($0)\"/>" }
        for position in 0...characters.count {
            let inside = SampleDocument.run(characters[..<position].joined())
            let outside = SampleDocument.run(characters[position...].joined())
            let sample = SampleDocument(
                kinds,
                SampleDocument.p(
                    SampleDocument.r("a ")
                        + "<w:hyperlink w:anchor=\"x\">\(SampleDocument.r("b "))\(inside)\(SampleDocument.r("c "))</w:hyperlink>"
                        + outside + SampleDocument.r("d")))
            let targets = try DOCXProbe.units(sample).map { DOCXProbe.pseudo($0.segments[0].source) }
            let merged = try DOCXProbe.filter.merge(targets, into: sample.bytes, file: "a.docx", options: FilterOptions())
            #expect(try DOCXProbe.extract(merged).units.map(\.segments[0].source) == targets)
        }
    }

    /// Much of one thing in one paragraph takes linear time.
    @Test(arguments: [
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:t>a</w:t></w:r>",
        "<w:hyperlink w:anchor=\"a\"><w:r><w:t>a</w:t></w:r></w:hyperlink>",
        "<w:bookmarkStart w:id=\"1\" w:name=\"_GoBack\"/><w:r><w:tab/></w:r>", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r>",
        "<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t> </w:t></w:r>",
        "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>HYPERLINK a</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>b</w:t></w:r>",
    ])
    func longParagraphsTakeLinearTime(piece: String) throws {
        let ends = String(repeating: "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", count: 4000)
        let text = String(repeating: piece, count: 4000) + (piece.contains("HYPERLINK") ? ends : "")
        // Stored, so that the limit of the ratio doesn't stop it.
        let sample = SampleDocument("long", "<w:p>\(text)<w:r><w:t>b</w:t></w:r></w:p>")
        let units = try DOCXProbe.extract(Self.stored(sample)).units
        #expect(units.count == 1)
        let targets = units.map { DOCXProbe.pseudo($0.segments[0].source) }
        _ = try DOCXProbe.filter.merge(targets, into: Self.stored(sample), file: "a.docx", options: FilterOptions())
    }

    @Test func manyDeletedMarksTakeLinearTime() throws {
        let mark = "<w:rPr><w:del w:id=\"1\"/></w:rPr>"
        let paragraphs =
            String(repeating: SampleDocument.p("", properties: mark), count: 4000)
            + String(repeating: SampleDocument.p(SampleDocument.r("a "), properties: mark), count: 4000)
        #expect(try DOCXProbe.extract(Self.stored(SampleDocument("marks", paragraphs))).units.count == 1)
    }

    private static func stored(_ sample: SampleDocument) throws -> [UInt8] {
        let archive = try ZipArchive(
            sample.bytes, file: "a",
            limits: {
                var limits = ZipLimits(); limits.ratio = 100_000; return limits
            }())
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        var writer = ZipWriter(sink)
        for entry in archive.entries { try writer.add(entry.name, archive.contents(of: entry), isStored: true) }
        try writer.finish()
        try sink.flush()
        return bytes
    }

    /// Truncated files, files with flipped bits, and parts in which something was replaced: a result or a defect, and what was read can be merged.
    @Test(arguments: DOCXSamples.all.indices)
    func damagedFilesDoNoHarm(index: Int) throws {
        var random = DOCXRandom(seed: UInt64(index + 1))
        let bytes = try DOCXSamples.all[index].bytes
        for _ in 0..<8 {
            _ = Self.failure(Array(bytes.prefix(Int(random.next() % UInt64(bytes.count)))))
            var flipped = bytes
            flipped[Int(random.next() % UInt64(bytes.count))] ^= UInt8(1 << (random.next() % 8))
            _ = Self.failure(flipped)
        }
        for _ in 0..<20 {
            let sample = DOCXSamples.all[index].with { $0.body = Self.mutated($0.body, &random) }
            let damaged = try sample.bytes
            guard let document = try? DOCXProbe.extract(damaged) else { continue }
            let targets = document.units.map { DOCXProbe.pseudo($0.segments[0].source) }
            let merged = try DOCXProbe.filter.merge(targets, into: damaged, file: "a.docx", options: FilterOptions())
            #expect(try DOCXProbe.extract(merged).units.count <= document.units.count)
        }
    }

    /// Tags of the text taken out, doubled and put elsewhere; mostly no XML any more, sometimes a strange document.
    private static func mutated(_ text: String, _ random: inout DOCXRandom) -> String {
        var pieces = text.split(separator: ">", omittingEmptySubsequences: false).map(String.init)
        guard pieces.count > 2 else { return text }
        for _ in 0..<(1 + random.next() % 2) {
            let (from, to) = (Int(random.next() % UInt64(pieces.count - 1)), Int(random.next() % UInt64(pieces.count - 1)))
            // Elements without content can go anywhere and leave the document well-formed.
            if pieces[from].hasSuffix("/"), pieces[from].hasPrefix("<") { pieces.insert(pieces[from], at: to) }
            if random.next() % 3 == 0, pieces[from].hasSuffix("/"), pieces[from].hasPrefix("<") { pieces.remove(at: from) }
            if random.next() % 8 == 0 { pieces.swapAt(from, to) }
        }
        return pieces.joined(separator: ">")
    }
}
