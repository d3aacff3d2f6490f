/// The scalars of each general category of Unicode.
enum GeneralCategories {
    /// The scalars of a category by its short name in lower case: `lu`, or `l` for all letters; `nil` when there is none.
    static func set(_ name: String) -> ScalarSet? {
        switch name {
        case "lc", "l&": return joined(["lu", "ll", "lt"])
        case "l", "m", "n", "p", "s", "z", "c": return joined(sets.keys.filter { $0.hasPrefix(name) })
        default: return sets[name]
        }
    }

    private static func joined(_ names: [String]) -> ScalarSet {
        ScalarSet(names.flatMap { sets[$0]?.ranges ?? [] })
    }

    private static let sets: [String: ScalarSet] = {
        var ranges: [String: [ClosedRange<UInt32>]] = ["cs": [0xD800...0xDFFF]]
        var start: UInt32 = 0
        var current = "cc"
        for value in UInt32(0)...0x10FFFF {
            // The planes from 4 to 13 are empty; asking for each of them would take most of the time.
            if (0x40001...0xDFFFF).contains(value) || (0xF0001...0xFFFFC).contains(value) { continue }
            guard let scalar = Unicode.Scalar(value) else { continue }
            let name = shortName(scalar.properties.generalCategory)
            if name == current { continue }
            ranges[current, default: []].append(start...(value - 1))
            start = value
            current = name
        }
        ranges[current, default: []].append(start...0x10FFFF)
        return ranges.mapValues(ScalarSet.init)
    }()

    private static func shortName(_ category: Unicode.GeneralCategory) -> String {
        switch category {
        case .uppercaseLetter: "lu"
        case .lowercaseLetter: "ll"
        case .titlecaseLetter: "lt"
        case .modifierLetter: "lm"
        case .otherLetter: "lo"
        case .nonspacingMark: "mn"
        case .spacingMark: "mc"
        case .enclosingMark: "me"
        case .decimalNumber: "nd"
        case .letterNumber: "nl"
        case .otherNumber: "no"
        case .connectorPunctuation: "pc"
        case .dashPunctuation: "pd"
        case .openPunctuation: "ps"
        case .closePunctuation: "pe"
        case .initialPunctuation: "pi"
        case .finalPunctuation: "pf"
        case .otherPunctuation: "po"
        case .mathSymbol: "sm"
        case .currencySymbol: "sc"
        case .modifierSymbol: "sk"
        case .otherSymbol: "so"
        case .spaceSeparator: "zs"
        case .lineSeparator: "zl"
        case .paragraphSeparator: "zp"
        case .control: "cc"
        case .format: "cf"
        case .surrogate: "cs"
        case .privateUse: "co"
        case .unassigned: "cn"
        @unknown default: "cn"
        }
    }
}
