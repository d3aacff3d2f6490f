/// The elements of a document that the standard defines, in the order of the file, and those of extensions that have an identifier.
///
/// A node is named by its index; its descendants are the indices between it and `end(of:)`.
struct XLIFF2Tree {
    /// An attribute with the standard's prefix and its value as XML reads it.
    struct Attribute {
        var name: String
        var value: String
        var offset: Int
    }

    private struct Node {
        /// `nil` for an element of an extension.
        var element: XLIFF2Element?
        var parent: Int32
        var end: Int32
        var firstAttribute: Int32
        var attributeCount: Int32
        var namespace: Int32
        var hasText = false
        var hasElements = false
        var offset: Int
    }

    private var nodes: [Node] = []
    private var attributes: [Attribute] = []
    private var namespaces: [String] = []
    private var namespaceNumbers: [String: Int32] = [:]
    private(set) var version: XLIFF2Version

    init(version: XLIFF2Version) {
        self.version = version
    }

    // MARK: Building

    /// Adds an element inside `parent` (-1 for none) and returns its index.
    mutating func open(_ element: XLIFF2Element?, namespace: String, parent: Int, attributes added: [Attribute], offset: Int) -> Int {
        let index = nodes.count
        nodes.append(
            Node(
                element: element, parent: Int32(parent), end: Int32(index + 1), firstAttribute: Int32(attributes.count),
                attributeCount: Int32(added.count), namespace: number(of: namespace), offset: offset))
        attributes += added
        if parent >= 0 { nodes[parent].hasElements = true }
        return index
    }

    /// Ends an element: what comes next is not inside it.
    mutating func close(_ node: Int) { nodes[node].end = Int32(nodes.count) }

    /// Notes that an element has text other than white space.
    mutating func noteText(in node: Int) { nodes[node].hasText = true }

    /// Notes that an element has children, although they are not kept.
    mutating func noteElements(in node: Int) { nodes[node].hasElements = true }

    private mutating func number(of namespace: String) -> Int32 {
        if let number = namespaceNumbers[namespace] { return number }
        namespaces.append(namespace)
        namespaceNumbers[namespace] = Int32(namespaces.count - 1)
        return Int32(namespaces.count - 1)
    }

    // MARK: Reading

    /// All nodes.
    var indices: Range<Int> { nodes.indices }

    func element(_ node: Int) -> XLIFF2Element? { nodes[node].element }
    func namespace(_ node: Int) -> String { namespaces[Int(nodes[node].namespace)] }
    func offset(_ node: Int) -> Int { nodes[node].offset }
    func end(of node: Int) -> Int { Int(nodes[node].end) }
    func hasText(_ node: Int) -> Bool { nodes[node].hasText }

    /// Whether neither text nor elements stand inside.
    func isEmpty(_ node: Int) -> Bool { !nodes[node].hasText && !nodes[node].hasElements }

    /// Whether elements stand inside.
    func hasElements(_ node: Int) -> Bool { nodes[node].hasElements }

    /// The element around a node, or `nil` at the root.
    func parent(_ node: Int) -> Int? { nodes[node].parent < 0 ? nil : Int(nodes[node].parent) }

    /// All nodes inside `node`.
    func descendants(_ node: Int) -> Range<Int> { node + 1..<end(of: node) }

    /// The nodes directly inside `node`.
    func children(_ node: Int) -> some Sequence<Int> {
        let end = end(of: node)
        return sequence(first: node + 1) { self.end(of: $0) }.lazy.prefix { $0 < end }
    }

    /// The children that are `element`.
    func children(_ node: Int, _ element: XLIFF2Element) -> [Int] {
        children(node).filter { self.element($0) == element }
    }

    /// The first child that is `element`.
    func child(_ node: Int, _ element: XLIFF2Element) -> Int? {
        children(node).first { self.element($0) == element }
    }

    /// The nearest of the elements around `node` that is one of `elements`.
    func ancestor(_ node: Int, _ elements: XLIFF2Element...) -> Int? {
        ancestors(node).first { self.element($0).map(elements.contains) ?? false }
    }

    /// The elements around a node, from the inside.
    func ancestors(_ node: Int) -> some Sequence<Int> {
        sequence(state: node) { (state: inout Int) -> Int? in
            guard let parent = self.parent(state) else { return nil }
            state = parent
            return parent
        }
    }

    /// The attributes of a node.
    func attributes(_ node: Int) -> ArraySlice<Attribute> {
        let first = Int(nodes[node].firstAttribute)
        return attributes[first..<first + Int(nodes[node].attributeCount)]
    }

    func attribute(_ node: Int, _ name: String) -> Attribute? { attributes(node).first { $0.name == name } }

    /// The value of an attribute named with the standard's prefix.
    subscript(node: Int, name: String) -> String? { attribute(node, name)?.value }

    /// Whether the attribute is there.
    func has(_ node: Int, _ name: String) -> Bool { attribute(node, name) != nil }

    /// The identifier, without white space at its ends.
    func identifier(_ node: Int) -> String? { self[node, "id"].map(XLIFF2Values.trimmed) }

    /// Where the attribute stands, or else its element.
    func offset(_ node: Int, _ name: String) -> Int { attribute(node, name)?.offset ?? offset(node) }

    /// The element in a message: `<unit>`.
    func tag(_ node: Int) -> String { element(node)?.tag ?? "the extension" }
}
