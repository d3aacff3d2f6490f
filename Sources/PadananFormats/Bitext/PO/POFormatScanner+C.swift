extension POFormatScanner {
    /// Arguments with and without number, which don't go together.
    private struct Collected {
        var unnumbered: [String] = []
        var numbered: [Int: String] = [:]

        /// Returns false when an argument is used in two ways.
        mutating func add(_ kind: String, _ number: Int?) -> Bool {
            guard let number else {
                unnumbered.append(kind)
                return true
            }
            if let known = numbered[number], known != kind { return false }
            numbered[number] = kind
            return true
        }

        /// All in order; `nil` when both kinds occur or a number is left out.
        var arguments: POFormatArguments? {
            if numbered.isEmpty { return POFormatArguments(positional: unnumbered) }
            guard unnumbered.isEmpty, numbered.keys.max() == numbered.count else { return nil }
            return POFormatArguments(positional: numbered.sorted { $0.key < $1.key }.map(\.value))
        }
    }

    /// The arguments of a C format string.
    ///
    /// - Parameter hasObjects: whether `%@` stands for an object, as in Objective C.
    /// - Source: ISO C, 7.21.6.1; POSIX `%1$s` and `%m`; gettext's `%<PRId64>`; GNU flag `I`.
    mutating func cArguments(hasObjects: Bool = false) -> POFormatArguments? {
        var collected = Collected()
        while skipToPercent() {
            if take("%") { continue }
            let number = argumentNumber()
            skip("-+ #0'I")
            guard star(&collected), !take(".") || star(&collected) else { return nil }
            guard let kind = cConversion(hasObjects) else { return nil }
            if !kind.isEmpty, !collected.add(kind, number) { return nil }
        }
        return collected.arguments
    }

    /// A width or precision, which may be an argument.
    private mutating func star(_ collected: inout Collected) -> Bool {
        if take("*") { return collected.add("integer", argumentNumber()) }
        _ = number()
        return true
    }

    /// What a directive prints, with its size; empty for nothing, `nil` when it isn't known.
    private mutating func cConversion(_ hasObjects: Bool) -> String? {
        if take("<") { return macro() }
        let start = position
        skip("hlLqjzt")
        var size = String(decoding: bytes[start..<position], as: UTF8.self)
        if size == "q" || size == "L" { size = "ll" }
        guard let byte = current else { return nil }
        position += 1
        switch Unicode.Scalar(byte) {
        case "d", "i": return "integer" + size
        case "u", "o", "x", "X": return "unsigned" + size
        case "e", "E", "f", "F", "g", "G", "a", "A": return "float" + (size == "l" ? "" : size)
        case "c": return "character" + size
        case "C": return "characterl"
        case "s": return "string" + size
        case "S": return "stringl"
        case "p": return "pointer"
        case "n": return "count" + size
        case "m": return ""
        case "@" where hasObjects: return "object"
        default: return nil
        }
    }

    /// What a directive prints whose size is named by a macro of `inttypes.h`.
    private mutating func macro() -> String? {
        let start = position
        while let byte = current, byte != UInt8(ascii: ">") { position += 1 }
        let name = String(decoding: bytes[start..<position], as: UTF8.self)
        guard take(">"), name.hasPrefix("PRI"), let letter = name.utf8.dropFirst(3).first else { return nil }
        let isSigned = letter == UInt8(ascii: "d") || letter == UInt8(ascii: "i")
        return (isSigned ? "integer" : "unsigned") + name.dropFirst(4)
    }
}
