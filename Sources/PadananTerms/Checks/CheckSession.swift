import PadananLanguage
import PadananModel

/// A checker with its working memory, for one thread that goes through many segments.
public struct CheckSession {
    private let checker: Checker
    private var alignment: AlignmentSession?
    private let words = WordMemory()
    private var sourceMemory = NameMemory()
    private var targetMemory = NameMemory()

    public init(_ checker: Checker) {
        self.checker = checker
        alignment = checker.needs.contains(.links) ? checker.setup.aligner.map { AlignmentSession($0) } : nil
    }

    /// Returns what is wrong in `segment`, and what it says for the checks across segments.
    ///
    /// - Parameter conditions: those that hold in the segment's document.
    public mutating func inspect(_ segment: CheckedSegment, conditions: ConditionHits? = nil) -> SegmentInspection {
        if Self.isBlank(segment.target.text) { return inspectWithoutTarget(segment) }
        let reading = read(segment, conditions)
        var findings: [Finding] = []
        for check in checker.checks { check.inspect(reading, &findings) }
        return SegmentInspection(
            segment: segment, findings: findings, links: reading.links,
            observations: checker.consistencyChecks.map { $0.observations(in: reading) })
    }

    /// Of a segment without translation only that is said.
    private func inspectWithoutTarget(_ segment: CheckedSegment) -> SegmentInspection {
        let reading = PairReading(
            segment: segment, source: TextReading(segment.source), target: TextReading(segment.target), memory: words)
        var findings: [Finding] = []
        for check in checker.checks where check is EmptyTargetCheck { check.inspect(reading, &findings) }
        return SegmentInspection(
            segment: segment, findings: findings, links: [], observations: checker.consistencyChecks.map { _ in [] })
    }

    private static func isBlank(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    }

    /// The document conditions that hold in `segment`.
    public mutating func documentConditions(in segment: CheckedSegment) -> ConditionHits? {
        alignment?.documentConditions(in: Array(segment.source.text.utf8))
    }

    private mutating func read(_ segment: CheckedSegment, _ conditions: ConditionHits?) -> PairReading {
        let source = TextReading(segment.source)
        let target = TextReading(segment.target)
        let links = alignment?.links(
            source: TokenizedText(source.bytes, tokens: source.tokens), target: TokenizedText(target.bytes, tokens: target.tokens),
            document: conditions)
        return PairReading(
            segment: segment, source: source, target: target, links: links ?? [], quantities: quantities(source, target),
            names: names(source, target), memory: words)
    }

    /// Longer texts are no sentences, and comparing all numbers of one side with all of the other takes too long.
    private static let longestCompared = 20_000

    private func quantities(_ source: TextReading, _ target: TextReading) -> QuantityReading? {
        guard max(source.bytes.count, target.bytes.count) <= Self.longestCompared else { return nil }
        return checker.quantityReader?.read(source: source, target: target)
    }

    private mutating func names(_ source: TextReading, _ target: TextReading) -> NameReading? {
        guard let left = checker.sourceNames, let right = checker.targetNames else { return nil }
        return NameReading(
            source: left.names(in: source.bytes, tokens: source.tokens, &sourceMemory),
            target: right.names(in: target.bytes, tokens: target.tokens, &targetMemory))
    }
}
