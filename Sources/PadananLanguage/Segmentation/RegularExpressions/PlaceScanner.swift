/// Finds the looks that hold at each place of a text.
struct PlaceScanner: Sendable {
    private(set) var automata: [LazyAutomaton]
    /// For each place, byte `i` of the text at `i`, and its end, the looks that hold, as bits; empty when no pattern has looks.
    private(set) var looks: [UInt64] = []
    /// Places where looks hold, by the number of their mask.
    private var found: [(place: Int, accept: Int32)] = []

    init(_ patterns: CompiledPatterns) {
        automata = (patterns.mainCount..<patterns.programs.count).map { LazyAutomaton(patterns, program: $0) }
    }

    var builtCount: Int { automata.reduce(0) { $0 + $1.builtCount } }

    /// Looks at every place of a text. Cost: one pass for each automaton.
    ///
    /// - Parameter classes: as `ScalarClasses.write` makes them.
    mutating func scan(_ classes: [UInt16]) {
        looks.removeAll(keepingCapacity: true)
        if automata.isEmpty { return }
        looks.append(contentsOf: repeatElement(0, count: classes.count - 1))
        for index in automata.indices {
            if automata[index].isFull { automata[index].renumber() }
            found.removeAll(keepingCapacity: true)
            automata[index].scan(classes, looks) { place, accept, _ in
                if accept != 0 { found.append((place, accept)) }
            }
            for (place, accept) in found { looks[place] |= automata[index].masks.masks[Int(accept)][0] }
        }
    }

    /// Gives large memory back.
    mutating func shrink() {
        looks = []
        found = []
    }
}
