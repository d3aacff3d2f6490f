/// Constraints of the modules for candidates, glossaries, format styles, resources and validation rules.
///
/// - Source: XLIFF 2.1, 5.1 to 5.5 and 5.7.
struct XLIFF2ModuleCheck {
    let tree: XLIFF2Tree
    let index: XLIFF2IdentifierIndex

    func check(_ findings: inout XLIFF2Findings) {
        for node in tree.indices {
            switch tree.element(node) {
            case .match where tree.has(node, "subType") && !tree.has(node, "type"):
                findings.add("“subType” without “type”; write both", .module(.matches, "subType"), at: tree.offset(node, "subType"))
            case .glossaryEntry: checkEntry(node, &findings)
            case .resourceItemReference: checkResourceReference(node, &findings)
            case .resourceItem: checkResourceItem(node, &findings)
            case .resourceSource: checkResource(node, "srcLang", .error, &findings)
            // The suite has a valid document whose resources are of another language than its targets.
            case .resourceTarget: checkResource(node, "trgLang", .warning, &findings)
            case .validationRule: checkRule(node, &findings)
            default: break
            }
            checkFormatStyle(node, &findings)
        }
    }

    private func checkEntry(_ node: Int, _ findings: inout XLIFF2Findings) {
        guard tree.child(node, .glossaryTranslation) == nil, tree.child(node, .glossaryDefinition) == nil else { return }
        findings.add(
            "<gls:glossEntry> has neither <gls:translation> nor <gls:definition>; write one", .module(.glossary, "glossEntry"),
            at: tree.offset(node))
    }

    // MARK: Format style

    private func checkFormatStyle(_ node: Int, _ findings: inout XLIFF2Findings) {
        if let pairs = tree[node, "fs:subFs"] {
            let offset = tree.offset(node, "fs:subFs")
            if !tree.has(node, "fs:fs") {
                findings.add("“fs:subFs” without “fs:fs”; write both", .module(.formatStyle, "subFs"), at: offset)
            }
            if !Self.isStyle(pairs) {
                findings.add(
                    "“fs:subFs” is “\(pairs)”; write “name,value”, with “\\” between pairs", .module(.formatStyle, "subFs"), at: offset)
            }
        }
        guard tree.element(node) == .endCode, tree[node, "isolated"] != "yes" else { return }
        for name in ["fs:fs", "fs:subFs"] where tree.has(node, name) {
            findings.add(
                "“\(name)” on <ec> that is not isolated; write it on its <sc>", .module(.formatStyle, "fs"), at: tree.offset(node, name))
        }
    }

    /// Whether every pair, with `\` between, has a name and a comma; `\\` and `\,` stand for the characters themselves.
    private static func isStyle(_ text: String) -> Bool {
        var hasComma = false
        var isFirst = true
        var bytes = Array(text.utf8)[...]
        while let byte = bytes.popFirst() {
            switch byte {
            case UInt8(ascii: "\\") where bytes.first == byte || bytes.first == UInt8(ascii: ","): bytes.removeFirst()
            case UInt8(ascii: "\\"):
                guard hasComma else { return false }
                (hasComma, isFirst) = (false, true)
                continue
            case UInt8(ascii: ","):
                if isFirst { return false }
                hasComma = true
            default: break
            }
            isFirst = false
        }
        return hasComma
    }

    // MARK: Resources

    private func checkResourceReference(_ node: Int, _ findings: inout XLIFF2Findings) {
        guard let reference = tree[node, "ref"].map(XLIFF2Values.trimmed) else { return }
        let scopes = [tree.ancestor(node, .file), tree.ancestor(node, .unit)].compactMap(\.self)
        let isFound = scopes.contains { scope in
            index.node(reference, .module(.resourceData), in: scope).map { tree.element($0) == .resourceItem } ?? false
        }
        guard !isFound else { return }
        findings.add(
            "no <res:resourceItem> of the file is “\(reference)”", .module(.resourceData, "ref"), at: tree.offset(node, "ref"), .warning)
    }

    private func checkResourceItem(_ node: Int, _ findings: inout XLIFF2Findings) {
        let parts: Set<XLIFF2Element> = [.resourceSource, .resourceTarget, .resourceReference]
        if !tree.children(node).contains(where: { tree.element($0).map(parts.contains) ?? false }) {
            findings.add(
                "<res:resourceItem> has no <res:source>, <res:target> or <res:reference>; write one",
                .module(.resourceData, "resourceItem"),
                at: tree.offset(node))
        }
        let contents = tree.children(node).filter { tree.element($0) == .resourceSource || tree.element($0) == .resourceTarget }
        guard !tree.has(node, "mimeType"), !contents.isEmpty, contents.allSatisfy({ !tree.hasElements($0) }) else { return }
        findings.add(
            "<res:resourceItem> refers to a file without “mimeType”; write it", .module(.resourceData, "resourceItem"),
            at: tree.offset(node))
    }

    private func checkResource(_ node: Int, _ name: String, _ severity: XLIFF2Findings.Severity, _ findings: inout XLIFF2Findings) {
        let section = XLIFF2Section.module(.resourceData, name == "srcLang" ? "source" : "target")
        if tree.hasElements(node) == tree.has(node, "href") {
            let what = tree.hasElements(node) ? "has content and “href”" : "is empty and has no “href”"
            findings.add("\(tree.tag(node)) \(what); write one of the two", section, at: tree.offset(node, "href"))
        }
        guard let language = tree[node, "xml:lang"], let expected = tree[0, name], !XLIFF2LanguageTag.isEqual(language, expected) else {
            return
        }
        findings.add(
            "“xml:lang” of \(tree.tag(node)) is “\(language)”, but “\(name)” is “\(expected)”; write the same", section,
            at: tree.offset(node, "xml:lang"), severity)
    }

    // MARK: Validation rules

    private func checkRule(_ node: Int, _ findings: inout XLIFF2Findings) {
        let rules = ["isPresent", "isNotPresent", "startsWith", "endsWith"].filter { tree.has(node, $0) }
        let hasOwn = tree.attributes(node).contains { $0.name.hasPrefix("other:") }
        if rules.count + (hasOwn ? 1 : 0) != 1 {
            let found = rules.isEmpty && !hasOwn ? "no rule" : "more than one rule"
            findings.add(
                "\(found) in <val:rule>; write exactly one of isPresent, isNotPresent, startsWith, endsWith or a rule of your own",
                .module(.validation, "rule"), at: tree.offset(node))
        }
        if tree.has(node, "occurs"), !tree.has(node, "isPresent") {
            // Only the Schematron rules forbid it; the suite calls it valid.
            findings.add("“occurs” without “isPresent”", .module(.validation, "occurs"), at: tree.offset(node, "occurs"), .warning)
        }
        if tree.has(node, "existsInSource"), rules.filter({ $0 != "isNotPresent" }).count != 1 {
            findings.add(
                "“existsInSource” goes with exactly one of isPresent, startsWith or endsWith", .module(.validation, "existsInSource"),
                at: tree.offset(node, "existsInSource"))
        }
        guard tree[node, "disabled"] == "yes", tree.parent(node).flatMap(tree.parent).flatMap(tree.element) == .file else { return }
        findings.add(
            "a rule of the <file> is disabled; there is nothing above it to switch off", .module(.validation, "disabled"),
            at: tree.offset(node, "disabled"))
    }
}
