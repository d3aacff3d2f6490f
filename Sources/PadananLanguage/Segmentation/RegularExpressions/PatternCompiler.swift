/// Builds the automata of patterns.
///
/// Every expression is at most as large as the caps here; what is larger is refused, so that the cost of reading text stays in bounds.
struct PatternCompiler {
    /// The most states that all patterns may have together.
    static let maximumStates = 65_536
    /// The most that one pattern may have.
    static let maximumStatesOfPattern = 16_384
    /// The most steps of building one pattern: repetitions of nothing make steps and no states.
    static let maximumSteps = 4 * maximumStatesOfPattern
    /// The most different sets that looks of one character may ask for on a side, and the most looks of several: they are bits.
    static let maximumLooks = 64

    /// The letters that alternatives share at most; more would nest calls too deep.
    private static let sharedLetters = 16

    private var programs: [PatternProgram]
    private let mainCount: Int
    private var sets: [ScalarSet] = []
    private var setNumbers: [ScalarSet: Int32] = [:]
    /// Numbers of sets, for each bit.
    private var beforeSets: [Int] = []
    private var behindSets: [Int] = []
    /// The numbers of looks, without their negation, and how many stages of looks they test.
    private var looks: [RegularExpression.Look: (number: Int, stage: Int)] = [:]
    /// The programs of looks by stage and direction.
    private var lookPrograms: [[Int]: Int] = [:]
    private var stages: [Int: Int] = [:]
    private var steps = 0
    private var states = 0

    /// - Parameter directions: of each main program, whether it reads forward.
    init(directions: [Bool]) {
        programs = directions.map { PatternProgram(isForward: $0) }
        mainCount = directions.count
    }

    /// Adds a pattern to a main program.
    mutating func add(_ expression: RegularExpression, as pattern: Int, to program: Int) throws(RegularExpressionProblem) {
        steps = 0
        states = 0
        try emitPattern(expression, pattern, program)
    }

    /// The automata of all that was added.
    func compiled() -> CompiledPatterns {
        let classes = ScalarClasses(sets)
        let order = (mainCount..<programs.count).sorted { stages[$0] ?? 0 < stages[$1] ?? 0 }
        return CompiledPatterns(
            programs: programs[..<mainCount] + order.map { programs[$0] }, mainCount: mainCount, classes: classes,
            before: NeighborKinds(beforeSets, in: classes), behind: NeighborKinds(behindSets, in: classes))
    }

    // MARK: States

    private mutating func emitPattern(_ expression: RegularExpression, _ pattern: Int, _ program: Int) throws(RegularExpressionProblem) {
        let end = try add(.accept, Int32(pattern), -1, program)
        programs[program].patternCount = max(programs[program].patternCount, pattern + 1)
        let start = try emit(expression, end, program)
        programs[program].starts.append(start)
    }

    private mutating func add(_ kind: PatternProgram.Kind, _ first: Int32, _ second: Int32, _ program: Int) throws(RegularExpressionProblem)
        -> Int32
    {
        states += 1
        guard states <= Self.maximumStatesOfPattern else {
            throw RegularExpressionProblem(
                column: 0, message: "more than \(Self.maximumStatesOfPattern) states; make it shorter or its repetitions fewer")
        }
        guard programs.reduce(0, { $0 + $1.count }) < Self.maximumStates else {
            throw RegularExpressionProblem(
                column: 0, message: "the rules have more than \(Self.maximumStates) states together; use fewer or shorter ones")
        }
        return programs[program].add(kind, first, second)
    }

    /// The state where `expression` begins when `next` follows it.
    private mutating func emit(_ expression: RegularExpression, _ next: Int32, _ program: Int) throws(RegularExpressionProblem) -> Int32 {
        steps += 1
        guard steps <= Self.maximumSteps else {
            throw RegularExpressionProblem(
                column: 0, message: "more than \(Self.maximumSteps) steps to build it; make its repetitions fewer")
        }
        switch expression {
        case .empty: return next
        case .set(let set): return try add(.consume, number(of: set), next, program)
        case .sequence(let items):
            var next = next
            // Built from the end that is read last.
            for item in programs[program].isForward ? items.reversed() : items { next = try emit(item, next, program) }
            return next
        case .alternatives(let options): return try emitAlternatives(options, next, program, depth: 0)
        case .repetition(let item, let least, let most): return try emitRepetition(item, least, most, next, program)
        case .look(let look): return try add(.test, test(of: look, program), next, program)
        }
    }

    /// Words that begin alike share states, as in a trie, up to a depth; read backward, those that end alike do.
    private mutating func emitAlternatives(
        _ options: [RegularExpression], _ next: Int32, _ program: Int, depth: Int
    ) throws(RegularExpressionProblem) -> Int32 {
        var places: [RegularExpression: Int] = [:]
        var groups: [(head: RegularExpression, rests: [RegularExpression])] = []
        for option in options {
            let (head, rest) = option.split(atFront: programs[program].isForward)
            if depth < Self.sharedLetters, head.singleSet != nil, let place = places[head] {
                groups[place].rests.append(rest)
            } else {
                places[head] = groups.count
                groups.append((head, [rest]))
            }
        }
        var start: Int32?
        for group in groups.reversed() {
            let rest =
                group.rests.count == 1
                ? try emit(group.rests[0], next, program) : try emitAlternatives(group.rests, next, program, depth: depth + 1)
            let entry = try emit(group.head, rest, program)
            if let others = start { start = try add(.split, entry, others, program) } else { start = entry }
        }
        return start ?? next
    }

    private mutating func emitRepetition(
        _ item: RegularExpression, _ least: Int, _ most: Int?, _ next: Int32, _ program: Int
    ) throws(RegularExpressionProblem) -> Int32 {
        var start = next
        if let most {
            for _ in least..<most { start = try add(.split, emit(item, start, program), next, program) }
        } else {
            start = try add(.split, -1, next, program)
            programs[program].link(start, to: try emit(item, start, program))
        }
        for _ in 0..<least { start = try emit(item, start, program) }
        return start
    }

    private mutating func number(of set: ScalarSet) -> Int32 {
        if let number = setNumbers[set] { return number }
        sets.append(set)
        setNumbers[set] = Int32(sets.count - 1)
        return Int32(sets.count - 1)
    }

    // MARK: Looks

    private mutating func test(of look: RegularExpression.Look, _ program: Int) throws(RegularExpressionProblem) -> Int32 {
        let negation: Int32 = look.isNegated ? 1 : 0
        if let set = look.body.singleSet {
            let number = Int(number(of: set))
            let bit = look.isBehind ? Self.bit(of: number, in: &beforeSets) : Self.bit(of: number, in: &behindSets)
            try Self.checkCount(bit)
            let kind: PatternProgram.TestKind = look.isBehind ? .before : .behind
            return Int32(bit) << 3 | kind.rawValue << 1 | negation
        }
        let number = try register(look).number
        programs[program].testedLooks |= 1 << UInt64(number)
        return Int32(number) << 3 | PatternProgram.TestKind.look.rawValue << 1 | negation
    }

    private static func bit(of set: Int, in sets: inout [Int]) -> Int {
        if let bit = sets.firstIndex(of: set) { return bit }
        sets.append(set)
        return sets.count - 1
    }

    private static func checkCount(_ bit: Int) throws(RegularExpressionProblem) {
        guard bit < maximumLooks else {
            throw RegularExpressionProblem(column: 0, message: "the rules have more than \(maximumLooks) different looks; use fewer")
        }
    }

    private mutating func register(_ look: RegularExpression.Look) throws(RegularExpressionProblem) -> (number: Int, stage: Int) {
        var key = look
        key.isNegated = false
        if let known = looks[key] { return known }
        let stage = try innerStage(look.body) + 1
        let number = looks.count
        try Self.checkCount(number)
        looks[key] = (number, stage)
        let place = [stage, look.isBehind ? 1 : 0]
        let program = lookPrograms[place] ?? programs.count
        if program == programs.count {
            programs.append(PatternProgram(isForward: look.isBehind))
            lookPrograms[place] = program
            stages[program] = stage
        }
        try emitPattern(look.body, number, program)
        return (number, stage)
    }

    /// The highest stage of the looks in `expression`, 0 when there are none but of one character.
    private mutating func innerStage(_ expression: RegularExpression) throws(RegularExpressionProblem) -> Int {
        switch expression {
        case .empty, .set: return 0
        case .sequence(let items), .alternatives(let items):
            var stage = 0
            for item in items { stage = max(stage, try innerStage(item)) }
            return stage
        case .repetition(let item, _, _): return try innerStage(item)
        case .look(let look): return look.body.singleSet != nil ? 0 : try register(look).stage
        }
    }
}
