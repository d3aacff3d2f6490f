/// One part of a date as it is read, in atoms; neighbouring parts are joined by `DateTimeMerger`.
struct DateTimeElement: Sendable, Hashable {
    /// The kinds of parts that decide what may be joined.
    struct Parts: OptionSet, Sendable, Hashable {
        let rawValue: Int
        static let year = Parts(rawValue: 1)
        static let period = Parts(rawValue: 2)
        static let month = Parts(rawValue: 4)
        static let day = Parts(rawValue: 8)
        static let weekday = Parts(rawValue: 16)
        static let part = Parts(rawValue: 32)
        static let clock = Parts(rawValue: 64)
        static let relativeDay = Parts(rawValue: 128)
        static let relativeWeek = Parts(rawValue: 256)
        static let relativeMonth = Parts(rawValue: 512)
    }

    /// Where the part begins with its title (*pukul*), and without.
    var lead: Int
    var first: Int
    /// Behind its last atom.
    var next: Int
    var fields: DateTimeFields
    var end: DateTimeFields?
    var isTentative = false

    init(_ first: Int, _ next: Int, _ fields: DateTimeFields, end: DateTimeFields? = nil, isTentative: Bool = false) {
        lead = first
        self.first = first
        self.next = next
        self.fields = fields
        self.end = end
        self.isTentative = isTentative
    }

    /// What the fields give.
    var parts: Parts {
        var parts: Parts = []
        if fields.year != nil || fields.decade != nil || fields.century != nil || fields.relativeYear != nil { parts.insert(.year) }
        if fields.half != nil || fields.quarter != nil { parts.insert(.period) }
        if fields.month != nil { parts.insert(.month) }
        if fields.day != nil { parts.insert(.day) }
        if fields.weekday != nil { parts.insert(.weekday) }
        if fields.hour != nil { parts.insert(.clock) }
        if fields.part != nil, fields.hour == nil { parts.insert(.part) }
        if fields.relativeDay != nil { parts.insert(.relativeDay) }
        if fields.relativeWeek != nil { parts.insert(.relativeWeek) }
        if fields.relativeMonth != nil { parts.insert(.relativeMonth) }
        return parts
    }
}
