import PadananModel

/// A `trans-unit`.
extension XLIFF12Parser {
    /// Reads the unit whose start tag the reader is at, to its end; where its parts stand is then in `layout`.
    mutating func readUnit() throws -> Unit {
        isInUnit = true
        defer { isInUnit = false }
        ordinal += 1
        var draft = XLIFF12Draft(unit: Unit(id: "", segments: [], location: reader.location))
        readUnitAttributes(&draft)
        let depth = reader.depth
        var gap = 0..<0
        while true {
            switch try reader.next() {
            case .startElement: try readUnitElement(&draft, gap: gap)
            case .text: gap = reader.range
            case .endElement:
                if reader.depth == depth { return assemble(draft) }
            default: break
            }
        }
    }

    private mutating func readUnitAttributes(_ draft: inout XLIFF12Draft) {
        let scope = scopes.last ?? XLIFF12Scope()
        draft.unit.isTranslatable = scope.isTranslatable
        draft.unit.preservesSpace = scope.preservesSpace
        draft.unit.groups = groups
        let name = reader.name
        if name.utf8.count > reader.localName.utf8.count {
            draft.part.prefix = String(name.dropLast(reader.localName.count))
        }
        for index in 0..<reader.attributeCount { readUnitAttribute(&draft, index) }
        if !pending.isEmpty {
            draft.details = pending
            pending = XLIFF12Details()
        }
    }

    private mutating func readUnitAttribute(_ draft: inout XLIFF12Draft, _ index: Int) {
        switch attribute(at: index) {
        case .id: draft.unit.id = reader.attributeValue(at: index)
        case .resname: draft.unit.name = reader.attributeValue(at: index)
        case .translate: draft.unit.isTranslatable = reader.attributeValue(at: index) != "no"
        case .space: draft.unit.preservesSpace = reader.attributeValue(at: index) == "preserve"
        case .approved:
            draft.part.approved = reader.attributeValueRange(at: index)
            draft.part.isApproved = reader.attributeValue(at: index) == "yes"
        case .memoQStatus: setTool(&draft, .memoQ, index)
        case .phraseConfirmed: setTool(&draft, .phrase, index)
        case .locked:
            let value = reader.attributeValue(at: index)
            if value == "true" || value == "locked" { draft.unit.properties.append(Property("locked", "yes")) }
        case .declaration: break
        case .foreign: readForeignAttribute(&draft, index)
        default: draft.unit.properties.append(property(at: index, prefix: "xliff12:"))
        }
    }

    private mutating func setTool(_ draft: inout XLIFF12Draft, _ owner: XLIFF12State.Owner, _ index: Int) {
        draft.part.owner = owner
        draft.part.toolState = reader.attributeValueRange(at: index)
        draft.part.toolWord = reader.attributeValue(at: index)
    }

    /// Who changed a unit and when is read from memoQ's and Phrase's attributes; any other is kept as a property.
    private mutating func readForeignAttribute(_ draft: inout XLIFF12Draft, _ index: Int) {
        let property = property(at: index)
        switch property.name {
        case "mq:lastchangedtimestamp", "m:modified-at": set(\.date, property, &draft.unit.changed)
        case "mq:lastchanginguser", "m:modified-by": set(\.user, property, &draft.unit.changed)
        case "m:created-at": set(\.date, property, &draft.unit.created)
        case "m:created-by": set(\.user, property, &draft.unit.created)
        default: draft.unit.properties.append(property)
        }
    }

    private func set(_ path: WritableKeyPath<ChangeRecord, String>, _ property: Property, _ record: inout ChangeRecord?) {
        guard !property.value.isEmpty else { return }
        var changed = record ?? ChangeRecord()
        changed[keyPath: path] = property.value
        record = changed
    }

    private mutating func readUnitElement(_ draft: inout XLIFF12Draft, gap: Range<Int>) throws {
        switch element {
        case .source:
            noteSourceAttributes(&draft)
            draft.part.indentation = gap.upperBound == reader.range.lowerBound ? gap : 0..<0
            if draft.source != nil {
                note(.warning, "a second <source>; only the last one is read", "trans-unit", at: reader.range.lowerBound)
            }
            draft.source = try readContent(isSegmented: false)
            if draft.segmented == nil { draft.part.insertion = reader.range.upperBound }
        case .segSource:
            draft.part.indentation = gap.upperBound == reader.range.lowerBound ? gap : 0..<0
            draft.segmented = try readContent(isSegmented: true)
            draft.part.insertion = reader.range.upperBound
        case .target:
            if draft.target == nil { draft.part.targetGap = gap.upperBound == reader.range.lowerBound ? gap : 0..<0 }
            try readTarget(&draft)
        case .altTrans: try readAlternative(&draft)
        case .note: draft.details.notes.append(try readNote())
        case .contextGroup: try readContextGroup(&draft.details)
        case .propGroup: try readPropertyGroup(&draft.details)
        case .countGroup: try readCountGroup(&draft.details)
        default:
            if reader.namespace == XLIFF12Namespace.trados, reader.localName == "seg-defs" {
                try readTradosSegments(&draft)
            } else {
                try skip()
            }
        }
    }

    private mutating func noteSourceAttributes(_ draft: inout XLIFF12Draft) {
        for index in 0..<reader.attributeCount {
            switch attribute(at: index) {
            case .language: draft.part.hasLanguage = true
            case .space: draft.unit.preservesSpace = reader.attributeValue(at: index) == "preserve"
            default: break
            }
        }
    }

    private mutating func readTarget(_ draft: inout XLIFF12Draft) throws {
        guard draft.target == nil else {
            note(.warning, "a second <target>; only the first one is read", "trans-unit", at: reader.range.lowerBound)
            return try skip()
        }
        if draft.source == nil { note(.warning, "<target> before <source>", "trans-unit", at: reader.range.lowerBound) }
        for index in 0..<reader.attributeCount {
            switch attribute(at: index) {
            case .state:
                draft.part.state = reader.attributeValueRange(at: index)
                draft.part.stateWord = reader.attributeValue(at: index)
            case .declaration, .language, .space: break
            case .foreign: draft.details.properties.append(property(at: index))
            default: draft.details.properties.append(property(at: index, prefix: "xliff12:"))
            }
        }
        let (tag, isEmptyTag) = (reader.range, reader.isEmptyElement)
        draft.target = try readContent(isSegmented: draft.hasSegments)
        draft.part.target = XLIFF12Layout.Element(
            startTag: tag, content: tag.upperBound..<reader.range.lowerBound, isEmptyTag: isEmptyTag, end: reader.range.upperBound)
    }

    /// Reads `sdl:seg-defs`, where Trados Studio says of each segment how far it has come.
    private mutating func readTradosSegments(_ draft: inout XLIFF12Draft) throws {
        let depth = reader.depth
        while true {
            try reader.next()
            if reader.event == .endElement, reader.depth == depth { return }
            guard reader.event == .startElement, reader.depth == depth + 1, reader.localName == "seg" else { continue }
            var definition = XLIFF12Draft.Definition(startTag: reader.range)
            for index in 0..<reader.attributeCount {
                let property = property(at: index)
                switch property.name {
                case "id": definition.id = property.value
                case "conf":
                    definition.confirmation = property.value
                    definition.confirmationRange = reader.attributeValueRange(at: index)
                case "locked": definition.isLocked = property.value == "true"
                case "percent": definition.percent = property.value
                case "origin": definition.origin = property.value
                default: break
                }
            }
            draft.definitions.append(definition)
        }
    }
}
