import PadananModel

extension XLIFF2Parser {
    /// A match with what it refers to, before the segments are known.
    private typealias PendingMatch = (reference: String, match: SegmentMatch, offset: Int)

    /// Reads the children of a `unit` whose start tag the reader is at.
    mutating func readParts(of result: inout XLIFF2Unit) throws {
        var matches: [PendingMatch] = []
        var orders: [Int: String] = [:]
        while try advance() != .endElement {
            guard xml.event == .startElement else { continue }
            if xml.namespace == core {
                try readPart(of: &result, &orders)
            } else if xml.namespace == XLIFF2Names.metadata {
                result.unit.properties += try readMetadata()
            } else if xml.namespace == XLIFF2Names.matches {
                try readMatches(&matches)
            } else {
                reportUnkept(xml.namespace)
                try xml.skipElement()
            }
        }
        if !orders.isEmpty {
            let order = result.unit.segments.indices.map { orders[$0] ?? String($0 + 1) }.joined(separator: " ")
            result.unit.properties.append(Property("xliff2:order", order))
        }
        attach(matches, to: &result.unit)
        XLIFF2OwnMetadata.apply(to: &result.unit)
    }

    private mutating func readPart(of result: inout XLIFF2Unit, _ orders: inout [Int: String]) throws {
        switch XLIFF2CoreElement(rawValue: xml.localName) {
        case .segment: try readSegment(of: &result, isIgnorable: false, &orders)
        case .ignorable: try readSegment(of: &result, isIgnorable: true, &orders)
        case .notes: result.unit.notes += try readNotes()
        case .originalData: try readOriginalData(&result.originalData)
        default:
            report(.error, "<\(xml.name)> may not stand in a unit; it is left out", "4.2.2.5", at: xml.range.lowerBound)
            try xml.skipElement()
        }
    }

    // MARK: Segments

    private mutating func readSegment(of result: inout XLIFF2Unit, isIgnorable: Bool, _ orders: inout [Int: String]) throws {
        var places = XLIFF2Places(tag: xml.range, attributesEnd: xml.range.lowerBound + 1 + xml.name.utf8.count)
        if keepsPlaces { places.prefix = String(xml.name.dropLast(xml.localName.count)) }
        var segment = Segment(source: "", state: .initial, location: xml.location)
        segment.isIgnorable = isIgnorable
        reportUnkeptAttributes()
        readAttributes(of: &segment, &places)
        var hasSource = false
        var space = xml.range.upperBound..<xml.range.upperBound
        while try advance() != .endElement {
            if xml.event == .text { space = xml.isWhitespace ? xml.range : xml.range.upperBound..<xml.range.upperBound }
            guard xml.event == .startElement else { continue }
            if xml.namespace == core, xml.localName == "source", !hasSource {
                hasSource = true
                try readSource(&segment, &places, &result, space)
            } else if xml.namespace == core, xml.localName == "target", places.target == nil {
                if let order = xml.attribute("order"), !order.isEmpty { orders[result.unit.segments.count] = order }
                try readTarget(&segment, &places, &result, space)
            } else {
                report(.error, "<\(xml.name)> may not stand here; it is left out", "4.2.2.6", at: xml.range.lowerBound)
                try xml.skipElement()
            }
            space = xml.range.upperBound..<xml.range.upperBound
        }
        if !hasSource { report(.error, "the segment has no <source>", "4.2.2.6", at: xml.range.lowerBound) }
        result.unit.segments.append(segment)
        if keepsPlaces { result.places.append(places) }
    }

    private mutating func readAttributes(of segment: inout Segment, _ places: inout XLIFF2Places) {
        var nameStart = places.attributesEnd
        for attribute in xml.attributes {
            switch attribute.name {
            case "id":
                segment.id = xml.value(of: attribute.valueRange)
                places.id = segment.id
            case "state":
                places.state = attribute.valueRange
                let value = xml.value(of: attribute.valueRange)
                if let state = SegmentState(rawValue: value) {
                    segment.state = state
                } else {
                    let message = "the state “\(value)” is not known; write initial, translated, reviewed or final"
                    report(.error, message, "4.3.1.31", at: attribute.valueRange.lowerBound)
                }
            case "subState":
                places.subState = attribute.valueRange
                places.subStateAttribute = nameStart..<attribute.valueRange.upperBound + 1
                segment.subState = XLIFF2Words.withoutOwnPrefix(xml.value(of: attribute.valueRange))
            default: break
            }
            nameStart = attribute.valueRange.upperBound + 1
        }
        places.attributesEnd = nameStart
    }

    private mutating func readSource(
        _ segment: inout Segment, _ places: inout XLIFF2Places, _ result: inout XLIFF2Unit, _ space: Range<Int>
    ) throws {
        if xml.attribute("xml:space") == "preserve" { result.unit.preservesSpace = true }
        if space.upperBound == xml.range.lowerBound { places.indentation = space }
        segment.location = xml.location(of: xml.range.upperBound)
        segment.source = try readContent(result.originalData)
        places.sourceEnd = xml.range.upperBound
    }

    private mutating func readTarget(
        _ segment: inout Segment, _ places: inout XLIFF2Places, _ result: inout XLIFF2Unit, _ space: Range<Int>
    ) throws {
        let start = space.upperBound == xml.range.lowerBound ? space.lowerBound : xml.range.lowerBound
        let tag = xml.range
        segment.targetLocation = xml.location(of: tag.upperBound)
        segment.target = try readContent(result.originalData)
        places.targetTag = tag
        places.targetContent = tag.upperBound..<xml.range.lowerBound
        places.target = start..<xml.range.upperBound
    }

    // MARK: Parts around the segments

    /// Reads `notes`.
    mutating func readNotes() throws -> [Note] {
        var notes: [Note] = []
        while try advance() != .endElement {
            guard xml.event == .startElement else { continue }
            guard xml.namespace == core, xml.localName == "note" else {
                try xml.skipElement()
                continue
            }
            var note = Note("", category: xml.attribute("category") ?? "")
            note.id = xml.attribute("id") ?? ""
            note.subject = xml.attribute("appliesTo").flatMap(Note.Subject.init)
            note.priority = xml.attribute("priority").flatMap { Int($0) }
            note.text = try readPlainText()
            notes.append(note)
        }
        return notes
    }

    private mutating func readOriginalData(_ data: inout [String: String]) throws {
        while try advance() != .endElement {
            guard xml.event == .startElement else { continue }
            guard xml.namespace == core, xml.localName == "data" else {
                try xml.skipElement()
                continue
            }
            let id = xml.attribute("id") ?? ""
            data[id] = try readPlainText()
        }
    }

    /// Reads the text of the element whose start tag the reader is at; of elements in it only `cp` counts.
    mutating func readPlainText() throws -> String {
        var text = ""
        while try advance() != .endElement {
            switch xml.event {
            case .text, .cdata: text += xml.text
            case .startElement:
                if let scalar = codePoint() { text.unicodeScalars.append(scalar) }
                try xml.skipElement()
            default: break
            }
        }
        return text
    }

    // MARK: Modules

    /// Reads `mda:metadata` as properties: the categories of the groups and the type, joined by `/`.
    mutating func readMetadata() throws -> [Property] {
        var properties: [Property] = []
        var path: [String] = []
        let depth = xml.depth
        while try !(advance() == .endElement && xml.depth == depth) {
            if xml.event == .endElement {
                path.removeLast()
            } else if xml.event == .startElement, xml.localName == "meta", xml.namespace == XLIFF2Names.metadata {
                let name = path.filter { !$0.isEmpty } + [xml.attribute("type") ?? ""]
                properties.append(Property(name.joined(separator: "/"), try readPlainText()))
            } else if xml.event == .startElement {
                path.append(xml.attribute("category") ?? "")
            }
        }
        return properties
    }

    private mutating func readMatches(_ matches: inout [PendingMatch]) throws {
        while try advance() != .endElement {
            guard xml.event == .startElement else { continue }
            // A match with reference="yes" is one in a third language.
            let isMatch = xml.localName == "match" && xml.namespace == XLIFF2Names.matches
            if isMatch, xml.attribute("reference") != "yes" {
                matches.append(try readMatch())
            } else {
                if isMatch { reportUnkept(kind: "matches in a third language") } else { reportUnkept(xml.namespace) }
                try xml.skipElement()
            }
        }
    }

    private mutating func readMatch() throws -> PendingMatch {
        let offset = xml.range.lowerBound
        let reference = xml.attribute("ref") ?? ""
        let quality = xml.attribute("matchQuality") ?? xml.attribute("similarity") ?? xml.attribute("matchSuitability")
        var match = SegmentMatch(target: nil, quality: quality.flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil })
        match.origin = xml.attribute("origin") ?? xml.attribute("type") ?? ""
        var data: [String: String] = [:]
        while try advance() != .endElement {
            guard xml.event == .startElement else { continue }
            switch xml.namespace == core ? XLIFF2CoreElement(rawValue: xml.localName) : nil {
            case .source: match.source = try readContent(data)
            case .target: match.target = try readContent(data)
            case .originalData: try readOriginalData(&data)
            default: try xml.skipElement()
            }
        }
        return (reference, match, offset)
    }

    /// Gives each match to the segment that it refers to, or in which the span lies.
    private mutating func attach(_ matches: [PendingMatch], to unit: inout Unit) {
        guard !matches.isEmpty else { return }
        var segments: [String: Int] = [:]
        for index in unit.segments.indices.reversed() {
            for code in unit.segments[index].source.codes where !code.id.isEmpty { segments[code.id] = index }
        }
        for index in unit.segments.indices.reversed() where !unit.segments[index].id.isEmpty { segments[unit.segments[index].id] = index }
        for (reference, match, offset) in matches {
            let id = reference.utf8.lastIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "/") }
                .map { String(reference[reference.utf8.index(after: $0)...]) }
            if let index = segments[id ?? reference] ?? (unit.segments.count == 1 ? 0 : nil) {
                unit.segments[index].matches.append(match)
            } else {
                report(
                    .warning, "the match refers to “\(reference)”, which is no segment of its unit; it is left out", "5.1 match", at: offset
                )
            }
        }
    }
}
