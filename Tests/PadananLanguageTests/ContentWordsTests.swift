import PadananLanguage
import PadananModel
import Testing

/// What is left of a text when everything is gone in which equal translations may differ.
@Suite struct ContentWordsTests {
    @Test(arguments: [
        ("the ministers of defence", "minister defence"), ("Defense Minister's", "defence minister"), ("He's leaving", "leave"),
        ("I'll come", "come"), ("they don't agree", "not agree"), ("cease-fire", "cease fire"), ("5,000 tons!", "5,000 ton"), ("", ""),
    ])
    func englishWordsAreComparedWithoutTheirForms(_ text: String, _ expected: String) {
        var words = ContentWords(.english)
        #expect(words.keys(of: text).joined(separator: " ") == expected)
    }

    @Test(arguments: [
        ("Polisi menangkap dua orang", "Dua orang ditangkap polisi"), ("Perjanjian itu disetujui", "telah menyetujui perjanjian"),
    ])
    func voicesOfAnIndonesianVerbSayTheSame(_ first: String, _ second: String) {
        var words = ContentWords(.indonesian)
        #expect(words.keys(of: first).sorted() == words.keys(of: second).sorted())
    }

    @Test func otherWordsHaveOtherKeys() {
        var words = ContentWords(.english)
        #expect(words.keys(of: "carbon tax") != words.keys(of: "carbon levy"))
        #expect(words.keys(of: "not") == ["not"])
    }

    @Test func languageWithoutListsKeepsItsWords() {
        var words = ContentWords(LanguageTag("de"))
        #expect(words.keys(of: "Die Häuser") == ["die", "häuser"])
    }
}
