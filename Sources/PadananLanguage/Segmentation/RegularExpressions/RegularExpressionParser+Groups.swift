extension RegularExpressionParser {
    /// A group, or flags for the rest of the group around them (`nil`).
    mutating func group() throws(RegularExpressionProblem) -> RegularExpression? {
        let start = index
        index += 1
        if take("?#") {
            while let scalar = next, scalar != ")" { index += 1 }
            guard take(")") else { throw problem("the comment is not closed", at: start) }
            return nil
        }
        let outer = flags
        guard take("?"), !take(":") else { return try body(start, outer) }
        if take("=") { return .ahead(try body(start, outer)) }
        if take("!") { return .ahead(try body(start, outer), isNegated: true) }
        if take("<=") { return try behind(start, outer, isNegated: false) }
        if take("<!") { return try behind(start, outer, isNegated: true) }
        if take(">") { return try atomic(start, outer) }
        if take("<") { return try named(start, outer) }
        return try flagged(start, outer)
    }

    /// What stands in the parentheses, and the closing one.
    private mutating func body(_ start: Int, _ outer: Flags) throws(RegularExpressionProblem) -> RegularExpression {
        depth += 1
        guard depth <= Self.maximumDepth else { throw problem("groups are nested more than \(Self.maximumDepth) deep", at: start) }
        let body = try alternatives()
        guard take(")") else { throw problem("the parenthesis is not closed", at: start) }
        depth -= 1
        flags = outer
        return body
    }

    private mutating func behind(_ start: Int, _ outer: Flags, isNegated: Bool) throws(RegularExpressionProblem) -> RegularExpression {
        let body = try body(start, outer)
        guard body.greatestLength != nil else {
            throw problem("what a look-behind holds must have a greatest length; write {0,20} instead of * or +", at: start)
        }
        return .behind(body, isNegated: isNegated)
    }

    private mutating func atomic(_ start: Int, _ outer: Flags) throws(RegularExpressionProblem) -> RegularExpression {
        let body = try body(start, outer)
        // One way only to fit: nothing is lost by never trying another.
        if body.singleSet != nil { return body }
        if case .sequence(let items) = body, items.allSatisfy({ $0.singleSet != nil }) { return body }
        throw problem("atomic groups are not supported; write (?:…)", at: start)
    }

    private mutating func named(_ start: Int, _ outer: Flags) throws(RegularExpressionProblem) -> RegularExpression {
        let nameStart = index
        while let scalar = next, scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) { index += 1 }
        guard index > nameStart, take(">") else {
            throw problem("the name of a group is letters and digits and ends with “>”", at: start)
        }
        return try body(start, outer)
    }

    /// `(?i)`, `(?i-s:…)`
    private mutating func flagged(_ start: Int, _ outer: Flags) throws(RegularExpressionProblem) -> RegularExpression? {
        var isOn = true
        while let scalar = next {
            let place = index
            index += 1
            switch scalar {
            case ")": return nil
            case ":": return try body(start, outer)
            case "-": isOn = false
            case "i": flags.ignoresCase = isOn
            case "m": flags.isMultiline = isOn
            case "s": flags.dotFitsLineEnds = isOn
            case "x": flags.ignoresSpace = isOn
            case "u": break
            case "d", "w", "U": throw problem("the flag “\(scalar)” is not supported", at: place)
            default: throw problem("there is no flag “\(scalar)”; the flags are i, m, s and x", at: place)
            }
        }
        throw problem("the parenthesis is not closed", at: start)
    }
}
