extension RegularExpressionParser {
    /// What is gathered of a set until it ends.
    private struct SetState {
        /// What stands before the last `&&` or `--`.
        var left: ScalarSet?
        /// Whether that operator was `--`.
        var isDifference = false
        /// What stands behind it.
        var ranges: [ClosedRange<UInt32>] = []

        /// The value so far; binds what stands behind the operator.
        var value: ScalarSet {
            let right = ScalarSet(ranges)
            guard let left else { return right }
            return isDifference ? left.subtracting(right) : left.intersection(right)
        }

        mutating func begin(isDifference: Bool) {
            left = value
            ranges = []
            self.isDifference = isDifference
        }
    }

    /// A set in square brackets; the index stands on the opening one.
    ///
    /// Union binds stronger than `&&` and `--`; `-[…]` and `&[…]` bind as union does, from left to right.
    /// - Source: ICU, “Set Expressions”; a hyphen or bracket at the beginning, and a hyphen at the end, stand for themselves.
    mutating func set() throws(RegularExpressionProblem) -> ScalarSet {
        let start = index
        if let set = try posixSet() { return set }
        depth += 1
        guard depth <= Self.maximumDepth else { throw problem("sets are nested more than \(Self.maximumDepth) deep", at: start) }
        index += 1
        let isNegated = take("^")
        var state = SetState()
        if take("]") { state.ranges.append(0x5D...0x5D) }
        while let scalar = next {
            if take("]") {
                depth -= 1
                let value = cased(state.value)
                return isNegated ? value.inverted : value
            }
            try addItem(scalar, to: &state)
        }
        throw problem("the square bracket is not closed", at: start)
    }

    private mutating func addItem(_ scalar: Unicode.Scalar, to state: inout SetState) throws(RegularExpressionProblem) {
        if take("&&") { return state.begin(isDifference: false) }
        if take("--") { return state.begin(isDifference: true) }
        if scalar == "-" || scalar == "&", peek(1) == "[" {
            index += 1
            let right = try set()
            let left = ScalarSet(state.ranges)
            state.ranges = (scalar == "-" ? left.subtracting(right) : left.intersection(right)).ranges
            return
        }
        if scalar == "[" { return state.ranges += try set().ranges }
        if flags.ignoresSpace, scalar.properties.isPatternWhitespace {
            index += 1
            return
        }
        if take("\\Q") { return takeQuotation(&state) }
        try addRange(scalar, to: &state)
    }

    private mutating func takeQuotation(_ state: inout SetState) {
        while let scalar = next, !take("\\E") {
            state.ranges.append(scalar.value...scalar.value)
            index += 1
        }
    }

    /// A character, a range of them, or an escape for several.
    private mutating func addRange(_ scalar: Unicode.Scalar, to state: inout SetState) throws(RegularExpressionProblem) {
        let start = index
        guard let first = try setScalar(scalar) else { return state.ranges += try setEscape().ranges }
        guard next == "-", let end = peek(1), end != "]", end != "[", end != "-" else { return state.ranges.append(first...first) }
        index += 1
        guard let last = try setScalar(end) else {
            // A hyphen before `\d` and the like stands for itself.
            return state.ranges += [first...first, 0x2D...0x2D]
        }
        guard first <= last else { throw problem("the range ends before it begins", at: start) }
        state.ranges.append(first...last)
    }

    /// One character, escaped or not; `nil` when the escape here stands for several, or none is meant by it.
    private mutating func setScalar(_ scalar: Unicode.Scalar) throws(RegularExpressionProblem) -> UInt32? {
        guard scalar == "\\" else {
            index += 1
            return scalar.value
        }
        switch peek(1) {
        case "d", "D", "s", "S", "w", "W", "h", "H", "v", "V", "p", "P": return nil
        case "b", "B", "R", "X", "A", "z", "Z", "G", "k":
            throw problem("an anchor can't stand in a set", at: index)
        default: return try escapedScalar()
        }
    }

    /// `[:alpha:]`, `[:^Lu:]`
    private mutating func posixSet() throws(RegularExpressionProblem) -> ScalarSet? {
        guard peek(1) == ":" else { return nil }
        var end = index + 2
        var name = ""
        while end < scalars.count, scalars[end].isASCII,
            scalars[end].properties.isAlphabetic || "^_ =".unicodeScalars.contains(scalars[end])
        {
            name.unicodeScalars.append(scalars[end])
            end += 1
        }
        guard end + 1 < scalars.count, scalars[end] == ":", scalars[end + 1] == "]" else { return nil }
        let isNegated = name.hasPrefix("^")
        guard let set = ScalarSet.property(isNegated ? String(name.dropFirst()) : name) else {
            throw problem("the set “[:\(name):]” is not known; write a general category or a range of characters")
        }
        index = end + 2
        return isNegated ? set.inverted : set
    }
}
