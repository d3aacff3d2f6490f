extension POFormatScanner {
    /// The arguments of a string of Perl's `Locale::TextDomain`: names of letters, digits and `_` in braces; other braces are text.
    ///
    /// - Source: GNU gettext manual, 15.5 (`perl-brace-format`).
    mutating func perlBraceArguments() -> POFormatArguments? {
        var arguments = POFormatArguments()
        arguments.allowsFurther = true
        while let byte = current {
            position += 1
            guard byte == UInt8(ascii: "{"), let name = perlName(), take("}") else { continue }
            arguments.named[name] = "field"
        }
        return arguments
    }

    private mutating func perlName() -> String? {
        let start = position
        while let byte = current {
            let isLetter = byte == UInt8(ascii: "_") || (byte | 0x20) &- 0x61 < 26
            guard isLetter || (position > start && byte &- 0x30 < 10) else { break }
            position += 1
        }
        return position > start ? String(decoding: bytes[start..<position], as: UTF8.self) : nil
    }

    /// The arguments of a Qt string: `%1` to `%99`, `%L1` in the form of the locale.
    ///
    /// - Source: Qt documentation, `QString::arg`; GNU gettext manual, 15.5 (`qt-format`).
    mutating func qtArguments() -> POFormatArguments? {
        var arguments = POFormatArguments()
        arguments.isSimple = true
        while skipToPercent() {
            let isLocal = take("L")
            guard let first = digit() else { continue }
            let second = digit()
            if isLocal || second != nil { arguments.isSimple = false }
            arguments.named[String(second.map { first * 10 + $0 } ?? first)] = "argument"
        }
        return arguments
    }

    private mutating func digit() -> Int? {
        guard let byte = current, byte &- 0x30 < 10 else { return nil }
        position += 1
        return Int(byte &- 0x30)
    }
}
