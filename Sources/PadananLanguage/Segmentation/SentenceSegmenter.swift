import PadananModel

/// Cuts paragraphs into sentences by our own rules for Indonesian and English; other languages get the rules without the lists.
///
///     let segmenter = SentenceSegmenter(language: .indonesian)
///     segmenter.segments(of: Array("Rapat dipimpin Dr. Hasan. Semua hadir.".utf8))   // 0..<25, 26..<38
///
/// Built once, used many times. Cost: linear in the text, which may be any bytes; nothing is allocated but the result.
public struct SentenceSegmenter: TextSegmenter {
    /// A longer segment is no sentence: it is cut at the last space before this many bytes, so that a stream needs no more memory.
    public static let longestSegment = 1 << 20

    let lexicon: SegmentationLexicon

    /// Makes the segmenter of `language`. Cost: about a millisecond, as its lists are read.
    public init(language: LanguageTag) {
        lexicon = SegmentationLexicon(language)
    }

    public func appendSegments(of text: [UInt8], in block: TextRange, to segments: inout [TextRange]) {
        let block = block.clamped(to: 0..<text.count)
        var pass = pass(over: text, from: block.lowerBound)
        pass.run(to: block.upperBound, isEnd: true, into: &segments)
    }

    /// A pass over the block of `text` that begins at `start`.
    func pass(over text: [UInt8], from start: Int, longestSegment: Int = longestSegment) -> SegmentationPass {
        SegmentationPass(finder: BoundaryFinder(lexicon: lexicon, text: text, blockStart: start), longestSegment: longestSegment)
    }
}
