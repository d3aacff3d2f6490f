/// The rules of inline content, unit by unit and candidate by candidate.
struct XLIFF2InlineCheck {
    let tree: XLIFF2Tree
    let index: XLIFF2IdentifierIndex

    func check(_ findings: inout XLIFF2Findings) {
        for node in tree.indices {
            switch tree.element(node) {
            case .unit, .match: checkContent(XLIFF2InlineContent(tree, owner: node), &findings)
            default: break
            }
        }
    }

    private func checkContent(_ content: XLIFF2InlineContent, _ findings: inout XLIFF2Findings) {
        let pairing = XLIFF2PairingCheck(tree: tree, content: content)
        for side in [XLIFF2InlineContent.Side.source, .target] {
            pairing.check(side, &findings)
            for marker in content.markers(side) { checkCode(marker, content, &findings) }
        }
        for marker in content.markers(.target) { checkCorrespondence(marker, content, &findings) }
        let hints = XLIFF2EditingHintsCheck(tree: tree, content: content)
        hints.checkSequences(&findings)
        if !content.isMatch {
            hints.checkDeletions(&findings)
            XLIFF2OrderCheck(tree: tree, content: content).check(&findings)
        }
    }

    /// What concerns one code alone; a pair is looked at once, where it opens.
    private func checkCode(_ marker: XLIFF2InlineContent.Marker, _ content: XLIFF2InlineContent, _ findings: inout XLIFF2Findings) {
        let node = marker.node
        guard tree.element(node)?.isCode ?? false, marker.role != .closing || tree.element(node) == .endCode else { return }
        for name in ["dataRef", "dataRefStart", "dataRefEnd"] { checkData(node, name, content, &findings) }
        checkCopy(node, content, &findings)
        guard let order = tree[node, "canReorder"], order == "no" || order == "firstNo" else { return }
        for name in ["canCopy", "canDelete"] where tree[node, name] != "no" {
            findings.add(
                "“canReorder” is “\(order)”; write “no” for “\(name)” as well", .core("4.7.2.6"), at: tree.offset(node, "canReorder"))
        }
    }

    private func checkData(_ node: Int, _ name: String, _ content: XLIFF2InlineContent, _ findings: inout XLIFF2Findings) {
        guard let reference = tree[node, name].map(XLIFF2Values.trimmed), index.node(reference, .data, in: content.owner) == nil else {
            return
        }
        let section = name == "dataRef" ? "4.3.1.9" : name == "dataRefEnd" ? "4.3.1.10" : "4.3.1.11"
        let place = content.isMatch ? "candidate" : "unit"
        findings.add("“\(name)” is “\(reference)”, but the \(place) has no <data> of this id", .core(section), at: tree.offset(node, name))
    }

    /// A copy names its base only where the base has no original data, and only where the base may be copied.
    private func checkCopy(_ node: Int, _ content: XLIFF2InlineContent, _ findings: inout XLIFF2Findings) {
        guard let identifier = tree[node, "copyOf"].map(XLIFF2Values.trimmed) else { return }
        let report = { (message: String, findings: inout XLIFF2Findings) in
            findings.add(message, .core("4.7.2.4.1"), at: tree.offset(node, "copyOf"))
        }
        if hasData(node) { report("“copyOf” on a code with original data; write one of the two", &findings) }
        let base = index.node(identifier, .source, in: content.owner) ?? index.node(identifier, .target, in: content.owner)
        guard let base, base != node, tree.element(base)?.isCode ?? false else {
            return report("“copyOf” is “\(identifier)”, which is no code of the unit", &findings)
        }
        if tree[base, "canCopy"] == "no" { report("“copyOf” names the code “\(identifier)”, which can’t be copied", &findings) }
        if hasData(base), !hasData(node) { report("“copyOf” names a code with original data; refer to the same data instead", &findings) }
    }

    private func hasData(_ node: Int) -> Bool {
        ["dataRef", "dataRefStart", "dataRefEnd"].contains { tree.has(node, $0) }
    }

    /// An element of a target that has the id of one in a source must be that element.
    private func checkCorrespondence(_ marker: XLIFF2InlineContent.Marker, _ content: XLIFF2InlineContent, _ findings: inout XLIFF2Findings)
    {
        let node = marker.node
        guard marker.role != .closing || tree.element(node) == .endCode, let identifier = tree.identifier(node),
            let other = index.node(identifier, .source, in: content.owner), family(other) != family(node)
        else { return }
        findings.add(
            "\(tree.tag(node)) of the target has the id of \(tree.tag(other)) in the source, “\(identifier)”; write another",
            .core("4.3.1.21"),
            at: tree.offset(node, "id"))
    }

    /// Elements that may stand for each other.
    private func family(_ node: Int) -> Int {
        switch tree.element(node) {
        case .placeholder: 1
        case .pairedCode, .startCode: 2
        case .endCode: 3
        case .marker, .startMarker: 4
        default: 5
        }
    }
}
