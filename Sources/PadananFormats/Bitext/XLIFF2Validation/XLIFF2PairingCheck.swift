/// Whether `sc` and `ec`, and `sm` and `em`, belong together, and what they say in common.
///
/// - Source: XLIFF 2.1, 4.2.3.4, 4.2.3.5, 4.2.3.7 and 4.2.3.8.
struct XLIFF2PairingCheck {
    let tree: XLIFF2Tree
    let content: XLIFF2InlineContent

    /// An element by its id, wherever it stands.
    private struct Opening: Hashable {
        var element: XLIFF2Element?
        var identifier: String

        init(_ element: XLIFF2Element?, _ identifier: String) {
            self.element = element
            self.identifier = identifier
        }
    }

    /// What has been opened by id: the node, and whether it was closed.
    private typealias Openings = [String: (node: Int, isClosed: Bool)]

    /// Checks one side. In a target, a partner may be in a part that is not translated yet.
    func check(_ side: XLIFF2InlineContent.Side, _ findings: inout XLIFF2Findings) {
        let markers = content.markers(side)
        let all = Set(markers.compactMap { marker in tree.identifier(marker.node).map { Opening(tree.element(marker.node), $0) } })
        var codes: Openings = [:]
        var annotations: Openings = [:]
        for marker in markers {
            let identifier = tree.identifier(marker.node) ?? ""
            switch tree.element(marker.node) {
            case .startCode: codes[identifier] = (marker.node, false)
            case .endCode: close(marker.node, &codes, all, side, &findings)
            case .startMarker: annotations[identifier] = (marker.node, false)
            case .endMarker: closeAnnotation(marker.node, &annotations, all, side, &findings)
            default: break
            }
        }
        guard content.isComplete(side) else { return }
        for code in codes.values where !code.isClosed && tree[code.node, "isolated"] != "yes" {
            findings.add("<sc> has no <ec> in the unit; write “isolated”", .core("4.2.3.4"), at: tree.offset(code.node))
        }
        for annotation in annotations.values where !annotation.isClosed {
            findings.add("<sm> has no <em> in the unit; write it", .core("4.2.3.7"), at: tree.offset(annotation.node))
        }
    }

    private func close(
        _ node: Int, _ codes: inout Openings, _ all: Set<Opening>, _ side: XLIFF2InlineContent.Side,
        _ findings: inout XLIFF2Findings
    ) {
        guard checkForm(node, &findings), let reference = tree[node, "startRef"].map(XLIFF2Values.trimmed) else { return }
        guard let start = codes[reference] else {
            return reportMissing(node, reference, .startCode, all, side, &findings)
        }
        if start.isClosed { findings.add("a second <ec> for the <sc> “\(reference)”", .core("4.2.3.5"), at: tree.offset(node)) }
        codes[reference]?.isClosed = true
        if tree[start.node, "isolated"] == "yes" {
            findings.add(
                "“isolated” on <sc> “\(reference)”, although its <ec> is in the same unit; leave it out", .core("4.2.3.4"),
                at: tree.offset(start.node, "isolated"))
        }
        compare(start.node, node, &findings)
    }

    /// Whether `ec` has what it must: `id` when isolated, else `startRef`.
    private func checkForm(_ node: Int, _ findings: inout XLIFF2Findings) -> Bool {
        let isIsolated = tree[node, "isolated"] == "yes"
        let (wanted, forbidden) = isIsolated ? ("id", "startRef") : ("startRef", "id")
        let kind = isIsolated ? "an isolated <ec>" : "<ec> that is not isolated"
        if tree.has(node, forbidden) {
            findings.add("“\(forbidden)” on \(kind); write “\(wanted)” instead", .core("4.2.3.5"), at: tree.offset(node, forbidden))
        } else if !tree.has(node, wanted) {
            findings.add("\(kind) has no “\(wanted)”", .core("4.2.3.5"), at: tree.offset(node))
        }
        if !isIsolated, tree.has(node, "dir") {
            findings.add("“dir” on \(kind); write it on its <sc>", .core("4.2.3.5"), at: tree.offset(node, "dir"))
        }
        return !isIsolated && tree.has(node, "startRef")
    }

    private func compare(_ start: Int, _ end: Int, _ findings: inout XLIFF2Findings) {
        for name in ["canCopy", "canDelete", "canOverlap", "canReorder"] {
            let first = tree[start, name] ?? "yes"
            let expected = name == "canReorder" && first == "firstNo" ? "no" : first
            let second = tree[end, name] ?? "yes"
            guard second != expected else { continue }
            findings.add(
                "“\(name)” of <ec> is “\(second)”, but of its <sc> “\(first)”; write “\(expected)”", .core("4.2.3.5"),
                at: tree.offset(end, name))
        }
        guard let first = tree[start, "copyOf"], let second = tree[end, "copyOf"], first != second else { return }
        findings.add("“copyOf” of <ec> is “\(second)”, but of its <sc> “\(first)”", .core("4.7.2.2"), at: tree.offset(end, "copyOf"))
    }

    private func closeAnnotation(
        _ node: Int, _ annotations: inout Openings, _ all: Set<Opening>, _ side: XLIFF2InlineContent.Side,
        _ findings: inout XLIFF2Findings
    ) {
        guard let reference = tree[node, "startRef"].map(XLIFF2Values.trimmed) else { return }
        guard let start = annotations[reference] else {
            return reportMissing(node, reference, .startMarker, all, side, &findings)
        }
        if start.isClosed { findings.add("a second <em> for the <sm> “\(reference)”", .core("4.2.3.8"), at: tree.offset(node)) }
        annotations[reference]?.isClosed = true
    }

    private func reportMissing(
        _ node: Int, _ reference: String, _ element: XLIFF2Element, _ all: Set<Opening>, _ side: XLIFF2InlineContent.Side,
        _ findings: inout XLIFF2Findings
    ) {
        let section = XLIFF2Section.core(element == .startCode ? "4.2.3.5" : "4.2.3.8")
        let offset = tree.offset(node, "startRef")
        if all.contains(Opening(element, reference)) {
            findings.add("\(tree.tag(node)) stands before its \(element.tag) “\(reference)”", section, at: offset)
        } else if content.isComplete(side) {
            let hint = element == .startCode ? "; write “isolated” and “id”" : ""
            findings.add(
                "“startRef” is “\(reference)”, but no \(element.tag) of the \(side.rawValue) has this id\(hint)", section, at: offset)
        }
    }
}
