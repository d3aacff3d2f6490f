/// What the attributes of TMX may hold.
///
/// - Source: TMX 1.4b, “Attributes”, each under its name.
enum TMXAttributeValue {
    static let segmentTypes = ["block", "paragraph", "sentence", "phrase"]

    /// Whether `value` may stand in `attribute`, as far as the standard restricts it.
    static func isValid(_ attribute: TMXAttribute, _ value: String) -> Bool {
        switch attribute {
        case .segtype: segmentTypes.contains(value)
        case .creationdate, .changedate, .lastusagedate: TMXDate.isValid(value)
        case .usagecount, .internalMatch, .externalMatch: isNumber(value)
        case .position: value == "begin" || value == "end"
        case .association: value == "p" || value == "f" || value == "b"
        default: true
        }
    }

    /// `value` when it may stand in `attribute`; a date in another form is brought into that of TMX.
    static func valid(_ attribute: TMXAttribute, _ value: String) -> String? {
        switch attribute {
        case .creationdate, .changedate, .lastusagedate: TMXDate.converted(value)
        default: isValid(attribute, value) ? value : nil
        }
    }

    /// Whether `text` is a whole number without a sign.
    static func isNumber(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
