import PadananModel

/// What the quantity recogniser must know of a language: its lists and a few facts about its spelling.
///
/// A further language is a folder of lists and one such value.
struct NumberGrammar: Sendable {
    let language: LanguageTag
    /// The byte between whole and decimals, `.` or `,`; the other one groups thousands.
    let decimalMark: UInt8
    /// Words: word, role, value, strength, example, worth.
    let words: StaticString
    /// Units: form, unit, side.
    let units: StaticString
    /// Words that show numbers beside them to be no quantities or of another kind: word, role, example.
    let contexts: StaticString
    /// Phrases with a value of their own or none: phrase, value or `-`, unit or `-`, example.
    let phrases: StaticString
    /// Prefixes that turn a number word into one of another role: `ke` + `tiga`.
    var prefixes: [Affix] = []
    /// Suffixes that do: `three` + `fold`.
    var suffixes: [Affix] = []
    /// Clitics that number words and units may have.
    var endings: [String] = []
    /// Whether a half behind a number is added without a word between: `satu setengah` is one and a half.
    var halfIsAdded = false
    /// A prefix that makes a unit one of them: `sejam`.
    var onePrefix: String?
    /// What stands behind the digits of an ordinal: `3rd`.
    var ordinalSuffixes: Set<String> = []
    /// What stands behind the digits of a decade: `1990-an`, `1990s`.
    var decadeSuffixes: Set<String> = []

    /// An affix, the role of the words it makes, and up to which value they are optional.
    struct Affix: Sendable {
        var text: String
        var role: NumberWord.Role
        var optionalUpTo: Int64 = 0
    }

    /// Indonesian.
    static let indonesian = NumberGrammar(
        language: .indonesian, decimalMark: UInt8(ascii: ","), words: idNumberWordsData, units: idUnitWordsData,
        contexts: idNumberContextsData, phrases: idNumberPhrasesData,
        prefixes: [
            Affix(text: "ke", role: .ordinal, optionalUpTo: 2), Affix(text: "per", role: .denominator),
            Affix(text: "seper", role: .fraction), Affix(text: "ber", role: .group, optionalUpTo: .max),
        ],
        endings: ["nya"], halfIsAdded: true, onePrefix: "se", decadeSuffixes: ["an"])

    /// English.
    static let english = NumberGrammar(
        language: .english, decimalMark: UInt8(ascii: "."), words: enNumberWordsData, units: enUnitWordsData,
        contexts: enNumberContextsData, phrases: enNumberPhrasesData, suffixes: [Affix(text: "fold", role: .multiplier)],
        ordinalSuffixes: ["st", "nd", "rd", "th"], decadeSuffixes: ["s"])

    /// The grammar of `language` by its primary subtag, `nil` for one we don't know.
    static func grammar(for language: LanguageTag) -> NumberGrammar? {
        [indonesian, english].first { $0.language.isSameLanguage(as: language) }
    }
}
