/// What the lists say of one word, mark or run of digits.
struct ListedWord: Sendable {
    /// What may begin with it.
    var use: WordUseTable.Use = []
    /// The bits of its contexts.
    var contexts: UInt16 = 0
    /// The bits of its roles in numbers.
    var roles: UInt32 = 0
    /// Where its number words begin in the lexicon's list, and how many they are.
    var firstMeaning = 0
    var meaningCount = 0
    /// The scale that it is short for, written so.
    var abbreviation: NumberWord?
    /// The unit of which it is one: `sejam`.
    var oneUnit: MeasurementUnit?
    /// The role of the words that it makes as a prefix.
    var prefixRole: NumberWord.Role?
    /// Whether it stands behind the digits of an ordinal.
    var isOrdinalSuffix = false
    /// Whether it stands behind the digits of a decade.
    var isDecadeSuffix = false
}
