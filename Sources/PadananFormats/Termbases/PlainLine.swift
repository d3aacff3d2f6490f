/// Text that must stand in one line.
enum PlainLine {
    /// `text` with every run of control characters and line ends as one space, and without white space at its ends.
    static func flattened(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isBreak) else { return text.trimmed }
        var result = String.UnicodeScalarView()
        var isInBreak = false
        for scalar in text.unicodeScalars {
            if !isBreak(scalar) { result.append(scalar) } else if !isInBreak { result.append(" ") }
            isInBreak = isBreak(scalar)
        }
        return String(result).trimmed
    }

    /// Control characters of both sets and the separators of lines and paragraphs.
    static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
        default: false
        }
    }
}
