import PadananModel

/// The elements around the units.
extension XLIFF12Parser {
    /// Looks at the root element: is it XLIFF 1, and in what namespace?
    mutating func openRoot() throws {
        let place = reader.range.lowerBound
        guard reader.localName == "xliff" else {
            throw reader.defect(.error, "the root element is <\(reader.name)>, not <xliff>", reference: "XLIFF 1.2, xliff", at: place)
        }
        core = reader.namespace
        let version = reader.attribute("version") ?? ""
        if version.utf8.starts(with: "2".utf8) || core.utf8.starts(with: "urn:oasis:names:tc:xliff:document:2".utf8) {
            throw reader.defect(
                .error, "this is XLIFF \(version); read it with the format xliff2", reference: "XLIFF 1.2, xliff", at: place)
        }
        hasRoot = true
        if version.isEmpty { note(.warning, "the attribute “version” is missing; 1.2 is assumed", "xliff", at: place) }
        if core.isEmpty {
            // XLIFF 1.0 had a DTD and no namespace.
            if version != "1.0" { note(.warning, "the namespace is missing; write xmlns=\"\(XLIFF12Namespace.core)\"", "xliff", at: place) }
        } else if !core.utf8.starts(with: XLIFF12Namespace.stem.utf8) {
            note(.warning, "“\(core)” is not the namespace of XLIFF; write xmlns=\"\(XLIFF12Namespace.core)\"", "xliff", at: place)
        }
    }

    mutating func startFile() {
        var document = Document(location: reader.location)
        var scope = XLIFF12Scope()
        for index in 0..<reader.attributeCount {
            let kind = attribute(at: index)
            let value = reader.attributeValue(at: index)
            switch (kind, reader.name(reader.attributeName(at: index))) {
            case (.declaration, _): break
            case (.space, _): scope.preservesSpace = value == "preserve"
            case (_, "original"): document.original = value
            case (_, "source-language"): document.sourceLanguage = language(value)
            case (_, "target-language"): document.targetLanguage = language(value)
            case (_, "datatype"): document.datatype = value
            case (_, "tool"): document.tool = value
            case (.other, _), (.id, _): document.properties.append(property(at: index, prefix: "xliff12:"))
            default: document.properties.append(property(at: index))
            }
        }
        document.sourceLanguage = document.sourceLanguage ?? languages?.source
        document.targetLanguage = document.targetLanguage ?? languages?.target
        scopes = [scope]
        groups = []
        tags = XLIFF12TagDefinitions()
        self.document = document
        isDocumentPending = true
    }

    private func language(_ value: String) -> LanguageTag? {
        value.trimmed.isEmpty ? nil : LanguageTag(value.trimmed)
    }

    mutating func startGroup() {
        var scope = scopes.last ?? XLIFF12Scope()
        scope.isPlural = false
        var group = UnitGroup(id: "")
        for index in 0..<reader.attributeCount {
            switch attribute(at: index) {
            case .id: group.id = reader.attributeValue(at: index)
            case .resname: group.name = reader.attributeValue(at: index)
            case .restype: group.type = reader.attributeValue(at: index)
            case .translate: scope.isTranslatable = reader.attributeValue(at: index) != "no"
            case .space: scope.preservesSpace = reader.attributeValue(at: index) == "preserve"
            default: break
            }
        }
        if plural != nil { flushPlural() }
        if group.type == XLIFF12PluralForms.groupType, !reader.isEmptyElement {
            scope.isPlural = true
            plural = XLIFF12PluralForms(group: group, location: reader.location)
        } else {
            groups.append(group)
        }
        scopes.append(scope)
    }

    /// Reads a note, context or property of a group; those of plural forms go to the unit that they become.
    mutating func readGroupDetail(_ element: XLIFF12Element) throws {
        let start = reader.range.lowerBound
        if isInBinaryUnit {
            noteOnce("a <bin-unit> is not read, nor are its notes and properties", "bin-unit", at: start)
            return try skip()
        }
        var details = XLIFF12Details()
        if plural != nil { swap(&details, &pending) }
        try readDetail(element, &details)
        if plural != nil {
            swap(&details, &pending)
        } else if scopes.count > 1 {
            try addToGroup(details, at: start)
        } else {
            let message = "<body> takes no <\(element.rawValue)>; it is left out"
            noteOnce(message, "body", at: start)
        }
    }

    private mutating func addToGroup(_ details: XLIFF12Details, at offset: Int) throws {
        guard let last = groups.indices.last else { return }
        groups[last].add(details)
        if groups[last].notes.count + groups[last].properties.count > Self.detailLimit {
            let message = "more than \(Self.detailLimit) notes and properties in one group"
            throw reader.defect(.error, message, reference: "XLIFF 1.2, group", at: offset)
        }
    }
}
