extension POFormatScanner {
    /// The arguments of a format string of Java's `Formatter`, named by their numbers.
    ///
    /// - Source: Java API, `java.util.Formatter`; GNU gettext manual, 15.5 (`java-printf-format`).
    mutating func javaPrintfArguments() -> POFormatArguments? {
        var arguments = POFormatArguments()
        var (count, last) = (0, 0)
        while skipToPercent() {
            let given = take("<") ? last : argumentNumber()
            if given == 0 { return nil }
            let start = position
            skip("-#+ 0,(")
            let flags = bytes[start..<position]
            let hasWidth = number() != nil
            let hasPrecision = take(".")
            if hasPrecision, number() == nil { return nil }
            guard let conversion = javaConversion(), flags.allSatisfy({ conversion.flags.utf8.contains($0) }),
                conversion.hasPrecision || !hasPrecision, !conversion.kind.isEmpty || conversion.flags == "-" || !hasWidth
            else { return nil }
            if conversion.kind.isEmpty { continue }
            if given == nil { count += 1 }
            last = given ?? count
            guard arguments.name(String(last), conversion.kind) else { return nil }
        }
        return arguments
    }

    /// What a directive prints, empty for no argument, with the flags that go with it and whether it may have a precision.
    private mutating func javaConversion() -> (kind: String, flags: String, hasPrecision: Bool)? {
        guard let byte = current else { return nil }
        position += 1
        switch Unicode.Scalar(byte) {
        case "b", "B", "h", "H", "s", "S": return ("general", "-#", true)
        case "c", "C": return ("character", "-", false)
        case "d": return ("integer", "-+ 0,(", false)
        case "o", "x", "X": return ("integer", "-#+ 0(", false)
        case "e", "E", "f", "g", "G": return ("float", "-#+ 0,(", true)
        case "a", "A": return ("float", "-#+ 0", true)
        case "t", "T":
            guard let suffix = current, "HIklMSLNpzZsQBbhAaCYyjmdeRTrDFc".utf8.contains(suffix) else { return nil }
            position += 1
            return ("date", "-", false)
        case "%": return ("", "-", false)
        case "n": return ("", "", false)
        default: return nil
        }
    }
}
