import PadananFormats
import PadananModel
import Testing

/// Headers of tab-separated tables that name languages, or source and target in other words.
@Suite struct TSVHeadingTests {
    private static func read(_ text: String, _ options: ReadingOptions = ReadingOptions()) throws -> (
        document: Document?, units: [Unit], defects: [String]
    ) {
        let (events, defects) = try BitextProbe.read(Array(text.utf8), as: TSVFormat(), options: options)
        var document: Document?
        if case .document(let first)? = events.first { document = first }
        let units = events.compactMap { if case .unit(let unit) = $0 { unit } else { nil } }
        return (document, units, defects.map(\.description))
    }

    @Test(arguments: [
        "id\ten\tnote\nPerjanjian\tTreaty\tn\n", "Indonesian\tEnglish (US)\tComment\nPerjanjian\tTreaty\tn\n",
        "Sumber\tTerjemahan\tCatatan\nPerjanjian\tTreaty\tn\n", "note\tTarget (en)\tSource (id-ID)\nn\tTreaty\tPerjanjian\n",
        "Sumber:escaped\tEnglish\tnote\nPerjanjian\tTreaty\tn\n",
    ]) func headingsAreThoseOfOtherTables(_ text: String) throws {
        let (_, units, defects) = try Self.read(text)
        #expect(units.map { $0.segments[0].source.text } == ["Perjanjian"])
        #expect(units.map { $0.segments[0].target?.text } == ["Treaty"])
        #expect(units.map(\.notes) == [[Note("n")]])
        #expect(defects == [])
        #expect(try BitextProbe.rewrite(Array(text.utf8), as: TSVFormat()).bytes == Array(text.utf8))
    }

    @Test func theHeaderTellsTheLanguagesAndItsColumns() throws {
        let text = "Kunci\tid-ID\ten-GB\tfr\tStatus\nk1\tPakta\tPact\tPacte\tapproved\nk2\tSidang\t\tSession\t\n"
        let (document, units, defects) = try Self.read(text)
        #expect(document?.sourceLanguage == LanguageTag("id-ID") && document?.targetLanguage == LanguageTag("en-GB"))
        #expect(units.map(\.id) == ["k1", "k2"])
        #expect(units.map(\.properties) == [[Property("fr", "Pacte")], [Property("fr", "Session")]])
        #expect(units.map { $0.segments[0].state } == [.final, .initial])
        #expect(units[0].segments[0].subState == "approved")
        #expect(defects == [])
        let french = try Self.read(text, ReadingOptions(languages: LanguagePair(LanguageTag("id"), LanguageTag("fr"))))
        #expect(french.units.map { $0.segments[0].target?.text } == ["Pacte", "Session"])
    }

    @Test(arguments: ["Prancis\tFrench\n", "sumber\tsource\n", "jaminan\tguarantee\n", "Pakta\tpact\tid\ten\nSidang\tsession\tid\ten\n"])
    func textsAreNoHeader(_ text: String) throws {
        #expect(try Self.read(text).units.first?.id == "1")
    }

    @Test(arguments: [
        (
            "a\tb\n\nc\td\te\nf\tg\th\ti\n",
            [
                "a:3:5: warning: further columns are left out; name the columns in a first row to have them read [IANA, text/tab-separated-values]"
            ]
        ),
        ("a\tb\t\n", []), ("source\ttarget\tx\na\tb\tc\n", []),
    ]) func furtherColumnsWithoutNamesAreReportedOnce(_ text: String, _ messages: [String]) throws {
        #expect(try Self.read(text).defects == messages)
        #expect(try BitextProbe.rewrite(Array(text.utf8), as: TSVFormat()).defects == [])
    }

    @Test func aChangedTargetNeedsAColumn() throws {
        let text = "Sumber\tCatatan\nPakta\tcek\n"
        let (bytes, defects) = try BitextProbe.rewrite(Array(text.utf8), as: TSVFormat()) { $0.segments[0].target = "Pact" }
        #expect(String(decoding: bytes, as: UTF8.self) == text)
        #expect(defects.map(\.message) == ["the table has no column for translations; name one “target” or by its language"])
    }

    @Test(arguments: ["Indonesian\tEnglish\n", "id\ten\n\n\nPakta\tPact\n", "a\tb\tid\ten", "\u{FEFF}id\ten\r\na\tb\r\n"], [1, 7, 4_096])
    func piecesGiveTheSame(_ text: String, _ pieces: Int) throws {
        let whole = try BitextProbe.read(Array(text.utf8), as: TSVFormat())
        let cut = try BitextProbe.read(Array(text.utf8), as: TSVFormat(), pieces: pieces)
        #expect(whole.events == cut.events && whole.defects == cut.defects)
        #expect(try BitextProbe.rewrite(Array(text.utf8), as: TSVFormat(), pieces: pieces).bytes == Array(text.utf8))
    }
}
