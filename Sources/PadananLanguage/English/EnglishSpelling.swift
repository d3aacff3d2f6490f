/// American and British spellings of one word.
///
/// - Source: `Data/en/spelling-variants.tsv` and, by rule, -ize/-ise and -yze/-yse but for `ise-always.txt`.
struct EnglishSpelling: Sendable {
    private let pairs: [String: [String]]
    private let alwaysIse: Set<String>

    /// The one table; read when it is first used.
    static let shared = EnglishSpelling()

    private init() {
        var pairs: [String: [String]] = [:]
        for row in DataTable(enSpellingVariantsData).rows where row.count > 1 {
            pairs[String(row[0]), default: []].append(String(row[1]))
            pairs[String(row[1]), default: []].append(String(row[0]))
        }
        self.pairs = pairs
        alwaysIse = DataTable(enIseAlwaysData).words
    }

    /// `word` and its other spellings, itself first.
    func variants(of word: String) -> [String] {
        var variants = [word] + (pairs[word] ?? [])
        if let swapped = swapped(word), !variants.contains(swapped) { variants.append(swapped) }
        return variants
    }

    private func swapped(_ word: String) -> String? {
        guard Self.mayHaveFamily(word) else { return nil }
        for (american, british) in Self.families {
            if word.hasSuffix(american), word.utf8.count > american.utf8.count + 2 { return word.dropLast(american.count) + british }
            guard word.hasSuffix(british), word.utf8.count > british.utf8.count + 2 else { continue }
            let stem = word.dropLast(british.count)
            return isAlwaysIse(word, stem: stem) ? nil : stem + american
        }
        return nil
    }

    /// Whether `word` has a z or s behind an i or y, as all endings of the families do: most words don't.
    private static func mayHaveFamily(_ word: String) -> Bool {
        var before: UInt8 = 0
        for byte in word.utf8 {
            if byte == UInt8(ascii: "z") || byte == UInt8(ascii: "s"), before == UInt8(ascii: "i") || before == UInt8(ascii: "y") {
                return true
            }
            before = byte
        }
        return false
    }

    /// Whether `word`, or the verb it is a form of (`raising`: `raise`), is never written with a z.
    private func isAlwaysIse(_ word: String, stem: Substring) -> Bool {
        alwaysIse.contains(word) || alwaysIse.contains(stem + "ise")
    }

    private static let families = [
        ("ization", "isation"), ("izations", "isations"), ("izing", "ising"), ("ized", "ised"), ("izes", "ises"), ("izer", "iser"),
        ("ize", "ise"), ("yzing", "ysing"), ("yzed", "ysed"), ("yze", "yse"),
    ]
}
