import PadananLanguage
import Testing

/// Every entry of `Data/en`, run through the analyzer.
@Suite struct EnglishDataTests {
    private let morphology = EnglishMorphology.shared

    private func forms(_ word: String, _ role: WordRole) -> Set<String> {
        Set(morphology.forms(of: word, as: role).map(\.form))
    }

    @Test func everyIrregularPluralIsFoundFromBothSides() throws {
        for row in try DataFile.rows("en/irregular-nouns.tsv") {
            for plural in DataFile.alternatives(row[1]) {
                #expect(forms(row[0], .nounHead).contains(plural), "\(row)")
                #expect(forms(plural, .nounHead).contains(row[0]), "\(row)")
            }
        }
    }

    @Test func everyIrregularVerbHasAllItsForms() throws {
        for row in try DataFile.rows("en/irregular-verbs.tsv") {
            let expected = row.dropFirst().flatMap { DataFile.alternatives($0) }
            #expect(forms(row[0], .verb).isSuperset(of: expected), "\(row)")
            #expect(row[4].split(separator: "|").allSatisfy { $0.hasSuffix("ing") }, "\(row)")
        }
    }

    @Test func everySpellingIsAFormOfTheOther() throws {
        for row in try DataFile.rows("en/spelling-variants.tsv") {
            #expect(row[0] != row[1])
            #expect(forms(row[0], .fixed).contains(row[1]), "\(row)")
            #expect(forms(row[1], .fixed).contains(row[0]), "\(row)")
        }
    }

    /// Forms by number; `maths` and `math`, `towards` and `toward` are two spellings.
    private func numberForms(_ noun: String) -> Set<String> {
        Set(morphology.forms(of: noun, as: .nounHead).filter { $0.inflection != nil && $0.inflection != "spelling" }.map(\.form))
    }

    @Test func noInvariantNounHasAnotherNumber() throws {
        for noun in try DataFile.words("en/invariant-nouns.txt") {
            let spellings = forms(noun, .fixed)
            #expect(numberForms(noun).subtracting(spellings).isEmpty, "\(noun): \(numberForms(noun).sorted())")
        }
    }

    @Test func noSingularInSLosesIt() throws {
        for noun in try DataFile.words("en/s-final-singulars.txt") {
            #expect(noun.hasSuffix("s"))
            #expect(!numberForms(noun).contains(String(noun.dropLast())), "\(noun)")
        }
    }

    @Test func noWordInIseIsWrittenWithAZ() throws {
        for word in try DataFile.words("en/ise-always.txt") {
            for role in WordRole.allCases {
                let wrong = forms(word, role).filter { $0.contains("iz") && !word.contains("iz") }
                #expect(wrong.isEmpty, "\(word): \(wrong)")
            }
        }
    }

    @Test func theNounBeforeEveryPostpositiveAdjectiveTakesNumber() throws {
        for adjective in try DataFile.words("en/postpositive-adjectives.txt") {
            let roles = morphology.patterns(of: ["heir", adjective], partOfSpeech: .noun).map { $0.elements.map(\.role) }
            #expect(roles.contains([.nounHead, .fixed]), "\(adjective)")
        }
    }

    @Test func prefixesAreTheAnalyzersOwn() throws {
        #expect(try Set(DataFile.words("en/bound-prefixes.txt")) == morphology.boundPrefixes)
    }
}
