/// A node of a trie, with what the walk asks of it first.
struct TrieNode: Sendable {
    /// 0 for the root, and for a node that isn't there.
    var id: UInt32 = 0
    /// Bit 0: it has children. Bit 1: several values end here. The rest: the value, or the number of the first in `TermTrie.outputs`; 0 for none.
    var state: UInt32 = 0

    @inline(__always)
    var exists: Bool { id != 0 }

    @inline(__always)
    var hasChildren: Bool { state & 1 != 0 }

    @inline(__always)
    var hasValue: Bool { state > 3 }
}
