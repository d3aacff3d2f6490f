import PadananModel
import PadananTestSupport
import Testing

@testable import PadananLanguage

@Suite struct SegmentStreamTests {
    private static let limits = SegmentStream.Limits(longestBlock: 700, longestLine: 100, longestSegment: 500)

    private static let news = """
        Menlu Tiba di Jenewa, Perundingan Dimulai Besok

        JENEWA – Menlu tiba pada Senin (3/5) pukul 09.30 WIB. “Kami siap.\u{2028}Mereka juga,” kata Dr. Hasan.\r
        Baca Juga: Armada Utara Ditarik\r
        1. Radar dibeli; harganya Rp. 5.000.\u{85}2. Kapal dijual… "Untuk apa?" tanya warga. "Entahlah." Rapat ditutup.

        Laba PT Nusa Tbk. turun 12 persen 😀 Saham lain naik.Pasar sepi!
        """

    private func whole(_ text: [UInt8], _ isWrapped: Bool?) -> [TextRange] {
        var segments: [TextRange] = []
        for block in BlockScanner.blocks(of: text, isWrapped: isWrapped) {
            var pass = SegmentationText.indonesian.pass(over: text, from: block.lowerBound, longestSegment: Self.limits.longestSegment)
            pass.run(to: block.upperBound, isEnd: true, into: &segments)
        }
        return segments
    }

    private func streamed(_ text: [UInt8], _ isWrapped: Bool?, piece: Int, limits: SegmentStream.Limits = limits) -> [StreamedBlock] {
        var stream = SegmentStream(segmenter: SegmentationText.indonesian, isWrapped: isWrapped, limits: limits)
        var blocks: [StreamedBlock] = []
        for start in stride(from: 0, to: text.count, by: piece) {
            stream.feed(text[start..<min(text.count, start + piece)]) { blocks.append($0) }
        }
        stream.finish { blocks.append($0) }
        return blocks
    }

    @Test(arguments: [1, 7, 64, 4096], [false, true, nil]) func piecesGiveTheSegmentsOfTheWhole(_ piece: Int, _ isWrapped: Bool?) {
        let text = Array(Self.news.utf8)
        let blocks = streamed(text, isWrapped, piece: piece)
        #expect(blocks.flatMap(\.segments) == whole(text, isWrapped))
        #expect(blocks.map(\.number) == Array(1...blocks.count))
        for block in blocks {
            for segment in block.segments { #expect(Array(block.bytes(of: segment)) == Array(text[segment])) }
        }
    }

    /// One line of many sentences, with quotations that are open where it is cut.
    @Test(arguments: [1, 7, 97, 4096], [false, true]) func aLongLineIsGivenBackInPartsThatEqualTheWhole(_ piece: Int, _ isWrapped: Bool) {
        let line = Self.news.unicodeScalars.map { $0.properties.isWhitespace ? " " : String($0) }.joined()
        let text = Array(String(repeating: line + " ", count: 12).utf8)
        let blocks = streamed(text, isWrapped, piece: piece)
        #expect(blocks.flatMap(\.segments) == whole(text, isWrapped))
        #expect(blocks.count > 1 && blocks.allSatisfy { $0.number == 1 } && blocks.last?.isComplete == true)
        for block in blocks {
            for segment in block.segments { #expect(Array(block.bytes(of: segment)) == Array(text[segment])) }
        }
    }

    @Test(arguments: ["a", " ", ".", "\"", "“", "é ", "a ", ". ", "(", "\u{10FFFF}", "😀", "1. "], [false, true])
    func aLineOfOneThingIsCutTheSameInPieces(_ thing: String, _ isWrapped: Bool) {
        let text = Array(String(repeating: thing, count: 4000).utf8)
        let expected = whole(text, isWrapped)
        for piece in [13, 1000] {
            #expect(streamed(text, isWrapped, piece: piece).flatMap(\.segments) == expected)
        }
        #expect(expected.allSatisfy { $0.count <= Self.limits.longestSegment + BoundaryFinder.lookAhead })
    }

    @Test(arguments: [false, true]) func randomTextIsCutTheSameInPieces(_ isWrapped: Bool) {
        var generator = SeededGenerator(seed: 23)
        var spoiler = Spoiler(seed: 24)
        let news = Array(String(repeating: Self.news, count: 3).utf8)
        for round in 0..<120 {
            let text =
                switch round % 3 {
                case 0: RandomText.mix(pieces: 900, using: &generator)
                case 1: RandomText.bytes(count: 2500, using: &generator)
                default: spoiler.spoil(news.filter { $0 != UInt8(ascii: "\n") || round % 2 == 0 })
                }
            let piece = Int.random(in: 1...400, using: &generator)
            #expect(streamed(text, isWrapped, piece: piece).flatMap(\.segments) == whole(text, isWrapped), "round \(round)")
        }
    }

    /// The window holds little more than the limits, whatever the length of a line.
    @Test(arguments: ["Armada itu berlayar. ", "armada", " ", ".", "Kata \"siapa\" "]) func memoryIsBounded(_ piece: String) {
        var stream = SegmentStream(segmenter: SegmentationText.indonesian, isWrapped: false, limits: Self.limits)
        let bytes = Array(String(repeating: piece, count: 100).utf8)
        var longest = 0
        for _ in 0..<300 {
            stream.feed(bytes) { _ in }
            longest = max(longest, stream.windowCount)
        }
        #expect(longest < 4 * (Self.limits.longestBlock + Self.limits.longestSegment + bytes.count + BoundaryFinder.lookAhead))
    }

    @Test func anEmptyTextHasNoBlocks() {
        #expect(streamed([], nil, piece: 1).isEmpty)
        #expect(streamed(Array(" \n \n".utf8), true, piece: 1).isEmpty)
    }
}
