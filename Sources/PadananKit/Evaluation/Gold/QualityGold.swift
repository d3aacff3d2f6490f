import PadananModel
import PadananTerms

/// Scores rules about numbers, dates and text:
/// `{"id","phenomenon","source","target","findings":[{"rule","source_text","target_text","also_accept"?}]}`.
public struct QualityGold {
    private let setup: CheckSetup

    public init(_ setup: CheckSetup) {
        self.setup = setup
    }

    /// A finding is right when its rule is, or one of `also_accept`, and it touches the words of the gold on one side; a side that the gold
    /// leaves empty is touched anywhere. A second finding about the same words is neither right nor wrong.
    public func score(_ cases: [GoldCase]) throws -> GoldScore {
        let pairs = try cases.map { (gold: $0, source: try $0.text("source"), target: try $0.text("target")) }
        let expectations = try pairs.map { pair in
            try pair.gold.list("findings").map { try Expectation($0, pair.gold, [UInt8](pair.source.utf8), [UInt8](pair.target.utf8)) }
        }
        let session = GoldCheckSession(setup, rules: Set(expectations.joined().map(\.rule)))
        let found = session.findings(pairs)
        var score = GoldScore()
        var (clean, alarms) = (0, 0)
        for index in pairs.indices {
            let (wanted, pair) = (expectations[index], pairs[index])
            var left = found[index]
            let missed = wanted.filter { expectation in
                let place = left.firstIndex(where: expectation.accepts) ?? left.firstIndex(where: expectation.acceptsAnywhere)
                if let place { left.remove(at: place) }
                return place == nil
            }
            left.removeAll { finding in wanted.contains { $0.isNear(finding) } }
            score.add(
                pair.gold.phenomenon,
                GoldScore.Counts(right: wanted.count - missed.count, wrong: left.count, missing: missed.count))
            if wanted.isEmpty {
                clean += 1
                alarms += left.count
            }
            if !left.isEmpty || !missed.isEmpty {
                let text = [UInt8](pair.target.utf8)
                let wrong = left.map { "\($0.rule) \($0.target.map { TextColumns.excerpt(text, $0) } ?? "")" }
                score.fail(pair.gold.id, missing: missed.map { "\($0.rule) \($0.words)" }, wrong: wrong)
            }
        }
        score.figures = [GoldScore.Figure("alarms_per_100_clean", 100 * Double(alarms) / Double(max(1, clean)))]
        return score
    }

    /// A finding that the gold wants.
    private struct Expectation {
        let rule: String
        let words: String
        private let accepted: Set<String>
        private let source: TextRange?
        private let target: TextRange?

        init(_ value: JSONValue, _ gold: GoldCase, _ source: [UInt8], _ target: [UInt8]) throws {
            guard let rule = value["rule"]?.string else { throw gold.defect("a finding needs “rule”") }
            self.rule = rule
            var accepted: Set = [rule]
            if case .array(let others)? = value["also_accept"] { accepted.formUnion(others.compactMap(\.string)) }
            self.accepted = accepted
            words = value["source_text"]?.string ?? value["target_text"]?.string ?? ""
            self.source = GoldSpans.range(of: value["source_text"]?.string, in: source)
            self.target = GoldSpans.range(of: value["target_text"]?.string, in: target)
        }

        func accepts(_ finding: Finding) -> Bool { accepted.contains(finding.rule) && isNear(finding) }

        /// A finding about the whole segment.
        func acceptsAnywhere(_ finding: Finding) -> Bool {
            accepted.contains(finding.rule) && finding.source == nil && finding.target == nil
        }

        func isNear(_ finding: Finding) -> Bool {
            GoldSpans.touch(finding.source, source) || GoldSpans.touch(finding.target, target)
                || (source == nil && finding.source != nil) || (target == nil && finding.target != nil)
        }
    }
}
