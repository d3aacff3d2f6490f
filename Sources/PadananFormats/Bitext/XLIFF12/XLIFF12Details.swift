import PadananModel

/// Notes and properties that stand in a group or a unit.
struct XLIFF12Details {
    var notes: [Note] = []
    var properties: [Property] = []
    var created: ChangeRecord?
    var changed: ChangeRecord?
    var isObsolete = false

    var isEmpty: Bool {
        notes.isEmpty && properties.isEmpty && created == nil && changed == nil && !isObsolete
    }
}
