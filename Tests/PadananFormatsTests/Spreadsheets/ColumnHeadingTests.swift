import PadananModel
import Testing

@testable import PadananFormats

@Suite struct ColumnHeadingTests {
    private static func columns(_ header: [String], _ languages: LanguagePair? = nil) -> BitextColumns? {
        let cells = header.enumerated().map { TableCell(column: $0 + 1, text: $1, location: PadananModel.SourceLocation(file: "a")) }
        return BitextColumns(header: cells, languages: languages)
    }

    @Test(arguments: [
        ("id-ID", "id-id"), ("id_ID", "id-id"), ("ID", "id"), ("Indonesian", "id"), ("Bahasa Indonesia", "id"), ("English (US)", "en-us"),
        ("english (United Kingdom)", "en-gb"), ("English [en-AU]", "en-au"), ("Inggris", "en"), ("Indonesian (id)", "id"),
        ("en (English)", "en"),
        ("Portuguese (Brazil)", "pt-br"), ("Chinese (Simplified)", "zh-hans"), ("zh-Hant", "zh-hant"), ("Source (id-ID)", "id-id"),
        ("Target: English", "en"), ("source_id", "id"), ("Terjemahan (Inggris)", "en"), ("日本語", "ja"),
    ]) func languagesAreKnownByTagAndName(_ text: String, _ tag: String) {
        #expect(ColumnHeading(text).language == LanguageTag(tag))
    }

    @Test(arguments: [
        "", "No", "Panjang", "English teacher", "co-op", "Source", "x-klingon", "English (blah)", "qq", "to", "Translation memory",
    ])
    func otherWordsAreNoLanguages(_ text: String) {
        #expect(ColumnHeading(text).language == nil)
    }

    @Test(
        arguments: [
            (["id", "source", "target"], 2, 3), (["id", "en"], 1, 2), (["en", "id"], 1, 2), (["key", "id", "en"], 2, 3),
            (["id", "id", "en"], 2, 3),
            (["id", "id-ID", "en-US"], 2, 3), (["No", "Sumber", "Terjemahan"], 2, 3), (["Target", "Source"], 2, 1),
            (["Source", "English"], 1, 2),
            (["English", "Target"], 1, 2), (["en-US", "en-GB"], 1, 2), (["Indonesian", "French", "English"], 1, 2),
            (["source", "id"], 1, 2),
            (["Translation", "Original"], 2, 1), (["ID", "Source Text", "Target Text", "Comment"], 2, 3),
            (["source_text", "target-text"], 1, 2),
        ] as [([String], Int, Int)]) func sourceAndTargetAreFound(_ header: [String], _ source: Int, _ target: Int)
    {
        let columns = Self.columns(header)
        #expect(columns?.source == source)
        #expect(columns?.target == target)
    }

    @Test(
        arguments: [
            (["en", "fr", "id"], 3, 1), (["id", "en", "fr"], 1, 2), (["fr", "en-GB", "id-ID"], 3, 2), (["key", "de", "fr"], 2, 3),
            (["id", "Sumber", "fr", "en"], 2, 4),
        ] as [([String], Int, Int)]) func theLanguagesAskedForAreChosen(_ header: [String], _ source: Int, _ target: Int)
    {
        let columns = Self.columns(header, .indonesianEnglish)
        #expect(columns?.source == source)
        #expect(columns?.target == target)
    }

    @Test(arguments: [
        ["jaminan", "guarantee"], ["source"], ["Indonesia", "Indonesian"], ["Prancis", "French"], ["sumber", "source"], [], ["", ""],
        ["id"],
        ["note", "state"], ["terjemahan", "translation"],
    ]) func textsAreNoHeader(_ header: [String]) {
        #expect(Self.columns(header) == nil)
    }

    @Test func aSourceAloneNeedsAnotherKnownColumn() {
        #expect(Self.columns(["id", "source"])?.target == nil)
        #expect(Self.columns(["source", "note"])?.source == 1)
        #expect(Self.columns(["source", "panjang"]) == nil)
    }
}
