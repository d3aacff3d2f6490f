/// Follows the states of a program that read nothing, under the conditions of a place.
struct PatternClosures: Sendable {
    /// The most different places that are kept.
    private static let maximumStarts = 512

    /// Patterns that begin at a place.
    private struct Start: Sendable {
        /// The reading states, in order.
        var positions: [Int32]
        /// They as bits.
        var members: [UInt64]
        var mask: [UInt64]
        /// For each class where reading it leads, once that was asked.
        var targets: [[Int32]?]
    }

    private struct StartKey: Sendable, Hashable {
        var positions: [Int32]
        var mask: [UInt64]
    }

    private let program: PatternProgram
    private let maskWords: Int
    private var starts: [Start] = []
    private var startNumbers: [StartKey: Int32] = [:]
    private var startOfContext: [PlaceContext: Int32] = [:]
    /// The round in which a state was last visited.
    private var visits: [Int32]
    private var round: Int32 = 0
    private var stack: [Int32] = []

    init(_ program: PatternProgram) {
        self.program = program
        maskWords = max((program.patternCount + 63) / 64, 1)
        visits = Array(repeating: 0, count: program.count)
    }

    var isFull: Bool { startOfContext.count > Self.maximumStarts }

    mutating func clear() {
        starts = []
        startNumbers = [:]
        startOfContext = [:]
    }

    /// The closure at the edge of a text.
    mutating func begin(_ context: PlaceContext) -> PatternClosure {
        let start = start(context)
        return PatternClosure(positions: [], start: start, context: context, mask: starts[Int(start)].mask)
    }

    /// The same closure after `clear`.
    mutating func renewed(_ closure: PatternClosure) -> PatternClosure {
        var closure = closure
        closure.start = start(closure.context)
        return closure
    }

    /// Where reading a scalar of a class leads from a state. Cost: at most the size of the program.
    mutating func step(_ state: AutomatonState, _ readClass: Int, _ context: PlaceContext, _ classes: ScalarClasses) -> PatternClosure {
        let start = start(context)
        beginRound()
        for position in state.positions where classes.isClass(readClass, in: Int(program.first[Int(position)])) {
            stack.append(program.second[Int(position)])
        }
        stack += targets(of: Int(state.start), readClass, classes)
        var mask = starts[Int(start)].mask
        let reached = close(context, &mask)
        let members = starts[Int(start)].members
        let positions = reached.filter { members[Int($0) >> 6] >> UInt64($0 & 63) & 1 == 0 }.sorted()
        return PatternClosure(positions: positions, start: start, context: context, mask: mask)
    }

    private mutating func targets(of start: Int, _ readClass: Int, _ classes: ScalarClasses) -> [Int32] {
        if starts[start].targets.isEmpty { starts[start].targets = Array(repeating: nil, count: classes.count) }
        if let known = starts[start].targets[readClass] { return known }
        let targets = starts[start].positions.filter { classes.isClass(readClass, in: Int(program.first[Int($0)])) }
            .map { program.second[Int($0)] }
        starts[start].targets[readClass] = targets
        return targets
    }

    private mutating func beginRound() {
        stack.removeAll(keepingCapacity: true)
        round &+= 1
        guard round <= 0 else { return }
        // Once in two thousand million rounds.
        visits = Array(repeating: 0, count: program.count)
        round = 1
    }

    /// The number of the patterns that begin at a place.
    private mutating func start(_ context: PlaceContext) -> Int32 {
        if let number = startOfContext[context] { return number }
        beginRound()
        stack += program.starts
        var mask = [UInt64](repeating: 0, count: maskWords)
        let positions = close(context, &mask).sorted()
        let key = StartKey(positions: positions, mask: mask)
        let number = startNumbers[key] ?? Int32(starts.count)
        if Int(number) == starts.count {
            var members = [UInt64](repeating: 0, count: (program.count + 63) / 64)
            for position in positions { members[Int(position) >> 6] |= 1 << UInt64(position & 63) }
            starts.append(Start(positions: positions, members: members, mask: mask, targets: []))
            startNumbers[key] = number
        }
        startOfContext[context] = number
        return number
    }

    /// The reading states that can be reached from `stack`; patterns that fit are added to `mask`.
    private mutating func close(_ context: PlaceContext, _ mask: inout [UInt64]) -> [Int32] {
        var positions: [Int32] = []
        while let state = stack.popLast() {
            let index = Int(state)
            if visits[index] == round { continue }
            visits[index] = round
            switch program.kinds[index] {
            case .consume: positions.append(state)
            case .accept: mask[Int(program.first[index]) >> 6] |= 1 << UInt64(program.first[index] & 63)
            case .split:
                stack.append(program.second[index])
                stack.append(program.first[index])
            case .test:
                if holds(program.first[index], context) { stack.append(program.second[index]) }
            }
        }
        return positions
    }

    private func holds(_ test: Int32, _ context: PlaceContext) -> Bool {
        let bits =
            switch PatternProgram.TestKind(rawValue: test >> 1 & 3) {
            case .before: context.before
            case .behind: context.behind
            default: context.looks
            }
        return (bits >> UInt64(test >> 3) & 1 != 0) != (test & 1 != 0)
    }
}
