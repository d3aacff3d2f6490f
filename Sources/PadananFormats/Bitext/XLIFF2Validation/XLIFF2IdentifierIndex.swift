/// The identifiers of a document by where they count, to find what references mean; duplicates are reported while it is built.
///
/// - Source: XLIFF 2.1, 3.1, 3.2, 4.3.1.21, 4.9.2 and the identifiers of the modules.
struct XLIFF2IdentifierIndex {
    /// A kind of identifier that may be repeated by those of other kinds.
    enum Kind: Hashable {
        case file, group, unit, note, data
        /// Segments, ignorables and the inline elements of sources.
        case source
        /// The inline elements of targets.
        case target
        case module(XLIFF2Namespace)
        /// An element of an extension, by its namespace.
        case other(String)
    }

    private struct Key: Hashable {
        var scope: Int
        var kind: Kind
        var identifier: String
    }

    private struct Scope {
        var node: Int
        var element: XLIFF2Element
    }

    private var nodes: [Key: Int] = [:]
    private var unique: Set<Key> = []
    private let tree: XLIFF2Tree
    /// The file, groups, unit, match and source or target around the node that is read.
    private var scopes: [Scope] = []

    /// Reads all identifiers of `tree`. Cost: linear in its nodes.
    init(_ tree: XLIFF2Tree, _ findings: inout XLIFF2Findings) {
        self.tree = tree
        for node in tree.indices {
            while let scope = scopes.last, tree.end(of: scope.node) <= node { scopes.removeLast() }
            add(node, &findings)
            if let element = tree.element(node), Self.scoping.contains(element) { scopes.append(Scope(node: node, element: element)) }
        }
    }

    /// The node with an identifier of this kind in `scope`, or `nil`.
    func node(_ identifier: String, _ kind: Kind, in scope: Int) -> Int? {
        nodes[Key(scope: scope, kind: kind, identifier: identifier)]
    }

    private static let scoping: Set<XLIFF2Element> = [
        .file, .group, .unit, .match, .source, .target, .matches, .glossary, .metadata, .resourceData,
    ]

    private func scope(_ elements: XLIFF2Element...) -> Int? {
        scopes.last { elements.contains($0.element) }?.node
    }

    private mutating func add(_ node: Int, _ findings: inout XLIFF2Findings) {
        guard let element = tree.element(node) else { return addOther(node, &findings) }
        if let identifier = tree[node, "xml:id"], element == .qualityIssues || element == .provenanceRecords {
            register(node, identifier, .module(.its), in: scope(.file, .group, .unit) ?? 0)
            return check(node, identifier, .module(.its), in: 0, "the document", .module(.its, "xml:id"), &findings)
        }
        guard let identifier = tree.identifier(node) else { return }
        switch element {
        case .file: add(node, identifier, .file, in: 0, "<xliff>", &findings)
        case .group: add(node, identifier, .group, in: scope(.file) ?? 0, "<file>", &findings)
        case .unit: add(node, identifier, .unit, in: scope(.file) ?? 0, "<file>", &findings)
        case .note: add(node, identifier, .note, in: tree.parent(node).flatMap(tree.parent) ?? 0, "<notes>", &findings)
        case .data: add(node, identifier, .data, in: scope(.unit, .match) ?? 0, "<originalData>", &findings)
        case _ where element.namespace == .core: addInline(node, identifier, &findings)
        default: addModule(node, identifier, element, &findings)
        }
    }

    private mutating func addInline(_ node: Int, _ identifier: String, _ findings: inout XLIFF2Findings) {
        let isTarget = scopes.last?.element == .target
        let owner = scope(.unit, .match) ?? 0
        let place = tree.element(owner) == .match ? "<mtc:match>" : "<unit>"
        add(node, identifier, isTarget ? .target : .source, in: owner, isTarget ? "the targets of the \(place)" : place, &findings)
    }

    private mutating func addModule(_ node: Int, _ identifier: String, _ element: XLIFF2Element, _ findings: inout XLIFF2Findings) {
        let kind = Kind.module(element.namespace)
        register(node, identifier, kind, in: scope(.file, .group, .unit) ?? 0)
        let wrapper = element == .metadata ? node : scope(.matches, .glossary, .metadata, .resourceData)
        guard let wrapper else { return }
        check(node, identifier, kind, in: wrapper, tree.tag(wrapper), .module(element.namespace, "id"), &findings)
    }

    /// An element of an extension: its identifier counts in the file, group or unit around it.
    private mutating func addOther(_ node: Int, _ findings: inout XLIFF2Findings) {
        guard let parent = tree.parent(node), let identifier = tree.identifier(node) else { return }
        let kind = Kind.other(tree.namespace(node))
        switch tree.element(parent) {
        case .file, .group, .unit:
            add(node, identifier, kind, in: parent, tree.tag(parent), &findings, section: .core("4.9.2"))
            if !XLIFF2Values.isNameToken(identifier) {
                let expectation = XLIFF2ValueType.nameToken.expectation
                findings.add("“id” of an extension is “\(identifier)”; write \(expectation)", .core("4.9.2"), at: tree.offset(node, "id"))
            }
        default: break
        }
    }

    private mutating func add(
        _ node: Int, _ identifier: String, _ kind: Kind, in scope: Int, _ place: String, _ findings: inout XLIFF2Findings,
        section: XLIFF2Section = .core("4.3.1.21")
    ) {
        register(node, identifier, kind, in: scope)
        check(node, identifier, kind, in: scope, place, section, &findings)
    }

    private mutating func register(_ node: Int, _ identifier: String, _ kind: Kind, in scope: Int) {
        let key = Key(scope: scope, kind: kind, identifier: identifier)
        if nodes[key] == nil { nodes[key] = node }
    }

    private mutating func check(
        _ node: Int, _ identifier: String, _ kind: Kind, in scope: Int, _ place: String, _ section: XLIFF2Section,
        _ findings: inout XLIFF2Findings
    ) {
        guard !unique.insert(Key(scope: scope, kind: kind, identifier: identifier)).inserted else { return }
        let name = tree.has(node, "xml:id") ? "xml:id" : "id"
        findings.add(
            "“\(name)” “\(identifier)” of \(tree.tag(node)) stands twice in \(place); write another", section, at: tree.offset(node, name))
    }
}
