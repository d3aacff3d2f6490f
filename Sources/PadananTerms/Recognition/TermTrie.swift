/// The patterns of a glossary as a trie over word slots: nodes are numbers, edges one hash table, the root's edges an array.
struct TermTrie: Sendable {
    /// By slot: the node behind the root's edge, or 0.
    private(set) var rootChildren: [UInt32] = []
    /// By node: twice the first output's number, plus 1 when the node has children. Node 0 is the root.
    private(set) var nodes: [UInt32] = [0]
    /// Outputs as linked lists; number 0 ends a list.
    private(set) var outputs: [Output] = [Output(value: 0, next: 0)]
    private var keys: [UInt64] = [UInt64](repeating: 0, count: 64)
    private var values: [UInt32] = [UInt32](repeating: 0, count: 64)
    private var edgeCount = 0

    /// Something that ends at a node.
    struct Output: Sendable {
        var value: UInt32
        var next: UInt32
    }

    /// The first output of `node`, or 0.
    @inline(__always)
    func firstOutput(of node: UInt32) -> UInt32 { nodes[Int(node)] >> 1 }

    @inline(__always)
    func hasChildren(_ node: UInt32) -> Bool { nodes[Int(node)] & 1 != 0 }

    /// The node that `slot` leads to from `node`, or 0.
    @inline(__always)
    func child(of node: UInt32, _ slot: UInt32) -> UInt32 {
        if node == 0 { return Int(slot) < rootChildren.count ? rootChildren[Int(slot)] : 0 }
        let key = UInt64(node) << 32 | UInt64(slot)
        var place = home(key)
        while keys[place] != 0 {
            if keys[place] == key { return values[place] }
            place = (place + 1) & (keys.count - 1)
        }
        return 0
    }

    /// Adds `value` at the end of the path of `slots`, which must not be empty.
    mutating func insert(_ slots: [UInt32], _ value: UInt32) {
        var node: UInt32 = 0
        for slot in slots { node = makeChild(of: node, slot) }
        let index = Int(node)
        outputs.append(Output(value: value, next: nodes[index] >> 1))
        nodes[index] = UInt32(outputs.count - 1) << 1 | nodes[index] & 1
    }

    private mutating func makeChild(of node: UInt32, _ slot: UInt32) -> UInt32 {
        let found = child(of: node, slot)
        if found != 0 { return found }
        let new = UInt32(nodes.count)
        nodes.append(0)
        nodes[Int(node)] |= 1
        if node == 0 {
            if rootChildren.count <= Int(slot) {
                rootChildren.append(contentsOf: repeatElement(0, count: Int(slot) + 1 - rootChildren.count))
            }
            rootChildren[Int(slot)] = new
        } else {
            addEdge(UInt64(node) << 32 | UInt64(slot), new)
        }
        return new
    }

    private mutating func addEdge(_ key: UInt64, _ value: UInt32) {
        if edgeCount * 3 > keys.count * 2 { grow() }
        var place = home(key)
        while keys[place] != 0 { place = (place + 1) & (keys.count - 1) }
        keys[place] = key
        values[place] = value
        edgeCount += 1
    }

    private mutating func grow() {
        let (oldKeys, oldValues) = (keys, values)
        keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
        values = [UInt32](repeating: 0, count: oldKeys.count * 2)
        edgeCount = 0
        for (key, value) in zip(oldKeys, oldValues) where key != 0 { addEdge(key, value) }
    }

    @inline(__always)
    private func home(_ key: UInt64) -> Int {
        let mixed = key &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 32) & (keys.count - 1)
    }
}
