/// A check of regular expressions against the syntax of ICU, which SRX 2.0 prescribes.
///
/// It tells where an expression can't be compiled; it neither compiles nor knows the names of properties.
/// - Source: SRX 2.0, section on regular expressions; ICU User Guide, “Regular Expressions”.
public struct RegularExpressionSyntax {
    /// What is wrong, and where.
    public struct Problem: Sendable, Hashable, Error {
        /// In code points, from 1.
        public var column: Int
        /// One lowercase clause.
        public var message: String
        /// Whether the expression can be compiled all the same, but hardly means what was meant.
        public var isDoubt = false
    }

    /// A group that is open.
    struct Group {
        var start: Int
        var isLookbehind = false
        var isLookaround = false
        /// Whether white space and comments count for nothing (flag `x`) outside of it.
        var outerIgnoresSpace = false
    }

    let scalars: [Unicode.Scalar]
    var index = 0
    var groups: [Group] = []
    /// How many of the open groups are lookbehinds.
    private var lookbehindCount = 0
    /// Whether what stands before may be repeated.
    var isRepeatable = false
    var ignoresSpace = false
    var captureCount = 0
    var captureNames: Set<String> = []
    /// The highest group referred to, and where.
    var reference: (number: Int, index: Int)?
    var doubt: Problem?

    /// The first problem of `expression`, or `nil` when it is a regular expression. Cost: linear.
    public static func problem(in expression: String) -> Problem? {
        var syntax = RegularExpressionSyntax(scalars: Array(expression.unicodeScalars))
        do {
            try syntax.check()
            return syntax.doubt
        } catch {
            return error
        }
    }

    private init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    func peek(_ distance: Int) -> Unicode.Scalar? {
        index + distance < scalars.count ? scalars[index + distance] : nil
    }

    func problem(_ message: String, at place: Int) -> Problem {
        Problem(column: place + 1, message: message)
    }

    /// Moves over `text` when it stands here.
    mutating func take(_ text: String) -> Bool {
        let wanted = text.unicodeScalars
        guard scalars[index...].starts(with: wanted) else { return false }
        index += wanted.count
        return true
    }

    // MARK: The expression

    private mutating func check() throws(Problem) {
        while let scalar = next { try checkItem(scalar) }
        if let group = groups.last { throw problem("the parenthesis is not closed", at: group.start) }
        if let reference, reference.number > captureCount {
            throw problem("there is no group \(reference.number)", at: reference.index)
        }
    }

    private mutating func checkItem(_ scalar: Unicode.Scalar) throws(Problem) {
        let start = index
        switch scalar {
        case "\\": try checkEscape()
        case "[": try checkSet()
        case "(": try openGroup()
        case ")": try closeGroup()
        case "*", "+", "?": try checkRepetition(isUnlimited: scalar != "?")
        case "{": try checkInterval()
        case "}": throw problem("“}” closes nothing; write \\} for the sign", at: start)
        case "|":
            index += 1
            isRepeatable = false
        case "#" where ignoresSpace: while let scalar = next, scalar != "\n" { index += 1 }
        case _ where ignoresSpace && scalar.properties.isPatternWhitespace: index += 1
        default:
            index += 1
            isRepeatable = true
        }
    }

    private mutating func checkRepetition(isUnlimited: Bool) throws(Problem) {
        guard isRepeatable else { throw problem("there is nothing to repeat; write \\\(scalars[index]) for the sign", at: index) }
        if isUnlimited { try checkLength() }
        index += 1
        takeMode()
    }

    /// `{3}`, `{3,}`, `{3,5}`
    private mutating func checkInterval() throws(Problem) {
        let start = index
        guard isRepeatable else { throw problem("there is nothing to repeat; write \\{ for the sign", at: start) }
        index += 1
        guard let least = takeNumber() else { throw problem("a number is expected behind “{”; write \\{ for the sign", at: start) }
        var most: Int? = least
        if take(",") { most = takeNumber() }
        guard take("}") else { throw problem("“{” is not closed by “}”", at: start) }
        if let most, most < least { throw problem("the interval \(least),\(most) ends before it begins", at: start) }
        if most == nil {
            index = start
            try checkLength()
            while next != "}" { index += 1 }
            index += 1
        }
        takeMode()
    }

    /// `?` or `+` behind a repetition.
    private mutating func takeMode() {
        if next == "?" || next == "+" { index += 1 }
        isRepeatable = false
    }

    private mutating func takeNumber() -> Int? {
        var number: Int?
        while let digit = next.flatMap({ $0.isASCII ? Character($0).wholeNumberValue : nil }) {
            number = min((number ?? 0) * 10 + digit, 1_000_000_000)
            index += 1
        }
        return number
    }

    /// Within a lookbehind nothing may be of any length.
    func checkLength() throws(Problem) {
        if lookbehindCount > 0 {
            throw problem("what a lookbehind holds must have a greatest length", at: index)
        }
    }

    // MARK: Groups

    private mutating func openGroup() throws(Problem) {
        var group = Group(start: index, outerIgnoresSpace: ignoresSpace)
        index += 1
        if take("?#") { return try skipComment(group.start) }
        isRepeatable = false
        guard take("?") else {
            captureCount += 1
            return groups.append(group)
        }
        if take(":") || take(">") || take("|") { return groups.append(group) }
        if take("=") || take("!") {
            group.isLookaround = true
        } else if take("<=") || take("<!") {
            group.isLookaround = true
            group.isLookbehind = true
            lookbehindCount += 1
        } else if take("<") {
            try takeGroupName(group.start)
            captureCount += 1
        } else {
            return try takeFlags(group)
        }
        groups.append(group)
    }

    private mutating func skipComment(_ start: Int) throws(Problem) {
        while let scalar = next, scalar != ")" { index += 1 }
        guard take(")") else { throw problem("the comment is not closed", at: start) }
    }

    private mutating func takeGroupName(_ start: Int) throws(Problem) {
        let name = takeName()
        guard !name.isEmpty, take(">") else { throw problem("the name of a group is letters and digits and ends with “>”", at: start) }
        guard captureNames.insert(name).inserted else { throw problem("a second group is named “\(name)”", at: start) }
    }

    mutating func takeName() -> String {
        var name = ""
        while let scalar = next, scalar.isASCII, scalar.properties.isAlphabetic || (!name.isEmpty && ("0"..."9").contains(scalar)) {
            name.unicodeScalars.append(scalar)
            index += 1
        }
        return name
    }

    /// `(?i)`, `(?i-s:…)`
    private mutating func takeFlags(_ group: Group) throws(Problem) {
        var isOff = false
        var ignores = ignoresSpace
        if next == ")" { throw problem("“(?” is followed by a flag or a kind of group", at: group.start) }
        while let scalar = next {
            index += 1
            switch scalar {
            case "i", "d", "m", "s", "u", "w": break
            case "x": ignores = !isOff
            case "-" where !isOff: isOff = true
            case ":":
                ignoresSpace = ignores
                return groups.append(group)
            case ")":
                ignoresSpace = ignores
                return
            default: throw problem("“(?\(scalar)” is no kind of group and no flag", at: index - 1)
            }
        }
        throw problem("the parenthesis is not closed", at: group.start)
    }

    private mutating func closeGroup() throws(Problem) {
        guard let group = groups.popLast() else { throw problem("“)” closes nothing; write \\) for the sign", at: index) }
        index += 1
        if group.isLookbehind { lookbehindCount -= 1 }
        ignoresSpace = group.outerIgnoresSpace
        isRepeatable = true
    }
}
