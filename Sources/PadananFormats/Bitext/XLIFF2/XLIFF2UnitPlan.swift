import PadananModel

/// The forms and ids of all codes of a unit, such that the ids are unique in the unit and shared by source and target.
///
/// - Source: XLIFF 2.1, sections 4.3.1.21 (`id`), 4.3.1.22 (`isolated`) and 4.7.2.
struct XLIFF2UnitPlan {
    /// The forms of the codes of one text, each with the index of the code at the other end of its span in the same text.
    struct Content {
        var forms: [XLIFF2CodeForm] = []
        var partners: [Int?] = []
        /// Where spans began that end here, by the index of the end, when that is in an earlier text.
        var earlierStarts: [Int: InlineCode] = [:]
        /// Annotations that begin here and end nowhere; they are closed at the end of the text.
        var unclosed: [String] = []
    }

    private(set) var sources: [Content] = []
    /// Empty contents where there is no target.
    private(set) var targets: [Content] = []
    /// The ids of the segments; empty for those that need none.
    private(set) var segmentIds: [String] = []
    /// The final id of each code of a source that may be copied, by its id in the model.
    private(set) var copyable: [String: String] = [:]

    private var identifiers = XLIFF2Identifiers()

    /// What corresponds in source and target.
    private struct Key: Hashable {
        enum Role { case placeholder, span, annotation, isolatedEnd }
        var role: Role
        var id: String
    }

    /// - Parameter needsId: whether the segment with this index must have an id, for a match to refer to.
    init(_ segments: [Segment], needsId: (Int) -> Bool) {
        for segment in segments {
            identifiers.want(segment.id)
            for code in segment.source.codes { identifiers.want(code.id) }
        }
        let sourcePairs = segments.map { XLIFF2Pairing($0.source.codes) }
        let targetPairs = segments.map { XLIFF2Pairing($0.target?.codes ?? []) }
        planSources(segments, sourcePairs, targetPairs)
        for (index, segment) in segments.enumerated() {
            let isNeeded = !segment.id.isEmpty || needsId(index)
            segmentIds.append(isNeeded ? identifiers.take(segment.id, prefix: "s") : "")
        }
        planTargets(segments, targetPairs)
    }

    // MARK: Sources

    private mutating func planSources(_ segments: [Segment], _ pairs: [XLIFF2Pairing], _ targetPairs: [XLIFF2Pairing]) {
        var open = OpenSpans()
        let closedLater = Self.closedLater(segments.map(\.source.codes), pairs)
        for (index, segment) in segments.enumerated() {
            let split = Self.splitSpans(segment.target?.codes ?? [], targetPairs[index])
            let codes = segment.source.codes
            let content = Self.plan(codes, pairs[index], closedLater[index], &open) { _, code in
                split.contains(XLIFF2Pairing.Key(code)) ? .split : .free
            } id: { _, code in
                identifiers.take(code.id, prefix: code.isCode ? "" : "m")
            }
            sources.append(content)
            noteCopyable(codes, pairs[index], sources[index].forms)
        }
    }

    private mutating func noteCopyable(_ codes: [InlineCode], _ pairing: XLIFF2Pairing, _ forms: [XLIFF2CodeForm]) {
        for (index, code) in codes.enumerated() where code.isCode && code.attribute("canCopy") != "no" && copyable[code.id] == nil {
            let hasData = !code.data.isEmpty || pairing.partners[index].map { !codes[$0].data.isEmpty } ?? false
            guard !hasData else { continue }
            switch forms[index] {
            case .placeholder(let id), .elementStart(let id), .start(let id, _): copyable[code.id] = id
            default: break
            }
        }
    }

    /// The spans of a target that can't be one element there.
    private static func splitSpans(_ codes: [InlineCode], _ pairing: XLIFF2Pairing) -> Set<XLIFF2Pairing.Key> {
        var split: Set<XLIFF2Pairing.Key> = []
        for (index, code) in codes.enumerated() where code.kind != .standalone && !pairing.isNested[index] {
            split.insert(XLIFF2Pairing.Key(code))
        }
        return split
    }

    // MARK: Targets

    private mutating func planTargets(_ segments: [Segment], _ pairs: [XLIFF2Pairing]) {
        var open = OpenSpans()
        let closedLater = Self.closedLater(segments.map { $0.target?.codes ?? [] }, pairs)
        for (index, segment) in segments.enumerated() {
            let codes = segment.target?.codes ?? []
            var known = Self.ids(segment.source.codes, sources[index])
            var taken: [Int: (id: String, isElement: Bool)] = [:]
            for (place, code) in codes.enumerated() {
                guard let role = Self.role(code, isPaired: pairs[index].partners[place] != nil) else { continue }
                taken[place] = known[Key(role: role, id: code.id)]?.popLast()
            }
            let content = Self.plan(codes, pairs[index], closedLater[index], &open) { place, _ in
                taken[place].map { $0.isElement ? .free : .split } ?? .free
            } id: { place, code in
                taken[place]?.id ?? identifiers.take(code.id, prefix: code.isCode ? "" : "m")
            }
            targets.append(content)
        }
    }

    /// The ids of a source with the way they are written, those of one key in reverse order.
    private static func ids(_ codes: [InlineCode], _ content: Content) -> [Key: [(id: String, isElement: Bool)]] {
        var ids: [Key: [(id: String, isElement: Bool)]] = [:]
        for (code, form) in zip(codes, content.forms).reversed() {
            switch form {
            case .placeholder(let id): ids[Key(role: .placeholder, id: code.id), default: []].append((id, false))
            case .elementStart(let id): ids[Key(role: code.isCode ? .span : .annotation, id: code.id), default: []].append((id, true))
            case .start(let id, _): ids[Key(role: code.isCode ? .span : .annotation, id: code.id), default: []].append((id, false))
            case .isolatedEnd(let id): ids[Key(role: .isolatedEnd, id: code.id), default: []].append((id, false))
            case .elementEnd, .end, .omitted: break
            }
        }
        return ids
    }

    /// What a code is looked up as; the end of a span needs no id of its own.
    private static func role(_ code: InlineCode, isPaired: Bool) -> Key.Role? {
        switch code.kind {
        case .standalone: .placeholder
        case .opening: .span
        case .annotationStart: .annotation
        case .closing, .annotationEnd: isPaired ? nil : .isolatedEnd
        }
    }

    // MARK: Both

    /// What is decided beforehand about a span.
    private enum Way { case free, split }

    /// Spans that began in an earlier segment.
    private struct OpenSpans {
        var starts: [XLIFF2Pairing.Key: [(id: String, code: InlineCode)]] = [:]
    }

    /// For each code of each text whether its span is closed in a later text of the unit.
    private static func closedLater(_ texts: [[InlineCode]], _ pairs: [XLIFF2Pairing]) -> [[Bool]] {
        var result = texts.map { Array(repeating: false, count: $0.count) }
        var open: [XLIFF2Pairing.Key: [(Int, Int)]] = [:]
        for (index, codes) in texts.enumerated() {
            for (place, code) in codes.enumerated() where code.kind != .standalone && pairs[index].partners[place] == nil {
                let key = XLIFF2Pairing.Key(code)
                if code.kind == .opening || code.kind == .annotationStart {
                    open[key, default: []].append((index, place))
                } else if let (text, start) = open[key]?.popLast() {
                    result[text][start] = true
                }
            }
        }
        return result
    }

    private static func plan(
        _ codes: [InlineCode], _ pairing: XLIFF2Pairing, _ closedLater: [Bool], _ open: inout OpenSpans,
        way: (Int, InlineCode) -> Way, id: (Int, InlineCode) -> String
    ) -> Content {
        var content = Content(partners: pairing.partners)
        for (index, code) in codes.enumerated() {
            switch code.kind {
            case .standalone: content.forms.append(.placeholder(id: id(index, code)))
            case .opening, .annotationStart:
                let id = id(index, code)
                let isPaired = pairing.partners[index] != nil
                if pairing.isNested[index], way(index, code) != .split {
                    content.forms.append(.elementStart(id: id))
                } else {
                    content.forms.append(.start(id: id, isIsolated: !isPaired && !closedLater[index]))
                    if !isPaired { noteOpen(code, id, closedLater[index], &open, &content) }
                }
            case .closing, .annotationEnd:
                content.forms.append(endForm(of: code, at: index, &content, &open) { id(index, code) })
            }
        }
        return content
    }

    private static func noteOpen(_ code: InlineCode, _ id: String, _ isClosedLater: Bool, _ open: inout OpenSpans, _ content: inout Content)
    {
        if isClosedLater {
            open.starts[XLIFF2Pairing.Key(code), default: []].append((id, code))
        } else if !code.isCode {
            content.unclosed.append(id)
        }
    }

    private static func endForm(
        of code: InlineCode, at index: Int, _ content: inout Content, _ open: inout OpenSpans, id: () -> String
    ) -> XLIFF2CodeForm {
        switch content.partners[index].map({ content.forms[$0] }) {
        case .elementStart: return .elementEnd
        case .start(let id, _): return .end(startRef: id)
        default: break
        }
        if let start = open.starts[XLIFF2Pairing.Key(code)]?.popLast() {
            content.earlierStarts[index] = start.code
            return .end(startRef: start.id)
        }
        return code.isCode ? .isolatedEnd(id: id()) : .omitted
    }
}
