/// The kinds of format string whose arguments are compared.
enum POFormatString: String, CaseIterable {
    case c = "c-format"
    case python = "python-format"
    case pythonBrace = "python-brace-format"
    case objectiveC = "objc-format"
    case php = "php-format"
    case perlBrace = "perl-brace-format"
    case java = "java-format"
    case javaPrintf = "java-printf-format"
    case qt = "qt-format"

    /// The arguments of a text, or `nil` when it is no string of this kind.
    func arguments(of text: String) -> POFormatArguments? {
        var scanner = POFormatScanner(Array(text.utf8))
        switch self {
        case .c: return scanner.cArguments()
        case .python: return scanner.pythonArguments()
        case .pythonBrace: return scanner.braceArguments()
        case .objectiveC: return scanner.cArguments(hasObjects: true)
        case .php: return scanner.phpArguments()
        case .perlBrace: return scanner.perlBraceArguments()
        case .java: return scanner.javaMessageArguments()
        case .javaPrintf: return scanner.javaPrintfArguments()
        case .qt: return scanner.qtArguments()
        }
    }

    /// A plural form that stands for more numbers than this must use every argument, as in gettext.
    private static let rareNumbers = 5

    /// The translations that don't take the arguments of their source, with the reason.
    ///
    /// - Parameters:
    ///   - flags: of the message; `c-format` and others say what is compared.
    ///   - source: msgid, or msgid_plural when there is one.
    ///   - targets: the translation or all plural forms; an empty one is none.
    ///   - forms: the plural forms of the language, `nil` for a message without.
    static func mismatches(
        flags: [String], source: String, targets: [String], forms: POPluralForms?
    ) -> [(index: Int, message: String)] {
        var result: [(index: Int, message: String)] = []
        for kind in allCases where flags.contains(kind.rawValue) {
            guard let arguments = kind.arguments(of: source) else { continue }
            for (index, target) in targets.enumerated() where !target.isEmpty {
                let frequencies = forms?.frequencies ?? []
                let strict = index >= frequencies.count || frequencies[index] > rareNumbers
                guard let found = kind.arguments(of: target) else {
                    result.append((index, "the translation is no valid string of \(kind.rawValue), which its source is"))
                    continue
                }
                if let message = arguments.mismatch(with: found, strict: strict) { result.append((index, message)) }
            }
        }
        return result
    }
}
