import PadananKit

/// Paragraphs of made-up news, about as long as asked for, always the same; how many segments they have is known from the making.
struct NewsCorpus {
    /// The paragraphs, without line ends.
    private(set) var paragraphs: [[UInt8]] = []
    /// The number of segments in all.
    private(set) var segments = 0

    /// - Parameters:
    ///   - bytes: how much text to make.
    ///   - paragraphBytes: a paragraph ends with the sentence that reaches so many bytes.
    init(_ patterns: SentencePatterns, bytes: Int, paragraphBytes: Int = 1000) {
        var generator = SplitMix64(seed: 5)
        var made = 0
        while made < bytes {
            var paragraph: [UInt8] = []
            paragraph.reserveCapacity(paragraphBytes + 300)
            if generator.next().isMultiple(of: 3) {
                let dateline = patterns.datelines[Int(generator.next() % UInt64(patterns.datelines.count))]
                patterns.append(dateline, to: &paragraph, &generator)
            }
            repeat {
                if segments > 0, !paragraph.isEmpty, paragraph.last != UInt8(ascii: " ") { paragraph.append(UInt8(ascii: " ")) }
                let sentence = patterns.sentences[Int(generator.next() % UInt64(patterns.sentences.count))]
                patterns.append(sentence, to: &paragraph, &generator)
                segments += sentence.segments
            } while paragraph.count < paragraphBytes
            made += paragraph.count + 1
            paragraphs.append(paragraph)
        }
    }

    /// The paragraphs with `separator` between them.
    func joined(_ separator: Unicode.Scalar) -> [UInt8] {
        Array(paragraphs.joined(separator: [UInt8(ascii: separator)]))
    }
}
