/// Whether the languages and the white space of sources and targets agree with the document.
///
/// - Source: XLIFF 2.1, 4.2.2.1, 4.2.2.12, 4.2.2.13 and 5.1 (`match`).
struct XLIFF2LanguageCheck {
    let tree: XLIFF2Tree

    func check(_ findings: inout XLIFF2Findings) {
        var hasReportedTarget = false
        for node in tree.indices {
            guard let element = tree.element(node), element == .source || element == .target, let parent = tree.parent(node) else {
                continue
            }
            if element == .target, tree.element(parent) != .match, !tree.has(0, "trgLang"), !hasReportedTarget {
                hasReportedTarget = true
                findings.add("<target> although <xliff> has no “trgLang”; write it there", .core("4.2.2.1"), at: tree.offset(node))
            }
            checkLanguage(node, element, parent, &findings)
            if element == .target, let source = tree.child(parent, .source), tree.element(parent) != .match {
                checkSpace(source, node, &findings)
            }
        }
    }

    private func checkLanguage(_ node: Int, _ element: XLIFF2Element, _ parent: Int, _ findings: inout XLIFF2Findings) {
        if element == .target, tree.element(parent) == .match, tree[parent, "reference"] == "yes" { return }
        let name = element == .source ? "srcLang" : "trgLang"
        guard let expected = tree[0, name], let owner = owner(of: "xml:lang", node), let language = tree[owner, "xml:lang"],
            !XLIFF2LanguageTag.isEqual(language, expected)
        else { return }
        let place = owner == node ? "" : ", inherited from \(tree.tag(owner))"
        let section = element == .source ? "4.2.2.12" : "4.2.2.13"
        findings.add(
            "“xml:lang” of \(element.tag) is “\(language)”\(place), but “\(name)” is “\(expected)”; write the same", .core(section),
            at: owner == node ? tree.offset(node, "xml:lang") : tree.offset(node))
    }

    private func checkSpace(_ source: Int, _ target: Int, _ findings: inout XLIFF2Findings) {
        let (sourceSpace, targetSpace) = (space(source), space(target))
        guard sourceSpace != targetSpace else { return }
        findings.add(
            "“xml:space” of <source> is “\(sourceSpace)” and of <target> “\(targetSpace)”; write the same for both", .core("4.3.2.2"),
            at: tree.offset(target))
    }

    private func space(_ node: Int) -> String {
        owner(of: "xml:space", node).flatMap { tree[$0, "xml:space"] } ?? "default"
    }

    /// The nearest element, from `node` outwards, that has the attribute.
    private func owner(of name: String, _ node: Int) -> Int? {
        tree.has(node, name) ? node : tree.ancestors(node).first { tree.has($0, name) }
    }
}
