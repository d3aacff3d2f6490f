import PadananLanguage
import PadananModel
import Testing

@Suite struct TermInflectingTests {
    private let english = Morphology.inflector(for: .english)

    private func inflected(
        _ replacement: String, _ found: String, _ term: String?, _ partOfSpeech: PartOfSpeech = .noun, after previous: String? = nil
    ) -> InflectedReplacement? {
        english?.inflect(replacement, like: found, of: term, as: partOfSpeech, after: previous)
    }

    @Test(arguments: [
        ("attorney general", "chief prosecutors", "chief prosecutor", "attorneys general"),
        ("foreign minister", "overseas minister's", "overseas minister", "foreign minister's"),
        ("member of parliament", "deputies'", "deputy", "members of parliament's"),
        ("taxpayer", "tax duties", "tax duty", "taxpayers"),
        ("Secretary of State", "Overseas Ministers", "Overseas Minister", "Secretaries of State"),
        ("MoU", "notes", "note", "MoUs"),
        ("weapon", "arms", "arms", "weapons"),
        ("goods", "wares", "ware", "goods"),
    ])
    func nounTakesTheNumberAndCaseOfTheOther(_ replacement: String, _ found: String, _ term: String, _ expected: String) {
        #expect(inflected(replacement, found, term) == InflectedReplacement(expected, isCertain: true))
    }

    @Test(
        arguments: [
            ("seize", "takes", "take", nil, "seizes"), ("swear in", "installed", "install", nil, "swore in"),
            ("swear in", "installed", "install", "was", "sworn in"), ("freeze", "blocking", "block", "is", "freezing"),
            ("ban", "forbade", "forbid", nil, "banned"), ("ban", "forbidden", "forbid", "been", "banned"),
        ] as [(String, String, String, String?, String)])
    func verbTakesTheFormOfTheOther(_ replacement: String, _ found: String, _ term: String, _ previous: String?, _ expected: String) {
        #expect(inflected(replacement, found, term, .verb, after: previous)?.text == expected)
    }

    @Test func formsThatLookAlikeAreNotCertain() {
        #expect(inflected("swear in", "installed", "install", .verb, after: "president")?.isCertain == false)
        #expect(inflected("ban", "forbids", nil, .verb)?.isCertain == false)
        #expect(inflected("guarantee", "assurances of peace", "peace assurance")?.isCertain == false)
        #expect(inflected("fuel", "oils", nil)?.isCertain == false)
    }

    @Test(arguments: [
        ("a", "election", "an"), ("an", "ceasefire", "a"), ("A", "envoy", "An"), ("an", "union", "a"), ("a", "heir", "an"),
        ("a", "European summit", "a"), ("an", "MoU", "a"), ("the", "the West", ""), ("a", "uniform", "a"), ("an", "hour", "an"),
    ])
    func articleFollowsTheSound(_ word: String, _ term: String, _ expected: String) {
        #expect(english?.determiner(word, before: term)?.text == expected)
    }

    @Test func otherWordsStay() {
        #expect(english?.determiner("the", before: "ceasefire") == nil)
        #expect(english?.determiner("this", before: "the West") == nil)
    }

    @Test func acronymMayBeReadEitherWay() {
        #expect(english?.determiner("a", before: "NATO")?.isCertain == false)
        #expect(english?.determiner("a", before: "EU")?.isCertain == true)
    }
}
