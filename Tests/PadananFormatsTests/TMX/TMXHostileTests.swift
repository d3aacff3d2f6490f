import PadananFormats
import PadananModel
import Testing

@Suite struct TMXHostileTests {
    /// A hundred thousand codes in one segment are read in linear time; more are refused.
    @Test func aSegmentHasNoMoreThanAHundredThousandCodes() {
        let text = TMXSample.file("<tu><tuv xml:lang=\"id\"><seg>\(String(repeating: "<ph/>", count: 100_001))</seg></tuv></tu>")
        #expect(TMXSample.read(text).defects.last?.message == "more than 100000 codes in one segment")
        #expect(TMXSample.violations(text) == [])
    }

    @Test func deepNestingIsRefused() {
        let text = TMXSample.file("<tu><tuv xml:lang=\"id\"><seg>\(String(repeating: "<hi>", count: 1000))")
        #expect(TMXSample.read(text).defects.last?.message == "more than 256 elements inside each other")
    }

    @Test func aTuOfAnySizeIsGivenUpAtThirtyTwoMegabytes() throws {
        let note = Array("<note>\(String(repeating: "x", count: 1 << 20))</note>".utf8)
        var count = 0
        let source = ByteSource {
            count += 1
            return count == 1 ? Array("<tmx><header/><body><tu>".utf8) : note
        }
        var reader = try TMXFormat().reader(of: source, file: "a.tmx", options: ReadingOptions())
        #expect(reader.readAll().defects.last?.message == "a <tu> of more than 32 MB")
    }

    @Test func manyLanguagesAreCountedNotListed() {
        let variants = (0..<3000).map { "<tuv xml:lang=\"x\($0)\"><seg>a</seg></tuv>" }.joined()
        let text = TMXSample.file("<tu><tuv xml:lang=\"id\"><seg>a</seg></tuv>\(variants)</tu>")
        #expect(TMXSample.read(text).defects.count == 1000)
    }

    @Test func manyViolationsEndTheLook() {
        let text = TMXSample.file(String(repeating: "<tu/>", count: 20_000))
        #expect(TMXSample.violations(text).count == 10_000)
    }

    /// Every prefix of a file ends in an error, and nothing crashes.
    @Test func everyPrefixIsAnError() {
        let bytes = Array(TMXSample.full.utf8)
        for end in stride(from: 0, to: bytes.count - 8, by: 13) {
            let text = String(decoding: bytes[..<end], as: UTF8.self)
            #expect(TMXSample.read(text).defects.contains { $0.severity == .error })
            #expect((try? TMXSample.rewrite(text)) == nil)
        }
    }

    /// Every bit of the first unit flipped: read, refused or reported, and copied whole when copied.
    @Test func flippedBitsDoNoHarm() {
        let bytes = Array(TMXSample.full.utf8)
        for index in 300..<1400 {
            var spoilt = bytes
            spoilt[index] ^= 1 << UInt8(index % 8)
            guard let text = String(validating: spoilt, as: UTF8.self) else { continue }
            if let copy = try? TMXSample.rewrite(text) { #expect(copy.text == text) }
            _ = TMXSample.violations(text)
        }
    }

    private static let text = String(repeating: "kapal ", count: 10_000)

    /// A file that goes on with `piece`, as often as makes so many megabytes, behind `start`.
    private static func long(_ megabytes: Int, _ start: String, _ piece: String, then end: String = "") -> ByteSource {
        let block = Array(String(repeating: piece, count: max(1, (1 << 16) / piece.utf8.count)).utf8)
        var left = megabytes << 20
        var isAtStart = true
        return ByteSource {
            defer { isAtStart = false }
            if isAtStart { return Array(start.utf8) }
            guard left > -(1 << 20) else { return [] }
            left = left > 0 ? left - block.count : -(1 << 20)
            return left > -(1 << 20) ? block : Array(end.utf8)
        }
    }

    @Test(arguments: [
        ("<tmx><header/><body><tu><tuv xml:lang=\"id\">", "<prop type=\"a\">\(text)</prop>", "tu"),
        ("<tmx><header/><body><tu><tuv xml:lang=\"id\"><seg>", "\(text)<!-- a -->", "tu"),
        ("<tmx><header/><body><tu><tuv xml:lang=\"id\"><seg><ph>", "\(text)<!-- a -->", "tu"),
        ("<tmx><header>", "<note>\(text)</note>", "header"),
    ])
    func everyElementThatIsHeldEndsAtThirtyTwoMegabytes(start: String, piece: String, name: String) throws {
        var reader = try TMXFormat().reader(of: Self.long(34, start, piece), file: "a.tmx", options: ReadingOptions())
        let place = SourceLocation(file: "a.tmx", line: 1, column: name == "tu" ? 21 : 6)
        #expect(throws: Defect(.error, "a <\(name)> of more than 32 MB", at: place)) {
            while try reader.next() != nil {}
        }
    }

    @Test func aHeaderHasNoMoreThanTenThousandProperties() throws {
        let text = "<tmx><header>\(String(repeating: "<prop type=\"a\"/><note/>", count: 5_001))</header><body/></tmx>"
        #expect(TMXSample.document(text)?.properties.count == 5_000)
        #expect(TMXSample.document(text)?.notes.count == 5_000)
        #expect(
            TMXSample.read(text).defects.map(\.message).contains(
                "more than 10000 notes and properties in the header; the others are left out (2 times, first here)"))
    }

    /// What is only skipped may be of any size, read or copied, and is written before all of it is there.
    @Test(arguments: [
        ("<tmx><header/><body><x>", "\(text)<!-- a -->", "</x></body></tmx>"), ("<tmx><header/>", "<!-- \(text) -->", "<body/></tmx>"),
        ("<tmx><header/><x>", "<y>\(text)</y>", "</x><body/></tmx>"),
        ("<tmx><header/><body><tu><tuv xml:lang=\"id\"><seg>a</seg></tuv></tu>", "<!-- \(text) -->", "</body></tmx>"),
    ])
    func whatIsSkippedIsCopiedPieceByPiece(start: String, piece: String, end: String) throws {
        var (taken, written, held) = (0, 0, 0)
        var source = Self.long(4, start, piece, then: end)
        let counted = ByteSource {
            let bytes = try source.next()
            taken += bytes.count
            held = max(held, taken - written)
            return bytes
        }
        let sink = ByteSink { written += $0.count }
        _ = try TMXFormat().rewrite(counted, to: sink, file: "a.tmx", options: ReadingOptions()) { _ in }
        try sink.flush()
        #expect(taken > 4 << 20)
        #expect(written == taken)
        #expect(held < 2 << 20)
    }
}
