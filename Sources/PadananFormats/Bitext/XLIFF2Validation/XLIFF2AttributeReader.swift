import PadananModel

/// Checks the attributes of one start tag and gives them the names of the standard.
struct XLIFF2AttributeReader {
    let grammar: XLIFF2Grammar
    let rule: XLIFF2ElementRule

    /// The attributes that the standard defines, under its names; what is wrong with any goes to `findings`.
    func read(_ reader: XMLReader, _ findings: inout XLIFF2Findings) -> [XLIFF2Tree.Attribute] {
        var attributes: [XLIFF2Tree.Attribute] = []
        for attribute in reader.attributes where attribute.name != "xmlns" && !attribute.name.hasPrefix("xmlns:") {
            let offset = attribute.nameRange.lowerBound
            guard let (name, type) = kind(of: attribute, offset, &findings) else { continue }
            let value = reader.value(of: attribute.valueRange)
            if let type, !type.accepts(value) {
                findings.add(
                    "“\(name)” of \(rule.element.tag) is “\(XLIFF2Values.shortened(value))”; write \(type.expectation)", section(of: name),
                    at: offset)
            }
            attributes.append(.init(name: name, value: XLIFF2Values.bounded(value), offset: offset))
        }
        for name in rule.requiredAttributes where !attributes.contains(where: { $0.name == name }) {
            findings.add("\(rule.element.tag) has no attribute “\(name)”, which is required", rule.section, at: reader.range.lowerBound)
        }
        return attributes
    }

    /// The standard's name of an attribute and its type; `nil` when it may not stand here or is an extension's.
    private func kind(of attribute: XMLAttribute, _ offset: Int, _ findings: inout XLIFF2Findings) -> (String, XLIFF2ValueType?)? {
        let isXML = attribute.namespace == XMLNamespaces.xml
        if attribute.namespace.isEmpty || isXML {
            let name = isXML ? "xml:" + attribute.localName : attribute.localName
            if let known = rule.attributes[name] { return (name, known.type) }
            if isXML, case .all = rule.otherAttributes { return (name, Self.xmlTypes[name]) }
            reject(attribute, offset, &findings)
            return nil
        }
        if let module = grammar.namespaces[attribute.namespace] { return kind(of: attribute, module, offset, &findings) }
        if takesOthers || Self.isSchemaLocation(attribute) {
            return rule.element == .validationRule ? ("other:" + attribute.localName, nil) : nil
        }
        findings.add("“\(attribute.name)” of an extension on \(rule.element.tag), which takes none", rule.section, at: offset)
        return nil
    }

    /// The same for an attribute of a module.
    private func kind(
        of attribute: XMLAttribute, _ module: XLIFF2Namespace, _ offset: Int, _ findings: inout XLIFF2Findings
    ) -> (String, XLIFF2ValueType?)? {
        let name = module.rawValue + ":" + attribute.localName
        let isOwn = module == rule.element.namespace
        guard let known = grammar.moduleAttributes[name], !isOwn || module == .its else {
            let what =
                isOwn ? "write it without prefix" : "the \(module == .core ? "core" : "module “\(module.rawValue)”") has no such attribute"
            findings.add(
                "“\(attribute.name)” on \(rule.element.tag); \(what)",
                module == .core ? rule.section : .module(module, attribute.localName), at: offset)
            return nil
        }
        let isPlaced = known.elements.contains(rule.element) && (takesOthers || rule.attributeModules.contains(module))
        let isInModule = rule.element.namespace != .core && rule.element != .match && (takesOthers || isOwn)
        guard isPlaced || isInModule else {
            reject(attribute, offset, &findings)
            return nil
        }
        return (name, known.type)
    }

    private func reject(_ attribute: XMLAttribute, _ offset: Int, _ findings: inout XLIFF2Findings) {
        findings.add("\(rule.element.tag) takes no attribute “\(attribute.name)”", rule.section, at: offset)
    }

    private var takesOthers: Bool {
        if case .none = rule.otherAttributes { return false }
        return true
    }

    private func section(of name: String) -> XLIFF2Section {
        if let section = Self.sections[name], rule.element.namespace == .core { return .core(section) }
        guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")), let module = XLIFF2Namespace(rawValue: String(name[..<colon])) else {
            return rule.section
        }
        return .module(module, String(name[name.utf8.index(after: colon)...]))
    }

    private static func isSchemaLocation(_ attribute: XMLAttribute) -> Bool {
        attribute.namespace == XLIFF2Namespace.schemaInstance
            && (attribute.localName == "schemaLocation" || attribute.localName == "noNamespaceSchemaLocation")
    }

    private static let xmlTypes: [String: XLIFF2ValueType] = ["xml:lang": .language, "xml:space": .space]

    /// The sections of attributes of the core, in the order of 4.3.1.
    private static let sections: [String: String] = {
        let names: StaticString = """
            appliesTo canCopy canDelete canOverlap canReorder canResegment category copyOf dataRef dataRefEnd dataRefStart dir disp dispEnd
            dispStart equiv equivEnd equivStart hex href id isolated name order original priority ref srcDir srcLang startRef state subFlows
            subFlowsEnd subFlowsStart subState subType trgLang translate trgDir type value version
            """
        let words = names.description.split { $0 == " " || $0 == "\n" }.map(String.init)
        var sections = ["xml:lang": "4.3.2.1", "xml:space": "4.3.2.2"]
        for (index, word) in words.enumerated() { sections[word] = "4.3.1.\(index + 1)" }
        return sections
    }()
}
