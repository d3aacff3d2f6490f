/// Pairs the dates and times of a source and its translation by value, whatever the languages.
///
/// A mention agrees with one on the other side when both know some part and no part contradicts; one side may say in two mentions (`Kamis (16/12)`)
/// what the other says in one. Cost: the product of the numbers of mentions.
public struct DateTimeComparison: Sendable, Hashable {
    /// A source mention and the target mention that should render it.
    public struct Pair: Sendable, Hashable {
        public var source: DateTime
        public var target: DateTime
    }

    /// Mentions that contradict each other, best match first come.
    public private(set) var contradictions: [Pair] = []
    /// Mentions of the source without counterpart.
    public private(set) var missing: [DateTime] = []
    /// Mentions of the target without counterpart.
    public private(set) var added: [DateTime] = []

    public var isEmpty: Bool { contradictions.isEmpty && missing.isEmpty && added.isEmpty }

    public init(source: [DateTime], target: [DateTime]) {
        let leftSource = Self.unmatched(source, in: target)
        var leftTarget = Self.unmatched(target, in: source)
        for mention in leftSource {
            // A contradiction needs a partner that speaks of the same kind of thing.
            let partner = leftTarget.indices.max { Self.likeness(mention, leftTarget[$0]) < Self.likeness(mention, leftTarget[$1]) }
            if let partner, Self.likeness(mention, leftTarget[partner]) >= 0 {
                contradictions.append(Pair(source: mention, target: leftTarget.remove(at: partner)))
            } else if !mention.isTentative {
                missing.append(mention)
            }
        }
        added = leftTarget.filter { !$0.isTentative }
    }

    /// Mentions of which the beginning or the end agrees with nothing on the other side: `2008-2010` is `between 2008 and 2010`.
    private static func unmatched(_ mentions: [DateTime], in others: [DateTime]) -> [DateTime] {
        let otherParts = others.flatMap(parts)
        return mentions.filter { mention in !parts(mention).allSatisfy { part in otherParts.contains { agrees(part, $0) } } }
    }

    private static func parts(_ mention: DateTime) -> [DateTimeFields] { [mention.fields] + [mention.end].compactMap { $0 } }

    private static func agrees(_ first: DateTimeFields, _ second: DateTimeFields) -> Bool {
        let evidence = first.evidence(with: second)
        return evidence.agreement > 0 && evidence.conflicts == 0
    }

    /// How much two mentions that don't agree have in common: -1 when they know nothing of the same kind, or one of them may be left out.
    private static func likeness(_ first: DateTime, _ second: DateTime) -> Int {
        let evidence = first.fields.evidence(with: second.fields)
        guard evidence.isComparable else { return -1 }
        return first.isTentative != second.isTentative ? -1 : evidence.agreement
    }
}
