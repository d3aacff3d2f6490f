extension RegularExpressionSyntax {
    /// A set that is being read, with the sets in it.
    private struct SetState {
        /// Where its sets begin that are open.
        var starts: [Int] = []
        /// The character that a range may begin with.
        var first: UInt32?
        /// Whether a hyphen stands behind `first`.
        var isRange = false
    }

    /// A set in square brackets.
    mutating func checkSet() throws(Problem) {
        var state = SetState()
        repeat {
            guard let scalar = next else { throw problem("the square bracket is not closed", at: state.starts.last ?? index) }
            switch scalar {
            case "[": try openSet(&state)
            case "]":
                state.starts.removeLast()
                state.first = nil
                state.isRange = false
                index += 1
            case "\\": try checkSetEscape(&state)
            case "-": takeHyphen(&state)
            case "&" where peek(1) == "&":
                index += 2
                state.first = nil
            default:
                let start = index
                index += 1
                try add(scalar.value, to: &state, at: start)
            }
        } while !state.starts.isEmpty
        isRepeatable = true
    }

    private mutating func openSet(_ state: inout SetState) throws(Problem) {
        state.first = nil
        state.isRange = false
        if takePOSIXSet() { return }
        state.starts.append(index)
        index += 1
        if next == "^" { index += 1 }
        // A bracket at the beginning of a set stands for itself.
        if next == "]" {
            index += 1
            state.first = 0x5D
        }
    }

    /// A hyphen makes a range, a difference (`--`, `-[`), or stands for itself.
    private mutating func takeHyphen(_ state: inout SetState) {
        index += 1
        if next == "-" || next == "[" {
            if next == "-" { index += 1 }
            state.first = nil
            state.isRange = false
        } else if state.first != nil, !state.isRange, next != "]" {
            state.isRange = true
        } else {
            state.first = state.isRange ? nil : 0x2D
            state.isRange = false
        }
    }

    private func add(_ value: UInt32, to state: inout SetState, at start: Int) throws(Problem) {
        if state.isRange, let first = state.first {
            guard first <= value else { throw problem("the range ends before it begins", at: start) }
            state.first = nil
        } else {
            state.first = value
        }
        state.isRange = false
    }

    /// `[:alpha:]`
    private mutating func takePOSIXSet() -> Bool {
        guard peek(1) == ":" else { return false }
        var end = index + 2
        while end < scalars.count, scalars[end].isASCII,
            scalars[end].properties.isAlphabetic || "^_ =".unicodeScalars.contains(scalars[end])
        {
            end += 1
        }
        guard end + 1 < scalars.count, scalars[end] == ":", scalars[end + 1] == "]" else { return false }
        index = end + 2
        return true
    }

    private mutating func checkSetEscape(_ state: inout SetState) throws(Problem) {
        let start = index
        guard let letter = peek(1) else { throw problem("nothing stands behind the last “\\”", at: start) }
        index += 2
        switch letter {
        case "Q":
            while index < scalars.count, !take("\\E") { index += 1 }
            state.first = nil
        case "d", "D", "s", "S", "w", "W", "h", "H", "v", "V", "p", "P":
            if letter == "p" || letter == "P" { try checkCharacterEscape(letter, start) }
            state.first = nil
        default:
            try checkCharacterEscape(letter, start)
            if !letter.isASCII || !letter.properties.isAlphabetic, letter != "0" {
                return try add(letter.value, to: &state, at: start)
            }
            state.first = nil
        }
        state.isRange = false
    }
}
