import PadananModel
import PadananTerms

/// Scores the rules about terms: pairs as for `AlignmentGold` with `"findings": [{"occurrence","rule"}]`.
public struct CheckGold {
    /// The rules that the gold speaks of.
    static let rules: Set<String> = ["term-missing", "term-forbidden", "term-deprecated", "term-sense", "do-not-translate"]

    private let session: GoldCheckSession

    public init(_ aligner: TermAligner) {
        session = GoldCheckSession(CheckSetup(languages: aligner.languages, aligner: aligner), rules: Self.rules)
    }

    /// A finding is right when its rule is and it is about an occurrence of the concept: which of two occurrences of one concept lacks its
    /// rendering is open.
    public func score(_ cases: [GoldCase]) throws -> GoldScore {
        let pairs = try cases.map { try GoldPair($0) }
        let found = session.findings(pairs.map { ($0.gold, $0.source.string, $0.target.string) })
        var score = GoldScore()
        var (flagged, clean, alarms) = (GoldScore.Counts(), 0, 0)
        for (pair, findings) in zip(pairs, found) {
            var left = findings
            var missed: [String] = []
            let wanted = try pair.gold.list("findings")
            for finding in wanted {
                let (rule, places) = try Self.expectation(finding, pair)
                let place = left.firstIndex { finding in
                    finding.rule == rule && places.contains { GoldSpans.touch(finding.source, $0) }
                }
                if let place {
                    left.remove(at: place)
                } else {
                    missed.append("\(rule) \(places.first.map { pair.source.words($0) } ?? "")")
                }
            }
            score.add(
                pair.gold.phenomenon,
                GoldScore.Counts(right: wanted.count - missed.count, wrong: left.count, missing: missed.count))
            flagged += GoldScore.Counts(
                right: wanted.isEmpty || findings.isEmpty ? 0 : 1, wrong: wanted.isEmpty && !findings.isEmpty ? 1 : 0,
                missing: !wanted.isEmpty && findings.isEmpty ? 1 : 0)
            if wanted.isEmpty {
                clean += 1
                alarms += findings.count
            }
            if !left.isEmpty || !missed.isEmpty {
                let wrong = left.map { "\($0.rule) \($0.source.map { pair.source.words($0) } ?? "")" }
                score.fail(pair.gold.id, missing: missed, wrong: wrong)
            }
        }
        score.figures = [
            GoldScore.Figure("pair_p", flagged.precision), GoldScore.Figure("pair_r", flagged.recall),
            GoldScore.Figure("pair_f1", flagged.f1), GoldScore.Figure("alarms_per_100_clean", 100 * Double(alarms) / Double(max(1, clean))),
        ]
        return score
    }

    /// The rule of a finding, and the places of the source where it may be reported.
    private static func expectation(_ finding: JSONValue, _ pair: GoldPair) throws -> (rule: String, places: [TextRange]) {
        guard let rule = finding["rule"]?.string, let number = finding["occurrence"]?.identifier.flatMap({ Int($0) }),
            let concept = pair.concept(of: number)
        else { throw pair.gold.defect("a finding needs “rule” and “occurrence”, the number of a mark in the source") }
        return (rule, pair.source.marks.filter { $0.concept == concept }.map(\.range))
    }
}
