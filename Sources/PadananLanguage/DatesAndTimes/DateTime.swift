import PadananModel

/// A date or time mentioned in a text, by value.
public struct DateTime: Sendable, Hashable {
    /// Where it stands, in UTF-8 offsets; titles such as *tahun* or *pukul* are left out.
    public var range: TextRange
    /// What is known of it, or of its beginning when it is a range.
    public var fields: DateTimeFields
    /// What is known of the end of a range: 18 December of *16–18 Desember*.
    public var end: DateTimeFields?
    /// Whether nothing follows when the other language has no counterpart: a part of the day alone, a relative day, or a word that may be
    /// something else (*Minggu ini*).
    public var isTentative: Bool

    public init(range: TextRange, fields: DateTimeFields, end: DateTimeFields? = nil, isTentative: Bool = false) {
        self.range = range
        self.fields = fields
        self.end = end
        self.isTentative = isTentative
    }

    /// Whether no part that both know contradicts, the ends of ranges included.
    public func isCompatible(with other: DateTime) -> Bool {
        guard fields.isCompatible(with: other.fields) else { return false }
        guard let end, let otherEnd = other.end else { return true }
        return end.isCompatible(with: otherEnd)
    }

    /// Whether the weekday is that of the date; `nil` when one of them is open.
    public var weekdayMatchesDate: Bool? { fields.weekdayMatchesDate }
}

extension DateTime: CustomStringConvertible {
    public var description: String {
        (end.map { "\(fields) / \($0)" } ?? fields.description) + (isTentative ? " (tentative)" : "")
    }
}
