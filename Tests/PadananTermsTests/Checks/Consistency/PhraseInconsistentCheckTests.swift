import PadananModel
import PadananTerms
import Testing

/// Drift of terms that no glossary has, and what only looks like it.
@Suite struct PhraseInconsistentCheckTests {
    static let rebels = [
        "Kelompok pemberontak itu mundur. = The rebel group withdrew.",
        "Tentara mengepung kelompok pemberontak. = The army surrounded the rebel groups.",
    ]
    static let court = [
        "Mahkamah Pidana Internasional bersidang. = The International Criminal Court met.",
        "Putusan Mahkamah Pidana Internasional itu mengikat. = The ruling of the International Criminal Court is binding.",
    ]

    static let drifts = [
        ConsistencyCase(
            "one word for another", rebels + ["# b", "Kelompok pemberontak lain menyerah. = Another insurgent group surrendered."],
            marks: ["Kelompok pemberontak → insurgent group"]),
        ConsistencyCase(
            "the name of a body", court + ["Mahkamah Pidana Internasional menolak. = The International Penal Court refused."],
            marks: ["Mahkamah Pidana Internasional → International Penal Court"]),
        ConsistencyCase(
            "nothing of the usual words in a short sentence",
            rebels + ["# b", "Kelompok pemberontak menyerah. = The outlaws gave themselves up."], marks: ["Kelompok pemberontak → "]),
    ]

    static let variations = [
        ConsistencyCase(
            "number and possessive", rebels + ["Senjata kelompok pemberontak itu disita. = The rebel group's arms were seized."]),
        ConsistencyCase("a part of the rendering", rebels + ["Kelompok pemberontak itu lari. = The rebels fled."]),
        ConsistencyCase(
            "initials",
            [
                "Kredit bermasalah naik. = Non-performing loans rose.", "Kredit bermasalah itu turun. = The non-performing loans fell.",
                "Bank mencatat kredit bermasalah. = The bank recorded NPLs.",
            ]),
        ConsistencyCase(
            "a title, which is rendered by country",
            [
                "Menteri pertahanan tiba. = The defense minister arrived.", "Menteri pertahanan berpidato. = The defense minister spoke.",
                "Menteri pertahanan pergi. = The defense secretary left.",
            ]),
        ConsistencyCase(
            "a noun with a name",
            [
                "Pasukan Mesir mundur. = Egyptian forces withdrew.", "Pasukan Mesir menang. = Egyptian forces won.",
                "Pasukan Mesir menyerang. = Egyptian troops attacked.",
            ]),
    ]

    @Test(arguments: drifts + variations)
    func termsOutsideTheGlossaryAreCompared(_ item: ConsistencyCase) {
        #expect(ConsistencyRun("term-inconsistent").marks(item.pairs) == item.marks)
    }

    @Test func termsOfTheGlossaryAreLeftToIt() {
        let run = ConsistencyRun("term-inconsistent", terms: ["kelompok pemberontak = rebel group | insurgent group"])
        // It admits the other word.
        #expect(run.marks(Self.drifts[0].pairs) == [])
    }

    @Test func segmentsBeyondTheLimitAreNotCompared() {
        var run = ConsistencyRun("term-inconsistent")
        run.limits.segments = 2
        #expect(run.marks(Self.drifts[0].pairs) == [])
    }

    @Test func languagesWithoutALexiconHaveNone() {
        let languages = LanguagePair(LanguageTag("fr"), LanguageTag("de"))
        #expect(PhraseInconsistentCheck(CheckSetup(languages: languages, aligner: nil)) == nil)
    }
}
