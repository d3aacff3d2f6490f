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

    /// The properties, with those that only units have a place for under the names they are written with.
    fileprivate var allProperties: [Property] {
        var properties = properties
        for case (let name, let record?) in [("created", created), ("changed", changed)] {
            if !record.date.isEmpty { properties.append(Property("\(name)-date", record.date)) }
            if !record.user.isEmpty { properties.append(Property("\(name)-user", record.user)) }
        }
        if isObsolete { properties.append(Property("obsolete", "yes")) }
        return properties
    }
}

extension UnitGroup {
    mutating func add(_ details: XLIFF12Details) {
        notes += details.notes
        properties += details.allProperties
    }
}
