/// A namespace whose elements and attributes the standard defines; the raw value is the prefix that the standard writes.
enum XLIFF2Namespace: String, CaseIterable, Sendable {
    case core = "xlf"
    case matches = "mtc"
    case glossary = "gls"
    case formatStyle = "fs"
    case metadata = "mda"
    case resourceData = "res"
    case changeTracking = "ctr"
    case sizeRestriction = "slr"
    case validation = "val"
    case its = "its"
    case itsMapping = "itsm"
    case pluralGenderSelect = "pgs"

    /// The core namespace of 2.0 and 2.1.
    static let core20 = "urn:oasis:names:tc:xliff:document:2.0"
    /// The core namespace of 2.2.
    static let core22 = "urn:oasis:names:tc:xliff:document:2.2"
    /// The namespace of `xsi:schemaLocation`.
    static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"

    /// The namespaces that have a meaning in `version`; what is not among them is an extension.
    ///
    /// ITS came with 2.1 and plurals with 2.2. Change tracking was demoted to an extension in 2.1; its rules stayed those of 2.0.
    static func names(in version: XLIFF2Version) -> [String: XLIFF2Namespace] {
        var names: [String: XLIFF2Namespace] = [version < .v22 ? core20 : core22: .core]
        for (module, name) in modules { names["urn:oasis:names:tc:xliff:" + name] = module }
        if version >= .v21 {
            names["http://www.w3.org/2005/11/its"] = .its
            names["urn:oasis:names:tc:xliff:itsm:2.1"] = .itsMapping
        }
        if version >= .v22 { names["urn:oasis:names:tc:xliff:pgs:1.0"] = .pluralGenderSelect }
        return names
    }

    private static let modules: [(XLIFF2Namespace, String)] = [
        (.matches, "matches:2.0"), (.glossary, "glossary:2.0"), (.formatStyle, "fs:2.0"), (.metadata, "metadata:2.0"),
        (.resourceData, "resourcedata:2.0"), (.changeTracking, "changetracking:2.0"), (.sizeRestriction, "sizerestriction:2.0"),
        (.validation, "validation:2.0"),
    ]
}
