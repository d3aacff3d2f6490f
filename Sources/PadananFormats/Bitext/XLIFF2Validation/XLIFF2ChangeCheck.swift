/// Constraints of change tracking, a module of 2.0 and an extension since.
///
/// - Source: XLIFF 2.0, 5.6. The suite's valid documents have more than one change track a unit, which is why the grammar takes them.
struct XLIFF2ChangeCheck {
    let tree: XLIFF2Tree

    /// The elements with an id around a change track.
    private struct Surroundings {
        var identifiers: Set<String> = []
        var counts: [XLIFF2Element: Int] = [:]
    }

    func check(_ findings: inout XLIFF2Findings) {
        var surroundings: [Int: Surroundings] = [:]
        for node in tree.indices {
            switch tree.element(node) {
            case .revisions:
                guard let owner = tree.ancestor(node, .unit, .group, .file) else { continue }
                let around = surroundings[owner] ?? self.surroundings(of: owner)
                surroundings[owner] = around
                checkRevisions(node, around, &findings)
            case .revision: checkRevision(node, &findings)
            default: break
            }
        }
    }

    private func surroundings(of owner: Int) -> Surroundings {
        var around = Surroundings()
        for node in tree.descendants(owner) {
            guard let identifier = tree.identifier(node) else { continue }
            around.identifiers.insert(identifier)
            if let element = tree.element(node) { around.counts[element, default: 0] += 1 }
        }
        return around
    }

    private func checkRevisions(_ node: Int, _ around: Surroundings, _ findings: inout XLIFF2Findings) {
        var versions: Set<String> = []
        for revision in tree.children(node, .revision) {
            guard let version = tree[revision, "version"].map(XLIFF2Values.trimmed), !versions.insert(version).inserted else { continue }
            findings.add(
                "“version” “\(version)” stands twice; write another", .module(.changeTracking, "version"),
                at: tree.offset(revision, "version"))
        }
        if let current = tree[node, "currentVersion"].map(XLIFF2Values.trimmed), !versions.contains(current) {
            findings.add(
                "“currentVersion” is “\(current)”, which is the version of no revision", .module(.changeTracking, "currentVersion"),
                at: tree.offset(node, "currentVersion"))
        }
        checkTarget(node, around, &findings)
    }

    /// `appliesTo` names an element around; `ref` tells which, where there are several.
    private func checkTarget(_ node: Int, _ around: Surroundings, _ findings: inout XLIFF2Findings) {
        guard let name = tree[node, "appliesTo"].map(XLIFF2Values.trimmed) else { return }
        guard let element = Self.element(named: name) else {
            findings.add(
                "“appliesTo” is “\(name)”, which is no element", .module(.changeTracking, "appliesTo"), at: tree.offset(node, "appliesTo"))
            return
        }
        let reference = tree[node, "ref"].map(XLIFF2Values.trimmed)
        if let reference, !around.identifiers.contains(reference) {
            findings.add(
                "“ref” is “\(reference)”, but nothing here has this id", .module(.changeTracking, "ref"), at: tree.offset(node, "ref"))
        } else if reference == nil, (around.counts[element] ?? 0) > 1 {
            findings.add(
                "“appliesTo” is “\(name)”, of which there are several with ids; write “ref”", .module(.changeTracking, "revisions"),
                at: tree.offset(node, "appliesTo"))
        }
    }

    private static func element(named name: String) -> XLIFF2Element? {
        XLIFF2Element(rawValue: name) ?? XLIFF2Element(rawValue: "xlf:" + name) ?? XLIFF2Element.allCases.first { $0.localName == name }
    }

    /// `property` is `content` or an attribute of the element, once each.
    private func checkRevision(_ node: Int, _ findings: inout XLIFF2Findings) {
        let name = tree.parent(node).flatMap { tree[$0, "appliesTo"] }.map(XLIFF2Values.trimmed) ?? ""
        let rule = Self.element(named: name).flatMap { XLIFF2Grammar.grammar(of: tree.version).rules[$0] }
        var seen: Set<String> = []
        for item in tree.children(node, .revisionItem) {
            guard let property = tree[item, "property"] else { continue }
            let offset = tree.offset(item, "property")
            if !seen.insert(property).inserted {
                findings.add("“\(property)” stands twice in one revision", .module(.changeTracking, "property"), at: offset)
            }
            let isKnown = property == "content" || property.utf8.contains(UInt8(ascii: ":")) || rule?.attributes[property] != nil
            if let rule, !isKnown {
                findings.add(
                    "“property” is “\(property)”; write “content” or an attribute of \(rule.element.tag)",
                    .module(.changeTracking, "property"),
                    at: offset)
            }
        }
    }
}
