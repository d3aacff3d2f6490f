import PadananModel

/// The four attributes that say who made a `tu` or `tuv` and who changed it last.
///
/// - Source: TMX 1.4b, “creationdate”, “creationid”, “changedate”, “changeid”.
enum TMXChanges {
    /// Whether `attribute` is one of the four.
    static func holds(_ attribute: TMXAttribute) -> Bool {
        switch attribute {
        case .creationdate, .creationid, .changedate, .changeid: true
        default: false
        }
    }

    /// Notes the value of one of the four attributes.
    static func take(_ attribute: TMXAttribute, _ value: String, _ created: inout ChangeRecord?, _ changed: inout ChangeRecord?) {
        switch attribute {
        case .creationdate, .creationid: set(&created, isDate: attribute == .creationdate, value)
        default: set(&changed, isDate: attribute == .changedate, value)
        }
    }

    private static func set(_ record: inout ChangeRecord?, isDate: Bool, _ value: String) {
        if record == nil {
            record = isDate ? ChangeRecord(date: value) : ChangeRecord(user: value)
        } else if isDate {
            record?.date = value
        } else {
            record?.user = value
        }
    }
}
