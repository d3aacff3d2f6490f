/// What one element may hold in one version, from `XLIFF2GrammarTable`.
struct XLIFF2ElementRule: Sendable {
    /// A place in the order of children.
    struct Slot: Sendable {
        /// The elements that may stand here.
        var elements: Set<XLIFF2Element> = []
        /// Whether elements of other namespaces may stand here.
        var isOther = false
        /// Whether one must stand here.
        var isRequired: Bool
        /// Whether more than one may.
        var isRepeated: Bool
        /// How messages call it: `<unit> or <group>`.
        var description: String
    }

    /// Which attributes of other namespaces an element takes.
    enum OtherAttributes: Sendable {
        case none, all, allButXML
    }

    /// An attribute without prefix, or of `xml`.
    struct Attribute: Sendable {
        var type: XLIFF2ValueType
        var isRequired: Bool
    }

    let element: XLIFF2Element
    let section: XLIFF2Section
    var slots: [Slot] = []
    var allowsText = false
    var attributes: [String: Attribute] = [:]
    /// Names of required attributes in the order of the table.
    var requiredAttributes: [String] = []
    var otherAttributes = OtherAttributes.none
    /// Modules whose attributes may stand here although `otherAttributes` is `none`.
    var attributeModules: Set<XLIFF2Namespace> = []
    /// Elements of modules that may stand for `other`, with whether more than one may; `nil` for any.
    var modules: [XLIFF2Element: Bool]?

    init(element: XLIFF2Element, section: XLIFF2Section) {
        self.element = element
        self.section = section
    }

    /// Whether nothing may stand inside, not even white space.
    var isAlwaysEmpty: Bool { slots.isEmpty && !allowsText }
}
