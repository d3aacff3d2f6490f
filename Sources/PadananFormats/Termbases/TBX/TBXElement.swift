import PadananModel

/// An element of a TBX entry with all that is in it, by names that are the same in all versions and styles.
struct TBXElement {
    /// What an element is, whatever the version calls it.
    enum Role {
        case entry, section, term, termSection
        /// A statement: `descrip`, `admin`, `termNote`, `note`, `ref`, `xref`, `transac`, `transacNote`, `date`, or an element of DCT style.
        case statement
        /// `descripGrp` and its like.
        case group
        /// `transacGrp`.
        case transaction
        /// Anything else.
        case unknown
    }

    var role: Role
    /// The element's name without prefix.
    var name: String
    /// The data category: `type` in DCA style and TBX 2, the name in DCT style and TBX-Min 1; `note`, `date`, `term` for these.
    var category: String
    var id: String
    var language: String
    var target: String
    var text: String
    var children: [TBXElement] = []
    var location: SourceLocation
}
