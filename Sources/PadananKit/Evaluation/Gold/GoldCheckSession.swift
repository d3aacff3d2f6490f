import PadananModel
import PadananTerms

/// Runs rules over gold pairs, as a check of a file of them does.
struct GoldCheckSession {
    private let checker: Checker

    init(_ setup: CheckSetup, rules: Set<String>) {
        checker = Checker(setup, rules: rules)
    }

    /// The findings of each pair, in the order of a report.
    func findings(_ pairs: [(gold: GoldCase, source: String, target: String)]) -> [[Finding]] {
        var session = CheckSession(checker)
        let segments = pairs.map { pair in
            CheckedSegment(
                id: pair.gold.id, source: InlineText(pair.source).spacedAtLineBreaks, target: InlineText(pair.target).spacedAtLineBreaks,
                location: pair.gold.location)
        }
        var conditions: ConditionHits?
        if checker.readsDocumentConditions {
            conditions = ConditionHits(union: segments.compactMap { session.documentConditions(in: $0) })
        }
        return segments.map { segment in
            session.inspect(segment, conditions: conditions).findings.sorted { Self.place($0) < Self.place($1) }
        }
    }

    private static func place(_ finding: Finding) -> (Int, Int, String) {
        (finding.target?.lowerBound ?? finding.source?.lowerBound ?? 0, finding.source?.lowerBound ?? 0, finding.rule)
    }
}
