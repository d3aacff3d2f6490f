import PadananModel

/// A `tuv` as read.
///
/// - Source: TMX 1.4b, “tuv”.
struct TMXVariant {
    /// The number of its language.
    var language = -1
    /// Whether the language is named by `lang`.
    var hasOldLanguage = false
    var content = InlineText("")
    var notes: [String] = []
    /// The properties, by type.
    var properties: [Property] = []
    /// The attributes that are neither language nor change.
    var attributes: [(TMXAttribute, String)] = []
    var created: ChangeRecord?
    var changed: ChangeRecord?
    /// Where the `tuv` stands.
    var range = 0..<0
    /// Where the `seg` stands, and what is in it; `nil` without a `seg`.
    var segment: Range<Int>?
    var segmentContent = 0..<0
    /// Where the text begins.
    var location = SourceLocation(file: "")

    /// Notes who made or changed it.
    mutating func take(_ attribute: TMXAttribute, _ value: String) {
        TMXChanges.take(attribute, value, &created, &changed)
    }

    /// The text, which is no longer here then.
    mutating func takeContent() -> InlineText {
        var taken = InlineText("")
        swap(&taken, &content)
        return taken
    }

    /// Adds everything but text and language to `unit`, in the words of the model; `subject` says whose it is.
    ///
    /// Mutating only so that the variant is not copied for the call.
    /// - Parameter taken: whether the unit has taken who made and who changed it for its own.
    mutating func addDetails(of subject: Note.Subject, taken: (created: Bool, changed: Bool), to unit: inout Unit) {
        if !notes.isEmpty { for note in notes { unit.notes.append(Note(note, subject: subject)) } }
        if !attributes.isEmpty {
            for (attribute, value) in attributes { unit.properties.append(Property(TMXPropertyName.name(attribute, subject), value)) }
        }
        if !taken.created, created != nil {
            add(created?.date, .creationdate, subject, &unit)
            add(created?.user, .creationid, subject, &unit)
        }
        if !taken.changed, changed != nil {
            add(changed?.date, .changedate, subject, &unit)
            add(changed?.user, .changeid, subject, &unit)
        }
        guard !properties.isEmpty else { return }
        let prefix = subject == .source ? TMXPropertyName.sourcePrefix : TMXPropertyName.targetPrefix
        for property in properties { unit.properties.append(Property(prefix + property.name, property.value)) }
    }

    private mutating func add(_ value: String?, _ attribute: TMXAttribute, _ subject: Note.Subject, _ unit: inout Unit) {
        if let value, !value.isEmpty { unit.properties.append(Property(TMXPropertyName.name(attribute, subject), value)) }
    }
}
