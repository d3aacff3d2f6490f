/// The grammar of one version, read from `XLIFF2GrammarTable`.
struct XLIFF2Grammar: Sendable {
    /// An attribute that a module puts on elements of the core.
    struct ModuleAttribute: Sendable {
        var type: XLIFF2ValueType
        var elements: Set<XLIFF2Element>
    }

    let version: XLIFF2Version
    let namespaces: [String: XLIFF2Namespace]
    private(set) var rules: [XLIFF2Element: XLIFF2ElementRule] = [:]
    /// By name with the standard's prefix: `fs:fs`.
    private(set) var moduleAttributes: [String: ModuleAttribute] = [:]

    /// The grammars, each built once.
    static func grammar(of version: XLIFF2Version) -> XLIFF2Grammar {
        switch version {
        case .v20: grammar20
        case .v21: grammar21
        case .v22: grammar22
        }
    }

    private static let grammar20 = XLIFF2Grammar(version: .v20)
    private static let grammar21 = XLIFF2Grammar(version: .v21)
    private static let grammar22 = XLIFF2Grammar(version: .v22)

    private init(version: XLIFF2Version) {
        self.version = version
        namespaces = XLIFF2Namespace.names(in: version)
        var current: XLIFF2Element?
        for line in XLIFF2GrammarTable.text.description.split(separator: "\n") {
            read(line.split(separator: " ").map(String.init)[...], element: &current)
        }
    }

    private mutating func read(_ words: ArraySlice<String>, element: inout XLIFF2Element?) {
        guard let keyword = words.first.flatMap(applicable) else { return }
        let rest = words.dropFirst()
        switch keyword {
        case "element":
            element = rest.first.flatMap(XLIFF2Element.init)
            guard let element, let section = rest.last else { return }
            let isCore = element.namespace == .core
            rules[element] = XLIFF2ElementRule(element: element, section: isCore ? .core(section) : .module(element.namespace, section))
        case "attribute": readModuleAttribute(rest)
        default:
            guard let element else { return }
            if keyword == "content" { rules[element]?.slots = [] }
            for word in rest { read(word, keyword, element) }
        }
    }

    private mutating func read(_ word: String, _ keyword: String, _ element: XLIFF2Element) {
        switch keyword {
        case "content" where word == "text": rules[element]?.allowsText = true
        case "content": rules[element]?.slots.append(Self.slot(word))
        case "modules":
            guard let module = XLIFF2Element(rawValue: String(word.dropLast())) else { return }
            let isKnown = namespaces.values.contains(module.namespace)
            var modules = rules[element]?.modules ?? [:]
            if isKnown { modules[module] = word.hasSuffix("*") }
            rules[element]?.modules = modules
        default: readAttribute(word, element)
        }
    }

    private mutating func readAttribute(_ word: String, _ element: XLIFF2Element) {
        switch word {
        case "*": rules[element]?.otherAttributes = .all
        case "*-xml": rules[element]?.otherAttributes = .allButXML
        case _ where word.hasPrefix("+"):
            guard let module = applicable(String(word.dropFirst())).flatMap(XLIFF2Namespace.init) else { return }
            rules[element]?.attributeModules.insert(module)
        default:
            let parts = word.split(separator: "=").map(String.init)
            guard parts.count == 2, let name = applicable(parts[0]) else { return }
            let isRequired = parts[1].hasSuffix("!")
            guard let type = XLIFF2ValueType(rawValue: isRequired ? String(parts[1].dropLast()) : parts[1]) else { return }
            rules[element]?.attributes[name] = .init(type: type, isRequired: isRequired)
            if isRequired { rules[element]?.requiredAttributes.append(name) }
        }
    }

    private mutating func readModuleAttribute(_ words: ArraySlice<String>) {
        let parts = words.first?.split(separator: "=").map(String.init) ?? []
        guard parts.count == 2, let type = XLIFF2ValueType(rawValue: parts[1]) else { return }
        let elements = words.dropFirst().compactMap { XLIFF2Element(rawValue: Self.qualified($0)) }
        moduleAttributes[parts[0]] = ModuleAttribute(type: type, elements: Set(elements))
    }

    /// `word` without its `@2.2`, or `nil` when that is a later version.
    private func applicable(_ word: String) -> String? {
        let parts = word.split(separator: "@")
        guard parts.count == 2, let since = XLIFF2Version(rawValue: String(parts[1])) else { return word }
        return since <= version ? String(parts[0]) : nil
    }

    private static func qualified(_ name: String) -> String { name.utf8.contains(UInt8(ascii: ":")) ? name : "xlf:" + name }

    private static func slot(_ word: String) -> XLIFF2ElementRule.Slot {
        let quantifier = word.last.flatMap { "?+*".contains($0) ? $0 : nil }
        let names = (quantifier == nil ? word[...] : word.dropLast()).split(separator: "|").map(String.init)
        let elements = names.compactMap { XLIFF2Element(rawValue: qualified($0)) }
        return XLIFF2ElementRule.Slot(
            elements: Set(elements), isOther: names == ["other"], isRequired: quantifier == nil || quantifier == "+",
            isRepeated: quantifier == "+" || quantifier == "*", description: elements.map(\.tag).joined(separator: " or "))
    }
}
