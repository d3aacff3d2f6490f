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
}
