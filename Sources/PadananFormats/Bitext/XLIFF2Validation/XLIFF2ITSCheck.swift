/// Constraints of the module for the Internationalization Tag Set.
///
/// - Source: XLIFF 2.1, 5.8 and its Schematron rules; ITS 2.0.
struct XLIFF2ITSCheck {
    let tree: XLIFF2Tree
    let index: XLIFF2IdentifierIndex
    /// The data categories whose tools are named on a node.
    private var annotated: [Int: Set<String>] = [:]

    init(tree: XLIFF2Tree, index: XLIFF2IdentifierIndex) {
        self.tree = tree
        self.index = index
        for node in tree.indices {
            guard let value = tree[node, "its:annotatorsRef"] else { continue }
            annotated[node] = Set(XLIFF2Values.words(value).map { String($0.prefix { $0 != "|" }) })
        }
    }

    func check(_ findings: inout XLIFF2Findings) {
        for node in tree.indices {
            switch tree.element(node) {
            case .qualityIssue: require(["locQualityIssueType", "locQualityIssueComment"], node, &findings)
            case .provenanceRecord: require(Self.provenance, node, &findings)
            default: break
            }
            guard tree.attributes(node).contains(where: { $0.name.hasPrefix("its") }) else { continue }
            checkVersion(node, &findings)
            if let annotators = tree[node, "its:annotatorsRef"] { checkAnnotators(node, annotators, &findings) }
            checkRating(node, &findings)
            checkProvenance(node, &findings)
            guard tree.element(node)?.isAnnotation ?? false else { continue }
            checkAnnotation(node, &findings)
        }
    }

    private func report(_ message: String, _ node: Int, _ name: String, _ findings: inout XLIFF2Findings) {
        findings.add(message, .module(.its, String(name.drop { $0 != ":" }.dropFirst())), at: tree.offset(node, name))
    }

    private func require(_ names: [String], _ node: Int, _ findings: inout XLIFF2Findings) {
        guard !names.contains(where: { tree.has(node, $0) }), let element = tree.element(node) else { return }
        let list = names.count == 2 ? names.joined(separator: " or ") : "who or what made or revised the text"
        findings.add("\(element.tag) says nothing; write \(list)", .module(.its, String(element.localName)), at: tree.offset(node))
    }

    private func checkVersion(_ node: Int, _ findings: inout XLIFF2Findings) {
        let places = [node] + tree.ancestors(node)
        guard !places.contains(where: { tree.has($0, "its:version") || tree.element($0)?.namespace == .its && tree.has($0, "version") })
        else { return }
        let name = tree.attributes(node).first { $0.name.hasPrefix("its") }?.name ?? ""
        report("“\(name)” without “its:version” here or above; write it on <xliff>", node, name, &findings)
    }

    // MARK: Tools

    private func checkAnnotators(_ node: Int, _ value: String, _ findings: inout XLIFF2Findings) {
        var seen: Set<String> = []
        for word in XLIFF2Values.words(value) {
            let parts = word.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, Self.categories.contains(parts[0]), !parts[1].isEmpty else {
                report("“\(word)” in “its:annotatorsRef”; write a data category, “|” and an IRI", node, "its:annotatorsRef", &findings)
                continue
            }
            if !seen.insert(parts[0]).inserted {
                report("the category “\(parts[0])” stands twice in “its:annotatorsRef”", node, "its:annotatorsRef", &findings)
            }
        }
    }

    /// A confidence says whose it is.
    private func checkConfidence(_ node: Int, _ name: String, _ category: String, _ findings: inout XLIFF2Findings) {
        guard tree.has(node, name) else { return }
        let isThere = ([node] + tree.ancestors(node)).contains { annotated[$0]?.contains(category) ?? false }
        if !isThere {
            report("“\(name)” without a tool; write “its:annotatorsRef” with “\(category)|…” here or above", node, name, &findings)
        }
    }

    // MARK: Rating and provenance

    private func checkRating(_ node: Int, _ findings: inout XLIFF2Findings) {
        if tree.has(node, "its:locQualityRatingScore"), tree.has(node, "its:locQualityRatingVote") {
            report("a score and a vote; write one of the two", node, "its:locQualityRatingVote", &findings)
        }
        for name in ["its:locQualityRatingScore", "its:locQualityRatingVote"] where tree.has(node, name + "Threshold") {
            let places = [node] + tree.ancestors(node)
            guard !places.contains(where: { tree.has($0, name) }) else { continue }
            report("“\(name)Threshold” without “\(name)” here or above", node, name + "Threshold", &findings)
        }
    }

    private func checkProvenance(_ node: Int, _ findings: inout XLIFF2Findings) {
        guard let reference = tree[node, "its:provenanceRecordsRef"] else { return }
        if let name = Self.provenance.map({ "its:" + $0 }).first(where: { tree.has(node, $0) }) {
            report("“\(name)” beside “its:provenanceRecordsRef”; write one of the two", node, name, &findings)
        }
        let places = ([node] + tree.ancestors(node)).filter { tree.element($0).map { [.unit, .group, .file].contains($0) } ?? false }
        checkStandoff(reference, .provenanceRecords, places, node, "its:provenanceRecordsRef", &findings)
    }

    private func checkStandoff(
        _ reference: String, _ element: XLIFF2Element, _ places: [Int], _ node: Int, _ name: String, _ findings: inout XLIFF2Findings
    ) {
        let identifier = String(reference.dropFirst("#its=".utf8.count))
        let isFound =
            reference.hasPrefix("#its=")
            && places.contains { place in index.node(identifier, .module(.its), in: place).map { tree.element($0) == element } ?? false }
        if !isFound {
            report("“\(name)” is “\(reference)”; write “#its=” and the xml:id of \(element.tag) here or above", node, name, &findings)
        }
    }

    // MARK: Annotations

    private func checkAnnotation(_ node: Int, _ findings: inout XLIFF2Findings) {
        checkType(node, &findings)
        checkIssue(node, &findings)
        checkAnalysis(node, &findings)
        checkTerm(node, &findings)
        checkConfidence(node, "its:mtConfidence", "mt-confidence", &findings)
        checkConfidence(node, "its:taConfidence", "text-analysis", &findings)
        checkConfidence(node, "its:termConfidence", "terminology", &findings)
        if tree.has(node, "its:localeFilterType"), !tree.has(node, "its:localeFilterList") {
            report("“its:localeFilterType” without “its:localeFilterList”; write both", node, "its:localeFilterType", &findings)
        }
    }

    /// An annotation with data of ITS is of type `its:generic`; terms are of their own.
    private func checkType(_ node: Int, _ findings: inout XLIFF2Findings) {
        guard let type = tree[node, "type"], type != "its:generic", type != "generic" else { return }
        let isTerm = type == "term" || type == "its:term-no"
        let free = isTerm ? ["its:version", "its:termConfidence", "its:annotatorsRef"] : ["its:version"]
        guard let name = tree.attributes(node).first(where: { $0.name.hasPrefix("its") && !free.contains($0.name) })?.name else { return }
        report("“\(name)” on an annotation of type “\(type)”; write “its:generic”", node, name, &findings)
    }

    private func checkIssue(_ node: Int, _ findings: inout XLIFF2Findings) {
        let names = ["Type", "Comment", "Severity", "ProfileRef", "Enabled"].map { "its:locQualityIssue" + $0 }.filter {
            tree.has(node, $0)
        }
        if let reference = tree[node, "its:locQualityIssuesRef"] {
            if let name = names.first { report("“\(name)” beside “its:locQualityIssuesRef”; write one of the two", node, name, &findings) }
            checkStandoff(reference, .qualityIssues, [tree.ancestor(node, .unit) ?? 0], node, "its:locQualityIssuesRef", &findings)
        } else if let name = names.first, !tree.has(node, "its:locQualityIssueType"), !tree.has(node, "its:locQualityIssueComment") {
            report("“\(name)” without a type or comment; write one", node, name, &findings)
        }
    }

    private func checkAnalysis(_ node: Int, _ findings: inout XLIFF2Findings) {
        let (source, identifier, reference) = ("its:taSource", "its:taIdent", "its:taIdentRef")
        if tree.has(node, source) != tree.has(node, identifier) {
            let name = tree.has(node, source) ? source : identifier
            report("“\(name)” alone; write “its:taSource” and “its:taIdent” together", node, name, &findings)
        }
        if tree.has(node, reference), let name = [source, identifier].first(where: { tree.has(node, $0) }) {
            report("“\(name)” beside “its:taIdentRef”; write one of the two", node, name, &findings)
        }
        guard tree.has(node, "its:taConfidence"), ![source, reference, "its:taClassRef"].contains(where: { tree.has(node, $0) }) else {
            return
        }
        report("“its:taConfidence” of nothing; write a class or an identity", node, "its:taConfidence", &findings)
    }

    private func checkTerm(_ node: Int, _ findings: inout XLIFF2Findings) {
        let type = tree[node, "type"]
        if tree.has(node, "its:termConfidence"), type != "term", type != "its:term-no" {
            report("“its:termConfidence” on what is no term; write the type “term” or “its:term-no”", node, "its:termConfidence", &findings)
        }
        guard type == "its:term-no" || tree.has(node, "its:termConfidence"), tree.has(node, "value"), tree.has(node, "ref") else { return }
        findings.add(
            "a term of ITS with “value” and “ref”; write one of the two", .module(.its, "Terminology"), at: tree.offset(node, "ref"))
    }

    private static let provenance = [
        "org", "orgRef", "person", "personRef", "revOrg", "revOrgRef", "revPerson", "revPersonRef", "revTool", "revToolRef", "tool",
        "toolRef",
    ]

    /// - Source: ITS 2.0, 6.2 (data category identifiers).
    private static let categories: Set<String> = [
        "allowed-characters", "directionality", "domain", "elements-within-text", "external-resource", "id-value", "language-information",
        "locale-filter", "localization-note", "localization-quality-issue", "localization-quality-rating", "mt-confidence",
        "preserve-space",
        "provenance", "storage-size", "target-pointer", "terminology", "text-analysis", "translate",
    ]
}
