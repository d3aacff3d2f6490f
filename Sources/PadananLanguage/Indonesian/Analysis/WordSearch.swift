/// The search for all ways to cut one word: endings from the right, prefixes from the left, the root from the lexicon.
///
/// Every way has a cost, the sum of what its parts are worth in bits; the cheapest wins. That is how `mengaku` finds *aku* before *kaku* and `perbankan`
/// finds *bank* before *ban*.
/// Cost: bounded look-ups for a word; at most 3 prefixes, a suffix, a clitic and a particle are taken off.
struct WordSearch {
    private let tables: IndonesianTables
    /// The word; a letter that a prefix swallowed is written in its place while the search is behind that prefix.
    private var word: [UInt8]
    private let lower: Int
    private let upper: Int
    private let keepsAll: Bool
    private(set) var best = SegmentedWord()
    /// All ways, unordered, when asked for.
    private(set) var all: [SegmentedWord] = []

    /// - Parameter word: folded bytes, of which the part from `lower` to `upper` is searched.
    init(_ tables: IndonesianTables, _ word: [UInt8], from lower: Int, to upper: Int, keepsAll: Bool = false) {
        self.tables = tables
        self.word = word
        self.lower = lower
        self.upper = upper
        self.keepsAll = keepsAll
    }

    /// Longer words are not taken apart: there are none in Indonesian, and the search would gain nothing.
    static let maximumLength = 64

    /// Finds the ways; afterwards `best` holds at least the word as it stands.
    mutating func run() {
        var whole = SegmentedWord()
        whole.start = lower
        whole.end = upper
        whole.cost = SearchCost.unknown(letters: upper - lower)
        if upper - lower <= Self.maximumLength, upper > lower { visitEndings(isGuess: false) }
        // Guesses are asked for only where the lexicon knows nothing that is likelier than an unknown word.
        if best.cost > whole.cost, upper - lower <= Self.maximumLength { visitEndings(isGuess: true) }
        keep(whole)
    }

    private mutating func keep(_ way: SegmentedWord) {
        if way.cost < best.cost { best = way }
        if keepsAll { all.append(way) }
    }

    // MARK: Endings

    private mutating func visitEndings(isGuess: Bool) {
        var way = SegmentedWord()
        way.cost = 0
        visitClitics(to: upper, way, isGuess)
        guard tables.lookalikes.number(word, lower, upper) == nil else { return }
        for step in tables.affixes.particles where step.ends(word, from: lower, to: upper) {
            way.particle = UInt8(step.place + 1)
            way.cost = step.cost
            visitClitics(to: upper - step.length, way, isGuess)
        }
    }

    private mutating func visitClitics(to end: Int, _ way: SegmentedWord, _ isGuess: Bool) {
        visitSuffixes(to: end, way, isGuess)
        guard tables.lookalikes.number(word, lower, end) == nil else { return }
        for step in tables.affixes.clitics where step.ends(word, from: lower, to: end) {
            var next = way
            next.clitic = UInt8(step.place + 1)
            next.cost += step.cost
            visitSuffixes(to: end - step.length, next, isGuess)
        }
    }

    private mutating func visitSuffixes(to end: Int, _ way: SegmentedWord, _ isGuess: Bool) {
        if !isGuess, let number = tables.exceptions.number(word, lower, end) { keepException(number, to: end, way) }
        descend(Path(start: lower), Ending(way, end: end, suffix: nil), isGuess)
        for step in tables.affixes.suffixes where step.ends(word, from: lower, to: end) {
            var next = way
            next.suffix = UInt8(step.place + 1)
            descend(Path(start: lower), Ending(next, end: end - step.length, suffix: step.affix), isGuess)
        }
    }

    private mutating func keepException(_ number: Int, to end: Int, _ way: SegmentedWord) {
        var way = way
        way.source = .exception
        way.number = number
        way.start = lower
        way.end = end
        way.cost += SearchCost.exception
        keep(way)
    }

    // MARK: Prefixes

    /// What was taken off on the right.
    private struct Ending {
        var way: SegmentedWord
        var end: Int
        var suffix: Affix?

        init(_ way: SegmentedWord, end: Int, suffix: Affix?) {
            self.way = way
            self.end = end
            self.suffix = suffix
        }
    }

    /// What was taken off on the left.
    private struct Path {
        var start: Int
        var depth = 0
        var code = 0
        var restored: UInt8 = 0
        var prefixes: (UInt8, UInt8, UInt8) = (0, 0, 0)
        /// The place of the innermost prefix in `AffixTable.steps`, or -1.
        var last = -1
    }

    private mutating func descend(_ path: Path, _ ending: Ending, _ isGuess: Bool) {
        if isGuess {
            guess(path, ending)
        } else if let number = tables.lexicon.number(word, path.start, ending.end) {
            keepKnown(number, path, ending)
        }
        guard path.depth < 3, ending.end &- path.start > 3 else { return }
        let letter = Int(word[path.start] &- UInt8(ascii: "a"))
        guard letter < 26 else { return }
        for place in tables.affixes.stepsByLetter[letter] { take(place, path, ending, isGuess) }
    }

    /// Takes the prefix at `place` off, when it stands there and the one before lets it.
    private mutating func take(_ place: Int, _ path: Path, _ ending: Ending, _ isGuess: Bool) {
        let step = tables.affixes.steps[place]
        let next = path.start &+ step.length
        guard word.eightBytes(at: path.start) & step.mask == step.text, ending.end &- next >= 2,
            step.neighbours & Letters.bit(word[next]) != 0, path.last < 0 || allows(tables.affixes.steps[path.last], step, at: path.start)
        else { return }
        var deeper = Path(start: next, depth: path.depth + 1, last: place)
        deeper.code = AffixPatterns.code(path.code, adding: step.affix, at: path.depth)
        deeper.prefixes = path.prefixes
        switch path.depth {
        case 0: deeper.prefixes.0 = UInt8(step.place + 1)
        case 1: deeper.prefixes.1 = UInt8(step.place + 1)
        default: deeper.prefixes.2 = UInt8(step.place + 1)
        }
        guard step.restored != 0 else { return descend(deeper, ending, isGuess) }
        deeper.start = next &- 1
        deeper.restored = step.restored
        let swallowed = word[deeper.start]
        word[deeper.start] = step.restored
        descend(deeper, ending, isGuess)
        word[deeper.start] = swallowed
    }

    /// Whether `inner` may follow `outer`, whose conditions ask for a certain root or for per-.
    private func allows(_ outer: PrefixStep, _ inner: PrefixStep, at place: Int) -> Bool {
        if outer.constraints.isEmpty { return true }
        if outer.constraints.contains(.perPrefix) { return inner.affix == .per || inner.affix == .pe || inner.affix == .peN }
        return false
    }

    // MARK: Roots

    private mutating func keepKnown(_ number: Int, _ path: Path, _ ending: Ending) {
        let pattern = tables.patterns.cost(AffixPatterns.code(path.code, suffix: ending.suffix))
        guard pattern != AffixPatterns.illegal else { return }
        let entry = tables.lexicon.entries[number]
        guard let condition = conditionCost(path, ending, entry) else { return }
        var way = ending.way
        way.cost += Int(pattern) + condition + SearchCost.root(entry, isBare: path.depth == 0 && ending.suffix == nil)
        if path.depth == 1, ending.suffix == nil, !entry.canBeVerb, tables.affixes.steps[path.last].affix.isVoice {
            way.cost += SearchCost.voiceOfNoun
        }
        way.source = .lexicon
        way.number = number
        finish(&way, path, ending)
    }

    private mutating func finish(_ way: inout SegmentedWord, _ path: Path, _ ending: Ending) {
        way.start = path.start
        way.end = ending.end
        way.restored = path.restored
        way.prefixes = path.prefixes
        keep(way)
    }

    /// What the innermost prefix's conditions cost with this root; `nil` when they forbid it.
    private func conditionCost(_ path: Path, _ ending: Ending, _ entry: RootEntry?) -> Int? {
        guard path.last >= 0 else { return 0 }
        let step = tables.affixes.steps[path.last]
        if step.constraints.isEmpty || holds(step, path.start, ending.end, entry) { return 0 }
        return step.constraints.contains(.loan) && entry != nil ? SearchCost.keptLetter : nil
    }

    private func holds(_ step: PrefixStep, _ start: Int, _ end: Int, _ entry: RootEntry?) -> Bool {
        let constraints = step.constraints
        if constraints.contains(.loan), entry?.flags.contains(.loan) ?? false { return true }
        if constraints.contains(.twoConsonants), end &- start > 1, Letters.isConsonant(word[start]), Letters.isConsonant(word[start &+ 1]) {
            return true
        }
        if constraints.contains(.consonantAndEr), end &- start > 3, Letters.isConsonant(word[start]), word[start &+ 1] == UInt8(ascii: "e"),
            word[start &+ 2] == UInt8(ascii: "r"), Letters.isConsonant(word[start &+ 3])
        {
            return true
        }
        if constraints.contains(.oneSyllable), Letters.vowelCount(word, start, end) == 1 { return true }
        guard constraints.contains(.root) else { return false }
        return tables.affixes.rules[step.place].constraints.contains(.root(Array(word[start..<end])))
    }

    private mutating func guess(_ path: Path, _ ending: Ending) {
        guard path.depth > 0 || ending.suffix != nil || ending.way.clitic != 0 || ending.way.particle != 0 else { return }
        let pattern = tables.patterns.cost(AffixPatterns.code(path.code, suffix: ending.suffix))
        guard pattern != AffixPatterns.illegal, RootShape.isPlausible(word, path.start, ending.end),
            let condition = conditionCost(path, ending, nil)
        else { return }
        var way = ending.way
        way.cost += Int(pattern) + condition + SearchCost.unknown(letters: ending.end - path.start) + SearchCost.guess
        if path.last >= 0, path.restored == 0, word[path.start] == UInt8(ascii: "m") || word[path.start] == UInt8(ascii: "n") {
            way.cost += SearchCost.nasalRoot
        }
        way.source = .guess
        finish(&way, path, ending)
    }
}
