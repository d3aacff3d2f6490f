import PadananFormats
import PadananModel
import PadananTestSupport
import Testing

@Suite struct DecodedTextTests {
    private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return bigEndian ? pair : pair.reversed()
        }
    }

    @Test(arguments: ["", "jaminan", "caf\u{E9} \u{1F600}\r\n", "a\0b", "\u{FFFE}"]) func wellFormedTextIsKeptByteForByte(_ text: String) {
        let decoded = DecodedText(Array(text.utf8), file: "a.txt")
        #expect(decoded.bytes == Array(text.utf8))
        #expect(decoded.defects == [])
    }

    @Test func aByteOrderMarkIsTakenOffOnce() {
        let decoded = DecodedText([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x61], file: "a.txt")
        #expect(decoded.bytes == [0xEF, 0xBB, 0xBF, 0x61])
        #expect(decoded.defects == [])
        #expect(DecodedText([0xEF, 0xBB, 0xBF], file: "a.txt").bytes == [])
    }

    @Test(arguments: [true, false]) func utf16WithAMarkIsRead(_ bigEndian: Bool) {
        let text = "Pakta \u{1F600} caf\u{E9}\r\nbaris\u{FEFF}"
        let decoded = DecodedText(Self.utf16("\u{FEFF}" + text, bigEndian: bigEndian), file: "a.txt")
        #expect(decoded.bytes == Array(text.utf8))
        #expect(decoded.defects == [])
    }

    @Test(arguments: [true, false]) func utf16ThatEndsInTheMiddleIsADefect(_ bigEndian: Bool) {
        let decoded = DecodedText(Self.utf16("\u{FEFF}ab", bigEndian: bigEndian) + [0x63], file: "a.txt")
        #expect(decoded.bytes == Array("ab".utf8))
        #expect(decoded.defects.map(\.severity) == [.error])
    }

    @Test(arguments: [[0xD800, 0x61], [0x61, 0xDC00], [0xD83D, 0xD83D, 0xDE00], [0xDE00, 0xD83D]] as [[UInt16]])
    func aLoneSurrogateIsADefect(_ units: [UInt16]) {
        let bytes = ([0xFEFF] + units).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let decoded = DecodedText(bytes, file: "a.txt")
        #expect(decoded.bytes == Array(String(decoding: units, as: UTF16.self).utf8))
        #expect(decoded.defects.map(\.severity) == [.error])
    }

    @Test(arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]]) func aMarkAloneIsEmptyText(_ bytes: [UInt8]) {
        let decoded = DecodedText(bytes, file: "a.txt")
        #expect(decoded.bytes == [])
        #expect(decoded.defects == [])
    }

    /// Bytes, the offset of the first ill-formed sequence, and its line and column.
    @Test(
        arguments: [
            ([0xFF], 0, 1, 1), ([0x61, 0x80], 1, 1, 2), ([0x61, 0x0A, 0xC3], 2, 2, 1),
            ([0xC3, 0xA9, 0x62, 0xFF, 0x63, 0x64, 0x65], 3, 1, 3),
            ([0xE2, 0x82, 0xAC, 0xE2, 0x82, 0x61], 3, 1, 2), ([0x61, 0x62, 0x63, 0x64, 0xED, 0xA0, 0x80], 4, 1, 5),
            ([0xF0, 0x9F, 0x98, 0x80, 0x0A, 0x61, 0xC0, 0xAF], 6, 2, 2),
            ([0xC3, 0xA9, 0xC3, 0xA9, 0xC3, 0xA9, 0xFE, 0x61, 0x61, 0x61], 6, 1, 4),
            ([0xEF, 0xBB, 0xBF, 0x61, 0xFF], 4, 1, 2), ([0xEF, 0xBB, 0xBF, 0x80], 3, 1, 1),
        ] as [([UInt8], Int, Int, Int)]) func invalidUTF8IsADefectAtItsPlace(_ bytes: [UInt8], _ offset: Int, _ line: Int, _ column: Int)
        throws
    {
        let decoded = DecodedText(bytes, file: "a.txt")
        let defect = try #require(decoded.defects.first)
        #expect(defect.location == PadananModel.SourceLocation(file: "a.txt", line: line, column: column))
        #expect(defect.message.contains("offset \(offset);"), "\(defect.message)")
        #expect(defect.severity == .error)
    }

    @Test func whatIsInvalidBecomesAReplacementCharacterAndTheRestIsKept() {
        let decoded = DecodedText([0x61, 0xFF, 0x62, 0xE2, 0x82, 0x63], file: "a.txt")
        #expect(decoded.bytes == Array("a\u{FFFD}b\u{FFFD}c".utf8))
        #expect(decoded.defects.count == 2)
    }

    @Test(arguments: [19, 20]) func aFewDefectsAreReportedOneByOne(_ count: Int) {
        let decoded = DecodedText(Array(repeating: 0xFF, count: count), file: "a.txt")
        #expect(decoded.defects.count == count)
        #expect(decoded.defects.allSatisfy { $0.location.line == 1 })
    }

    @Test func manyDefectsAreCounted() {
        let decoded = DecodedText(Array(repeating: 0xFF, count: 5_000), file: "a.txt")
        #expect(decoded.defects.count == 21)
        #expect(decoded.defects.last?.message.hasPrefix("4980 ") == true)
        #expect(decoded.bytes == Array(String(repeating: "\u{FFFD}", count: 5_000).utf8))
    }

    @Test(arguments: 0..<100) func anyBytesGiveWellFormedText(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for prefix in [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]] {
            let body = RandomText.mix(pieces: 40, using: &generator)
            let decoded = DecodedText(prefix + body, file: "a.txt")
            #expect(String(validating: decoded.bytes, as: UTF8.self) != nil)
            if prefix.count != 2 {
                let isBroken = String(validating: body, as: UTF8.self) == nil
                #expect(decoded.defects.isEmpty != isBroken, "\(body)")
            }
        }
    }
}
