import Testing

@testable import PadananFormats

@Suite struct SpreadsheetTextTests {
    @Test(arguments: [
        "", "a", "_", "_x", "_x0041_", "_x0041", "x0041_", "__x0041__", "_x005F_", "_x005F_x0041_", "_xD83D_", "_X0041_", "\u{0}\u{1F}",
        "\r\n",
        "\t", "\u{FFFE}", "\u{FFFF}", "é_x000d_", "_x_x0041_", "_xFFFF_", "🙂_x0009_",
    ]) func unescapingWhatWasEscapedGivesTheTextBack(_ text: String) {
        let escaped = SpreadsheetText.escape(text)
        #expect(SpreadsheetText.unescape(escaped) == text)
        #expect(!XMLEscaping.hasForbiddenCharacters(escaped))
        #expect(!escaped.utf8.contains(0x0D))
    }

    @Test(arguments: [
        ("\u{1}", "_x0001_"), ("a\rb", "a_x000D_b"), ("_x0041_", "_x005F_x0041_"), ("_x004G_", "_x004G_"), ("a_b", "a_b"),
        ("a\nb\tc", "a\nb\tc"),
    ]) func onlyWhatXMLLacksIsEscaped(_ text: String, _ escaped: String) {
        #expect(SpreadsheetText.escape(text) == escaped)
    }

    @Test(arguments: [("A1", 1, 1), ("Z9", 26, 9), ("AA10", 27, 10), ("XFD1048576", 16_384, 1_048_576), ("$B$3", 2, 3), ("c7", 3, 7)])
    func placesOfCellsAreRead(_ text: String, _ column: Int, _ row: Int) {
        #expect(CellReference(text) == CellReference(column: column, row: row))
        #expect(CellReference(column: column, row: row).description == text.uppercased().filter { $0 != "$" })
    }

    @Test(arguments: [
        "", "A", "1", "A0", "A01", "XFE1", "A1048577", "1A", "A1B", "A-1", "É1", "AAAAAAAAAAAAAAAAAAAA1", "A99999999999999999999",
    ])
    func whatIsNoCellIsNone(_ text: String) {
        #expect(CellReference(text) == nil)
    }
}
