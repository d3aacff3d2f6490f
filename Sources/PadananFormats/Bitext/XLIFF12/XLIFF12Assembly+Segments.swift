import PadananModel

/// Brings the segments of source and target together.
extension XLIFF12Parser {
    mutating func assembleSegments() {
        let (sources, targets) = (draft.sources, draft.targets)
        if !draft.definitions.isEmpty { use(draft.definitions) }
        var pairing = XLIFF12SegmentPairing(targets)
        var definitions: [String: Int] = [:]
        for (index, definition) in draft.definitions.enumerated() where definitions[definition.id] == nil {
            definitions[definition.id] = index
        }
        unit.segments.reserveCapacity(sources.count)
        layout.first.pieces.reserveCapacity(sources.count)
        var last = -1
        for source in sources {
            if source.isSegment {
                if let gap = pairing.takeGap(behind: last) { addGap(nil, gap) }
                let target = pairing.takeSegment(source.mid)
                addSegment(source, target.map { targets[$0] }, definitions[source.mid ?? ""])
                last = target ?? last
            } else {
                addGap(source, pairing.takeGap(behind: last))
            }
        }
        addRest(pairing.rest)
        layout.first.count = unit.segments.count
    }

    private mutating func addRest(_ rest: [XLIFF12Content.Piece]) {
        for piece in rest {
            if !piece.isSegment {
                addGap(nil, piece)
                continue
            }
            let message = "the target has a segment “\(piece.mid ?? "")” that <seg-source> lacks"
            defects.add(.warning, message, reference: "XLIFF 1.2, mrk", at: piece.location)
            let empty = XLIFF12Content.Piece(mid: piece.mid, isSegment: true, text: "", location: piece.location, element: piece.element)
            addSegment(empty, piece, nil)
        }
    }

    private mutating func addSegment(
        _ source: XLIFF12Content.Piece, _ target: XLIFF12Content.Piece?, _ place: Int?
    ) {
        var segment = Segment(source: source.text, target: target?.text, location: source.location)
        segment.id = source.mid ?? ""
        segment.targetLocation = target?.location
        let definition = place.map { draft.definitions[$0] }
        Self.setState(&segment, layout.first, word: definition?.confirmation)
        unit.segments.append(segment)
        layout.first.pieces.append(
            XLIFF12Layout.Piece(
                mid: segment.id, mark: target?.element, definition: definition?.startTag, confirmation: definition?.confirmationRange))
    }

    private mutating func addGap(_ source: XLIFF12Content.Piece?, _ target: XLIFF12Content.Piece?) {
        guard let location = source?.location ?? target?.location else { return }
        var segment = Segment(source: source?.text ?? "", target: target?.text, location: location)
        segment.isIgnorable = true
        segment.targetLocation = target?.location
        unit.segments.append(segment)
        layout.first.pieces.append(XLIFF12Layout.Piece(gap: target?.element.content))
    }
}
