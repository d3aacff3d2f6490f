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
    /// The attributes other than the language.
    var attributes: [(TMXAttribute, String)] = []
    /// Where the `tuv` stands.
    var range = 0..<0
    /// Where the `seg` stands, and what is in it; `nil` without a `seg`.
    var segment: Range<Int>?
    var segmentContent = 0..<0
    /// Where the text begins.
    var location = SourceLocation(file: "")

    /// Empties it for another `tuv`.
    mutating func reset() {
        language = -1
        hasOldLanguage = false
        segment = nil
        if !content.isEmpty { content = InlineText("") }
        if !notes.isEmpty { notes.removeAll(keepingCapacity: true) }
        if !properties.isEmpty { properties.removeAll(keepingCapacity: true) }
        if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
    }

    /// The text, which is no longer here then.
    mutating func takeContent() -> InlineText {
        var taken = InlineText("")
        swap(&taken, &content)
        return taken
    }

    /// Adds everything but text and language to `unit`, in the words of the model; `subject` says whose it is.
    ///
    /// Who made and changed the target is taken for the unit where the unit has nothing of its own. Mutating only so that the variant is not
    /// copied for the call.
    mutating func addDetails(of subject: Note.Subject, to unit: inout Unit) {
        if !attributes.isEmpty { addAttributes(of: subject, to: &unit) }
        if !notes.isEmpty { for note in notes { unit.notes.append(Note(note, subject: subject)) } }
        guard !properties.isEmpty else { return }
        let prefix = subject == .source ? TMXPropertyName.sourcePrefix : TMXPropertyName.targetPrefix
        for property in properties { unit.properties.append(Property(prefix + property.name, property.value)) }
    }

    private mutating func addAttributes(of subject: Note.Subject, to unit: inout Unit) {
        let takesCreated = subject == .target && unit.created == nil
        let takesChanged = subject == .target && unit.changed == nil
        for (attribute, value) in attributes {
            switch attribute {
            case .creationdate where takesCreated, .creationid where takesCreated, .changedate where takesChanged,
                .changeid where takesChanged:
                TMXChanges.take(attribute, value, &unit.created, &unit.changed)
            default: unit.properties.append(Property(TMXPropertyName.name(attribute, subject), value))
            }
        }
    }
}
