/// Constraints of the module for sizes and lengths.
///
/// - Source: XLIFF 2.1, 5.6. Values belong to profiles: those of the standard are checked, others can't be.
struct XLIFF2SizeCheck {
    let tree: XLIFF2Tree

    /// The profiles of the file that is read.
    private struct Profiles {
        var general = ""
        var storage = ""
    }

    func check(_ findings: inout XLIFF2Findings) {
        var profiles = Profiles()
        let identifiers = dataIdentifiers
        for node in tree.indices {
            if tree.element(node) == .file { profiles = self.profiles(of: node, &findings) }
            guard tree.attributes(node).contains(where: { $0.name.hasPrefix("slr:") }) else { continue }
            checkValues(node, profiles, &findings)
            checkPlace(node, &findings)
            checkReference(node, identifiers, &findings)
        }
    }

    private func profiles(of file: Int, _ findings: inout XLIFF2Findings) -> Profiles {
        guard let node = tree.child(file, .sizeProfiles) else { return Profiles() }
        for (name, known) in [("generalProfile", ["xliff:codepoints"]), ("storageProfile", ["xliff:utf8", "xliff:utf16", "xliff:utf32"])] {
            guard let profile = tree[node, name], profile.hasPrefix("xliff:"), !known.contains(profile) else { continue }
            findings.add(
                "“\(name)” is “\(profile)”, but “xliff” has no such profile", .module(.sizeRestriction, name), at: tree.offset(node, name),
                .warning)
        }
        return Profiles(general: tree[node, "generalProfile"] ?? "", storage: tree[node, "storageProfile"] ?? "")
    }

    private func checkValues(_ node: Int, _ profiles: Profiles, _ findings: inout XLIFF2Findings) {
        if profiles.general == "xliff:codepoints" {
            checkRestriction(node, "slr:sizeRestriction", &findings)
            checkSize(node, "slr:sizeInfo", &findings)
        }
        if ["xliff:utf8", "xliff:utf16", "xliff:utf32"].contains(profiles.storage) {
            checkRestriction(node, "slr:storageRestriction", &findings)
            checkSize(node, "slr:equivStorage", &findings)
        }
    }

    private func checkRestriction(_ node: Int, _ name: String, _ findings: inout XLIFF2Findings) {
        guard let value = tree[node, name], !Self.isRestriction(value) else { return }
        findings.add(
            "“\(name)” is “\(value)”; write “most” or “least,most”, whole numbers, with “*” for no most", section(name),
            at: tree.offset(node, name))
    }

    private func checkSize(_ node: Int, _ name: String, _ findings: inout XLIFF2Findings) {
        guard let value = tree[node, name], !value.isEmpty, !XLIFF2Values.isInteger(XLIFF2Values.trimmed(value)) else { return }
        findings.add("“\(name)” is “\(value)”; write a whole number", section(name), at: tree.offset(node, name))
    }

    /// `*`, a whole number, or two with a comma between, of which the second may be `*`.
    private static func isRestriction(_ value: String) -> Bool {
        let parts = value.split(separator: ",", omittingEmptySubsequences: false).map { XLIFF2Values.trimmed(String($0)) }
        guard parts.count <= 2, let most = parts.last, most == "*" || isSize(most) else { return false }
        guard parts.count == 2 else { return true }
        guard isSize(parts[0]), let least = Int(parts[0]) else { return false }
        return Int(most).map { least <= $0 } ?? true
    }

    private static func isSize(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy(XLIFF2Values.isDigit) }

    private func checkPlace(_ node: Int, _ findings: inout XLIFF2Findings) {
        if tree.has(node, "slr:sizeInfo"), tree.has(node, "slr:sizeInfoRef") {
            findings.add(
                "“slr:sizeInfo” and “slr:sizeInfoRef”; write one of the two", section("slr:sizeInfoRef"),
                at: tree.offset(node, "slr:sizeInfoRef"))
        }
        guard tree.element(node) == .endCode, tree[node, "isolated"] != "yes" else { return }
        for name in ["slr:equivStorage", "slr:sizeInfo", "slr:sizeInfoRef"] where tree.has(node, name) {
            findings.add("“\(name)” on <ec> that is not isolated; write it on its <sc>", section(name), at: tree.offset(node, name))
        }
    }

    /// The identifiers of the extensions in size data, by the element in which the size data stand.
    private var dataIdentifiers: [Int: Set<String>] {
        var identifiers: [Int: Set<String>] = [:]
        for node in tree.indices where tree.element(node) == nil {
            guard let data = tree.parent(node), tree.element(data) == .sizeData, let identifier = tree.identifier(node) else { continue }
            identifiers[tree.parent(data) ?? 0, default: []].insert(identifier)
        }
        return identifiers
    }

    /// `sizeInfoRef` names an element in size data beside the element or one around it.
    private func checkReference(_ node: Int, _ identifiers: [Int: Set<String>], _ findings: inout XLIFF2Findings) {
        guard let reference = tree[node, "slr:sizeInfoRef"].map(XLIFF2Values.trimmed) else { return }
        let places = [node] + tree.ancestors(node)
        guard !places.contains(where: { identifiers[$0]?.contains(reference) == true }) else { return }
        findings.add(
            "“slr:sizeInfoRef” is “\(reference)”, but no <slr:data> beside or above has an element of this id", section("slr:sizeInfoRef"),
            at: tree.offset(node, "slr:sizeInfoRef"))
    }

    private func section(_ name: String) -> XLIFF2Section { .module(.sizeRestriction, String(name.dropFirst(4))) }
}
