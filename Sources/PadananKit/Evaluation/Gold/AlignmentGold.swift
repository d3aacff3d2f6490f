import PadananModel
import PadananTerms

/// Scores the words that term alignment links: `{"id","phenomenon","source","target"}` with marks `[[1:concept|words]]` and `[[1:words]]`.
public struct AlignmentGold {
    private let aligner: TermAligner
    private let threads: Int

    public init(_ aligner: TermAligner, threads: Int = 1) {
        self.aligner = aligner
        self.threads = threads
    }

    /// A link is right when it touches the words of the target that the gold touches. An occurrence without mark in the target has no rendering.
    public func score(_ cases: [GoldCase]) throws -> GoldScore {
        let pairs = try cases.map { try GoldPair($0) }
        let units = pairs.map {
            TranslationUnit(id: $0.gold.id, source: $0.source.string, target: $0.target.string, location: $0.gold.location)
        }
        var tally = Tally()
        for (pair, result) in zip(pairs, AlignmentRun(aligner, threads: threads).align(units)) { tally.add(pair, result.links) }
        return tally.finished
    }

    private struct Tally {
        private var score = GoldScore()
        private var (exact, rendered, f1) = (0, 0, 0.0)
        private var (empty, right) = (0, 0)

        mutating func add(_ pair: GoldPair, _ links: [TermLink]) {
            let tokens = GoldTokens(pair.target.text)
            for mark in pair.source.marks {
                let link = links.first { $0.source.range.overlaps(mark.range) }
                guard let wanted = mark.number.flatMap({ pair.renderings[$0] }) else {
                    empty += 1
                    right += link?.target == nil ? 1 : 0
                    score.add("no-rendering", link?.target == nil ? GoldScore.Counts(right: 1) : GoldScore.Counts(wrong: 1))
                    continue
                }
                add(pair, mark, wanted, link?.target, tokens)
            }
        }

        private mutating func add(
            _ pair: GoldPair, _ mark: GoldMarks.Mark, _ wanted: TextRange, _ found: TextRange?, _ tokens: GoldTokens
        ) {
            let (want, have) = (tokens.touched(by: wanted), found.map { tokens.touched(by: $0) } ?? [])
            rendered += 1
            guard want != have else {
                exact += 1
                f1 += 1
                return score.add(pair.gold.phenomenon, GoldScore.Counts(right: 1))
            }
            if !want.isEmpty, !have.isEmpty { f1 += 2 * Double(want.intersection(have).count) / Double(want.count + have.count) }
            score.add(pair.gold.phenomenon, GoldScore.Counts(wrong: found == nil ? 0 : 1, missing: 1))
            score.fail(
                pair.gold.id,
                [
                    ("of", [pair.source.words(mark.range)]), ("wanted", [pair.target.words(wanted)]),
                    ("found", found.map { [pair.target.words($0)] } ?? []),
                ])
        }

        var finished: GoldScore {
            var score = score
            score.figures = [
                GoldScore.Figure("exact", Double(exact) / Double(max(1, rendered))),
                GoldScore.Figure("token_f1", f1 / Double(max(1, rendered))),
                GoldScore.Figure("null", Double(right) / Double(max(1, empty))), GoldScore.Figure("n", Double(rendered)),
                GoldScore.Figure("nulls", Double(empty)),
            ]
            return score
        }
    }
}
