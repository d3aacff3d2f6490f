/// Whether targets respect what sources say about deleting and reordering codes.
///
/// - Source: XLIFF 2.1, 4.7.2.6.
struct XLIFF2EditingHintsCheck {
    let tree: XLIFF2Tree
    let content: XLIFF2InlineContent

    /// A sequence that can't be reordered: what its codes are called, where it begins, and the parts it stands in.
    private struct CodeSequence {
        var keys: [String]
        var first: Int
        var parts: Set<Int>
    }

    // MARK: Deletion

    /// Codes that can't be deleted must be somewhere in the targets of the unit when their own part has one.
    func checkDeletions(_ findings: inout XLIFF2Findings) {
        let present = Set(content.markers(.target).map(key))
        for part in content.parts {
            guard let target = part.target else { continue }
            var reported: Set<Int> = []
            for marker in part.sourceMarkers where isCode(marker) && tree[marker.node, "canDelete"] == "no" {
                guard !present.contains(key(marker)), reported.insert(marker.node).inserted else { continue }
                let name = tree.identifier(marker.node) ?? tree[marker.node, "startRef"] ?? ""
                let severity = tree.element(part.node) == .segment
                findings.add(
                    "\(tree.tag(marker.node)) “\(name)” is missing in the target, but can’t be deleted; write it there", .core("4.7.2.6"),
                    at: tree.offset(target), severity ? .error : .warning)
            }
        }
    }

    // MARK: Order

    /// Sequences begin with `firstNo`, and are the same in the target.
    func checkSequences(_ findings: inout XLIFF2Findings) {
        guard content.parts.contains(where: hasOrder) else { return }
        let sources = sequences(content.parts.map { ($0, true) }, .source, &findings)
        let order = content.parts.sorted { (targetOrder($0), $0.position) < (targetOrder($1), $1.position) }
        let targets = sequences(order.map { ($0, $0.target != nil) }, .target, &findings)
        guard !content.isMatch else { return }
        var byFirst: [String: CodeSequence] = [:]
        for sequence in targets { byFirst[sequence.keys.first ?? ""] = sequence }
        let present = Set(content.markers(.target).map(key))
        for sequence in sources { compare(sequence, byFirst[sequence.keys.first ?? ""], present, &findings) }
    }

    private func hasOrder(_ part: XLIFF2InlineContent.Part) -> Bool {
        (part.sourceMarkers + part.targetMarkers).contains { tree.has($0.node, "canReorder") }
    }

    private func targetOrder(_ part: XLIFF2InlineContent.Part) -> Int {
        part.target.flatMap { tree[$0, "order"] }.flatMap { Int(XLIFF2Values.trimmed($0)) } ?? part.position
    }

    private func compare(_ source: CodeSequence, _ target: CodeSequence?, _ present: Set<String>, _ findings: inout XLIFF2Findings) {
        guard Set(source.keys.map { $0.drop { $0 == "<" || $0 == ">" } }).count > 1 else { return }
        let parts = source.parts.sorted().map { content.parts[$0 - 1] }
        guard parts.allSatisfy({ $0.target != nil }), target?.keys != source.keys, source.keys.contains(where: present.contains) else {
            return
        }
        guard let offset = target.map({ tree.offset($0.first) }) ?? parts.first?.target.map(tree.offset) else { return }
        findings.add("codes that can’t be reordered stand in another order than in the source", .core("4.7.2.6"), at: offset)
    }

    /// The sequences of one side. A part that is not there yet may hold the beginning of any.
    private func sequences(
        _ parts: [(part: XLIFF2InlineContent.Part, isThere: Bool)], _ side: XLIFF2InlineContent.Side, _ findings: inout XLIFF2Findings
    ) -> [CodeSequence] {
        var sequences: [CodeSequence] = []
        var isOpen = false
        var isUnknown = false
        for (part, isThere) in parts {
            isUnknown = isUnknown || !isThere
            for marker in side == .source ? part.sourceMarkers : part.targetMarkers where isCode(marker) {
                let isEnd = marker.role == .closing && tree.element(marker.node) == .pairedCode
                switch tree[marker.node, "canReorder"] ?? "yes" {
                case "firstNo" where !isEnd:
                    sequences.append(CodeSequence(keys: [key(marker)], first: marker.node, parts: [part.position]))
                    (isOpen, isUnknown) = (true, false)
                case "no" where !isEnd && !isOpen:
                    if !isUnknown { report(marker, &findings) }
                    isUnknown = true
                case "no", "firstNo":
                    guard isOpen else { continue }
                    sequences[sequences.count - 1].keys.append(key(marker))
                    sequences[sequences.count - 1].parts.insert(part.position)
                default: (isOpen, isUnknown) = (false, false)
                }
            }
        }
        return sequences
    }

    private func report(_ marker: XLIFF2InlineContent.Marker, _ findings: inout XLIFF2Findings) {
        findings.add(
            "“canReorder” is “no” without a code with “firstNo” directly before it; write “firstNo” on the first of the sequence",
            .core("4.7.2.6"),
            at: tree.offset(marker.node, "canReorder"))
    }

    private func isCode(_ marker: XLIFF2InlineContent.Marker) -> Bool { tree.element(marker.node)?.isCode ?? false }

    /// The same for a code and its counterpart, be they written `pc` or `sc` and `ec`.
    private func key(_ marker: XLIFF2InlineContent.Marker) -> String {
        let identifier = tree[marker.node, "startRef"].map(XLIFF2Values.trimmed) ?? tree.identifier(marker.node) ?? ""
        switch marker.role {
        case .opening: return "<" + identifier
        case .closing: return ">" + identifier
        default: return identifier
        }
    }
}
