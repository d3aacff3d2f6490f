extension ScalarSet {
    /// The scalars with a property as `\p{…}` and `[:…:]` name it; `nil` when the name is not known.
    ///
    /// Known are the general categories, short and long, and the properties of UTS #18, annex C, with Java's `Is` before them or without.
    /// Scripts and blocks are not known.
    static func property(_ name: String) -> ScalarSet? {
        let key = plainName(name)
        if let set = categories(key) ?? binaryProperty(key) { return set }
        guard key.hasPrefix("is") else { return nil }
        let rest = String(key.dropFirst(2))
        return categories(rest) ?? binaryProperty(rest)
    }

    /// Lower case, without what UAX #44 says is to be ignored in names.
    private static func plainName(_ name: String) -> String {
        var key = String(String.UnicodeScalarView(name.lowercased().unicodeScalars.filter { !" _-".unicodeScalars.contains($0) }))
        for prefix in ["gc=", "generalcategory="] where key.hasPrefix(prefix) { key.removeFirst(prefix.count) }
        return key
    }

    private static func categories(_ key: String) -> ScalarSet? {
        if let long = longCategoryNames[key] { return GeneralCategories.set(long) }
        return GeneralCategories.set(key)
    }

    private static func binaryProperty(_ key: String) -> ScalarSet? {
        switch key {
        case "any": return .all
        case "assigned": return GeneralCategories.set("cn")?.inverted
        case "ascii": return ScalarSet([0...0x7F])
        case "alpha", "alphabetic": return .alphabetic
        case "lower", "lowercase": return .lowercase
        case "upper", "uppercase": return .uppercase
        case "digit": return .digits
        case "alnum": return ScalarSet.alphabetic.union(.digits)
        case "punct": return GeneralCategories.set("p")
        case "space", "whitespace": return .whitespace
        case "blank": return .horizontalSpace
        case "cntrl": return GeneralCategories.set("cc")
        case "xdigit": return hexadecimalDigits
        case "word": return .word
        case "ideographic": return .ideographic
        case "graph": return .graphic
        case "print": return ScalarSet.graphic.union(.horizontalSpace).subtracting(ScalarSet([0...0x1F]))
        default: return nil
        }
    }

    // MARK: The sets behind the escapes

    /// `\s`: the property White_Space.
    static let whitespace = ScalarSet([
        0x09...0x0D, 0x20...0x20, 0x85...0x85, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
        0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000,
    ])
    /// `\h`
    static let horizontalSpace = whitespace.subtracting(verticalSpace)
    /// `\v`
    static let verticalSpace = ScalarSet([0x0A...0x0D, 0x85...0x85, 0x2028...0x2029])
    /// What `.` leaves out.
    static let lineTerminators = ScalarSet([0x0A...0x0A, 0x0D...0x0D, 0x85...0x85, 0x2028...0x2029])
    /// `\d`
    static let digits = GeneralCategories.set("nd") ?? .empty
    /// `\w`: UTS #18, annex C.
    static let word = alphabetic.union(digits).union(GeneralCategories.set("m") ?? .empty).union(GeneralCategories.set("pc") ?? .empty)
        .union(ScalarSet([0x200C...0x200D]))

    private static let alphabetic = ScalarSet { $0.properties.isAlphabetic }
    private static let lowercase = ScalarSet { $0.properties.isLowercase }
    private static let uppercase = ScalarSet { $0.properties.isUppercase }
    private static let ideographic = ScalarSet { $0.properties.isIdeographic }
    private static let hexadecimalDigits = ScalarSet([
        0x30...0x39, 0x41...0x46, 0x61...0x66, 0xFF10...0xFF19, 0xFF21...0xFF26, 0xFF41...0xFF46,
    ]).union(digits)
    private static let graphic = ["cc", "cs", "cn"].reduce(whitespace) { $0.union(GeneralCategories.set($1) ?? .empty) }.inverted

    private static let longCategoryNames = [
        "letter": "l", "casedletter": "lc", "uppercaseletter": "lu", "lowercaseletter": "ll", "titlecaseletter": "lt",
        "modifierletter": "lm",
        "otherletter": "lo", "mark": "m", "nonspacingmark": "mn", "spacingmark": "mc", "enclosingmark": "me", "number": "n",
        "decimalnumber": "nd", "letternumber": "nl", "othernumber": "no", "punctuation": "p", "connectorpunctuation": "pc",
        "dashpunctuation": "pd", "openpunctuation": "ps", "closepunctuation": "pe", "initialpunctuation": "pi", "finalpunctuation": "pf",
        "otherpunctuation": "po", "symbol": "s", "mathsymbol": "sm", "currencysymbol": "sc", "modifiersymbol": "sk", "othersymbol": "so",
        "separator": "z", "spaceseparator": "zs", "lineseparator": "zl", "paragraphseparator": "zp", "other": "c", "control": "cc",
        "format": "cf", "surrogate": "cs", "privateuse": "co", "unassigned": "cn",
    ]
}
