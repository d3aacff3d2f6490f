/// The attributes that reading looks at; raw values are their names.
enum XLIFF12Attribute: String {
    case id, resname, approved, translate, restype, state, mid, mtype, rid, ctype, pos, comment
    case space = "xml:space"
    case language = "xml:lang"
    case equivalent = "equiv-text"
    /// Anything else of XLIFF.
    case other = ""
    /// A namespace declaration.
    case declaration = "xmlns"
    /// The status of memoQ, `mq:status`.
    case memoQStatus = "mq:status"
    /// Whether Phrase (Memsource) counts it as done, `m:confirmed`.
    case phraseConfirmed = "m:confirmed"
    /// `mq:locked` or `m:locked`.
    case locked
    /// Any other attribute of another namespace.
    case foreign = "foreign"

    init(name: String, localName: String, namespace: String) {
        if name == "xmlns" || name.utf8.starts(with: "xmlns:".utf8) {
            self = .declaration
        } else if name.utf8.starts(with: "xml:".utf8) {
            self = XLIFF12Attribute(rawValue: name) ?? .foreign
        } else if namespace.isEmpty {
            self = name == "locked" || name == "foreign" || name.utf8.contains(UInt8(ascii: ":")) ? .other : Self(rawValue: name) ?? .other
        } else {
            self = Self.foreign(localName, namespace)
        }
    }

    private static func foreign(_ localName: String, _ namespace: String) -> XLIFF12Attribute {
        switch (namespace, localName) {
        case (XLIFF12Namespace.memoQ, "status"): .memoQStatus
        case (XLIFF12Namespace.phrase, "confirmed"): .phraseConfirmed
        case (XLIFF12Namespace.memoQ, "locked"), (XLIFF12Namespace.phrase, "locked"): .locked
        default: .foreign
        }
    }
}
