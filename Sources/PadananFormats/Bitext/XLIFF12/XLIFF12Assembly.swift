import PadananModel

/// Puts a unit together from what was read of it.
extension XLIFF12Parser {
    mutating func assemble(_ draft: XLIFF12Draft) -> Unit {
        var draft = draft
        if draft.source == nil, draft.segmented == nil {
            note(.error, "the unit has no <source>", "trans-unit", at: reader.range.lowerBound)
            draft.part.insertion = reader.range.lowerBound
        }
        if draft.unit.id.isEmpty {
            noteOnce("a unit without “id”; its number is used instead", "trans-unit", at: reader.range.lowerBound)
            draft.unit.id = String(ordinal)
        }
        if isSegmented(draft) { assembleSegments(&draft) } else { assembleWhole(&draft) }
        place(draft.matches, in: &draft.unit)
        add(draft.details, to: &draft.unit)
        layout = XLIFF12Layout(first: draft.part, end: reader.range.upperBound)
        return draft.unit
    }

    /// Whether the segments of `seg-source` are those of the unit: its target must be divided alike, or empty.
    private mutating func isSegmented(_ draft: XLIFF12Draft) -> Bool {
        guard draft.hasSegments else { return false }
        guard let target = draft.target, target.pieces.isEmpty, !target.text.isEmpty else { return true }
        if target.text.codes.isEmpty, target.text.text.trimmed.isEmpty { return true }
        note(
            .warning, "the target is not divided into segments as <seg-source> is; the unit is read as one segment", "seg-source",
            at: reader.range.lowerBound)
        return false
    }

    private mutating func assembleWhole(_ draft: inout XLIFF12Draft) {
        let source = draft.source ?? draft.segmented ?? XLIFF12Content()
        let location = draft.source == nil ? draft.unit.location : source.startLocation
        var segment = Segment(source: source.text, target: draft.target?.text, location: location)
        segment.targetLocation = draft.target?.startLocation
        if let definition = draft.definitions.first, draft.segmented != nil { use([definition], &draft) }
        setState(&segment, draft, word: draft.definitions.first?.confirmation)
        draft.unit.segments = [segment]
    }

    func setState(_ segment: inout Segment, _ draft: XLIFF12Draft, word: String?) {
        let owner = draft.part.owner
        let written: String? =
            switch owner {
            case .standard: draft.part.stateWord
            case .trados: word
            case .memoQ, .phrase: draft.part.toolWord
            }
        let hasText = segment.target.map { !$0.isEmpty } ?? false
        segment.state = XLIFF12State.state(of: written, owner, isApproved: draft.part.isApproved, hasText: hasText)
        if let written, written != XLIFF12State.word(for: segment.state, owner, hasText: hasText) { segment.subState = written }
    }

    private func place(_ matches: [(mid: String?, match: SegmentMatch)], in unit: inout Unit) {
        guard !matches.isEmpty else { return }
        let segments = unit.segments.indices.filter { !unit.segments[$0].isIgnorable }
        let places = Dictionary(segments.map { (unit.segments[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        guard let first = segments.first ?? unit.segments.indices.first else { return }
        for (mid, match) in matches {
            unit.segments[mid.flatMap { places[$0] } ?? first].matches.append(match)
        }
    }

    private func add(_ details: XLIFF12Details, to unit: inout Unit) {
        guard !details.isEmpty else { return }
        unit.notes += details.notes
        unit.properties += details.properties
        unit.created = details.created ?? unit.created
        unit.changed = details.changed ?? unit.changed
        unit.isObsolete = details.isObsolete
    }

    // MARK: Trados

    /// Notes what `sdl:seg` says of the segments apart from their state.
    func use(_ definitions: [XLIFF12Draft.Definition], _ draft: inout XLIFF12Draft) {
        draft.part.owner = .trados
        let locked = definitions.filter(\.isLocked).map(\.id)
        if !locked.isEmpty {
            let isWhole = locked.count == definitions.count
            draft.unit.properties.append(isWhole ? Property("locked", "yes") : Property("sdl:locked", locked.joined(separator: " ")))
        }
        let percents = definitions.filter { !$0.percent.isEmpty }.map { "\($0.id)=\($0.percent)" }
        if !percents.isEmpty { draft.unit.properties.append(Property("sdl:percent", percents.joined(separator: " "))) }
        let origins = definitions.filter { !$0.origin.isEmpty }.map { "\($0.id)=\($0.origin)" }
        if !origins.isEmpty { draft.unit.properties.append(Property("sdl:origin", origins.joined(separator: " "))) }
    }
}
