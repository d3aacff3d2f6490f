import PadananModel

/// What a header entry must say.
enum POHeaderRules {
    /// Fields that every header has, with the initial value that templates give them.
    private static let required: [(name: String, initial: String)] = [
        ("Project-Id-Version", "PACKAGE VERSION"), ("PO-Revision-Date", "YEAR-MO-DA"), ("Last-Translator", "FULL NAME"),
        ("Language-Team", "LANGUAGE"), ("Language", ""), ("MIME-Version", ""), ("Content-Type", "text/plain; charset=CHARSET"),
        ("Content-Transfer-Encoding", "ENCODING"),
    ]

    /// What is missing or was left as it stood in the template; warnings, as in msgfmt.
    static func violations(of header: POHeader, at place: SourceLocation) -> [Defect] {
        var defects: [Defect] = []
        for (name, initial) in required {
            guard let value = header[name] else {
                defects.append(Defect(.warning, "the header field “\(name)” is missing", reference: PORules.header, at: place))
                continue
            }
            if !initial.isEmpty, value.hasPrefix(initial) {
                defects.append(
                    Defect(.warning, "the header field “\(name)” still has its initial value", reference: PORules.header, at: place))
            }
        }
        if let value = header["Language"], !value.isEmpty, !POHeader.languageTag(ofLocale: value).isWellFormed {
            defects.append(
                Defect(.warning, "“\(value)” is no language; write a code such as en or pt_BR", reference: PORules.header, at: place))
        }
        if let type = header["Content-Type"], !type.lowercased().hasPrefix("text/plain") || header.charset == nil {
            let message = "Content-Type is “\(type)”; write text/plain; charset=UTF-8"
            defects.append(Defect(.warning, message, reference: PORules.header, at: place))
        }
        return defects
    }
}
