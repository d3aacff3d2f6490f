import PadananModel

/// The content of a unit, spelt strictly: its segments and matches, with the native codes they need.
struct XLIFF2UnitMarkup {
    /// A match that is ready to be written.
    struct Match {
        var segmentId: String
        var match: SegmentMatch
        var markup: XLIFF2SegmentMarkup
        var originalData: XLIFF2OriginalData
    }

    let originalData = XLIFF2OriginalData()
    private(set) var segments: [XLIFF2SegmentMarkup] = []
    private(set) var segmentIds: [String] = []
    private(set) var matches: [Match] = []
    /// Names of attributes that were left out.
    private(set) var lostAttributes: Set<String> = []

    init(_ unit: Unit) {
        let plan = XLIFF2UnitPlan(unit.segments) { !unit.segments[$0].matches.isEmpty }
        segmentIds = plan.segmentIds
        var lost: Set<String> = []
        let noteIds = Set(unit.notes.lazy.map(\.id).filter { !$0.isEmpty })
        var tags = XLIFF2CodeTags(dataReference: originalData.id(of:), hasNote: noteIds.contains)
        tags.copyable = plan.copyable
        tags.isTranslatable = unit.isTranslatable
        tags.lose = { lost.insert($0) }
        tags.hints = Self.hints(unit.segments, plan)
        for (index, segment) in unit.segments.enumerated() {
            let target = segment.target.map { ($0, plan.targets[index]) }
            segments.append(XLIFF2SegmentMarkup((segment.source, plan.sources[index]), target, tags: tags))
            addMatches(of: segment, id: plan.segmentIds[index], tags)
            noteLostAttributes(of: segment)
        }
        lostAttributes.formUnion(lost)
    }

    private static func hints(_ segments: [Segment], _ plan: XLIFF2UnitPlan) -> XLIFF2EditingHints {
        guard segments.contains(where: { !$0.source.codes.isEmpty || $0.target?.codes.isEmpty == false }) else {
            return XLIFF2EditingHints()
        }
        return XLIFF2EditingHints(
            segments.enumerated().map { index, segment in
                let source = XLIFF2EditingHints.Content(codes: segment.source.codes, plan: plan.sources[index])
                return (source, segment.target.map { XLIFF2EditingHints.Content(codes: $0.codes, plan: plan.targets[index]) })
            })
    }

    private mutating func addMatches(of segment: Segment, id: String, _ tags: XLIFF2CodeTags) {
        guard !segment.isIgnorable else { return }
        for match in segment.matches {
            guard let target = match.target else { continue }
            let source = match.source ?? segment.source
            let segment = Segment(source: source, target: target, location: segment.location)
            let plan = XLIFF2UnitPlan([segment]) { _ in false }
            let data = XLIFF2OriginalData()
            var tags = tags
            tags.dataReference = data.id(of:)
            tags.copyable = [:]
            tags.hints = Self.hints([segment], plan)
            let markup = XLIFF2SegmentMarkup((source, plan.sources[0]), (target, plan.targets[0]), tags: tags)
            matches.append(Match(segmentId: id, match: match, markup: markup, originalData: data))
        }
    }

    /// Attributes that say something more than what is written anyway.
    private static let knownAttributes: Set<String> = [
        "canCopy", "canDelete", "canOverlap", "canReorder", "copyOf", "dir", "isolated", "subFlows", "subFlowsStart", "subFlowsEnd", "type",
        "subType", "translate", "ref", "value", "id", "rid", "i", "x", "pos", "ctype", "mtype", "mid", "equiv-text",
    ]

    private mutating func noteLostAttributes(of segment: Segment) {
        for code in segment.source.codes + (segment.target?.codes ?? []) {
            for attribute in code.attributes where !Self.knownAttributes.contains(attribute.name) { lostAttributes.insert(attribute.name) }
        }
    }
}
