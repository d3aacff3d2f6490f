/// How text stands out.
enum ODTLook: CaseIterable {
    case bold, italic, underlined

    /// The local name of the property that says so (OpenDocument 1.3 Part 3, section 20).
    var property: String {
        switch self {
        case .bold: "font-weight"
        case .italic: "font-style"
        case .underlined: "text-underline-style"
        }
    }

    /// Whether the property has this value where text stands out.
    func isShown(_ value: String) -> Bool {
        switch self {
        case .bold: ["bold", "600", "700", "800", "900"].contains(value)
        case .italic: value == "italic" || value == "oblique"
        case .underlined: value != "none"
        }
    }

    /// The type of the code.
    var type: String {
        switch self {
        case .bold: "bold"
        case .italic: "italic"
        case .underlined: "underlined"
        }
    }

    /// What HTML calls it.
    var letter: String {
        switch self {
        case .bold: "b"
        case .italic: "i"
        case .underlined: "u"
        }
    }
}
