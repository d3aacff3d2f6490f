/// Regular English endings, by spelling.
///
/// - Source: Quirk et al., A Comprehensive Grammar of the English Language, sections 3.5–3.10 (verbs) and 5.80 (plural).
enum EnglishInflection {
    /// `law` → `laws`, `subsidy` → `subsidies`, `tax` → `taxes`.
    static func withS(_ word: String) -> String {
        if word.hasSuffix("y"), endsInConsonantY(word) { return word.dropLast() + "ies" }
        if ["s", "x", "z", "ch", "sh"].contains(where: word.hasSuffix) { return word + "es" }
        return word + "s"
    }

    /// `impose` → `imposed`, `deny` → `denied`, `ban` → `banned`.
    static func withEd(_ word: String) -> String {
        if word.hasSuffix("e") { return word + "d" }
        if word.hasSuffix("y"), endsInConsonantY(word) { return word.dropLast() + "ied" }
        return doubled(word) + "ed"
    }

    /// `impose` → `imposing`, `sue` → `suing`, `ban` → `banning`.
    static func withIng(_ word: String) -> String {
        if word.hasSuffix("ie") { return word.dropLast(2) + "ying" }
        if word.hasSuffix("e"), !["ee", "ye", "oe"].contains(where: word.hasSuffix) { return word.dropLast() + "ing" }
        return doubled(word) + "ing"
    }

    /// Singulars that a plural in -s may have, most likely first: `subsidies` → `subsidy`; empty when it has no such ending.
    static func withoutS(_ word: String) -> [String] {
        guard word.hasSuffix("s"), !word.hasSuffix("ss"), word.utf8.count > 3 else { return [] }
        if word.hasSuffix("ies") { return [word.dropLast(3) + "y"] }
        if ["ses", "xes", "zes", "ches", "shes"].contains(where: word.hasSuffix) {
            return [String(word.dropLast(2)), String(word.dropLast())]
        }
        return [String(word.dropLast())]
    }

    private static func endsInConsonantY(_ word: String) -> Bool {
        guard let before = word.utf8.dropLast().last else { return false }
        return !isVowel(before)
    }

    /// Doubles the last consonant of a one-syllable word of the form consonant, vowel, consonant.
    private static func doubled(_ word: String) -> String {
        let letters = Array(word.utf8)
        guard letters.count >= 3, let last = letters.last, !isVowel(last), ![0x77, 0x78, 0x79].contains(last) else { return word }
        let isClosed = isVowel(letters[letters.count - 2]) && !isVowel(letters[letters.count - 3])
        guard isClosed, letters.filter(isVowel).count == 1 else { return word }
        return word + String(decoding: [last], as: UTF8.self)
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
        [0x61, 0x65, 0x69, 0x6F, 0x75].contains(byte)
    }
}
