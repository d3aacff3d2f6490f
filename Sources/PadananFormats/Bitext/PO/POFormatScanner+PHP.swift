extension POFormatScanner {
    /// The arguments of a PHP format string, named by their numbers: unlike C, PHP lets them be left out and be counted beside numbered ones.
    ///
    /// - Source: PHP Manual, `sprintf`; GNU gettext manual, 15.5.
    mutating func phpArguments() -> POFormatArguments? {
        var arguments = POFormatArguments()
        var count = 0
        while skipToPercent() {
            if take("%") { continue }
            let place = position
            let number = argumentNumber()
            if number == nil, self.number() == 0, current == UInt8(ascii: "$") { return nil }
            if number == nil { (position, count) = (place, count + 1) }
            guard phpFlags() else { return nil }
            _ = self.number()
            if take("."), self.number() == nil { return nil }
            _ = take("l")
            guard let kind = phpConversion(), arguments.name(String(number ?? count), kind) else { return nil }
        }
        return arguments
    }

    private mutating func phpFlags() -> Bool {
        while let byte = current {
            if take("'") {
                guard position < bytes.count else { return false }
                position += 1
            } else if "-+ 0".utf8.contains(byte) {
                position += 1
            } else {
                break
            }
        }
        return true
    }

    private mutating func phpConversion() -> String? {
        guard let byte = current else { return nil }
        position += 1
        switch Unicode.Scalar(byte) {
        case "b", "d", "i", "o", "u", "x", "X": return "integer"
        case "e", "E", "f", "F", "g", "G": return "float"
        case "c": return "character"
        case "s": return "string"
        default: return nil
        }
    }
}
