import PadananModel
import Testing

@testable import PadananLanguage

/// One name in two spellings, a name and what is made of it, two names.
@Suite struct NameSpellingTests {
    static let spelling = NameSpelling(.english)

    @Test(arguments: DataTable(enDemonymEndingsData).rows.map { $0.map(String.init) })
    func exampleOfEachEndingIsMadeOfItsName(_ row: [String]) throws {
        try #require(row.count == 3)
        #expect(row[2].hasSuffix(row[0]))
        #expect([.derived, .other].contains(Self.spelling.relation(row[1], row[2])))
    }

    @Test(arguments: [("Kiev", "Kyiv"), ("Turkey", "Türkiye"), ("Zelensky", "Zelenskyy"), ("Erdogan", "Erdoğan"), ("Shiite", "Shi'ite")])
    func spellingsOfOneNameAreTold(_ first: String, _ second: String) {
        #expect(Self.spelling.relation(first, second) == .otherSpelling)
        #expect(Self.spelling.relation(second, first) == .otherSpelling)
    }

    @Test(arguments: [
        ("Turkey", "Turkish"), ("Poland", "Pole"), ("Spain", "Spanish"), ("Ukraine", "Ukrainian"), ("Thailand", "Thai"),
        ("Somalia", "Somalis"),
    ])
    func adjectivesAndPeoplesAreNoSpelling(_ first: String, _ second: String) {
        #expect(Self.spelling.relation(first, second) == .derived)
    }

    @Test(arguments: [("Norway", "Sweden"), ("Oslo", "Roma"), ("Britain", "England"), ("Biden", "Putin")])
    func otherNamesAreOther(_ first: String, _ second: String) {
        #expect(Self.spelling.relation(first, second) == .other)
    }

    @Test func caseMakesNoDifference() {
        #expect(Self.spelling.relation("KYIV", "Kyiv") == .same)
    }
}
