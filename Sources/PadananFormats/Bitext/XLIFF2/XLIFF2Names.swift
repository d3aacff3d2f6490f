/// The namespaces of XLIFF 2 and its modules.
///
/// - Source: XLIFF 2.1, sections 2.5 and 5; XLIFF 2.2 keeps the namespaces of the modules.
enum XLIFF2Names {
    /// The core of 2.0 and 2.1.
    static let core = "urn:oasis:names:tc:xliff:document:2.0"
    /// What the namespace of the core begins with in every version 2.
    static let coreStart = "urn:oasis:names:tc:xliff:document:2."
    static let metadata = "urn:oasis:names:tc:xliff:metadata:2.0"
    static let matches = "urn:oasis:names:tc:xliff:matches:2.0"
}
