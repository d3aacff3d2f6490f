/// All places of a compiled pattern that a path may have reached.
struct GlobThreads {
    private let program: [GlobInstruction]
    private var places: [Int] = []
    /// The number of the step at which a place was last reached, so that none is listed twice.
    private var reached: [Int]
    private var step = 1
    private var waiting: [Int] = []
    private(set) var isAtEnd = false

    init(_ program: [GlobInstruction]) {
        self.program = program
        reached = [Int](repeating: 0, count: program.count)
    }

    /// Whether no further character can lead to a match.
    var isEmpty: Bool { places.isEmpty && !isAtEnd }

    mutating func start() { add(0) }

    mutating func advance(over scalar: Unicode.Scalar) {
        let before = places
        places.removeAll(keepingCapacity: true)
        isAtEnd = false
        step += 1
        for place in before where program[place].takes(scalar) { add(place + 1) }
    }

    /// Adds `place` and where it leads without taking a character.
    private mutating func add(_ place: Int) {
        waiting.append(place)
        while let next = waiting.popLast() {
            guard reached[next] != step else { continue }
            reached[next] = step
            switch program[next] {
            case .split(let first, let second): waiting += [second, first]
            case .jump(let target): waiting.append(target)
            case .end: isAtEnd = true
            default: places.append(next)
            }
        }
    }
}
