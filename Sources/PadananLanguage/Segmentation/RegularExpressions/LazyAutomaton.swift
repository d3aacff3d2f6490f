/// A deterministic automaton made of a `PatternProgram` while text is read: a state is built when it is first reached, and kept.
///
/// A transition reads the class of a scalar together with what is to be known of the place behind it (a symbol). Memory has bounds:
/// what is kept is thrown away when there is too much of it. So a step costs a look-up, and at worst the size of the program; reading is
/// linear in the text whatever the patterns are.
struct LazyAutomaton: Sendable {
    /// The most transitions that are kept, 2 bytes each, and the most states.
    private static let maximumTransitions = 1 << 22
    private static let maximumStates = 1 << 16 - 1
    /// The most symbols that are kept apart at once, and numbers of looks.
    private static let maximumSymbols = 1 << 13
    private static let maximumLookNumbers = 1 << 10
    /// The most sets of patterns; `renumber` makes room.
    private static let maximumMasks = 1 << 14

    let patterns: CompiledPatterns
    let program: PatternProgram
    let isForward: Bool
    /// Kinds of the scalar that is read next, which a place depends on.
    let kindOfClass: [UInt16]
    private let kindCount: Int
    private let classCount: Int

    private(set) var masks: PatternMasks
    var closures: PatternClosures
    /// How many transitions were built: what reading costs beyond look-ups.
    private(set) var builtCount = 0

    /// The number plus one of each symbol in use, by look, kind and class.
    private var symbols: [UInt16] = []
    private var symbolCount = 0
    private var lookNumbers: [UInt64: Int] = [:]
    private var lastLooks: (bits: UInt64, number: Int) = (0, 0)
    /// How many symbols a row of `transitions` has.
    private var stride = 128
    /// The state that follows, 0 when it isn't known yet.
    private var transitions: [UInt16] = []
    private var states: [AutomatonState] = []
    private var stateNumbers: [AutomatonState: Int32] = [:]
    /// The patterns that fit in each state, as a number of `masks`.
    private var acceptOfState: [Int32] = []
    /// How often all states were thrown away.
    private var clears = 0

    init(_ patterns: CompiledPatterns, program: Int) {
        self.patterns = patterns
        self.program = patterns.programs[program]
        isForward = self.program.isForward
        let kinds = isForward ? patterns.behind : patterns.before
        kindOfClass = kinds.kindOfClass
        kindCount = kinds.masks.count
        classCount = patterns.classes.count
        masks = PatternMasks(patternCount: self.program.patternCount)
        closures = PatternClosures(self.program)
        clear()
    }

    /// Whether there are so many sets of patterns that `renumber` is due.
    var isFull: Bool { masks.masks.count > Self.maximumMasks }

    /// Makes room between two texts: numbers of `masks` are given anew.
    mutating func renumber() {
        masks = PatternMasks(patternCount: program.patternCount)
        clear()
    }

    private mutating func clear() {
        symbols = Array(repeating: 0, count: kindCount * classCount)
        symbolCount = 0
        lookNumbers = [0: 0]
        lastLooks = (0, 0)
        clearStates()
    }

    private mutating func clearStates() {
        clears += 1
        // State 0 stands for none.
        transitions = Array(repeating: 0, count: stride)
        states = [AutomatonState(positions: [], start: -1, mask: -1)]
        stateNumbers = [:]
        acceptOfState = [0]
        closures.clear()
    }

    /// The patterns that fit in a state.
    func accept(_ state: Int32) -> Int32 { acceptOfState[Int(state)] }

    /// The state at the edge where reading begins.
    ///
    /// - Parameters:
    ///   - first: the class of the first scalar that will be read, or the edge.
    ///   - looks: those that hold there.
    mutating func begin(first: UInt16, looks: UInt64) -> Int32 {
        state(closures.begin(context(edge: true, readClass: 0, kind: kindOfClass[Int(first)], looks)))
    }

    /// The state behind a scalar.
    ///
    /// - Parameters:
    ///   - readClass: its class.
    ///   - next: the class of what is read next, or the edge.
    ///   - looks: those that hold between them.
    @inline(__always)
    mutating func step(_ state: Int32, _ readClass: UInt16, next: UInt16, looks: UInt64) -> Int32 {
        var place = Int(kindOfClass[Int(next)]) &* classCount &+ Int(readClass)
        if looks != lastLooks.bits { setLastLooks(looks) }
        place &+= lastLooks.number &* kindCount &* classCount
        let symbol = Int(symbols[place])
        if symbol != 0 {
            let known = transitions[Int(state) &* stride &+ symbol &- 1]
            if known != 0 { return Int32(known) }
        }
        return build(state, readClass, place, looks)
    }

    private mutating func setLastLooks(_ looks: UInt64) {
        if let number = lookNumbers[looks] {
            lastLooks = (looks, number)
            return
        }
        if lookNumbers.count == Self.maximumLookNumbers {
            lookNumbers = [:]
            symbols = []
            symbolCount = 0
            // The states stay: the one in use is still needed. Their transitions are of other symbols.
            for index in transitions.indices { transitions[index] = 0 }
        }
        lastLooks = (looks, lookNumbers.count)
        lookNumbers[looks] = lookNumbers.count
        symbols += Array(repeating: 0, count: kindCount * classCount)
    }

    // MARK: Building

    private func context(edge: Bool, readClass: Int, kind: UInt16, _ looks: UInt64) -> PlaceContext {
        let next = (isForward ? patterns.behind : patterns.before).masks[Int(kind)]
        let readKinds = isForward ? patterns.before : patterns.behind
        let read = edge ? 0 : readKinds.masks[Int(readKinds.kindOfClass[readClass])]
        return isForward ? PlaceContext(before: read, behind: next, looks: looks) : PlaceContext(before: next, behind: read, looks: looks)
    }

    @inline(never)
    private mutating func build(_ state: Int32, _ readClass: UInt16, _ place: Int, _ looks: UInt64) -> Int32 {
        builtCount += 1
        let kind = UInt16(place / classCount % kindCount)
        var closure = closures.step(
            states[Int(state)], Int(readClass), context(edge: false, readClass: Int(readClass), kind: kind, looks), patterns.classes)
        let clearsBefore = clears
        if symbols[place] == 0, !addSymbol(place) {
            clearStates()
            closure = closures.renewed(closure)
        }
        let next = self.state(closure)
        // When all was thrown away, the number of the old state is void.
        if clears == clearsBefore { transitions[Int(state) * stride + Int(symbols[place]) - 1] = UInt16(next) }
        return next
    }

    /// Numbers a symbol; `false` when the rows of transitions had to be made longer, or the symbols to be numbered anew.
    private mutating func addSymbol(_ place: Int) -> Bool {
        let hasRoom = symbolCount < stride
        if !hasRoom, stride < Self.maximumSymbols {
            stride += stride / 2
        } else if !hasRoom {
            for index in symbols.indices { symbols[index] = 0 }
            symbolCount = 0
        }
        symbolCount += 1
        symbols[place] = UInt16(symbolCount)
        return hasRoom
    }

    private mutating func state(_ closure: PatternClosure) -> Int32 {
        let state = AutomatonState(positions: closure.positions, start: closure.start, mask: masks.number(of: closure.mask))
        if let number = stateNumbers[state] { return number }
        if states.count == Self.maximumStates || (states.count + 1) * stride > Self.maximumTransitions || closures.isFull {
            clearStates()
            return self.state(closures.renewed(closure))
        }
        let number = Int32(states.count)
        states.append(state)
        stateNumbers[state] = number
        acceptOfState.append(state.mask)
        transitions += repeatElement(0, count: stride)
        return number
    }
}
