/// Parts of XLIFF 2 that the model has no place for.
enum XLIFF2UnkeptParts {
    private static let namespaces = XLIFF2Namespace.names(in: .v22)
    /// Namespaces of XML itself and of schemas, whose attributes say nothing about the text.
    private static let technical: Set<String> = [
        "", "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/", XLIFF2Namespace.schemaInstance,
    ]

    /// What elements and attributes of `namespace` are, in the plural; `nil` when they are kept or needn't be.
    static func name(of namespace: String) -> String? {
        if namespace.hasPrefix(XLIFF2Names.coreStart) || technical.contains(namespace) { return nil }
        return switch namespaces[namespace] {
        case .core, .matches, .metadata: nil
        case .glossary: "glossaries of units"
        case .formatStyle: "format styles"
        case .resourceData: "resource data"
        case .changeTracking: "tracked changes"
        case .sizeRestriction: "size restrictions"
        case .validation: "validation rules"
        case .its, .itsMapping: "ITS data"
        case .pluralGenderSelect: "plurals, genders and selections"
        case nil: "elements and attributes of extensions"
        }
    }
}
