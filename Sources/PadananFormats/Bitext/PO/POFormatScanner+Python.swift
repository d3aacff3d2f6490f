extension POFormatScanner {
    /// The arguments of a string for Python's operator `%`.
    ///
    /// - Source: The Python Standard Library, “printf-style String Formatting”.
    mutating func pythonArguments() -> POFormatArguments? {
        var arguments = POFormatArguments()
        while skipToPercent() {
            if take("%") { continue }
            var name: String?
            if take("(") {
                let start = position
                while let byte = current, byte != UInt8(ascii: ")") { position += 1 }
                name = String(decoding: bytes[start..<position], as: UTF8.self)
                guard take(")") else { return nil }
            }
            skip("-+ #0")
            guard width(&arguments), !take(".") || width(&arguments), let kind = pythonConversion() else { return nil }
            guard !kind.isEmpty else { continue }
            if let name {
                if let known = arguments.named[name], known != kind { return nil }
                arguments.named[name] = kind
            } else {
                arguments.positional.append(kind)
            }
        }
        return arguments.named.isEmpty || arguments.positional.isEmpty ? arguments : nil
    }

    private mutating func width(_ arguments: inout POFormatArguments) -> Bool {
        if take("*") { arguments.positional.append("integer") } else { _ = number() }
        return true
    }

    private mutating func pythonConversion() -> String? {
        skip("hlL")
        guard let byte = current else { return nil }
        position += 1
        switch Unicode.Scalar(byte) {
        case "d", "i", "o", "u", "x", "X": return "integer"
        case "e", "E", "f", "F", "g", "G": return "float"
        case "c": return "character"
        case "s", "r", "a": return "any"
        case "%": return ""
        default: return nil
        }
    }

    /// The arguments of a string for Python's `str.format`, whose fields are compared whole.
    ///
    /// - Source: The Python Standard Library, “Format String Syntax”. Fields without name are counted by nobody here: gettext compares none.
    mutating func braceArguments() -> POFormatArguments? {
        var arguments = POFormatArguments()
        while let byte = current {
            position += 1
            guard byte == UInt8(ascii: "{") else { continue }
            if take("{") { continue }
            guard let field = braceField() else { return nil }
            arguments.named[field] = "field"
        }
        return arguments
    }

    /// A field behind its `{`, up to and with its `}`: name, attributes and indices, conversion, format.
    private mutating func braceField() -> String? {
        let start = position
        guard name() else { return nil }
        while take(".") || current == UInt8(ascii: "[") {
            if take("[") {
                let index = position
                while let byte = current, byte != UInt8(ascii: "]") { position += 1 }
                guard position > index, take("]") else { return nil }
            } else if !name() {
                return nil
            }
        }
        let end = position
        if take("!") {
            guard let letter = current, "rsa".utf8.contains(letter) else { return nil }
            position += 1
        }
        let hasFormat = take(":")
        if hasFormat, !skipFormat() { return nil }
        let field = hasFormat ? start..<position : start..<end
        guard take("}") else { return nil }
        return String(decoding: bytes[field], as: UTF8.self)
    }

    private mutating func name() -> Bool {
        let start = position
        while let byte = current, byte >= 0x80 || byte == UInt8(ascii: "_") || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 {
            position += 1
        }
        return position > start
    }

    /// The format behind `:`, which may hold fields.
    private mutating func skipFormat() -> Bool {
        while let byte = current, byte != UInt8(ascii: "}") {
            position += 1
            guard byte == UInt8(ascii: "{") else { continue }
            guard name(), take("}") else { return false }
        }
        return true
    }
}
