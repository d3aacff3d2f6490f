/// What the types of annotations demand.
///
/// - Source: XLIFF 2.1, 4.7.3.1 and 5.1 (translation candidate annotation).
struct XLIFF2AnnotationCheck {
    let tree: XLIFF2Tree

    func check(_ findings: inout XLIFF2Findings) {
        for node in tree.indices where tree.element(node)?.isAnnotation ?? false {
            switch tree[node, "type"] ?? "generic" {
            case "comment": checkComment(node, &findings)
            case "generic": checkTranslate(node, &findings)
            case "mtc:match" where tree.has(node, "ref"):
                findings.add(
                    "“ref” on an annotation of a translation candidate, which takes none", .module(.matches, "mtc:match"),
                    at: tree.offset(node, "ref"))
            default: break
            }
        }
    }

    private func checkComment(_ node: Int, _ findings: inout XLIFF2Findings) {
        switch (tree.has(node, "value"), tree.has(node, "ref")) {
        case (true, true):
            findings.add("a comment with “value” and “ref”; write one of the two", .core("4.7.3.1.3"), at: tree.offset(node, "ref"))
        case (false, false): findings.add("a comment without text; write “value” or “ref”", .core("4.7.3.1.3"), at: tree.offset(node))
        default: break
        }
    }

    /// A generic annotation exists to say what is translated; an attribute of a module may be another reason.
    private func checkTranslate(_ node: Int, _ findings: inout XLIFF2Findings) {
        guard tree.attributes(node).allSatisfy({ $0.name == "id" || $0.name == "type" }) else { return }
        findings.add("a generic annotation that says nothing; write “translate”", .core("4.7.3.1.1"), at: tree.offset(node), .warning)
    }
}
