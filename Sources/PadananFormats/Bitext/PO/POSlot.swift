/// What a string in a PO file is.
enum POSlot {
    case domain
    case context, id, plural
    case previousContext, previousID, previousPlural
    case target

    /// Whether it stands in a comment `#|`.
    var isPrevious: Bool { self == .previousContext || self == .previousID || self == .previousPlural }

    /// The keyword it is written with.
    var keyword: String {
        switch self {
        case .domain: "domain"
        case .context, .previousContext: "msgctxt"
        case .id, .previousID: "msgid"
        case .plural, .previousPlural: "msgid_plural"
        case .target: "msgstr"
        }
    }
}
