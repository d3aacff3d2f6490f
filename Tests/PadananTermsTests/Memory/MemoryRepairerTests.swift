import PadananKit
import PadananTestSupport
import Testing

@Suite struct MemoryRepairerTests {
    private static let glossary = """
        concept,id,en
        guarantee,jaminan keamanan,security guarantee
        cooperation,kerja sama pertahanan,defence agreement
        council,Dewan Keamanan,Security Council
        assembly,Majelis Umum,General Assembly

        """
    private let repairer: MemoryRepairer

    init() throws {
        let folder = try TemporaryFolder()
        let reading = try GlossaryLoader.load([try folder.write("g.csv", Self.glossary)], languages: .indonesianEnglish)
        repairer = MemoryRepairer(reading.termbase, languages: .indonesianEnglish)
    }

    private func repaired(_ source: String, _ target: String, for text: String) -> MemoryMatch? {
        let unit = MemoryUnit(languages: .indonesianEnglish, source: InlineText(source), target: InlineText(target))
        return repairer.repaired(MemoryMatch(kind: .fuzzy, unit: unit, target: unit.target, score: 90), for: InlineText(text))
    }

    @Test(arguments: [
        // Numbers, in the digits of the target's language.
        ("Harga 5 buah naik.", "The price of 5 fruits rose.", "Harga 7 buah naik.", "The price of 7 fruits rose."),
        ("Ada 12.500 pengungsi.", "There are 12,500 refugees.", "Ada 7.250 pengungsi.", "There are 7,250 refugees."),
        ("Ada 12 tank dan 30 truk.", "There are 12 tanks and 30 trucks.", "Ada 15 tank dan 40 truk.", "There are 15 tanks and 40 trucks."),
        // Dates.
        (
            "Rapat digelar pada 5 Mei 2025.", "The meeting was held on 5 May 2025.", "Rapat digelar pada 7 Mei 2026.",
            "The meeting was held on 7 May 2026."
        ),
        // Terms, in the form of the old one.
        (
            "Mereka meminta jaminan keamanan.", "They asked for security guarantees.", "Mereka meminta kerja sama pertahanan.",
            "They asked for defence agreements."
        ),
        (
            "Dewan Keamanan bersidang kemarin.", "The Security Council met yesterday.", "Majelis Umum bersidang kemarin.",
            "The General Assembly met yesterday."
        ),
        // Names that both languages write alike.
        (
            "Kemarin Presiden Macron tiba di Jakarta.", "President Macron arrived in Jakarta yesterday.",
            "Kemarin Presiden Macron tiba di Surabaya.",
            "President Macron arrived in Surabaya yesterday."
        ),
    ])
    func oneDifferenceIsCarriedOver(_ source: String, _ target: String, _ text: String, _ expected: String) {
        let match = repaired(source, target, for: text)
        #expect(match?.kind == .repaired)
        #expect(match?.target.text == expected)
        for repair in match?.repairs ?? [] {
            #expect(!repair.removed.isEmpty && repair.range.upperBound <= expected.utf8.count)
        }
    }

    @Test(arguments: [
        // The number stands twice, or not at all, or the plural would change.
        ("Ada 5 orang dan 5 ekor kuda.", "There are 5 people and 5 horses.", "Ada 6 orang dan 5 ekor kuda."),
        ("Ada lima orang: 5.", "There are five people.", "Ada lima orang: 6."),
        ("Ada 2 buah.", "There are 2 fruits.", "Ada 1 buah."),
        // A word that is no term differs besides.
        ("Harga 5 buah naik.", "The price of 5 fruits rose.", "Harga 7 buah turun."),
        // Words were added or taken out.
        ("Harga 5 buah naik.", "The price of 5 fruits rose.", "Harga 5 buah naik lagi."),
        // The remembered term is rendered by something else, or the article would change.
        ("Mereka meminta jaminan keamanan.", "They asked for assurances.", "Mereka meminta kerja sama pertahanan."),
        // Another order, another mark, nothing.
        ("satu dua tiga", "one two three", "dua satu tiga"), ("Rapat ditunda.", "Adjourned.", "Rapat ditunda!"), ("a", "b", "a"),
        ("", "", ""),
    ])
    func whatIsNotCertainStays(_ source: String, _ target: String, _ text: String) {
        #expect(repaired(source, target, for: text) == nil)
    }

    @Test func whereAWordStandsInTheNewTargetIsTold() throws {
        let match = try #require(
            repaired("Ada 12 tank dan 30 truk.", "There are 12 tanks and 30 trucks.", for: "Ada 1.500 tank dan 40 truk."))
        let bytes = Array(match.target.text.utf8)
        #expect(match.repairs.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["1,500", "40"])
        #expect(match.repairs.map(\.removed) == ["12", "30"] && match.repairs.map(\.kind) == [.number, .number])
    }
}
