/// The namespace declarations in force.
///
/// - Source: Namespaces in XML 1.0 (third edition).
struct XMLNamespaces {
    static let xml = "http://www.w3.org/XML/1998/namespace"
    static let xmlns = "http://www.w3.org/2000/xmlns/"

    private struct Declaration {
        var prefix: String
        var uri: Int
        var depth: Int
    }

    /// Every namespace name met so far; 0 is none, 1 that of `xml`.
    private(set) var uris = ["", XMLNamespaces.xml]
    private var numbers: [String: Int] = ["": 0, XMLNamespaces.xml: 1]
    private var declarations: [Declaration] = []

    /// Declares `prefix` (empty for the default) for the elements from `depth` on.
    mutating func declare(_ prefix: String, _ uri: String, depth: Int) {
        let number = numbers[uri] ?? uris.count
        if number == uris.count {
            uris.append(uri)
            numbers[uri] = number
        }
        declarations.append(Declaration(prefix: prefix, uri: number, depth: depth))
    }

    /// Whether none is declared.
    var isEmpty: Bool { declarations.isEmpty }

    /// Forgets the declarations of elements deeper than `depth`.
    mutating func close(to depth: Int) {
        while let last = declarations.last, last.depth > depth { declarations.removeLast() }
    }

    /// The number of the namespace that `prefix` stands for, or `nil` when it is not declared. Cost: the declarations in force.
    func number(for prefix: String) -> Int? {
        if let declaration = declarations.last(where: { $0.prefix == prefix }) { return declaration.uri }
        if prefix.isEmpty { return 0 }
        return prefix == "xml" ? 1 : nil
    }
}
