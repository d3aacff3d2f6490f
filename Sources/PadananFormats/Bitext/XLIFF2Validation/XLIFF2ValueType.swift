/// A type of attribute values, named as in `XLIFF2GrammarTable`.
///
/// - Source: XLIFF 2.1, 4.3 and the attributes of the modules; XML Schema part 2 for name tokens and numbers.
enum XLIFF2ValueType: String, Sendable {
    case text, nameToken, nameTokens, name, language, localeList
    case yesNo, yesNoFirstNo, direction, space, preserve, side, state, metadataScope, normalization, filterType, itsVersion
    case codeType, annotationType, matchType, issueType, htmlElement
    case subState, subType, ownType, ownSubType
    case positive, integer, priority, percentage, confidence, codePoint

    /// Whether `value` is of this type.
    func accepts(_ value: String) -> Bool {
        if let words { return words.contains(value) || self == .annotationType && XLIFF2Words.isQualified(value) }
        switch self {
        case .nameToken: return XLIFF2Values.isNameToken(XLIFF2Values.trimmed(value))
        case .nameTokens: return !XLIFF2Values.words(value).isEmpty && XLIFF2Values.words(value).allSatisfy(XLIFF2Values.isNameToken)
        case .name: return XLIFF2Values.isName(XLIFF2Values.trimmed(value))
        case .language: return XLIFF2LanguageTag.isWellFormed(XLIFF2Values.trimmed(value))
        case .localeList: return XLIFF2Values.isLocaleList(value)
        case .subType: return XLIFF2Words.isQualified(value) && (!value.hasPrefix("xlf:") || XLIFF2Words.type(ofSubType: value) != nil)
        case .ownType: return XLIFF2Words.isQualified(value) && !value.hasPrefix("xlf:")
        case .ownSubType: return XLIFF2Words.isQualified(value)
        case .subState: return XLIFF2Values.hasPrefix(value) && !value.hasPrefix("xlf:")
        case .positive, .integer, .priority, .percentage, .confidence: return acceptsNumber(XLIFF2Values.trimmed(value))
        case .codePoint: return XLIFF2Values.isInvalidCodePoint(XLIFF2Values.trimmed(value))
        default: return true
        }
    }

    private func acceptsNumber(_ value: String) -> Bool {
        switch self {
        case .positive: XLIFF2Values.isInteger(value) && !value.hasPrefix("-") && value.utf8.contains { (0x31...0x39).contains($0) }
        case .priority: XLIFF2Values.isInteger(value) && Int(value).map { (1...10).contains($0) } ?? false
        case .percentage: XLIFF2Values.isDecimal(value) && Double(value).map { (0...100).contains($0) } ?? false
        case .confidence: XLIFF2Values.isFloat(value) && Double(value).map { (0...1).contains($0) } ?? false
        default: XLIFF2Values.isInteger(value)
        }
    }

    /// What to write: the end of “… is “x”; write …”.
    var expectation: String {
        if let words {
            let list = Self.list(words)
            return self == .annotationType ? "\(list) or a value of your own with a prefix, such as “my:type”" : list
        }
        switch self {
        case .nameToken: return "a name token: letters, digits, “.”, “-”, “_” and “:” only"
        case .nameTokens: return "name tokens separated by spaces"
        case .name: return "a name without “:” that begins with a letter or “_”"
        case .language: return "a language tag of BCP 47, such as “id-ID”"
        case .localeList: return "“*” or language ranges separated by commas"
        case .subType: return "a prefix and a value, such as “my:type”; the prefix “xlf” has b, i, u, lb, pb and var only"
        case .ownType, .subState: return "a prefix of your own and a value, such as “my:value”; the prefix “xlf” is reserved"
        case .ownSubType: return "a prefix and a value, such as “my:type”"
        case .positive: return "a whole number from 1 on"
        case .integer: return "a whole number"
        case .priority: return "a whole number from 1 to 10"
        case .percentage: return "a number from 0 to 100"
        case .confidence: return "a number from 0 to 1"
        case .codePoint: return "the hexadecimal code point, with an even number of digits, of a character that XML forbids, such as “0003”"
        default: return "text"
        }
    }

    private static func list(_ words: Set<String>) -> String {
        guard words.count <= 8 else { return "one of the values in the standard’s list" }
        let quoted = words.sorted().map { "“\($0)”" }
        return quoted.count < 2 ? quoted.joined() : quoted.dropLast().joined(separator: ", ") + " or " + (quoted.last ?? "")
    }

    private var words: Set<String>? { Self.enumerations[self] }

    private static let enumerations: [XLIFF2ValueType: Set<String>] = [
        .yesNo: "yes no", .yesNoFirstNo: "yes no firstNo", .direction: "ltr rtl auto", .space: "default preserve", .preserve: "preserve",
        .side: "source target", .state: "initial translated reviewed final", .metadataScope: "source target ignorable",
        .normalization: "none nfc nfd", .filterType: "include exclude", .itsVersion: "2.0", .codeType: "fmt ui quote link image other",
        .annotationType: "generic comment term", .matchType: "am mt icm idm tb tm other", .issueType: issueTypes,
        .htmlElement: htmlElements,
    ].mapValues { (words: StaticString) in Set(words.description.split { $0 == " " || $0 == "\n" }.map(String.init)) }

    private static let issueTypes: StaticString = """
        terminology mistranslation omission untranslated addition duplication inconsistency grammar legal register locale-specific-content
        locale-violation style characters misspelling typographical formatting inconsistent-entities numbers markup pattern-problem
        whitespace internationalization length non-conformance uncategorized other
        """

    private static let htmlElements: StaticString = """
        a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 head hr html i img
        label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot th thead title tr tt u ul
        """
}
