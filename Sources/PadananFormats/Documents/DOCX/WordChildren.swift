/// The indices of the nodes directly in an element.
struct WordChildren: Sequence, IteratorProtocol {
    let nodes: [WordNode]
    var index: Int
    let end: Int

    mutating func next() -> Int? {
        guard index < end else { return nil }
        defer { index = Int(nodes[index].next) }
        return index
    }
}
