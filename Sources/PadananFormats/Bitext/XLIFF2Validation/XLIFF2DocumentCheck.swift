/// Constraints between the attributes and children of one element of the core.
struct XLIFF2DocumentCheck {
    let tree: XLIFF2Tree

    func check(_ findings: inout XLIFF2Findings) {
        for node in tree.indices {
            switch tree.element(node) {
            case .xliff: checkVersion(node, &findings)
            case .skeleton: checkSkeleton(node, &findings)
            case .unit: checkUnit(node, &findings)
            case .segment: checkState(node, &findings)
            case .placeholder, .pairedCode, .startCode, .endCode: checkCode(node, &findings)
            default: break
            }
        }
    }

    private func checkVersion(_ node: Int, _ findings: inout XLIFF2Findings) {
        let versions = tree.version < .v22 ? ["2.0", "2.1"] : ["2.0", "2.1", "2.2"]
        guard let version = tree[node, "version"], !versions.contains(version) else { return }
        let hint = version == "2.2" ? ", or the namespace “\(XLIFF2Namespace.core22)”" : ""
        let list = versions.map { "“\($0)”" }.joined(separator: " or ")
        findings.add(
            "“version” is “\(version)”; write \(list) in this namespace\(hint)", .core("4.3.1.42"), at: tree.offset(node, "version"))
    }

    private func checkSkeleton(_ node: Int, _ findings: inout XLIFF2Findings) {
        if tree.isEmpty(node), !tree.has(node, "href") {
            findings.add("<skeleton> is empty and has no “href”; write one of the two", .core("4.2.2.3"), at: tree.offset(node))
        } else if !tree.isEmpty(node), tree.has(node, "href") {
            findings.add("<skeleton> has content and “href”; write one of the two", .core("4.2.2.3"), at: tree.offset(node, "href"))
        }
    }

    private func checkUnit(_ node: Int, _ findings: inout XLIFF2Findings) {
        guard tree.child(node, .segment) == nil, tree.child(node, .ignorable) != nil else { return }
        findings.add("<unit> has ignorables only; write at least one <segment>", .core("4.2.2.5"), at: tree.offset(node))
    }

    private func checkState(_ node: Int, _ findings: inout XLIFF2Findings) {
        if tree.has(node, "subState"), !tree.has(node, "state") {
            findings.add("“subState” without “state”; write both", .core("4.3.1.35"), at: tree.offset(node, "subState"))
        }
        guard let state = tree[node, "state"], state != "initial", tree.child(node, .target) == nil else { return }
        findings.add("“state” is “\(state)”, but there is no <target>; write “initial”", .core("4.3.1.31"), at: tree.offset(node, "state"))
    }

    private func checkCode(_ node: Int, _ findings: inout XLIFF2Findings) {
        if let subType = tree[node, "subType"] {
            let type = tree[node, "type"]
            let offset = tree.offset(node, "subType")
            if type == nil {
                findings.add("“subType” without “type”; write both", .core("4.3.1.36"), at: offset)
            } else if let required = XLIFF2Words.type(ofSubType: subType), required != type {
                findings.add("“subType” “\(subType)” with “type” “\(type ?? "")”; write “\(required)”", .core("4.3.1.36"), at: offset)
            }
        }
        for (start, end) in [("dataRefStart", "dataRefEnd"), ("subFlowsStart", "subFlowsEnd"), ("equivStart", "equivEnd")]
        where tree.has(node, start) != tree.has(node, end) {
            let (there, missing) = tree.has(node, start) ? (start, end) : (end, start)
            findings.add(
                "“\(there)” without “\(missing)”; the Schematron rules want both", .core("4.2.3.3"), at: tree.offset(node, there), .warning)
        }
    }
}
