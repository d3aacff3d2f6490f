extension RegularExpressionParser {
    /// An escape outside of a set; `nil` for one that stands for nothing.
    mutating func escape() throws(RegularExpressionProblem) -> RegularExpression? {
        let start = index
        guard let letter = peek(1) else { throw problem("nothing stands behind the last “\\”") }
        switch letter {
        case "b": return anchor(.wordBoundary)
        case "B": return anchor(.noWordBoundary)
        case "A": return anchor(.textStart)
        case "z": return anchor(.textEnd)
        case "Z": return anchor(.textEndOrLastLineEnd)
        case "R": return anchor(.anyLineEnd)
        case "Q": return try quoted()
        case "E": return anchor(.empty)
        case "1"..."9", "k": throw problem("back references are not supported: no automaton remembers what a group held", at: start)
        case "G": throw problem("“\\G” is not supported; write ^ for the beginning of the text", at: start)
        case "X": throw problem("“\\X” is not supported; write a set of characters", at: start)
        default: return .set(try setEscape())
        }
    }

    private mutating func anchor(_ expression: RegularExpression) -> RegularExpression {
        index += 2
        return expression
    }

    /// `\Q…\E`: a repetition behind it is of the last character alone.
    private mutating func quoted() throws(RegularExpressionProblem) -> RegularExpression? {
        index += 2
        var items: [RegularExpression] = []
        while let scalar = next, !take("\\E") {
            items.append(literal(scalar.value))
            index += 1
        }
        if let last = items.popLast() { items.append(try repeated(last)) }
        return RegularExpression.joined(items)
    }

    /// An escape that stands for one character or several, in a set or outside.
    mutating func setEscape() throws(RegularExpressionProblem) -> ScalarSet {
        let start = index
        guard let letter = peek(1) else { throw problem("nothing stands behind the last “\\”") }
        if let set = Self.namedSet(letter) {
            index += 2
            return set
        }
        if letter == "p" || letter == "P" {
            index += 2
            return cased(try property(start, isNegated: letter == "P"))
        }
        return cased(ScalarSet(try escapedScalar()))
    }

    private static func namedSet(_ letter: Unicode.Scalar) -> ScalarSet? {
        switch letter {
        case "d": .digits
        case "D": ScalarSet.digits.inverted
        case "s": .whitespace
        case "S": ScalarSet.whitespace.inverted
        case "w": .word
        case "W": ScalarSet.word.inverted
        case "h": .horizontalSpace
        case "H": ScalarSet.horizontalSpace.inverted
        case "v": .verticalSpace
        case "V": ScalarSet.verticalSpace.inverted
        default: nil
        }
    }

    /// `{Lu}` or `L`
    private mutating func property(_ start: Int, isNegated: Bool) throws(RegularExpressionProblem) -> ScalarSet {
        var isNegated = isNegated
        var name = ""
        if take("{") {
            if take("^") { isNegated.toggle() }
            while let scalar = next, scalar != "}" {
                name.unicodeScalars.append(scalar)
                index += 1
            }
            guard take("}") else { throw problem("the name of the property is not closed by “}”", at: start) }
        } else if let scalar = next {
            name.unicodeScalars.append(scalar)
            index += 1
        }
        guard let set = ScalarSet.property(name) else {
            throw problem("the property “\(name)” is not known; write a general category or a range of characters", at: start)
        }
        return isNegated ? set.inverted : set
    }

    /// The character that an escape stands for.
    mutating func escapedScalar() throws(RegularExpressionProblem) -> UInt32 {
        let start = index
        guard let letter = peek(1) else { throw problem("nothing stands behind the last “\\”") }
        index += 2
        switch letter {
        case "t": return 0x09
        case "n": return 0x0A
        case "f": return 0x0C
        case "r": return 0x0D
        case "a": return 0x07
        case "e": return 0x1B
        case "u": return try utf16(start)
        case "U": return try checked(hexadecimal(8...8, start), start)
        case "x": return try hexadecimalEscape(start)
        case "0": return try octal(start)
        case "c":
            guard let control = next else { throw problem("a letter is expected behind “\\c”", at: start) }
            index += 1
            return control.value & 0x1F
        case "N": throw problem("“\\N” is not supported; write \\x{…} for the character", at: start)
        default: return letter.value
        }
    }

    /// `\u0130`, or a pair of surrogates as Java writes what stands above U+FFFF.
    private mutating func utf16(_ start: Int) throws(RegularExpressionProblem) -> UInt32 {
        let high = try hexadecimal(4...4, start)
        guard (0xD800...0xDBFF).contains(high) else { return try checked(high, start) }
        guard take("\\u") else { throw problem("half of a surrogate pair stands for no character", at: start) }
        let low = try hexadecimal(4...4, start)
        guard (0xDC00...0xDFFF).contains(low) else { throw problem("half of a surrogate pair stands for no character", at: start) }
        return 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
    }

    private mutating func hexadecimalEscape(_ start: Int) throws(RegularExpressionProblem) -> UInt32 {
        guard take("{") else { return try checked(hexadecimal(1...2, start), start) }
        let value = try hexadecimal(1...8, start)
        guard take("}") else { throw problem("“\\x{” is not closed by “}”", at: start) }
        return try checked(value, start)
    }

    private mutating func hexadecimal(_ count: ClosedRange<Int>, _ start: Int) throws(RegularExpressionProblem) -> UInt32 {
        var value: UInt32 = 0
        var found = 0
        while found < count.upperBound, let scalar = next, scalar.isASCII, let digit = Character(scalar).hexDigitValue {
            value = value << 4 | UInt32(digit)
            found += 1
            index += 1
        }
        guard found >= count.lowerBound else { throw problem("\(count.lowerBound) hexadecimal digits are expected", at: start) }
        return value
    }

    private mutating func octal(_ start: Int) throws(RegularExpressionProblem) -> UInt32 {
        var value: UInt32 = 0
        var found = 0
        while found < 3, let scalar = next, ("0"..."7").contains(scalar), value * 8 + scalar.value - 0x30 <= 0xFF {
            value = value * 8 + scalar.value - 0x30
            found += 1
            index += 1
        }
        guard found > 0 else { throw problem("an octal number is expected behind “\\0”", at: start) }
        return value
    }

    private func checked(_ value: UInt32, _ start: Int) throws(RegularExpressionProblem) -> UInt32 {
        guard Unicode.Scalar(value) != nil else { throw problem("there is no such character", at: start) }
        return value
    }
}
