/// Whether the format of a cell shows its number as a date or a time.
///
/// - Source: ECMA-376-1, sections 18.8.30 (`numFmt`, with the numbers that need no code) and 18.8.31.
enum NumberFormatCode {
    /// What a format that needs no code shows, or `nil` when it shows a number.
    static func kind(of number: Int) -> SerialDate.Kind? {
        switch number {
        case 14...17, 27...31, 36, 50...58: .date
        case 18...21, 32...35, 45, 47: .time
        case 22: .dateAndTime
        case 46: .duration
        default: nil
        }
    }

    /// What a format code shows: `dd/mm/yyyy`, `[h]:mm`; `nil` when it shows a number. Only its first section counts.
    static func kind(of code: String) -> SerialDate.Kind? {
        let letters = Letters(code)
        if letters.isElapsed { return .duration }
        let hasTime = letters.found.contains("h") || letters.found.contains("s")
        let hasDate = letters.found.contains("y") || letters.found.contains("d") || letters.found.contains("m") && !hasTime
        return hasDate ? (hasTime ? .dateAndTime : .date) : hasTime ? .time : nil
    }

    /// The letters of a code that are neither quoted nor in brackets.
    private struct Letters {
        var found: Set<Unicode.Scalar> = []
        /// Whether `[h]`, `[m]` or `[s]` occurs.
        var isElapsed = false

        init(_ code: String) {
            var bracket: String?
            var isQuoted = false
            var isLiteral = false
            for scalar in code.lowercased().unicodeScalars {
                if isLiteral {
                    isLiteral = false
                } else if scalar == "\"" {
                    isQuoted.toggle()
                } else if isQuoted {
                    continue
                } else if let inner = bracket {
                    bracket = scalar == "]" ? nil : inner + String(scalar)
                    if scalar == "]", ["h", "hh", "m", "mm", "s", "ss"].contains(inner) { isElapsed = true }
                } else if scalar == ";" {
                    break
                } else if scalar == "[" {
                    bracket = ""
                } else if scalar == "\\" || scalar == "_" || scalar == "*" {
                    isLiteral = true
                } else {
                    found.insert(scalar)
                }
            }
        }
    }
}
