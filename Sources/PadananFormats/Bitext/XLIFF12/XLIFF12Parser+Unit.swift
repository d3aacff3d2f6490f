import PadananModel

/// A `trans-unit`.
extension XLIFF12Parser {
    /// Reads the unit whose start tag the reader is at, to its end, into `unit` and `layout`.
    mutating func readUnit() throws {
        isInUnit = true
        unitStart = reader.range.lowerBound
        defer { isInUnit = false }
        ordinal += 1
        unit = Unit(id: "", segments: [], location: reader.location)
        layout = XLIFF12Layout()
        draft.reset()
        readUnitAttributes()
        let depth = reader.depth
        var gap = 0..<0
        while true {
            switch try reader.next() {
            case .startElement:
                try checkSize()
                try readUnitElement(gap: gap)
            case .text: gap = reader.range
            case .endElement:
                if reader.depth == depth { return assemble() }
            default: break
            }
        }
    }

    private mutating func readUnitAttributes() {
        let scope = scopes.last ?? XLIFF12Scope()
        unit.isTranslatable = scope.isTranslatable
        unit.preservesSpace = scope.preservesSpace
        unit.groups = groups
        let name = reader.name
        if name.utf8.count > reader.localName.utf8.count { layout.first.prefix = String(name.dropLast(reader.localName.count)) }
        for index in 0..<reader.attributeCount { readUnitAttribute(index) }
        if !pending.isEmpty {
            draft.details = pending
            pending = XLIFF12Details()
        }
    }

    private mutating func readUnitAttribute(_ index: Int) {
        switch attribute(at: index) {
        case .id: unit.id = reader.attributeValue(at: index)
        case .resname: unit.name = reader.attributeValue(at: index)
        case .translate: unit.isTranslatable = reader.attributeValue(at: index) != "no"
        case .space: unit.preservesSpace = reader.attributeValue(at: index) == "preserve"
        case .approved:
            layout.first.approved = reader.attributeValueRange(at: index)
            layout.first.isApproved = reader.attributeValue(at: index) == "yes"
        case .memoQStatus: setTool(.memoQ, index)
        case .phraseConfirmed: setTool(.phrase, index)
        case .locked:
            let value = reader.attributeValue(at: index)
            if value == "true" || value == "locked" { unit.properties.append(Property("locked", "yes")) }
        case .declaration: break
        case .foreign: readForeignAttribute(index)
        default: unit.properties.append(property(at: index, prefix: "xliff12:"))
        }
    }

    private mutating func setTool(_ owner: XLIFF12State.Owner, _ index: Int) {
        layout.first.owner = owner
        layout.first.toolState = reader.attributeValueRange(at: index)
        layout.first.toolWord = reader.attributeValue(at: index)
    }

    /// Who changed a unit and when is read from memoQ's and Phrase's attributes; any other is kept as a property.
    private mutating func readForeignAttribute(_ index: Int) {
        let property = property(at: index)
        switch property.name {
        case "mq:lastchangedtimestamp", "m:modified-at": Self.set(\.date, property, &unit.changed)
        case "mq:lastchanginguser", "m:modified-by": Self.set(\.user, property, &unit.changed)
        case "m:created-at": Self.set(\.date, property, &unit.created)
        case "m:created-by": Self.set(\.user, property, &unit.created)
        default: unit.properties.append(property)
        }
    }

    private static func set(_ path: WritableKeyPath<ChangeRecord, String>, _ property: Property, _ record: inout ChangeRecord?) {
        guard !property.value.isEmpty else { return }
        var changed = record ?? ChangeRecord()
        changed[keyPath: path] = property.value
        record = changed
    }

    private mutating func readUnitElement(gap: Range<Int>) throws {
        switch element {
        case .source: try readSource(gap)
        case .segSource: try readSegments(gap)
        case .target: try readTarget(gap)
        case .altTrans: try readAlternative()
        case .note, .contextGroup, .propGroup, .countGroup: try readUnitDetail(element)
        default:
            if reader.namespace == XLIFF12Namespace.trados, reader.localName == "seg-defs" {
                try readTradosSegments()
            } else {
                try skip()
            }
        }
    }

    private mutating func readUnitDetail(_ element: XLIFF12Element) throws {
        var details = draft.details
        try readDetail(element, &details)
        draft.details = details
    }

    private mutating func readSource(_ gap: Range<Int>) throws {
        if draft.sourceLocation != nil {
            note(.warning, "a second <source>; only the last one is read", "trans-unit", at: reader.range.lowerBound)
        }
        for index in 0..<reader.attributeCount {
            switch attribute(at: index) {
            case .language: layout.first.hasLanguage = true
            case .space: unit.preservesSpace = reader.attributeValue(at: index) == "preserve"
            default: break
            }
        }
        let start = reader.range.lowerBound
        try readContent(isSegmented: false)
        swap(&draft.source, &content.text)
        draft.sourceLocation = content.startLocation
        if !draft.hasSegments { notePlace(start, gap) }
    }

    private mutating func readSegments(_ gap: Range<Int>) throws {
        let start = reader.range.lowerBound
        try readContent(isSegmented: true)
        draft.sources = content.pieces
        draft.hasSegments = content.pieces.contains { $0.isSegment }
        if draft.sourceLocation == nil, !draft.hasSegments { swap(&draft.source, &content.text) }
        notePlace(start, gap)
    }

    /// Notes that a missing target would come behind this element, and what white space the element has before it.
    private mutating func notePlace(_ start: Int, _ gap: Range<Int>) {
        layout.first.indentation = gap.upperBound == start ? gap : 0..<0
        layout.first.insertion = reader.range.upperBound
    }

    private mutating func readTarget(_ gap: Range<Int>) throws {
        guard layout.first.target == nil else {
            note(.warning, "a second <target>; only the first one is read", "trans-unit", at: reader.range.lowerBound)
            return try skip()
        }
        let (tag, isEmptyTag) = (reader.range, reader.isEmptyElement)
        if draft.sourceLocation == nil { note(.warning, "<target> before <source>", "trans-unit", at: tag.lowerBound) }
        for index in 0..<reader.attributeCount { readTargetAttribute(index) }
        layout.first.targetGap = gap.upperBound == tag.lowerBound ? gap : 0..<0
        try readContent(isSegmented: draft.hasSegments)
        swap(&draft.target, &content.text)
        draft.targetLocation = content.startLocation
        if draft.hasSegments { draft.targets = content.pieces }
        layout.first.target = XLIFF12Layout.Element(
            startTag: tag, content: tag.upperBound..<reader.range.lowerBound, isEmptyTag: isEmptyTag, end: reader.range.upperBound)
    }

    private mutating func readTargetAttribute(_ index: Int) {
        switch attribute(at: index) {
        case .state:
            layout.first.state = reader.attributeValueRange(at: index)
            layout.first.stateWord = reader.attributeValue(at: index)
        case .declaration, .language, .space: break
        case .foreign: draft.details.properties.append(property(at: index))
        default: draft.details.properties.append(property(at: index, prefix: "xliff12:"))
        }
    }

    /// Reads `sdl:seg-defs`, where Trados Studio says of each segment how far it has come.
    private mutating func readTradosSegments() throws {
        let depth = reader.depth
        while true {
            try reader.next()
            if reader.event == .endElement, reader.depth == depth { return }
            try checkSize()
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
