import PadananLanguage
import PadananModel

/// Scores sentence boundaries: `{"id","class","text"}` with `‖` behind each segment, or `{"text","segments":[…]}`, or
/// `{"text","boundaries":[…],"optional":[…]}` in code points; `"wrapped": true` for hard-wrapped text.
public struct SegmentationGold {
    private let segmenter: SentenceSegmenter

    public init(language: LanguageTag) {
        segmenter = SentenceSegmenter(language: language)
    }

    /// A boundary is where the text of a segment ends, white space aside; the end of the text is none. Boundaries without a line break behind
    /// them, which are the hard ones, are counted apart.
    public func score(_ cases: [GoldCase]) throws -> GoldScore {
        var score = GoldScore()
        var inner = GoldScore.Counts()
        var exact = 0
        for gold in cases {
            let boundaries = try GoldBoundaries(gold)
            let found = boundaries.trimmed(segments(boundaries.text, isWrapped: boundaries.isWrapped))
            let right = boundaries.wanted.intersection(found)
            let wrong = found.subtracting(boundaries.wanted).subtracting(boundaries.optional)
            let missing = boundaries.wanted.subtracting(found).subtracting(boundaries.optional)
            score.add(gold.phenomenon, GoldScore.Counts(right: right.count, wrong: wrong.count, missing: missing.count))
            inner += GoldScore.Counts(
                right: right.count(where: boundaries.isInline), wrong: wrong.count(where: boundaries.isInline),
                missing: missing.count(where: boundaries.isInline))
            if wrong.isEmpty, missing.isEmpty {
                exact += 1
            } else {
                score.fail(gold.id, missing: boundaries.excerpts(missing), wrong: boundaries.excerpts(wrong))
            }
        }
        score.figures = [
            GoldScore.Figure("cases", Double(exact) / Double(cases.count)), GoldScore.Figure("n", Double(cases.count)),
            GoldScore.Figure("exact_cases", Double(exact)), GoldScore.Figure("inline_p", inner.precision),
            GoldScore.Figure("inline_r", inner.recall), GoldScore.Figure("inline_f1", inner.f1),
        ]
        return score
    }

    /// The ends of the segments of `text`.
    private func segments(_ text: [UInt8], isWrapped: Bool?) -> [Int] {
        var ranges: [TextRange] = []
        for block in BlockScanner.blocks(of: text, isWrapped: isWrapped) { segmenter.appendSegments(of: text, in: block, to: &ranges) }
        return ranges.map(\.upperBound)
    }
}
