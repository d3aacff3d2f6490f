import PadananModel

/// The plural forms of one message, which gettext tools write as a group of units `id[0]`, `id[1]`.
///
/// - Source: the representation guide for gettext PO of XLIFF 1.2, “plural forms”.
struct XLIFF12PluralForms {
    /// The `restype` of such a group.
    static let groupType = "x-gettext-plurals"
    /// No language has more than six; a longer group is no message.
    private static let limit = 16

    var group: UnitGroup
    var location: SourceLocation
    private var units: [Unit] = []
    private var layouts: [XLIFF12Layout] = []

    init(group: UnitGroup, location: SourceLocation) {
        self.group = group
        self.location = location
    }

    var isTooLong: Bool { units.count > Self.limit }

    mutating func add(_ unit: Unit, _ layout: XLIFF12Layout) {
        units.append(unit)
        layouts.append(layout)
    }

    /// The units one by one, in the group.
    var plainUnits: [(unit: Unit, layout: XLIFF12Layout)] {
        zip(units, layouts).map { unit, layout in
            var unit = unit
            unit.groups.append(group)
            return (unit, layout)
        }
    }

    /// All forms as one unit, or `nil` when they are not one segment each.
    var unit: (Unit, XLIFF12Layout)? {
        guard var whole = units.first, var layout = layouts.first, units.allSatisfy({ $0.segments.count == 1 }) else { return nil }
        whole.segments = []
        for (index, unit) in units.enumerated() {
            var segment = unit.segments[0]
            segment.id = Self.form(unit.id) ?? String(index)
            whole.segments.append(segment)
            if index > 0 { merge(unit, into: &whole) }
        }
        whole.id = group.id.isEmpty ? Self.stem(whole.id) : group.id
        if !group.name.isEmpty { whole.name = group.name }
        whole.isPlural = true
        whole.location = location
        layout.others = layouts.dropFirst().map(\.first)
        layout.end = layouts[layouts.count - 1].end
        return (whole, layout)
    }

    private func merge(_ unit: Unit, into whole: inout Unit) {
        whole.notes += unit.notes.filter { !whole.notes.contains($0) }
        whole.properties += unit.properties.filter { !whole.properties.contains($0) }
        whole.isTranslatable = whole.isTranslatable || unit.isTranslatable
        whole.preservesSpace = whole.preservesSpace || unit.preservesSpace
    }

    /// `1` of `12[1]`.
    private static func form(_ id: String) -> String? {
        guard id.utf8.last == UInt8(ascii: "]"), let bracket = id.utf8.lastIndex(of: UInt8(ascii: "[")) else { return nil }
        return String(id[id.utf8.index(after: bracket)...].dropLast())
    }

    /// `12` of `12[1]`.
    private static func stem(_ id: String) -> String {
        guard form(id) != nil, let bracket = id.utf8.lastIndex(of: UInt8(ascii: "[")) else { return id }
        return String(id[..<bracket])
    }
}
