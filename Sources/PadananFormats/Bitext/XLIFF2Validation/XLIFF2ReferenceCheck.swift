/// Whether references lead somewhere, and where they must.
struct XLIFF2ReferenceCheck {
    let tree: XLIFF2Tree
    let index: XLIFF2IdentifierIndex

    func check(_ findings: inout XLIFF2Findings) {
        for node in tree.indices {
            switch tree.element(node) {
            case .marker, .startMarker: checkAnnotation(node, &findings)
            case .note: checkNote(node, &findings)
            case .match: checkSpan(node, .module(.matches, "ref"), &findings)
            case .glossaryEntry, .glossaryTranslation: checkSpan(node, .module(.glossary, "ref"), &findings)
            case .placeholder, .startCode, .endCode: checkSubFlows(node, "subFlows", "4.3.1.32", &findings)
            case .pairedCode:
                checkSubFlows(node, "subFlowsStart", "4.3.1.34", &findings)
                checkSubFlows(node, "subFlowsEnd", "4.3.1.33", &findings)
            default: break
            }
        }
    }

    private func outcome(_ node: Int) -> XLIFF2Resolver.Outcome? {
        tree[node, "ref"].map { XLIFF2Resolver(tree: tree, index: index).resolve(XLIFF2Values.trimmed($0), from: node) }
    }

    /// A comment's reference leads to a note of its unit, that of any other annotation anywhere.
    private func checkAnnotation(_ node: Int, _ findings: inout XLIFF2Findings) {
        guard let outcome = outcome(node) else { return }
        let isComment = tree[node, "type"] == "comment"
        switch outcome {
        case .broken(let message): findings.add(message, .fragments, at: tree.offset(node, "ref"))
        case .external where isComment: reportComment(node, &findings)
        case .found(let note) where isComment:
            guard tree.element(note) == .note, let unit = tree.ancestor(node, .unit), tree.ancestor(note, .unit) == unit else {
                return reportComment(node, &findings)
            }
        default: break
        }
    }

    private func reportComment(_ node: Int, _ findings: inout XLIFF2Findings) {
        findings.add(
            "the “ref” of a comment leads to no note of its unit; write “#n=” and the note’s id", .core("4.7.3.1.3"),
            at: tree.offset(node, "ref"))
    }

    /// Since 2.2 a note may refer to a segment, source or target of its unit.
    private func checkNote(_ node: Int, _ findings: inout XLIFF2Findings) {
        guard let outcome = outcome(node) else { return }
        let offset = tree.offset(node, "ref")
        switch outcome {
        case .broken(let message): findings.add(message, .fragments, at: offset)
        case .found(let found):
            guard let unit = tree.ancestor(node, .unit), tree.ancestor(found, .unit) != unit else { return }
            findings.add("the “ref” of a note leads out of its unit", .core("4.3.1.27"), at: offset)
        case .external:
            // An example of the standard writes the id alone.
            guard let unit = tree.ancestor(node, .unit),
                let reference = tree.attribute(node, "ref").map({ XLIFF2Values.trimmed($0.value) }),
                index.node(reference, .source, in: unit) == nil
            else { return }
            findings.add("“\(reference)” leads out of the unit; write “#” before an id of it", .core("4.3.1.27"), at: offset, .warning)
        }
    }

    /// Matches and terms refer to a span of text in their unit.
    private func checkSpan(_ node: Int, _ section: XLIFF2Section, _ findings: inout XLIFF2Findings) {
        guard let outcome = outcome(node), let reference = tree[node, "ref"] else { return }
        let offset = tree.offset(node, "ref")
        switch outcome {
        case .broken(let message): findings.add(message, section, at: offset)
        case .external:
            // The suite’s own glossary example writes “t=#m2”, so that only matches are held to the rule.
            let severity = tree.element(node) == .match
            findings.add(
                "“\(reference)” leads to another document; write “#” before an id of the unit", section, at: offset,
                severity ? .error : .warning)
        case .found(let found):
            let unit = tree.ancestor(node, .unit)
            let isSpan = tree.element(found).map { $0 == .segment || $0 == .ignorable || $0.isCode || $0.isAnnotation } ?? false
            if !isSpan || tree.ancestor(found, .unit) != unit {
                findings.add("“\(reference)” leads to no segment or span of this unit", section, at: offset)
            }
        }
    }

    private func checkSubFlows(_ node: Int, _ name: String, _ section: String, _ findings: inout XLIFF2Findings) {
        guard let value = tree[node, name], XLIFF2ValueType.nameTokens.accepts(value), let file = tree.ancestor(node, .file) else { return }
        for unit in XLIFF2Values.words(value) where index.node(unit, .unit, in: file) == nil {
            findings.add("“\(name)” names the unit “\(unit)”, which the file does not have", .core(section), at: tree.offset(node, name))
        }
    }
}
