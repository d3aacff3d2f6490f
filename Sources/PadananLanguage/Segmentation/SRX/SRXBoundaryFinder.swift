import PadananModel

/// Finds where rules cut; holds what was built while reading, and memory that is used again.
struct SRXBoundaryFinder: Sendable {
    /// Blocks above this size give their memory back.
    private static let keptBytes = 1 << 20

    /// A place from which on other patterns fit.
    private struct Run {
        var place: Int
        var accept: Int32
    }

    private let rules: SRXCompiledRules
    private var before: LazyAutomaton
    private var after: LazyAutomaton
    private var looks: PlaceScanner
    private var decisions: SRXDecisions
    private var classes: [UInt16] = []
    private var runs: [Run] = []

    init(_ rules: SRXCompiledRules) {
        self.rules = rules
        before = LazyAutomaton(rules.patterns, program: 0)
        after = LazyAutomaton(rules.patterns, program: 1)
        looks = PlaceScanner(rules.patterns)
        decisions = SRXDecisions(rules)
    }

    /// How many transitions were built since the beginning: the part of the cost that isn't a look-up.
    var builtCount: Int { before.builtCount + after.builtCount + looks.builtCount }

    /// The places where `text[block]` is cut, in order. Cost: linear in the block.
    mutating func boundaries(of text: [UInt8], in block: TextRange) -> [Int] {
        guard rules.breaks.contains(true), !block.isEmpty else { return [] }
        makeRoom()
        rules.patterns.classes.write(text, block, to: &classes)
        looks.scan(classes)
        findRuns()
        let places = cuts(block.count)
        if block.count > Self.keptBytes { shrink() }
        return places.reversed().map { $0 + block.lowerBound }
    }

    private mutating func makeRoom() {
        guard before.isFull || after.isFull else { return }
        before.renumber()
        after.renumber()
        decisions = SRXDecisions(rules)
    }

    /// Reads forward, and notes where the patterns that end change.
    private mutating func findRuns() {
        runs.removeAll(keepingCapacity: true)
        var last: Int32 = -1
        before.scan(classes, looks.looks) { place, accept, _ in
            if accept != last {
                runs.append(Run(place: place, accept: accept))
                last = accept
            }
        }
    }

    /// Reads backward, and decides at each place between two characters; the last comes first.
    private mutating func cuts(_ count: Int) -> [Int] {
        var places: [Int] = []
        decisions.learn(before.masks)
        var run = runs.count - 1
        after.scan(classes, looks.looks) { place, accept, masks in
            while runs[run].place > place { run -= 1 }
            if decisions.isCut(runs[run].accept, accept, masks), place > 0, place < count { places.append(place) }
        }
        return places
    }

    private mutating func shrink() {
        classes = []
        runs = []
        looks.shrink()
    }
}
