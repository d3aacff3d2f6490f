/// Reads a regular expression in the syntax of ICU and Java; `RegularExpression` tells what is supported. Cost: linear.
struct RegularExpressionParser {
    /// What the letters in `(?im)` switch on.
    struct Flags {
        var ignoresCase = false
        var isMultiline = false
        var dotFitsLineEnds = false
        /// White space and comments count for nothing.
        var ignoresSpace = false
    }

    /// The deepest nesting of groups and sets; deeper trees would need too much of the stack.
    static let maximumDepth = 50
    /// The longest expression, in code points: far more than any rule that a person writes.
    static let maximumLength = 100_000
    /// The highest number in `{n,m}`, as in Perl.
    static let maximumRepetition = 1_000

    let scalars: [Unicode.Scalar]
    var index = 0
    var flags = Flags()
    var depth = 0

    /// The tree of `text`.
    static func parse(_ text: String, ignoringCase: Bool = false) throws(RegularExpressionProblem) -> RegularExpression {
        var parser = RegularExpressionParser(scalars: Array(text.unicodeScalars))
        parser.flags.ignoresCase = ignoringCase
        guard parser.scalars.count <= maximumLength else {
            throw RegularExpressionProblem(column: 0, message: "more than \(maximumLength) characters; split it into several rules")
        }
        let expression = try parser.alternatives()
        guard parser.index == parser.scalars.count else { throw parser.problem("the parenthesis closes nothing; write \\) for the sign") }
        return expression
    }

    private init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    // MARK: Reading

    var next: Unicode.Scalar? { peek(0) }

    func peek(_ distance: Int) -> Unicode.Scalar? {
        index + distance < scalars.count ? scalars[index + distance] : nil
    }

    func problem(_ message: String, at place: Int? = nil) -> RegularExpressionProblem {
        RegularExpressionProblem(column: (place ?? index) + 1, message: message)
    }

    /// Moves over `text` when it stands here.
    mutating func take(_ text: StaticString) -> Bool {
        let wanted = text.withUTF8Buffer { Array($0) }
        guard index + wanted.count <= scalars.count else { return false }
        for (place, byte) in wanted.enumerated() where scalars[index + place].value != UInt32(byte) { return false }
        index += wanted.count
        return true
    }

    func literal(_ value: UInt32) -> RegularExpression {
        .set(cased(ScalarSet(value)))
    }

    /// The set, with the other cases under the flag `i`.
    func cased(_ set: ScalarSet) -> ScalarSet {
        flags.ignoresCase ? CaseVariants.closing(set) : set
    }

    // MARK: The levels of an expression

    mutating func alternatives() throws(RegularExpressionProblem) -> RegularExpression {
        var options = [try sequence()]
        while take("|") { options.append(try sequence()) }
        return RegularExpression.anyOf(options)
    }

    private mutating func sequence() throws(RegularExpressionProblem) -> RegularExpression {
        var items: [RegularExpression] = []
        while let scalar = next, scalar != "|", scalar != ")" {
            guard !skipSpace(scalar) else { continue }
            guard let item = try item(scalar) else { continue }
            items.append(try repeated(item))
        }
        return RegularExpression.joined(items)
    }

    /// Moves over white space or a comment under the flag `x`.
    private mutating func skipSpace(_ scalar: Unicode.Scalar) -> Bool {
        guard flags.ignoresSpace else { return false }
        if scalar == "#" {
            while let scalar = next, scalar != "\n" { index += 1 }
            return true
        }
        guard scalar.properties.isPatternWhitespace else { return false }
        index += 1
        return true
    }

    /// `nil` for what stands for nothing, such as a flag.
    private mutating func item(_ scalar: Unicode.Scalar) throws(RegularExpressionProblem) -> RegularExpression? {
        switch scalar {
        case "\\": return try escape()
        case "[": return .set(try set())
        case "(": return try group()
        case "*", "+", "?": throw problem("there is nothing to repeat; write \\\(scalar) for the sign")
        case "{": throw problem("there is nothing to repeat; write \\{ for the sign")
        default: break
        }
        index += 1
        switch scalar {
        case ".": return .set(flags.dotFitsLineEnds ? .all : ScalarSet.lineTerminators.inverted)
        case "^": return flags.isMultiline ? RegularExpression.lineStart : RegularExpression.textStart
        case "$": return flags.isMultiline ? RegularExpression.lineEnd : RegularExpression.textEndOrLastLineEnd
        default: return literal(scalar.value)
        }
    }

    // MARK: Repetition

    mutating func repeated(_ item: RegularExpression) throws(RegularExpressionProblem) -> RegularExpression {
        while let scalar = next, skipSpace(scalar) {}
        let start = index
        let (least, most): (Int, Int?)
        switch next {
        case "*": (least, most) = (0, nil)
        case "+": (least, most) = (1, nil)
        case "?": (least, most) = (0, 1)
        case "{": (least, most) = try interval()
        default: return item
        }
        if index == start { index += 1 }
        // What is fitted doesn't depend on greed.
        if take("?") { return .repetition(item, least: least, most: most) }
        guard take("+") else { return .repetition(item, least: least, most: most) }
        guard let set = item.singleSet else {
            throw problem("a possessive repetition is supported for a single character only; leave out the second “+”", at: start)
        }
        return possessive(set, least, most)
    }

    /// All that can be had is taken: no other of the set may follow unless the most are reached.
    private func possessive(_ set: ScalarSet, _ least: Int, _ most: Int?) -> RegularExpression {
        let item = RegularExpression.set(set)
        let end = RegularExpression.ahead(item, isNegated: true)
        guard let most else { return .sequence([.repetition(item, least: least, most: nil), end]) }
        let full = RegularExpression.repetition(item, least: most, most: most)
        if least == most { return full }
        return .alternatives([full, .sequence([.repetition(item, least: least, most: most - 1), end])])
    }

    /// `{3}`, `{3,}`, `{3,5}`
    private mutating func interval() throws(RegularExpressionProblem) -> (Int, Int?) {
        let start = index
        index += 1
        guard let least = number() else { throw problem("a number is expected behind “{”; write \\{ for the sign", at: start) }
        var most: Int? = least
        if take(",") { most = number() }
        guard take("}") else { throw problem("“{” is not closed by “}”", at: start) }
        if let most, most < least { throw problem("the interval \(least),\(most) ends before it begins", at: start) }
        guard max(least, most ?? 0) <= Self.maximumRepetition else {
            throw problem("at most \(Self.maximumRepetition) repetitions are counted; write * or + for any number", at: start)
        }
        return (least, most)
    }

    private mutating func number() -> Int? {
        var number: Int?
        while let scalar = next, ("0"..."9").contains(scalar) {
            number = min((number ?? 0) * 10 + Int(scalar.value) - 0x30, 1_000_000)
            index += 1
        }
        return number
    }
}
