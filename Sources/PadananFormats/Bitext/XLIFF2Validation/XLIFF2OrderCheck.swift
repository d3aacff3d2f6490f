/// Whether the targets of a unit have places of their own.
///
/// - Source: XLIFF 2.1, 4.3.1.24 and 4.8.2.
struct XLIFF2OrderCheck {
    let tree: XLIFF2Tree
    let content: XLIFF2InlineContent

    func check(_ findings: inout XLIFF2Findings) {
        var used: Set<Int> = []
        // Those that say their place first, so that a conflict is reported where it is only implied.
        for part in content.parts {
            guard let target = part.target, let order = order(of: target) else { continue }
            let offset = tree.offset(target, "order")
            if order > content.parts.count {
                let written = XLIFF2Values.shortened(tree[target, "order"] ?? "")
                findings.add("“order” is \(written), but the unit has \(content.parts.count) parts", .core("4.3.1.24"), at: offset)
            } else if !used.insert(order).inserted {
                findings.add("“order” \(order) stands twice in the unit; write another", .core("4.3.1.24"), at: offset)
            }
        }
        for part in content.parts {
            guard let target = part.target, !tree.has(target, "order"), used.contains(part.position) else { continue }
            findings.add(
                "<target> without “order” is number \(part.position), which another has as “order”; write its place", .core("4.8.2"),
                at: tree.offset(target))
        }
    }

    /// The place that a target says it has; that of the greatest number when it is too large for any.
    private func order(of target: Int) -> Int? {
        guard let value = tree[target, "order"].map(XLIFF2Values.trimmed), XLIFF2Values.isInteger(value) else { return nil }
        return Int(value) ?? (value.hasPrefix("-") ? nil : .max)
    }
}
