/// How `type` and `subType` of an inline code go together.
///
/// - Source: XLIFF 2.1, 4.3.1.36.
enum XLIFF2CodeType {
    /// Whether `subType` is one that the standard defines: `xlf:b`.
    static func isReservedSubType(_ subType: String) -> Bool { type(for: subType) != nil }

    /// The type that a sub-type of the standard belongs to, or `nil` for others.
    static func type(for subType: String) -> String? {
        switch subType {
        case "xlf:b", "xlf:i", "xlf:u", "xlf:lb", "xlf:pb": "fmt"
        case "xlf:var": "ui"
        default: nil
        }
    }
}
