import PadananModel

/// Writes XLIFF 1.2 that validates with the strict schema.
struct XLIFF12Writer: DocumentWriter {
    let xml: XMLWriter
    let options: WritingOptions
    var inline = XLIFF12InlineWriter()
    /// The languages of the document, as written.
    var sourceLanguage = ""
    var targetLanguage = ""
    /// Ids of units and groups in the file, which must be unique.
    var units = XLIFF12Names()
    private var groups = XLIFF12Names()
    private var openGroups: [UnitGroup] = []
    private var isOpen = false
    private var hasRoot = false

    init(_ sink: ByteSink, options: WritingOptions) {
        xml = XMLWriter(sink)
        self.options = options
    }

    var defects: [Defect] { inline.losses.defects }

    mutating func write(_ event: DocumentEvent) throws {
        switch event {
        case .document(let document): try begin(document)
        case .unit(let unit):
            if !isOpen { try begin(Document(location: unit.location)) }
            inline.location = unit.location
            try enter(unit.groups)
            if unit.isPlural { try writePlural(unit) } else { try write(unit) }
        }
    }

    mutating func finish() throws {
        if !isOpen { try begin(Document(location: SourceLocation(file: ""))) }
        try endFile()
        try xml.end()
    }

    private mutating func begin(_ document: Document) throws {
        if isOpen { try endFile() }
        if !hasRoot {
            try xml.declaration()
            try xml.start("xliff", [("xmlns", XLIFF12Namespace.core), ("version", "1.2")])
            hasRoot = true
        }
        isOpen = true
        (units, groups) = (XLIFF12Names(), XLIFF12Names())
        inline.location = document.location
        try startFile(document)
        try xml.start("body")
    }

    private mutating func endFile() throws {
        try enter([])
        try xml.end()
        try xml.end()
        isOpen = false
    }

    mutating func lose(_ message: String) {
        inline.losses.add(message, at: inline.location)
    }

    // MARK: Groups

    /// Closes and opens groups until `path` is open.
    private mutating func enter(_ path: [UnitGroup]) throws {
        let common = zip(openGroups, path).prefix { $0 == $1 }.count
        while openGroups.count > common {
            openGroups.removeLast()
            try xml.end()
        }
        for group in path.dropFirst(common) {
            try xml.start(
                "group",
                [("id", groupID(group.id)), ("restype", resourceType(group.type)), ("resname", group.name.isEmpty ? nil : group.name)])
            openGroups.append(group)
            try writeContexts(of: group)
            for note in group.notes { try write(note) }
        }
    }

    /// An id for a group, or `nil` for none.
    private mutating func groupID(_ id: String) -> String? {
        guard !id.isEmpty else { return nil }
        let unique = groups.unique(id)
        if unique != id { lose("the ids of groups must differ in a file of XLIFF 1.2; a number is added to those that don't") }
        return unique
    }

    /// `type` as a `restype`, or `nil` for none.
    private func resourceType(_ type: String) -> String? {
        if type.isEmpty { return nil }
        return XLIFF12Values.resourceTypes.contains(type) ? type : XLIFF12CodeType.extended(type)
    }

    // MARK: Plural forms

    private mutating func writePlural(_ unit: Unit) throws {
        let id = unitID(unit.id)
        var attributes: [(String, String?)] = [("id", groupID(id)), ("restype", XLIFF12PluralForms.groupType)]
        if !unit.name.isEmpty { attributes.append(("resname", unit.name)) }
        if unit.preservesSpace { attributes.append(("xml:space", "preserve")) }
        if !unit.isTranslatable { attributes.append(("translate", "no")) }
        try xml.start("group", attributes)
        try writeContexts(unit)
        for note in unit.notes { try write(note) }
        for (index, segment) in unit.segments.enumerated() {
            try xml.start("trans-unit", [("id", units.unique("\(id)[\(segment.id.isEmpty ? String(index) : segment.id)]"))])
            try writeSource(inline.markup(of: segment.source))
            try writeTarget(of: [segment], segment.target.map { inline.markup(of: $0) })
            for match in segment.matches { try write(match, mid: nil) }
            try xml.end()
        }
        try xml.end()
    }

    /// The id of a unit, or one like it when that is taken.
    mutating func unitID(_ id: String) -> String {
        let unique = units.unique(id)
        if unique != id, !id.isEmpty { lose("the ids of units must differ in a file of XLIFF 1.2; a number is added to those that don't") }
        return unique
    }
}
