import PadananLanguage
import PadananTestSupport
import Testing

/// Lemmas of English words, and the way back.
@Suite struct EnglishLemmaTests {
    private let morphology = EnglishMorphology.shared

    @Test(arguments: [
        ("studies", "study"), ("taxes", "tax"), ("cases", "case"), ("buses", "bus"), ("houses", "house"), ("crises", "crisis"),
        ("movies", "movie"),
        ("ties", "tie"), ("lives", "life"), ("knives", "knife"), ("leaves", "leave"), ("drives", "drive"), ("children", "child"),
        ("churches", "church"),
        ("planned", "plan"), ("hoping", "hope"), ("hopping", "hop"), ("agreed", "agree"), ("dying", "die"), ("panicked", "panic"),
        ("based", "base"),
        ("created", "create"), ("argued", "argue"), ("organised", "organise"), ("travelling", "travel"), ("traveling", "travel"),
        ("denied", "deny"),
        ("left", "leave"), ("found", "find"), ("went", "go"), ("is", "be"), ("are", "be"), ("has", "have"), ("does", "do"),
        ("bigger", "big"),
        ("happier", "happy"), ("largest", "large"), ("best", "good"), ("worse", "bad"), ("minister's", "minister"),
        ("ministers'", "minister"),
        ("mismanaged", "mismanage"), ("profiled", "profile"), ("soooo", "so"), ("gonna", "go"), ("don't", "do"),
    ])
    func lemmaIsTheLikeliest(_ form: String, _ lemma: String) {
        #expect(morphology.lemma(of: form) == lemma)
        #expect(morphology.analyses(of: form).first?.isGuessed == false)
    }

    @Test(arguments: [
        "news", "series", "crossroads", "species", "headquarters", "during", "evening", "king", "thing", "spring", "ceiling", "wedding",
        "hundred", "red",
        "speed", "bed", "minister", "interest", "forest", "west", "other", "number", "summer", "this", "foreigner", "meeting", "building",
        "economics",
    ])
    func wordThatOnlyLooksInflectedIsItsOwnLemma(_ word: String) {
        #expect(morphology.lemma(of: word) == word)
    }

    @Test(arguments: [
        ("lives", ["life", "live"]), ("left", ["leave", "left"]), ("found", ["find", "found"]), ("saw", ["see", "saw"]),
        ("leaves", ["leave", "leaf"]),
    ])
    func allReadingsAreGiven(_ form: String, _ lemmas: [String]) {
        #expect(Set(lemmas).isSubset(of: morphology.analyses(of: form).map(\.key)))
    }

    @Test func readingMayBeAskedForByWordClass() {
        #expect(morphology.lemma(of: "meeting", as: .verb) == "meet")
        #expect(morphology.lemma(of: "meeting", as: .noun) == "meeting")
        #expect(morphology.lemma(of: "meeting", as: .numeral) == nil)
    }

    @Test(arguments: [
        ("blorped", "blorp"), ("snarzing", "snarz"), ("flibbed", "flib"), ("zorkated", "zorkate"), ("wugs", "wug"), ("glitches", "glitch"),
    ])
    func unknownWordsFollowTheSpellingRules(_ form: String, _ lemma: String) {
        #expect(morphology.analyses(of: form).contains { $0.key == lemma && $0.isGuessed } || morphology.lemma(of: form) == lemma)
    }

    @Test func partsAreSaidInWords() {
        #expect(morphology.analyses(of: "studies")[0].description == "study + plural")
        #expect(morphology.analyses(of: "ministers'")[0].description == "minister + plural + possessive")
        #expect(morphology.analyses(of: "study")[0].description == "study")
        #expect(morphology.analyses(of: "gonna")[0].register == .informal)
    }

    @Test(arguments: [
        ("attorney general", "attorneys general"), ("passer-by", "passers-by"), ("minister of defence", "ministers of defence"),
        ("mother-in-law", "mothers-in-law"), ("secretary-general", "secretaries-general"), ("governor-elect", "governors-elect"),
        ("security guarantee", "security guarantees"), ("ceasefire", "ceasefires"), ("man-of-war", "men-of-war"),
        ("foreign policy", "foreign policies"),
    ])
    func termsOfSeveralWordsInflectAtTheirHead(_ singular: String, _ plural: String) {
        #expect(morphology.plural(ofTerm: singular) == plural)
        #expect(morphology.lemma(ofTerm: plural) == singular)
        #expect(morphology.lemma(ofTerm: singular) == singular)
    }

    // MARK: Laws

    private static let regular = [
        "study", "tax", "plan", "hope", "agree", "argue", "create", "visit", "carry", "stay", "watch", "push", "free", "dye",
    ]

    @Test(arguments: regular) func everyFormOfAVerbLeadsBack(_ verb: String) {
        for form in morphology.inflections(of: verb, as: .verb) {
            #expect(morphology.lemma(of: form.form, as: .verb) == verb, "\(form)")
        }
    }

    @Test func everyIrregularFormLeadsBack() throws {
        for row in try DataFile.rows("en/irregular-verbs.tsv") {
            for cell in row.dropFirst() {
                for form in DataFile.alternatives(cell) {
                    #expect(morphology.analyses(of: form).contains { $0.key == row[0] && $0.partOfSpeech == .verb }, "\(form): \(row)")
                }
            }
        }
        for row in try DataFile.rows("en/irregular-nouns.tsv") {
            for form in DataFile.alternatives(row[1]) {
                #expect(morphology.analyses(of: form).contains { $0.key == row[0] }, "\(form): \(row)")
            }
        }
        for row in try DataFile.rows("en/irregular-adjectives.tsv") {
            for form in DataFile.alternatives(row[1]) + DataFile.alternatives(row[2]) {
                #expect(morphology.analyses(of: form).contains { $0.key == row[0] }, "\(form): \(row)")
            }
        }
    }

    @Test func everyContractionHasTheLemmaAndRegisterOfItsRow() throws {
        for row in try DataFile.rows("en/contractions.tsv") {
            let reading = morphology.analyses(of: row[0]).first { $0.key == row[1] }
            #expect(reading?.register.rawValue == row[3], "\(row)")
            #expect(reading?.partOfSpeech?.rawValue == row[2], "\(row)")
        }
    }

    @Test func everyLemmaOfTheListIsAReadingOfItselfAndItsFormsLeadBack() throws {
        let classes = Set(UniversalPartOfSpeech.allCases.map(\.rawValue))
        for row in try DataFile.rows("en/lemmas.tsv") {
            #expect(
                row.count == 3 && classes.isSuperset(of: row[1].split(separator: "|").map(String.init))
                    && ["1", "2", "3", "4"].contains(row[2]), "\(row)")
            let analyses = morphology.analyses(of: row[0])
            #expect(analyses.contains { $0.key == row[0] && !$0.isGuessed }, "\(row)")
            guard row[1].hasPrefix("VERB") else { continue }
            for form in morphology.inflections(of: row[0], as: .verb) {
                #expect(morphology.analyses(of: form.form).contains { $0.key == row[0] }, "\(form): \(row)")
            }
        }
    }

    @Test func anyWordHasAReading() {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<3000 {
            let word = (0..<Int.random(in: 0...12, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
            _ = morphology.keys(of: word)
            let text = String(decoding: RandomText.mix(pieces: 2, using: &generator), as: UTF8.self)
            #expect(!morphology.analyses(of: text).isEmpty)
        }
    }
}
