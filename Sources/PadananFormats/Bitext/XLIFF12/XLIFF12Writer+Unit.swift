import PadananModel

/// Units.
extension XLIFF12Writer {
    /// Attributes of `trans-unit` and of `target` that are read as properties, with the kind of their values.
    private static let unitAttributes = XLIFF12Schema.standard.element("trans-unit")
    private static let ownTargetAttributes = ["state-qualifier", "equiv-trans"]

    mutating func write(_ unit: Unit) throws {
        try xml.start("trans-unit", attributes(of: unit))
        if isWhole(unit) {
            let segment = unit.segments[0]
            try writeSource(inline.markup(of: segment.source))
            try writeTarget(of: [segment], segment.target.map { inline.markup(of: $0) }, unit)
            try writeContexts(unit)
            for note in unit.notes { try write(note) }
            for match in segment.matches { try write(match, mid: nil) }
        } else {
            try writeSegments(unit)
        }
        try xml.end()
    }

    /// Whether the unit is one segment that needs no id.
    private func isWhole(_ unit: Unit) -> Bool {
        unit.segments.count == 1 && unit.segments[0].id.isEmpty && !unit.segments[0].isIgnorable
    }

    private mutating func attributes(of unit: Unit) -> [(String, String?)] {
        var attributes: [(String, String?)] = [("id", unitID(unit.id))]
        if !unit.name.isEmpty { attributes.append(("resname", unit.name)) }
        if !unit.isTranslatable { attributes.append(("translate", "no")) }
        if unit.preservesSpace { attributes.append(("xml:space", "preserve")) }
        let known = attributes.map(\.0)
        for property in unit.properties {
            guard let name = Self.ownName(property.name), !known.contains(name), Self.isUnitAttribute(name, property.value) else {
                continue
            }
            attributes.append((name, property.value))
        }
        return attributes
    }

    /// Whether a `trans-unit` may have this attribute; `phase-name` would need its phase.
    private static func isUnitAttribute(_ name: String, _ value: String) -> Bool {
        guard name != "phase-name", name != "id", let attribute = unitAttributes?.attributes[name] else { return false }
        return !attribute.isDeprecated && attribute.type.allows(value)
    }

    mutating func writeSource(_ markup: String, _ name: String = "source") throws {
        try xml.start(name, isMixed: true)
        try xml.raw(markup)
        try xml.end()
    }

    /// - Parameter markup: `nil` when there is no target.
    mutating func writeTarget(of segments: [Segment], _ markup: String?, _ unit: Unit? = nil) throws {
        guard let markup else { return }
        var attributes: [(String, String?)] = [("state", state(of: segments.filter { !$0.isIgnorable }))]
        for name in Self.ownTargetAttributes {
            guard let value = unit?.property("xliff12:\(name)"), Self.isTargetAttribute(name, value) else { continue }
            attributes.append((name, value))
        }
        if markup.isEmpty { return try xml.empty("target", attributes) }
        try xml.start("target", attributes, isMixed: true)
        try xml.raw(markup)
        try xml.end()
    }

    private static func isTargetAttribute(_ name: String, _ value: String) -> Bool {
        XLIFF12Schema.standard.element("target")?.attributes[name]?.type.allows(value) ?? false
    }

    /// The word for the state of `segments`: the lowest, since a unit has but one.
    private mutating func state(of segments: [Segment]) -> String? {
        guard let lowest = segments.min(by: { $0.state < $1.state }) else { return nil }
        if segments.contains(where: { $0.state != lowest.state }) {
            lose("the segments of a unit have one state in XLIFF 1.2; the lowest is written")
        }
        let hasText = segments.contains { $0.target.map { !$0.isEmpty } ?? false }
        let own = XLIFF12State.words.first { $0.word == lowest.subState && $0.state == lowest.state }?.word
        if own == nil, !lowest.subState.isEmpty {
            lose("the words of other formats for states are not known in XLIFF 1.2; its own are written")
        }
        return own ?? XLIFF12State.word(for: lowest.state, .standard, hasText: hasText)
    }

    mutating func write(_ match: SegmentMatch, mid: String?) throws {
        let isVersion = XLIFF12Values.alternatives.contains(match.origin)
        let quality = match.quality.map { $0 == $0.rounded() && abs($0) < 1e9 ? "\(Int($0))%" : "\($0)%" }
        var attributes: [(String, String?)] = [("match-quality", quality), ("mid", mid)]
        if isVersion { attributes.append(("alttranstype", match.origin)) }
        if !isVersion, !match.origin.isEmpty { attributes.append(("origin", match.origin)) }
        try xml.start("alt-trans", attributes)
        if let source = match.source { try writeSource(inline.markup(of: source)) }
        let target = match.target.map { inline.markup(of: $0) } ?? ""
        if target.isEmpty { try xml.empty("target") } else { try writeSource(target, "target") }
        try xml.end()
    }

    // MARK: Segments

    private mutating func writeSegments(_ unit: Unit) throws {
        var names = XLIFF12Names()
        let mids = unit.segments.map { segment in segment.isIgnorable ? "" : names.unique(Self.nameToken(segment.id)) }
        if zip(mids, unit.segments).contains(where: { !$1.id.isEmpty && !$1.isIgnorable && $0 != $1.id }) {
            lose("the ids of segments must be name tokens and differ in XLIFF 1.2; some are changed")
        }
        let whole = inline.markup(of: unit.segments.map { XLIFF12InlineWriter.Run(text: $0.source, allowsElements: false) })
        try writeSource(whole.joined())
        try writeSource(marked(unit, mids) { $0.source }, "seg-source")
        if unit.segments.contains(where: { $0.target != nil && !$0.isIgnorable })
            || unit.segments.allSatisfy({ $0.isIgnorable && $0.target != nil })
        {
            try writeTarget(of: unit.segments, marked(unit, mids) { $0.isIgnorable ? $0.target ?? $0.source : $0.target }, unit)
        }
        try writeContexts(unit)
        for note in unit.notes { try write(note) }
        for (segment, mid) in zip(unit.segments, mids) {
            for match in segment.matches { try write(match, mid: segment.isIgnorable ? nil : mid) }
        }
    }

    /// The text of all segments, each in its `mrk`.
    private mutating func marked(_ unit: Unit, _ mids: [String], _ text: (Segment) -> InlineText?) -> String {
        let runs = unit.segments.map { XLIFF12InlineWriter.Run(text: text($0) ?? "", allowsElements: !$0.isIgnorable) }
        var result = ""
        for (index, markup) in inline.markup(of: runs).enumerated() {
            let segment = unit.segments[index]
            if segment.isIgnorable {
                result += markup
            } else if text(segment) != nil {
                result += "<mrk mtype=\"seg\" mid=\"\(mids[index])\">\(markup)</mrk>"
            }
        }
        return result
    }

    private static func nameToken(_ id: String) -> String {
        XMLCharacters.isNameToken(id) ? id : ""
    }

    // MARK: Properties

    /// Writes what has no attribute as contexts: where the text comes from, and properties of every kind.
    mutating func writeContexts(_ unit: Unit) throws {
        try write(contexts(of: unit), references: unit.properties)
    }

    /// Writes the properties of a group as contexts.
    mutating func writeContexts(of group: UnitGroup) throws {
        let contexts = group.properties.filter { $0.name != "reference" }.map(Self.context)
        try write(contexts, references: group.properties)
    }

    private mutating func write(_ contexts: [(type: String, value: String)], references: [Property]) throws {
        for reference in references where reference.name == "reference" { try writeReference(reference.value) }
        guard !contexts.isEmpty else { return }
        try xml.start("context-group", [("purpose", "information")])
        for (type, value) in contexts { try xml.element("context", [("context-type", type)], text: checked(value)) }
        try xml.end()
    }

    /// `file:12` as source file and line number.
    private mutating func writeReference(_ reference: String) throws {
        let utf8 = reference.utf8
        let colon = utf8.lastIndex(of: UInt8(ascii: ":"))
        let line = colon.map { utf8[utf8.index(after: $0)...] }
        let isLine = line.map { !$0.isEmpty && $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } } ?? false
        let file = colon.map { isLine ? String(reference[..<$0]) : reference } ?? reference
        try xml.start("context-group", [("purpose", "location")])
        if !file.isEmpty || !isLine { try xml.element("context", [("context-type", "sourcefile")], text: checked(file)) }
        if isLine, let line { try xml.element("context", [("context-type", "linenumber")], text: String(line) ?? "") }
        try xml.end()
    }

    private func contexts(of unit: Unit) -> [(type: String, value: String)] {
        var contexts: [(type: String, value: String)] = []
        for property in unit.properties where property.name != "reference" {
            if !unit.isPlural, let name = Self.ownName(property.name) {
                if Self.isUnitAttribute(name, property.value) || Self.ownTargetAttributes.contains(name) { continue }
            }
            contexts.append(Self.context(property))
        }
        let records = [("created", unit.created), ("changed", unit.changed)]
        for case (let name, let record?) in records {
            if !record.date.isEmpty { contexts.append(("x-\(name)-date", record.date)) }
            if !record.user.isEmpty { contexts.append(("x-\(name)-user", record.user)) }
        }
        if unit.isObsolete { contexts.append(("x-obsolete", "yes")) }
        return contexts
    }

    /// A property as a context.
    private static func context(_ property: Property) -> (type: String, value: String) {
        guard let name = ownName(property.name) else { return ("x-" + withoutSpace(property.name), property.value) }
        return (XLIFF12Values.contextTypes.contains(name) ? name : "x-xliff12:\(name)", property.value)
    }

    private static func withoutSpace(_ name: String) -> String {
        let bytes = name.utf8.map { $0 <= 0x20 ? UInt8(ascii: "_") : $0 }
        return bytes.isEmpty ? "property" : String(decoding: bytes, as: UTF8.self)
    }
}
