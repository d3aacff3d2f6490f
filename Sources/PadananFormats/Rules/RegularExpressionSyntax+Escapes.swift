extension RegularExpressionSyntax {
    /// An escape outside of a set.
    mutating func checkEscape() throws(Problem) {
        let start = index
        guard let letter = peek(1) else { throw problem("nothing stands behind the last “\\”", at: start) }
        index += 2
        switch letter {
        case "b", "B", "A", "z", "Z", "G": isRepeatable = false
        case "Q":
            while index < scalars.count, !take("\\E") { index += 1 }
            isRepeatable = true
        case "X":
            try checkLength()
            isRepeatable = true
        case "k": try checkNamedReference(start)
        case "1"..."9": try checkReference(start)
        case "d", "D", "s", "S", "w", "W", "h", "H", "v", "V", "R": isRepeatable = true
        default:
            try checkCharacterEscape(letter, start)
            isRepeatable = true
        }
    }

    private mutating func checkNamedReference(_ start: Int) throws(Problem) {
        guard take("<") else { throw problem("“\\k” is followed by the name of a group, \\k<name>", at: start) }
        let name = takeName()
        guard take(">"), captureNames.contains(name) else { throw problem("there is no group “\(name)” before it", at: start) }
        try checkLength()
        isRepeatable = true
    }

    private mutating func checkReference(_ start: Int) throws(Problem) {
        let digit = Int(scalars[start + 1].value) - 0x30
        if digit > reference?.number ?? 0 { reference = (digit, start) }
        try checkLength()
        isRepeatable = true
    }

    /// An escape that stands for one character or a set of them, in a set or outside; the index is behind its letter.
    mutating func checkCharacterEscape(_ letter: Unicode.Scalar, _ start: Int) throws(Problem) {
        switch letter {
        case "p", "P", "N": try checkBraces(start, letter)
        case "u": try takeHexadecimal(4, start)
        case "U": try takeHexadecimal(8, start)
        case "x": try checkHexadecimal(start)
        case "c":
            guard next != nil else { throw problem("a letter is expected behind “\\c”", at: start) }
            index += 1
        case "0":
            guard let digit = next, ("0"..."7").contains(digit) else {
                throw problem("an octal number is expected behind “\\0”", at: start)
            }
            index += 1
        case "a", "e", "f", "n", "r", "t", "E": break
        default:
            if letter.isASCII, letter.properties.isAlphabetic, doubt == nil {
                doubt = Problem(column: start + 1, message: "“\\\(letter)” is no escape and stands for “\(letter)”", isDoubt: true)
            }
        }
    }

    /// `\p{Lu}`, `\N{COMMA}`
    private mutating func checkBraces(_ start: Int, _ letter: Unicode.Scalar) throws(Problem) {
        guard take("{") else { throw problem("“\\\(letter)” is followed by a name in braces, \\\(letter){…}", at: start) }
        var hasLetter = false
        while let scalar = next, scalar.isASCII, scalar.properties.isAlphabetic || "0123456789_ =:^.-".unicodeScalars.contains(scalar) {
            hasLetter = hasLetter || scalar.properties.isAlphabetic
            index += 1
        }
        guard hasLetter, take("}") else { throw problem("the name behind “\\\(letter){” is none or not closed", at: start) }
    }

    private mutating func checkHexadecimal(_ start: Int) throws(Problem) {
        guard take("{") else { return try takeHexadecimal(1, start, most: 2) }
        try takeHexadecimal(1, start, most: 8)
        guard take("}") else { throw problem("“\\x{” is not closed by “}”", at: start) }
    }

    private mutating func takeHexadecimal(_ least: Int, _ start: Int, most: Int? = nil) throws(Problem) {
        var value: UInt64 = 0
        var count = 0
        while count < most ?? least, let digit = next.flatMap({ $0.isASCII ? Character($0).hexDigitValue : nil }) {
            value = value << 4 | UInt64(digit)
            count += 1
            index += 1
        }
        guard count >= least else { throw problem("\(least) hexadecimal digits are expected", at: start) }
        guard value <= 0x10FFFF else { throw problem("there is no such character", at: start) }
    }
}
