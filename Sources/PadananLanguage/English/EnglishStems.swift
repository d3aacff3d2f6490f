/// The stems that an English word may have under its ending, by spelling.
///
/// - Source: Quirk et al. 1985, 3.5–3.10 (verbs), 5.80–5.81 (plurals), 7.79 (comparison).
enum EnglishStems {
    /// Singulars of a noun, or bases of a verb, in -s: `subsidies` → subsidy, subsidie; `cases` → case, cas.
    static func withoutS(_ word: [UInt8]) -> [[UInt8]] {
        guard ends(word, "s"), !ends(word, "ss"), word.count > 2 else { return [] }
        var stems = [Array(word.dropLast())]
        if ends(word, "ies"), word.count > 4 { stems.insert(word.dropLast(3) + [y], at: 0) }
        if ends(word, "ves") { stems += [word.dropLast(3) + [f], word.dropLast(3) + [f, e]] }
        if ["ses", "xes", "zes", "ches", "shes", "oes"].contains(where: { ends(word, $0) }) { stems.append(Array(word.dropLast(2))) }
        // buses, quizzes: a doubled consonant before -es.
        if ends(word, "sses") || ends(word, "zzes") { stems.append(Array(word.dropLast(3))) }
        return stems
    }

    /// Bases behind -ed, -ing, -er or -est: `planned` → plann, planne, plan; `denied` → deny; `dying` → die.
    static func without(_ ending: StaticString, _ word: [UInt8]) -> [[UInt8]] {
        guard ends(word, ending), word.count >= ending.utf8CodeUnitCount + 2 else { return [] }
        let stem = Array(word.dropLast(ending.utf8CodeUnitCount))
        guard stem.contains(where: { Letters.isVowel($0) || $0 == y }) else { return [] }
        var stems = [stem, stem + [e]]
        let isIng = ends(word, "ing")
        if let last = stem.last {
            if last == i, !isIng { stems.insert(stem.dropLast() + [y], at: 0) }
            if last == y, isIng { stems.append(stem.dropLast() + [i, e]) }
            if stem.count > 2, last == stem[stem.count - 2], Letters.isConsonant(last) { stems.append(Array(stem.dropLast())) }
            if ends(stem, "ck") { stems.append(Array(stem.dropLast())) }
        }
        return stems
    }

    /// Whether an adjective or adverb is short enough for -er and -est: one syllable, or two of which the second is -y, -le, -ow, -er or -et.
    static func takesComparison(_ stem: [UInt8]) -> Bool {
        var (groups, wasVowel) = (0, false)
        for (place, byte) in stem.enumerated() {
            let isVowel = Letters.isVowel(byte) || (byte == y && place > 0)
            let isSilent = byte == e && place == stem.count - 1
            if isVowel, !wasVowel, !isSilent { groups += 1 }
            wasVowel = isVowel
        }
        return groups <= 1 || (groups <= 3 && ["y", "le", "ow", "er", "et", "ple"].contains { ends(stem, $0) })
    }

    /// The singular of a word in -s that is in no list.
    static func guessWithoutS(_ word: [UInt8]) -> [UInt8]? {
        guard let stem = withoutS(word).first else { return nil }
        let dropsE = ["ches", "shes", "xes", "sses", "zzes"].contains { ends(word, $0) }
        return dropsE ? Array(word.dropLast(2)) : stem
    }

    /// The likeliest of the stems of a word in no list.
    static func guess(_ stems: [[UInt8]]) -> [UInt8]? {
        guard let stem = stems.first else { return nil }
        if stem.last == y, stems.count > 2 { return stem }
        guard let plain = stems.count > 1 ? stems.first(where: { $0.last != e }) : stem, plain.count > 2 else { return stem }
        let (last, before) = (plain[plain.count - 1], plain[plain.count - 2])
        if last == before, Letters.isConsonant(last) {
            // Doubled for the ending, but for those that words end in.
            return [l, s, f, UInt8(ascii: "z")].contains(last) ? plain : Array(plain.dropLast())
        }
        return needsE(plain) ? plain + [e] : plain
    }

    /// Whether a stem is never a word without -e: `creat`, `organiz`, `involv`, `chang`.
    private static func needsE(_ stem: [UInt8]) -> Bool {
        let endings: [StaticString] = [
            "at", "iz", "is", "v", "c", "u", "dg", "ang", "eng", "rs", "ns", "us", "os", "as", "ut", "bl", "pl", "tl", "dl", "gl", "kl",
            "fl", "ur", "ir",
        ]
        return endings.contains { ends(stem, $0) }
    }

    /// A word in which letters written three times or more are written `kept` times.
    static func shortened(_ word: [UInt8], keeping kept: Int) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < word.count {
            let end = word[index...].firstIndex { $0 != word[index] } ?? word.count
            result += Array(repeating: word[index], count: end - index > 2 ? kept : end - index)
            index = end
        }
        return result
    }

    static func ends(_ word: [UInt8], _ ending: StaticString) -> Bool {
        let count = ending.utf8CodeUnitCount
        guard word.count > count else { return false }
        return ending.withUTF8Buffer { word.suffix(count).elementsEqual($0) }
    }

    private static let e = UInt8(ascii: "e")
    private static let f = UInt8(ascii: "f")
    private static let i = UInt8(ascii: "i")
    private static let l = UInt8(ascii: "l")
    private static let s = UInt8(ascii: "s")
    private static let y = UInt8(ascii: "y")
}
