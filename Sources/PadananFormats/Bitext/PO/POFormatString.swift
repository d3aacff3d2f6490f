/// The kinds of format string whose arguments are compared.
enum POFormatString: String, CaseIterable {
    case c = "c-format"
    case python = "python-format"
    case pythonBrace = "python-brace-format"

    /// The arguments of a text, or `nil` when it is no string of this kind.
    func arguments(of text: String) -> POFormatArguments? {
        var scanner = POFormatScanner(Array(text.utf8))
        switch self {
        case .c: return scanner.cArguments()
        case .python: return scanner.pythonArguments()
        case .pythonBrace: return scanner.braceArguments()
        }
    }
}
