/// The names and bounds of SpreadsheetML.
///
/// - Source: ECMA-376-1, section 18; the strict namespaces in its annex A.
enum SpreadsheetML {
    /// The namespace written by nearly every program.
    static let transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let strictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships"

    /// Rows and columns of a sheet, and characters (UTF-16 units) of a cell, at most.
    static let rows = 1_048_576
    static let columns = 16_384
    static let cellCharacters = 32_767

    /// Whether an element of `namespace` is SpreadsheetML; small programs leave the namespace out.
    static func contains(_ namespace: String) -> Bool {
        namespace == transitional || namespace == strict || namespace.isEmpty
    }

    /// The `r:id` of the element that `reader` is at.
    static func relationshipID(_ reader: XMLReader) -> String? {
        reader.attribute("id", namespace: relationships) ?? reader.attribute("id", namespace: strictRelationships)
    }

    /// `1` and `true`, of an attribute that may be missing.
    static func isTrue(_ value: String?) -> Bool { value == "1" || value == "true" }
}
