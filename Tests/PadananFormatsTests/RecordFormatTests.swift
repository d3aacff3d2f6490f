import PadananFormats
import Testing

@Suite struct RecordFormatTests {
    @Test(
        arguments: [
            ("a.tsv", .tsv), ("a.TAB", .tsv), ("x/y.jsonl", .jsonl), ("a.ndjson", .jsonl), ("a.txt", .text), ("a", .text), ("", .text),
            ("a.tsv/b", .text), ("a.tsv.txt", .text), (".jsonl", .jsonl),
        ] as [(String, RecordFormat)]) func theNameSaysTheFormat(_ file: String, _ format: RecordFormat)
    {
        #expect(RecordFormat(file: file) == format)
    }

    @Test(
        arguments: [
            ("source,target\nsatu,one\n", .csv), ("Indonesian;English\n", .csv), ("Menurut sumber, kata dia\nsatu, dua", .text),
            (#"{"text":"satu"}"#, .jsonl), ("\n  {}", .jsonl), ("satu\tone\n", .tsv), ("satu\ndua\tone", .text), ("", .text),
            ("satu {}", .text),
            ("{\t}", .jsonl),
        ] as [(String, RecordFormat)]) func contentWithoutANameSaysItToo(_ content: String, _ format: RecordFormat)
    {
        #expect(RecordFormat(content: Array(content.utf8)) == format)
    }
}
