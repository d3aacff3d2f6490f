import PadananKit
import PadananTestSupport
import Testing

/// What renders a term though the glossary doesn't have it, by word alignment.
@Suite struct AlignedRenderingsTests {
    private static let table = """
        concept,id,en
        group,kelompok pemberontak,armed faction
        road,jalan tol,toll road
        talks,perundingan damai,settlement conference
        aid,bantuan kemanusiaan,charity
        oil,harga minyak,petroleum quotation

        """

    private func link(_ source: String, _ target: String) throws -> (text: String?, link: TermLink) {
        let aligner = TermAligner(try SmallGlossary.read(Self.table), languages: .indonesianEnglish)
        let links = aligner.links(source: source, target: target)
        #expect(links.count == 1)
        let link = try #require(links.first)
        return (link.target.map { String(decoding: [UInt8](target.utf8)[$0], as: UTF8.self) }, link)
    }

    @Test(arguments: [
        ("Kelompok pemberontak menyerang kota itu.", "The rebel groups attacked the town.", "rebel groups"),
        ("Mereka melanjutkan perundingan damai.", "They went on with the peace talks.", "peace talks"),
        ("Kapal itu membawa bantuan kemanusiaan ke utara.", "The ship took humanitarian aid to the north.", "humanitarian aid"),
        ("Harga minyak turun kemarin.", "The price of oil fell yesterday.", "price of oil"),
        ("Pemerintah membangun jalan tol baru.", "The government built a new road.", "road"),
    ]) func wordsThatRenderATermAreFound(_ source: String, _ target: String, _ expected: String) throws {
        let (text, link) = try link(source, target)
        #expect(text == expected)
        #expect(link.status == .unlisted && link.rendering == nil)
        #expect(link.confidence > 0.5 && link.confidence < 1)
    }

    @Test(arguments: [
        ("Kapal itu membawa bantuan kemanusiaan ke utara.", "The ship went north."),
        ("Kata juru bicara kelompok pemberontak, serangan gagal.", "The attack failed, a spokesman said."),
        ("Harga minyak menutup defisit itu.", "Zanzibar covered the shortfall."),
    ]) func aTermThatWasLeftOutHasNone(_ source: String, _ target: String) throws {
        let (text, link) = try link(source, target)
        #expect(text == nil && link.status == .missing)
    }

    @Test func wordsOfAnotherTermAreNotTaken() throws {
        let table = Self.table + "peace,damai,peace\n"
        let aligner = TermAligner(try SmallGlossary.read(table), languages: .indonesianEnglish)
        let (source, target) = ("Bantuan kemanusiaan dan harga minyak dibahas.", "Aid and the petroleum quotation were discussed.")
        let spans = aligner.links(source: source, target: target).compactMap(\.target)
        #expect(spans.count == 2 && !spans[0].overlaps(spans[1]))
    }

    @Test func otherLanguagesAreAlignedByTheGlossaryAlone() throws {
        let termbase = Termbase([
            Concept(id: "talks", terms: [Term("pourparlers", language: LanguageTag("fr")), Term("Gespräche", language: LanguageTag("de"))])
        ])
        let aligner = TermAligner(termbase, languages: LanguagePair(LanguageTag("fr"), LanguageTag("de")))
        let links = aligner.links(source: "Les pourparlers continuent.", target: "Die Verhandlungen dauern an.")
        #expect(links.map(\.status) == [.missing])
    }

    @Test(arguments: [
        ("small- and medium-sized firms", "The small- and medium-sized firms agreed.", true),
        ("small and medium firms", "The small- and medium firms agreed.", false),
    ]) func aSuspendedHyphenIsReadAsItIsWritten(_ term: String, _ text: String, _ isFound: Bool) throws {
        let recognizer = TermRecognizer(try SmallGlossary.read("concept,id,en\nfirms,usaha,\(term)\n"), language: .english)
        #expect(recognizer.matches(in: text).isEmpty != isFound)
    }
}
