extension POFormatScanner {
    /// Choices inside choices that are read; keeps hostile nesting away from the stack.
    private static let maximumDepth = 10

    /// The arguments of a pattern of Java's `MessageFormat`, named by their numbers.
    ///
    /// - Source: Java API, `java.text.MessageFormat`; GNU gettext manual, 15.5 (`java-format`).
    mutating func javaMessageArguments(depth: Int = 0) -> POFormatArguments? {
        var arguments = POFormatArguments()
        var isQuoted = false
        while let byte = current {
            position += 1
            switch Unicode.Scalar(byte) {
            case "'": if !take("'") { isQuoted.toggle() }
            case "{" where !isQuoted:
                guard let element = javaElement(), Self(element).addJavaElement(to: &arguments, depth) else { return nil }
            case "}" where !isQuoted: return nil
            default: break
            }
        }
        return arguments
    }

    /// What stands behind a `{`, up to the `}` that belongs to it, which is passed.
    private mutating func javaElement() -> [UInt8]? {
        let start = position
        var depth = 0
        while let byte = current {
            position += 1
            if byte == UInt8(ascii: "{") { depth += 1 }
            guard byte == UInt8(ascii: "}") else { continue }
            if depth == 0 { return Array(bytes[start..<(position - 1)]) }
            depth -= 1
        }
        return nil
    }

    /// Adds what this element asks for: its number, and what the parts of a choice ask for. Returns false when it is no element.
    private func addJavaElement(to arguments: inout POFormatArguments, _ depth: Int) -> Bool {
        var element = self
        guard let number = element.number() else { return false }
        guard element.current != nil else {
            arguments.narrow(String(number), to: "object")
            return true
        }
        guard element.take(",") else { return false }
        let parts = element.bytes[element.position...].split(separator: UInt8(ascii: ","), maxSplits: 1, omittingEmptySubsequences: false)
        let style = parts.count > 1 ? Array(parts[1]) : nil
        switch String(decoding: parts.first ?? [], as: UTF8.self) {
        case "date", "time": arguments.narrow(String(number), to: "date")
        case "number" where style.map(Self.isJavaNumberStyle) ?? true: arguments.narrow(String(number), to: "number")
        case "choice":
            arguments.narrow(String(number), to: "number")
            return Self(style ?? []).addJavaChoice(to: &arguments, depth)
        default: return false
        }
        return true
    }

    /// A named style, or a pattern, which has a digit.
    private static func isJavaNumberStyle(_ style: [UInt8]) -> Bool {
        ["currency", "percent", "integer"].contains { style.elementsEqual($0.utf8) } || style.contains { $0 == 0x23 || $0 == 0x30 }
    }

    /// Adds what the messages of a choice ask for: a limit, `#`, `<` or `≤`, a message, `|` and so on.
    private func addJavaChoice(to arguments: inout POFormatArguments, _ depth: Int) -> Bool {
        guard depth < Self.maximumDepth else { return false }
        for clause in javaClauses() {
            var limit = Self(clause)
            while let byte = limit.current, byte != 0x23, byte != 0x3C, byte != 0xE2 { limit.position += 1 }
            guard limit.current != nil else { continue }
            var message = Self(Array(clause.dropFirst(limit.position + (limit.current == 0xE2 ? 3 : 1))))
            guard let further = message.javaMessageArguments(depth: depth + 1) else { return false }
            for (name, kind) in further.named { arguments.narrow(name, to: kind) }
        }
        return true
    }

    /// The parts of a choice between `|` that are not quoted.
    private func javaClauses() -> [[UInt8]] {
        var clauses: [[UInt8]] = [[]]
        var isQuoted = false
        for byte in bytes {
            if byte == UInt8(ascii: "'") { isQuoted.toggle() }
            if byte == UInt8(ascii: "|"), !isQuoted { clauses.append([]) } else { clauses[clauses.count - 1].append(byte) }
        }
        return clauses
    }
}
