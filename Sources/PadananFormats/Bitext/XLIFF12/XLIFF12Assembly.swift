import PadananModel

/// Puts a unit together from what was read of it.
extension XLIFF12Parser {
    mutating func assemble() {
        if draft.sourceLocation == nil, draft.sources.isEmpty {
            note(.error, "the unit has no <source>", "trans-unit", at: reader.range.lowerBound)
            layout.first.insertion = reader.range.lowerBound
        }
        if unit.id.isEmpty {
            noteOnce("a unit without “id”; its number is used instead", "trans-unit", at: reader.range.lowerBound)
            unit.id = String(ordinal)
        }
        if isSegmented() { assembleSegments() } else { assembleWhole() }
        if !draft.matches.isEmpty { placeMatches() }
        if !draft.details.isEmpty { addDetails() }
        layout.end = reader.range.upperBound
    }

    /// Whether the segments of `seg-source` are those of the unit: its target must be divided alike, or empty.
    private mutating func isSegmented() -> Bool {
        guard draft.hasSegments else { return false }
        if !draft.targets.isEmpty || draft.target.isEmpty { return true }
        if draft.target.codes.isEmpty, draft.target.text.trimmed.isEmpty { return true }
        let message = "the target is not divided into segments as <seg-source> is; the unit is read as one segment"
        note(.warning, message, "seg-source", at: reader.range.lowerBound)
        return false
    }

    private mutating func assembleWhole() {
        if let definition = draft.definitions.first, draft.hasSegments { use([definition]) }
        unit.segments = [Segment(source: "", location: draft.sourceLocation ?? unit.location)]
        swap(&unit.segments[0].source, &draft.source)
        if layout.first.target != nil {
            unit.segments[0].targetLocation = draft.targetLocation
            unit.segments[0].target = draft.target
        }
        Self.setState(&unit.segments[0], layout.first, word: draft.definitions.first?.confirmation)
    }

    static func setState(_ segment: inout Segment, _ part: borrowing XLIFF12Layout.Part, word: String?) {
        let written: String? =
            switch part.owner {
            case .standard: part.stateWord
            case .trados: word
            case .memoQ, .phrase: part.toolWord
            }
        let hasText = segment.target.map { !$0.isEmpty } ?? false
        segment.state = XLIFF12State.state(of: written, part.owner, isApproved: part.isApproved, hasText: hasText)
        if let written, written != XLIFF12State.word(for: segment.state, part.owner, hasText: hasText) { segment.subState = written }
    }

    private mutating func placeMatches() {
        let segments = unit.segments.indices.filter { !unit.segments[$0].isIgnorable }
        guard let first = segments.first ?? unit.segments.indices.first else { return }
        var places: [String: Int] = [:]
        if segments.count > 1 {
            for index in segments where places[unit.segments[index].id] == nil { places[unit.segments[index].id] = index }
        }
        for (mid, match) in draft.matches {
            unit.segments[mid.flatMap { places[$0] } ?? first].matches.append(match)
        }
    }

    private mutating func addDetails() {
        unit.notes += draft.details.notes
        unit.properties += draft.details.properties
        unit.created = draft.details.created ?? unit.created
        unit.changed = draft.details.changed ?? unit.changed
        unit.isObsolete = draft.details.isObsolete
    }

    // MARK: Trados

    /// Notes what `sdl:seg` says of the segments apart from their state.
    mutating func use(_ definitions: [XLIFF12Draft.Definition]) {
        layout.first.owner = .trados
        let locked = definitions.filter(\.isLocked).map(\.id)
        if !locked.isEmpty {
            let isWhole = locked.count == definitions.count
            unit.properties.append(isWhole ? Property("locked", "yes") : Property("sdl:locked", locked.joined(separator: " ")))
        }
        let percents = definitions.filter { !$0.percent.isEmpty }.map { "\($0.id)=\($0.percent)" }
        if !percents.isEmpty { unit.properties.append(Property("sdl:percent", percents.joined(separator: " "))) }
        let origins = definitions.filter { !$0.origin.isEmpty }.map { "\($0.id)=\($0.origin)" }
        if !origins.isEmpty { unit.properties.append(Property("sdl:origin", origins.joined(separator: " "))) }
    }
}
