import PadananLanguage
import PadananModel
import Testing

@Suite struct PlainMorphologyTests {
    private let morphology = PlainMorphology(LanguageTag("nl"))

    @Test(arguments: WordRole.allCases) func aWordHasItselfAsItsOnlyForm(_ role: WordRole) {
        #expect(morphology.forms(of: "wetten", as: role) == [InflectedForm("wetten")])
    }

    @Test(arguments: PartOfSpeech.allCases) func aTermHasOnePattern(_ partOfSpeech: PartOfSpeech) {
        #expect(
            morphology.patterns(of: ["raad", "van", "state"], partOfSpeech: partOfSpeech).map { $0.elements.map(\.word) } == [
                ["raad", "van", "state"]
            ])
        #expect(morphology.plainPartsOfSpeech.contains(partOfSpeech))
    }

    @Test func itHasNoRules() {
        #expect(morphology.endings.isEmpty && morphology.insertableWords.isEmpty && morphology.boundPrefixes.isEmpty)
        #expect(!morphology.isProtectedFromStripping("masalah") && !morphology.isLexicalCompound("undang-undang"))
        #expect(morphology.analyses(of: "menjamin").map(\.root) == ["menjamin"])
        #expect(morphology.keys(of: Array("menjamin".utf8)).isGuessed)
    }
}
