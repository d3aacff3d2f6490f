import PadananTestSupport
import Testing

@testable import PadananLanguage

@Suite struct SegmentationSearchTests {
    @Test func theSearchForStopsEqualsTheNaiveOne() {
        var generator = SeededGenerator(seed: 5)
        for length in 0..<200 {
            let text = (0..<length).map { _ in
                [0x20, 0x61, 0x2E, 0x21, 0x3F, 0x3A, 0xC3, 0xD7, 0xD8, 0xE2, 0xFF].randomElement(using: &generator) ?? UInt8(0)
            }
            for start in [0, length / 3, length] {
                let isStop: (UInt8) -> Bool = { [0x2E, 0x21, 0x3F, 0x3A].contains($0) || $0 >= 0xD8 }
                #expect(text.nextStop(from: start, to: length) == text[start...].firstIndex(where: isStop) ?? length)
            }
        }
    }

    @Test func theSearchesStopAtTheEndTheyAreGiven() {
        let text = Array(repeating: UInt8(ascii: "a"), count: 100) + [UInt8(ascii: "."), UInt8(ascii: "\n")]
        for end in 0...100 {
            #expect(text.nextStop(from: 0, to: end) == end)
            #expect(text.nextLineBreakCandidate(from: 0, to: end) == end)
        }
        #expect(text.nextStop(from: 0, to: 102) == 100)
        #expect(text.nextLineBreakCandidate(from: 0, to: 102) == 101)
    }

    /// Each of the 256 bytes at each place of a vector.
    @Test func everyByteIsSeenAtEveryPlace() {
        for byte in UInt8(0)...255 {
            for place in [0, 7, 8, 15, 16, 31, 32, 40] {
                var text = Array(repeating: UInt8(ascii: "a"), count: 48)
                text[place] = byte
                let isStop = [0x2E, 0x21, 0x3F, 0x3A].contains(byte) || byte >= 0xD8
                #expect(text.nextStop(from: 0, to: 48) == (isStop ? place : 48))
                let isBreak = (0x0A...0x0D).contains(byte) || byte == 0xE2 || byte == 0xC2
                #expect(text.nextLineBreakCandidate(from: 0, to: 48) == (isBreak ? place : 48))
            }
        }
    }

    @Test func theCountOfQuotationMarksEqualsTheNaiveOne() {
        var generator = SeededGenerator(seed: 6)
        for length in 0..<200 {
            let text = (0..<length).map { _ in [0x22, 0x22, 0x20, 0x23, 0xA2, 0x00].randomElement(using: &generator) ?? UInt8(0) }
            for start in [0, length / 3, length] {
                let count = text[start...].count { $0 == 0x22 }
                #expect(text.hasOddQuotes(from: start, to: length) == !count.isMultiple(of: 2))
            }
        }
    }
}
