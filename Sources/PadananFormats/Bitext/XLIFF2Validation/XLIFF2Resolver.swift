/// Finds what references mean.
///
/// - Source: XLIFF 2.1, 3.1 to 3.3.
struct XLIFF2Resolver {
    /// What a reference leads to.
    enum Outcome {
        /// Another document: the reference does not begin with `#`.
        case external
        /// Not a reference in the standard's syntax, or one that leads nowhere; the message says why.
        case broken(String)
        case found(Int)
    }

    let tree: XLIFF2Tree
    let index: XLIFF2IdentifierIndex

    /// Resolves `reference` as it stands in `node`.
    func resolve(_ reference: String, from node: Int) -> Outcome {
        guard reference.hasPrefix("#") else { return .external }
        do {
            let fragment = try XLIFF2Fragment(reference.dropFirst())
            guard let found = target(of: fragment, from: node) else { return .broken("nothing in the document is “\(reference)”") }
            return .found(found)
        } catch {
            return .broken("“\(reference)”: \(error.message)")
        }
    }

    private func target(of fragment: XLIFF2Fragment, from node: Int) -> Int? {
        guard let container = container(of: fragment, from: node) else { return nil }
        guard let leaf = fragment.leaf else { return container }
        switch leaf.prefix {
        case "": return index.node(leaf.identifier, .source, in: container)
        case "t": return index.node(leaf.identifier, .target, in: container)
        case "n": return index.node(leaf.identifier, .note, in: container)
        case "d": return index.node(leaf.identifier, .data, in: container)
        default: return module(leaf.prefix, leaf.identifier, in: container)
        }
    }

    private func module(_ prefix: String, _ identifier: String, in container: Int) -> Int? {
        if let module = XLIFF2Namespace(rawValue: prefix), let node = index.node(identifier, .module(module), in: container) { return node }
        return (Self.extensions[prefix] ?? []).lazy.compactMap { index.node(identifier, .other($0), in: container) }.first
    }

    /// The file, group or unit that the last selector counts in. What is missing before the first selector is taken from around `node`.
    private func container(of fragment: XLIFF2Fragment, from node: Int) -> Int? {
        if fragment.isAbsolute, fragment.file == nil { return nil }
        guard fragment.file != nil || fragment.group != nil || fragment.unit != nil else {
            return tree.ancestor(node, .unit, .group, .file)
        }
        guard let file = fragment.file.map({ index.node($0, .file, in: 0) }) ?? tree.ancestor(node, .file) else { return nil }
        var container = file
        if let group = fragment.group {
            guard let node = index.node(group, .group, in: file) else { return nil }
            container = node
        }
        if let unit = fragment.unit {
            guard let node = index.node(unit, .unit, in: file), container == file || tree.descendants(container).contains(node) else {
                return nil
            }
            container = node
        }
        return container
    }

    /// Namespaces of extensions by registered prefix.
    private static let extensions: [String: [String]] = [
        "tbx": ["urn:iso:std:iso:30042:ed-1:v1:en", "urn:iso:std:iso:30042:ed-2"], "its": ["http://www.w3.org/2005/11/its"],
    ]
}
