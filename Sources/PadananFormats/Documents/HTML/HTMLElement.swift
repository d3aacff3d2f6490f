/// What matters of an element: how it stands in the text and how it ends.
struct HTMLElement: Sendable {
    /// How an element stands in the text.
    enum Role: String, Sendable {
        /// Its text is a passage of its own.
        case block
        /// A block without content, which separates what is around it.
        case emptyBlock
        /// A pair of codes in the text around it.
        case inline
        /// A code in the text around it.
        case empty
        /// A code in the text around it, with passages of its own inside, such as a button.
        case flow
        /// A code in the text around it, whose text is not translated.
        case protected
        /// A code in the text around it, whose content is no text, such as a script.
        case raw
        /// The rest of the file is no HTML.
        case plaintext
    }

    struct Flags: OptionSet, Sendable {
        let rawValue: UInt8

        /// Ends an open `p`.
        static let closesParagraph = Flags(rawValue: 1)
        /// End tags inside don't reach elements outside.
        static let isScope = Flags(rawValue: 2)
        /// End tags of parts of a table don't reach outside.
        static let isTableScope = Flags(rawValue: 4)
        /// Doesn't hide an open list item.
        static let isPassed = Flags(rawValue: 8)
        /// Its end tag ends it from inside other blocks too.
        static let isFormatting = Flags(rawValue: 16)
        /// Holds text with references and without tags.
        static let holdsReferences = Flags(rawValue: 32)
        /// White space counts.
        static let preservesSpace = Flags(rawValue: 64)

        fileprivate static let names: [String: Flags] = [
            "p": .closesParagraph, "scope": .isScope, "table": .isTableScope, "passed": .isPassed, "formatting": .isFormatting,
            "references": .holdsReferences, "space": .preservesSpace,
        ]
    }

    var role: Role
    /// The type of a block's units or of a code.
    var type: HTMLType
    var flags: Flags

    /// An element that is not listed.
    static let unknown = HTMLElement(role: .inline, type: .other, flags: [])

    /// Whether it parts the text around it.
    var isBlock: Bool { role == .block || role == .emptyBlock || role == .plaintext }

    init(role: Role, type: HTMLType, flags: Flags) {
        self.role = role
        self.type = type
        self.flags = flags
    }

    /// Reads role, type and flags of a line of the table.
    init?(fields: ArraySlice<Substring>) {
        let fields = Array(fields)
        guard fields.count == 3, let role = Role(rawValue: String(fields[0])) else { return nil }
        self.init(role: role, type: HTMLType(rawValue: String(fields[1])) ?? .other, flags: [])
        for flag in fields[2].split(separator: ",") { flags.formUnion(Flags.names[String(flag)] ?? []) }
    }
}
