/// Which scalars are the same but for their case.
///
/// - Source: Unicode, section 5.18: simple caseless matching, made from the mappings of one scalar to one.
enum CaseVariants {
    /// `set` with the other cases of everything in it. Cost: linear in the scalars that have cases, about 2,900, but for a single scalar.
    static func closing(_ set: ScalarSet) -> ScalarSet {
        var ranges = set.ranges
        if ranges.count == 1, ranges[0].count == 1 {
            return groupOfScalar[ranges[0].lowerBound].map { ScalarSet(groups[$0].map { $0...$0 }) } ?? set
        }
        for group in groups where group.contains(where: set.contains) {
            ranges += group.map { $0...$0 }
        }
        return ScalarSet(ranges)
    }

    /// The place of a scalar in `groups`.
    private static let groupOfScalar: [UInt32: Int] = {
        var places: [UInt32: Int] = [:]
        for (place, group) in groups.enumerated() {
            for value in group { places[value] = place }
        }
        return places
    }()

    private static let groups: [[UInt32]] = {
        var groups: [UInt32: [UInt32]] = [:]
        for value in UInt32(0)...0x1FFFF where value != dotlessI {
            guard let scalar = Unicode.Scalar(value), scalar.properties.changesWhenCaseMapped || scalar.properties.changesWhenCaseFolded
            else {
                continue
            }
            let upper = single(scalar.properties.uppercaseMapping) ?? scalar
            let lower = single(upper.properties.lowercaseMapping) ?? upper
            groups[lower.value, default: []].append(value)
        }
        return groups.values.filter { $0.count > 1 }
    }()

    /// Its upper case is that of `i`, and yet it is another letter.
    private static let dotlessI: UInt32 = 0x131

    private static func single(_ text: String) -> Unicode.Scalar? {
        text.unicodeScalars.count == 1 ? text.unicodeScalars.first : nil
    }
}
