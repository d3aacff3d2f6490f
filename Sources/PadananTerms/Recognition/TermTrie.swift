/// The patterns of a glossary as a trie over word slots: nodes are numbers, edges one hash table, the root's edges an array.
///
/// Complete it with `freeze` before it is walked: then edges know the state of the nodes they lead to, so that a step touches one place.
struct TermTrie: Sendable {
    /// By slot: the node behind the root's edge.
    private var rootChildren: [TrieNode] = []
    /// By node: its state. Node 0 is the root.
    private var states: [UInt32] = [0]
    /// Values of nodes that have several, as linked lists; number 0 ends a list.
    private var outputs: [Output] = [Output(value: 0, next: 0)]
    private var edges = [Edge](repeating: Edge(key: 0, child: TrieNode()), count: 64)
    private var edgeCount = 0
    private var filter = HashFilter()

    /// An edge of the hash table; the key is the node and the slot, 0 for a free place.
    private struct Edge: Sendable {
        var key: UInt64
        var child: TrieNode
    }

    private struct Output: Sendable {
        var value: UInt32
        var next: UInt32
    }

    // MARK: Walking

    /// The node that `slot` leads to from `node`; one that doesn't exist when there is none.
    @inline(__always)
    func child(of node: UInt32, _ slot: UInt32) -> TrieNode {
        if node == 0 { return Int(slot) < rootChildren.count ? rootChildren[Int(slot)] : TrieNode() }
        let key = UInt64(node) << 32 | UInt64(slot)
        let hash = Self.hash(key)
        guard filter.mayContain(hash) else { return TrieNode() }
        var place = Int(truncatingIfNeeded: hash) & (edges.count &- 1)
        while true {
            let edge = edges[place]
            if edge.key == key { return edge.child }
            if edge.key == 0 { return TrieNode() }
            place = (place &+ 1) & (edges.count &- 1)
        }
    }

    /// Calls `body` with each value that ends at `node`, in no particular order.
    @inline(__always)
    func forEachValue(of node: TrieNode, _ body: (UInt32) -> Void) {
        guard node.hasValue else { return }
        guard node.state & 2 != 0 else { return body(node.state >> 2) }
        var output = node.state >> 2
        while output != 0 {
            body(outputs[Int(output)].value)
            output = outputs[Int(output)].next
        }
    }

    // MARK: Building

    /// Adds `value`, from 1 to 2³⁰, at the end of the path of `slots`, which must not be empty.
    mutating func insert(_ slots: [UInt32], _ value: UInt32) {
        var node: UInt32 = 0
        for slot in slots { node = makeChild(of: node, slot) }
        let state = states[Int(node)]
        if state <= 3 {
            states[Int(node)] = value << 2 | state & 1
            return
        }
        if state & 2 == 0 { outputs.append(Output(value: state >> 2, next: 0)) }
        let first = state & 2 == 0 ? UInt32(outputs.count - 1) : state >> 2
        outputs.append(Output(value: value, next: first))
        states[Int(node)] = UInt32(outputs.count - 1) << 2 | 2 | state & 1
    }

    /// Writes the states of the nodes to the edges that lead to them.
    mutating func freeze() {
        for slot in rootChildren.indices { rootChildren[slot].state = states[Int(rootChildren[slot].id)] }
        for place in edges.indices where edges[place].key != 0 { edges[place].child.state = states[Int(edges[place].child.id)] }
    }

    private mutating func makeChild(of node: UInt32, _ slot: UInt32) -> UInt32 {
        let found = child(of: node, slot)
        if found.exists { return found.id }
        let new = UInt32(states.count)
        states.append(0)
        states[Int(node)] |= 1
        if node == 0 {
            if rootChildren.count <= Int(slot) {
                rootChildren.append(contentsOf: repeatElement(TrieNode(), count: Int(slot) + 1 - rootChildren.count))
            }
            rootChildren[Int(slot)].id = new
        } else {
            addEdge(UInt64(node) << 32 | UInt64(slot), new)
        }
        return new
    }

    private mutating func addEdge(_ key: UInt64, _ child: UInt32) {
        if edgeCount * 2 > edges.count { rebuild(size: edges.count * 2) }
        enter(Edge(key: key, child: TrieNode(id: child)))
        if !filter.insert(Self.hash(key)) { rebuild(size: edges.count) }
    }

    private mutating func enter(_ edge: Edge) {
        var place = Int(truncatingIfNeeded: Self.hash(edge.key)) & (edges.count - 1)
        while edges[place].key != 0 { place = (place + 1) & (edges.count - 1) }
        edges[place] = edge
        edgeCount += 1
    }

    /// Enters all edges again, into a table of `size` places and as large a filter as they need.
    private mutating func rebuild(size: Int) {
        let old = edges.filter { $0.key != 0 }
        edges = [Edge](repeating: Edge(key: 0, child: TrieNode()), count: size)
        edgeCount = 0
        for edge in old { enter(edge) }
        while !old.allSatisfy({ filter.insert(Self.hash($0.key)) }) {}
    }

    @inline(__always)
    private static func hash(_ key: UInt64) -> UInt64 {
        let mixed = key &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ mixed &>> 32
    }
}
