import PadananFormats
import PadananModel
import Testing

@Suite struct PlainTextReaderTests {
    private static func read(_ text: String) -> [TextRecord] {
        PlainTextReader.read(Array(text.utf8), file: "a.txt")
    }

    private static let wrapped = [
        "Menteri itu mengatakan bahwa perundingan akan dilanjutkan", "pekan depan di ibu kota setelah kedua pihak menyetujui",
        "rancangan yang baru.",
    ]

    @Test(
        arguments: [
            ("", []), ("\n\n \r\n\t\n", []), ("satu", ["satu"]), ("satu\n", ["satu"]), ("satu\r\n\r\ndua\r\n", ["satu", "dua"]),
            ("satu\n\n\n\ndua", ["satu", "dua"]), ("\n\nsatu\n \t\ndua\n\n", ["satu", "dua"]),
            ("satu\ndua\ntiga", ["satu", "dua", "tiga"]),
            ("  satu  \n", ["  satu  "]), ("satu\u{2028}dua", ["satu\u{2028}dua"]),
        ] as [(String, [String])]) func linesAndBlocksAreParagraphs(_ text: String, _ paragraphs: [String])
    {
        #expect(Self.read(text).map(\.text) == paragraphs)
    }

    @Test func recordsAreNumberedAndKnowTheirLines() {
        let records = Self.read("satu\n\n\ndua\ntiga\n")
        #expect(records.map(\.id) == ["1", "2", "3"])
        #expect(records.map(\.location) == [1, 4, 5].map { PadananModel.SourceLocation(file: "a.txt", line: $0, column: 1) })
    }

    @Test(arguments: ["\n", "\r\n"]) func hardWrappedLinesAreOneParagraph(_ lineEnd: String) {
        let block = Self.wrapped.joined(separator: lineEnd)
        let records = Self.read("Judul\n\n" + block + lineEnd + lineEnd + block)
        #expect(records.map(\.text) == ["Judul", block, block])
        #expect(records.map(\.location.line) == [1, 3, 7])
    }

    @Test func longLinesAreParagraphsOfTheirOwn() {
        let line = Array(repeating: "kata", count: 30).joined(separator: " ")
        #expect(Self.read([line, line].joined(separator: "\n")).map(\.text) == [line, line])
    }

    @Test func shortLinesAreParagraphsOfTheirOwn() {
        #expect(Self.read("Harga beras naik\nHarga gula turun\nHarga kopi tetap").count == 3)
    }

    @Test func linesThatEndSentencesAreParagraphsOfTheirOwn() {
        let line = "Menteri itu mengatakan bahwa perundingan akan dilanjutkan."
        #expect(Self.read([line, line, line].joined(separator: "\n")).count == 3)
    }

    @Test func everyLineIsInOneRecord() {
        let text = "Judul\n\n" + Self.wrapped.joined(separator: "\n") + "\n\nsatu\ndua\n"
        #expect(Self.read(text).map(\.text).joined(separator: "\n").split(separator: "\n") == text.split(separator: "\n"))
    }
}
