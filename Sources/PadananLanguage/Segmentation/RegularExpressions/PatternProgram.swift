/// A nondeterministic automaton for the union of several patterns, all read in one direction.
///
/// Read forward, it tells which patterns end at a place; read backward, from the end of the text, which begin there.
struct PatternProgram: Sendable {
    enum Kind: UInt8 {
        /// Reads a scalar of the set `first`, then goes on at `second`.
        case consume
        /// Goes on at `first` and at `second`.
        case split
        /// Goes on at `second` where the test `first` holds.
        case test
        /// Pattern `first` fits.
        case accept
    }

    /// A test of a place; numbered `operand << 3 | kind << 1 | isNegated`.
    enum TestKind: Int32 {
        /// What stands before the place is in a set.
        case before
        /// What stands behind the place is in a set.
        case behind
        /// A look of more than one character holds.
        case look
    }

    let isForward: Bool
    private(set) var kinds: [Kind] = []
    private(set) var first: [Int32] = []
    private(set) var second: [Int32] = []
    /// Where the patterns begin.
    var starts: [Int32] = []
    /// Patterns that fit, by number; bits of the looks that are tested here.
    var patternCount = 0
    var testedLooks: UInt64 = 0

    init(isForward: Bool) {
        self.isForward = isForward
    }

    var count: Int { kinds.count }

    mutating func add(_ kind: Kind, _ first: Int32, _ second: Int32 = -1) -> Int32 {
        kinds.append(kind)
        self.first.append(first)
        self.second.append(second)
        return Int32(kinds.count - 1)
    }

    /// Closes a loop: a split that was made before its body.
    mutating func link(_ split: Int32, to body: Int32) {
        first[Int(split)] = body
    }
}
