import PadananModel

extension MemoryUnit {
    /// The unit with what `other`, which has the same texts and neighbours, knows besides.
    ///
    /// The newer of both says who changed it last, its origin and state; of equal age, `other`. The earlier creation stays; properties of both
    /// are kept, with the value of the newer one, of counts (`usagecount`) and days of use (`lastusagedate`) the highest.
    func merged(with other: MemoryUnit) -> MemoryUnit {
        let isNewer = other.moment >= moment
        let (older, newer) = isNewer ? (self, other) : (other, self)
        var result = self
        result.created = Self.earlier(created, other.created)
        result.changed = newer.changed ?? older.changed
        result.origin = newer.origin.isEmpty ? older.origin : newer.origin
        result.state = newer.moment == older.moment ? max(state, other.state) : newer.state
        for property in newer.properties { Self.set(property, in: &result.properties, isNewer: isNewer) }
        return result
    }

    /// The digits of the last date, which order as the moments do whatever the spelling; empty when none is known.
    var moment: String {
        Self.moment(changed) ?? Self.moment(created) ?? ""
    }

    private static func moment(_ record: ChangeRecord?) -> String? {
        guard let record, !record.date.isEmpty else { return nil }
        return String(decoding: record.date.utf8.filter { $0 &- 0x30 < 10 }, as: UTF8.self)
    }

    private static func earlier(_ first: ChangeRecord?, _ second: ChangeRecord?) -> ChangeRecord? {
        guard let first, let second else { return first ?? second }
        guard let one = moment(first), let other = moment(second) else { return moment(first) == nil ? second : first }
        return other < one ? second : first
    }

    private static func set(_ property: Property, in properties: inout [Property], isNewer: Bool) {
        guard let index = properties.firstIndex(where: { $0.name == property.name }) else { return properties.append(property) }
        let old = properties[index].value
        if property.name.hasSuffix("usagecount") {
            properties[index].value = (Int(old) ?? 0) > (Int(property.value) ?? 0) ? old : property.value
        } else if property.name.hasSuffix("lastusagedate") {
            properties[index].value = max(old, property.value)
        } else if isNewer {
            properties[index].value = property.value
        }
    }
}
