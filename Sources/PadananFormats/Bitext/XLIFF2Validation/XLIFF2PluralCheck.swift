/// Constraints of the module for plurals, genders and selections.
///
/// - Source: XLIFF 2.2, part 2, 4.9.
struct XLIFF2PluralCheck {
    let tree: XLIFF2Tree

    func check(_ findings: inout XLIFF2Findings) {
        for unit in tree.indices where tree.element(unit) == .unit {
            let selectors = tree[unit, "pgs:switch"].map { self.selectors($0, unit, &findings) }
            for segment in tree.children(unit, .segment) {
                guard let value = tree[segment, "pgs:case"] else { continue }
                checkCase(value, segment, selectors, &findings)
            }
        }
    }

    /// The keywords of the items, an empty one where an item is malformed.
    private func selectors(_ value: String, _ unit: Int, _ findings: inout XLIFF2Findings) -> [String] {
        let words = XLIFF2Values.words(value)
        let report = { (message: String, findings: inout XLIFF2Findings) in
            findings.add(message, .module(.pluralGenderSelect, "switch"), at: tree.offset(unit, "pgs:switch"))
        }
        if words.isEmpty { report("“pgs:switch” is empty; write a selector and a variable, such as “plural:count”", &findings) }
        return words.map { word in
            let parts = word.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, ["plural", "ordinal", "gender", "select"].contains(parts[0]), !parts[1].isEmpty else {
                report("“\(word)” in “pgs:switch”; write plural, ordinal, gender or select, “:” and a variable", &findings)
                return ""
            }
            return parts[0]
        }
    }

    private func checkCase(_ value: String, _ segment: Int, _ selectors: [String]?, _ findings: inout XLIFF2Findings) {
        let section = XLIFF2Section.module(.pluralGenderSelect, "case")
        let offset = tree.offset(segment, "pgs:case")
        guard let selectors else { return findings.add("“pgs:case” in a unit without “pgs:switch”; write it there", section, at: offset) }
        let values = XLIFF2Values.words(value)
        guard values.count == selectors.count else {
            return findings.add("“pgs:case” has \(values.count) values for \(selectors.count) variables", section, at: offset)
        }
        for (value, selector) in zip(values, selectors) where selector == "plural" || selector == "ordinal" {
            guard !Self.keywords.contains(value), !XLIFF2Values.isDecimal(value) else { continue }
            findings.add(
                "“\(value)” for the selector “\(selector)”; write a number or zero, one, two, few, many, other", section, at: offset)
        }
    }

    private static let keywords: Set<String> = ["zero", "one", "two", "few", "many", "other"]
}
