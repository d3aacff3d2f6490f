import PadananLanguage
import PadananTestSupport
import Testing

/// The form of the lists; what they say is proved in `IndonesianDataTests` and `EnglishDataTests`.
@Suite struct DataFileTests {
    private static let columns = [
        ("id/voice-exceptions.tsv", 3), ("id/clitic-lookalikes.tsv", 3), ("id/reduplications.tsv", 3), ("id/bound-prefixes.txt", 1),
        ("id/inner-function-words.txt", 1), ("id/nominal-bases.txt", 1), ("id/roots.tsv", 4), ("id/exceptions.tsv", 4),
        ("id/affixes.tsv", 8),
        ("id/affix-patterns.tsv", 4), ("id/informal.tsv", 3), ("id/loan-affixes.tsv", 4), ("id/number-words.tsv", 5),
        ("en/number-words.tsv", 5), ("id/number-phrases.tsv", 3), ("en/number-phrases.tsv", 3),
        ("id/number-contexts.tsv", 2), ("en/number-contexts.tsv", 2), ("id/unit-words.tsv", 3), ("en/unit-words.tsv", 3),
        ("common/units.tsv", 3), ("common/unit-signs.tsv", 3),
        ("en/lemmas.tsv", 3), ("id/gloss-words-en.tsv", 3), ("id/blends.tsv", 3), ("id/titles.txt", 1), ("id/name-heads.txt", 1),
        ("en/titles.txt", 1),
        ("id/name-particles.txt", 1),
        ("en/name-particles.txt", 1), ("id/calendar-names.txt", 1), ("en/calendar-names.txt", 1), ("en/irregular-adjectives.tsv", 3),
        ("en/contractions.tsv", 4),
        ("en/irregular-nouns.tsv", 2), ("en/irregular-verbs.tsv", 5), ("en/spelling-variants.tsv", 2), ("en/bound-prefixes.txt", 1),
        ("en/invariant-nouns.txt", 1), ("en/ise-always.txt", 1), ("en/postpositive-adjectives.txt", 1), ("en/s-final-singulars.txt", 1),
    ]

    @Test(arguments: columns) func everyRowHasAllColumns(_ path: String, _ count: Int) throws {
        for row in try DataFile.rows(path) {
            #expect(row.count == count, "\(row)")
            #expect(row.allSatisfy { !$0.isEmpty && !$0.hasPrefix(" ") && !$0.hasSuffix(" ") }, "\(row)")
        }
    }

    @Test(arguments: columns.map(\.0)) func entriesAreSortedByBytesAndUnique(_ path: String) throws {
        // Of these lists an entry is more than its first cell.
        let isByRow = ["patterns.tsv", "loan-affixes.tsv", "contexts.tsv", "words.tsv"].contains { path.hasSuffix($0) }
        let words = try DataFile.rows(path).map { isByRow ? $0.joined(separator: "\t") : $0[0] }
        #expect(!words.isEmpty)
        for (first, second) in zip(words, words.dropFirst()) {
            #expect(first.utf8.lexicographicallyPrecedes(second.utf8), "\(first), \(second)")
        }
    }

    private static let wordColumns = [
        "en/lemmas.tsv": 0, "id/gloss-words-en.tsv": 1, "id/blends.tsv": 2, "en/contractions.tsv": 2,
        "en/irregular-adjectives.tsv": 3,
        "id/reduplications.tsv": 1, "id/roots.tsv": 1,
        "id/exceptions.tsv": 2, "id/affixes.tsv": 1, "id/affix-patterns.tsv": 0,
        "id/number-words.tsv": 0, "en/number-words.tsv": 0, "id/number-phrases.tsv": 0, "en/number-phrases.tsv": 0,
        "id/number-contexts.tsv": 1,
        "en/number-contexts.tsv": 1, "id/unit-words.tsv": 1, "en/unit-words.tsv": 1, "common/units.tsv": 1, "common/unit-signs.tsv": 0,
    ]

    /// Columns of words; notes and glosses are free text.
    @Test(arguments: columns) func wordsAreFoldedAlready(_ path: String, _ count: Int) throws {
        let wordColumns = Self.wordColumns[path] ?? (count == 3 ? 2 : count)
        for row in try DataFile.rows(path) {
            for cell in row.prefix(wordColumns) {
                #expect(FoldedKey.fold(cell).unicodeScalars.elementsEqual(cell.unicodeScalars), "\(row)")
            }
        }
    }

    @Test(arguments: columns.map(\.0)) func theFileSaysWhatItHoldsAndWhereItIsFrom(_ path: String) throws {
        let text = try Repository.text("Sources/PadananLanguage/Data/\(path)")
        #expect(text.hasPrefix("# "))
        #expect(text.contains("\n# Source: "))
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
        #expect(!text.utf8.contains(0x0D))
    }

    @Test(arguments: columns) func alternativesAreUniqueAndNotEmpty(_ path: String, _ count: Int) throws {
        for row in try DataFile.rows(path) {
            for cell in row.dropFirst().prefix(path.hasPrefix("id/") ? 1 : count) {
                let alternatives = DataFile.alternatives(cell)
                #expect(alternatives.allSatisfy { !$0.isEmpty }, "\(row)")
                #expect(Set(alternatives).count == alternatives.count, "\(row)")
            }
        }
    }
}
