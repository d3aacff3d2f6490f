import PadananModel

/// Writes strict XLIFF 2.1.
///
/// Ids get the form that the standard wants and become unique; what was changed is kept as metadata. Properties become metadata,
/// proposals become matches, native codes original data.
/// - Source: XLIFF 2.1, sections 4 (core), 5.1 (matches) and 5.4 (metadata).
public struct XLIFF2Writer: DocumentWriter {
    let xml: XMLWriter
    var losses = Losses()
    private let options: WritingOptions
    private var languages: LanguagePair?
    private var files = XLIFF2Identifiers()
    private var unitIds = XLIFF2Identifiers()
    private var groupIds = XLIFF2Identifiers()
    private var openGroups: [UnitGroup] = []
    private var isInFile = false
    /// Whether the file or group opened last holds a unit or group.
    private var hasContent = false

    public init(_ sink: ByteSink, options: WritingOptions = WritingOptions()) {
        xml = XMLWriter(sink)
        self.options = options
    }

    public var defects: [Defect] { losses.defects }

    public mutating func write(_ event: DocumentEvent) throws {
        switch event {
        case .document(let document): try open(document)
        case .unit(let unit): try write(unit)
        }
    }

    public mutating func finish() throws {
        if languages == nil { try open(Document(location: SourceLocation(file: ""))) }
        try closeFile()
        try xml.end()
    }

    // MARK: Files

    private mutating func open(_ document: Document) throws {
        if languages == nil { try openRoot(document) } else { checkLanguages(of: document) }
        try closeFile()
        var document = document
        let id = files.take(document.id, prefix: "f")
        if !document.id.isEmpty, id != document.id { document.properties.append(Property(XLIFF2OwnMetadata.id, document.id)) }
        let own = takeAttributes(["canResegment", "srcDir", "trgDir"], from: &document.properties)
        let original = document.original.isEmpty ? nil : document.original
        try xml.start("file", [("id", id), ("original", original)] + own)
        try writeSkeleton(&document.properties)
        giveIds(to: &document.notes)
        try writeMetadata(XLIFF2OwnMetadata.properties(of: document) + document.properties, at: document.location)
        try writeNotes(document.notes, at: document.location)
        (unitIds, groupIds, isInFile, hasContent) = (XLIFF2Identifiers(), XLIFF2Identifiers(), true, false)
    }

    private mutating func openRoot(_ document: Document) throws {
        let source = Self.usable(document.sourceLanguage) ?? options.languages.source
        let target = Self.usable(document.targetLanguage) ?? options.languages.target
        languages = LanguagePair(source, target)
        try xml.declaration()
        try xml.start(
            "xliff",
            [
                ("xmlns", XLIFF2Names.core), ("xmlns:mda", XLIFF2Names.metadata), ("xmlns:mtc", XLIFF2Names.matches),
                ("version", "2.1"), ("srcLang", source.formatted), ("trgLang", target.formatted),
            ])
    }

    private static func usable(_ language: LanguageTag?) -> LanguageTag? {
        language.flatMap { $0.isWellFormed ? $0 : nil }
    }

    private mutating func checkLanguages(of document: Document) {
        let isSame = (document.sourceLanguage ?? languages?.source) == languages?.source
        guard !isSame || (document.targetLanguage ?? languages?.target) != languages?.target else { return }
        losses.add("XLIFF 2 has one pair of languages for all documents of a file; those of the first are written", at: document.location)
    }

    private func writeSkeleton(_ properties: inout [Property]) throws {
        guard let index = properties.firstIndex(where: { $0.name == "xliff2:skeleton" }) else { return }
        try xml.empty("skeleton", [("href", properties.remove(at: index).value)])
    }

    private mutating func closeFile() throws {
        guard isInFile else { return }
        try closeGroups(to: 0)
        // A file must hold a unit or a group, which may be empty.
        if !hasContent { try xml.empty("group", [("id", "g1")]) }
        try xml.end()
        isInFile = false
    }

    // MARK: Groups

    private mutating func closeGroups(to count: Int) throws {
        while openGroups.count > count {
            try xml.end()
            openGroups.removeLast()
        }
    }

    private mutating func openGroups(of unit: Unit) throws {
        let common = zip(openGroups, unit.groups).prefix { $0 == $1 }.count
        try closeGroups(to: common)
        for group in unit.groups.dropFirst(common) { try open(group, at: unit.location) }
        hasContent = true
    }

    private mutating func open(_ group: UnitGroup, at location: SourceLocation) throws {
        openGroups.append(group)
        var group = group
        let id = groupIds.take(group.id, prefix: "g")
        if !group.id.isEmpty, id != group.id { group.properties.append(Property(XLIFF2OwnMetadata.id, group.id)) }
        let name = group.name.isEmpty ? nil : group.name
        let type = group.type.isEmpty ? nil : XLIFF2Words.qualified(group.type)
        try xml.start("group", [("id", id), ("name", name), ("type", type)])
        giveIds(to: &group.notes)
        try writeMetadata(group.properties, at: location)
        try writeNotes(group.notes, at: location)
    }

    // MARK: Units

    private mutating func write(_ unit: Unit) throws {
        guard !unit.isObsolete else {
            return losses.add("XLIFF 2 has no place for obsolete units; they are left out", at: unit.location)
        }
        try openGroups(of: unit)
        var unit = unit
        let id = unitIds.take(unit.id, prefix: "u")
        if !unit.id.isEmpty, id != unit.id { unit.properties.append(Property(XLIFF2OwnMetadata.id, unit.id)) }
        makeSegmentsValid(&unit)
        giveIds(to: &unit.notes)
        let content = XLIFF2UnitMarkup(unit)
        for name in content.lostAttributes.sorted() {
            losses.add(
                "XLIFF 2 has no place for the attribute “\(name)” of an inline code as it is here; it is left out", at: unit.location)
        }
        let order = XLIFF2Order(taking: &unit)
        let own = takeAttributes(["type", "canResegment", "srcDir", "trgDir"], from: &unit.properties)
        try xml.start("unit", [("id", id)] + attributes(of: unit) + own)
        try writeHead(of: unit, content)
        for index in unit.segments.indices { try write(unit.segments[index], content, at: index, order: order?[index]) }
        try xml.end()
    }

    private func attributes(of unit: Unit) -> [(String, String?)] {
        [
            ("name", unit.name.isEmpty ? nil : unit.name), ("translate", unit.isTranslatable ? nil : "no"),
            ("xml:space", unit.preservesSpace ? "preserve" : nil),
        ]
    }

    /// Sees to it that there is a segment, and that none claims to be translated without a target.
    private mutating func makeSegmentsValid(_ unit: inout Unit) {
        if unit.segments.isEmpty { unit.segments = [Segment(source: "", location: unit.location)] }
        if unit.segments.allSatisfy(\.isIgnorable) {
            unit.segments[0].isIgnorable = false
            losses.add("a unit of XLIFF 2 must have a segment; its first ignorable becomes one", at: unit.location)
        }
        for index in unit.segments.indices {
            let segment = unit.segments[index]
            if segment.target == nil, segment.state > .initial {
                unit.segments[index].state = .initial
                losses.add("a segment of XLIFF 2 without a target is in the state “initial”", at: segment.location)
            }
            let hasUnusable = segment.matches.contains { $0.target == nil || segment.isIgnorable }
            if hasUnusable { losses.add("XLIFF 2 has no place for a match without a target; it is left out", at: segment.location) }
        }
    }

    private mutating func writeHead(of unit: Unit, _ content: XLIFF2UnitMarkup) throws {
        let changedIds = zip(unit.segments, content.segmentIds).compactMap { segment, id in
            segment.id.isEmpty || segment.id == id ? nil : Property(XLIFF2OwnMetadata.segmentId + id, segment.id)
        }
        try writeMetadata(XLIFF2OwnMetadata.properties(of: unit) + changedIds + unit.properties, at: unit.location)
        try writeMatches(content.matches)
        try writeNotes(unit.notes, at: unit.location)
        try content.originalData.write(to: xml)
    }

    private func write(_ segment: Segment, _ content: XLIFF2UnitMarkup, at index: Int, order: Int?) throws {
        let id = content.segmentIds[index].isEmpty ? nil : content.segmentIds[index]
        var attributes: [(String, String?)] = [("id", id)]
        if !segment.isIgnorable, segment.state != .initial || !segment.subState.isEmpty {
            attributes.append(("state", segment.state.rawValue))
            if !segment.subState.isEmpty { attributes.append(("subState", XLIFF2Words.qualified(segment.subState))) }
        }
        try xml.start(segment.isIgnorable ? "ignorable" : "segment", attributes)
        try write("source", content.segments[index].source)
        if let target = content.segments[index].target {
            let isMoved = order.map { $0 != index + 1 } ?? false
            try write("target", target, [("order", isMoved ? order.map { String($0) } : nil)])
        }
        try xml.end()
    }

    private func write(_ name: String, _ content: String, _ attributes: [(String, String?)] = []) throws {
        try xml.start(name, attributes, isMixed: true)
        try xml.raw(content)
        try xml.end()
    }

    private func writeMatches(_ matches: [XLIFF2UnitMarkup.Match]) throws {
        guard !matches.isEmpty else { return }
        try xml.start("mtc:matches")
        for (index, match) in matches.enumerated() {
            let quality = match.match.quality.flatMap { $0.isFinite ? Self.number(min(max($0, 0), 100)) : nil }
            let origin = match.match.origin.isEmpty ? nil : match.match.origin
            let attributes = [("id", "m\(index + 1)"), ("ref", "#" + match.segmentId), ("matchQuality", quality), ("origin", origin)]
            try xml.start("mtc:match", attributes)
            try match.originalData.write(to: xml)
            try write("source", match.markup.source)
            try write("target", match.markup.target ?? "")
            try xml.end()
        }
        try xml.end()
    }

    /// A decimal number without an exponent, to a hundredth.
    private static func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        if rest == 0 { return String(whole) }
        return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
