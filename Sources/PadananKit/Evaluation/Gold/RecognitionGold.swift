import PadananModel
import PadananTerms

/// Scores term recognition: `{"id","phenomenon","text"}` with marks `[[concept|words]]`.
public struct RecognitionGold {
    private let recognizer: TermRecognizer
    private let threads: Int

    public init(_ recognizer: TermRecognizer, threads: Int = 1) {
        self.recognizer = recognizer
        self.threads = threads
    }

    /// An occurrence is right when concept, beginning and end are.
    public func score(_ cases: [GoldCase]) throws -> GoldScore {
        let texts = try cases.map { GoldMarks(try $0.text("text"), isTranslation: false) }
        let records = zip(cases, texts).map { TextRecord(id: $0.id, text: $1.string, location: $0.location) }
        let results = RecognitionRun(recognizer, threads: threads).recognize(records)
        var score = GoldScore()
        var exact = 0
        for ((gold, text), result) in zip(zip(cases, texts), results) {
            let wanted = Set(text.marks.map { Occurrence(concept: $0.concept, range: $0.range) })
            let found = Set(
                result.matches.filter { $0.kind != .derived }.map {
                    Occurrence(concept: recognizer.termbase.concepts[$0.concept].id, range: $0.range)
                })
            score.add(
                gold.phenomenon,
                GoldScore.Counts(
                    right: wanted.intersection(found).count, wrong: found.subtracting(wanted).count,
                    missing: wanted.subtracting(found).count))
            if wanted == found {
                exact += 1
            } else {
                let show = { (occurrences: Set<Occurrence>) in
                    occurrences.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { "\($0.concept)|\(text.words($0.range))" }
                }
                score.fail(gold.id, missing: show(wanted.subtracting(found)), wrong: show(found.subtracting(wanted)))
            }
        }
        score.figures = [GoldScore.Figure("cases", Double(exact) / Double(cases.count))]
        return score
    }

    private struct Occurrence: Hashable {
        var concept: String
        var range: TextRange
    }
}
