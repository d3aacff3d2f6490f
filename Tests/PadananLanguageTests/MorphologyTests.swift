import PadananLanguage
import PadananModel
import Testing

@Suite struct MorphologyTests {
    @Test(arguments: [("id", "id"), ("id-ID", "id"), ("EN", "en"), ("en-GB", "en"), ("nl", "nl"), ("ind", "ind"), ("", "")])
    func theLanguageChoosesTheAnalyzer(_ tag: String, _ language: String) {
        #expect(Morphology.analyzer(for: LanguageTag(tag)).language.description == language)
    }

    @Test func onlyIndonesianDoublesWords() {
        #expect(Morphology.analyzer(for: .indonesian).reduplicates)
        #expect(!Morphology.analyzer(for: LanguageTag("ms")).reduplicates)
    }
}
