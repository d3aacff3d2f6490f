import PadananFormats
import PadananModel
import Testing

@Suite struct JSONLinesReaderTests {
    private static func texts(_ text: String) -> RecordReading<TextRecord> {
        JSONLinesReader.readTexts(Array(text.utf8), file: "a.jsonl")
    }

    private static func pairs(_ text: String) -> RecordReading<TranslationUnit> {
        JSONLinesReader.readPairs(Array(text.utf8), file: "a.jsonl")
    }

    @Test func textsAreRead() {
        let reading = Self.texts(
            #"{"id":"x","text":"satu"}"# + "\r\n\n" + #" {"source":"dua","target":"two"} "# + "\n" + #"{"text":"tiga","id":7}"#)
        #expect(reading.defects == [])
        #expect(reading.records.map(\.id) == ["x", "3", "7"])
        #expect(reading.records.map(\.text) == ["satu", "dua", "tiga"])
        #expect(reading.records.map(\.location.line) == [1, 3, 4])
    }

    @Test func textComesBeforeSource() {
        #expect(Self.texts(#"{"source":"dua","text":"satu"}"#).records.map(\.text) == ["satu"])
    }

    @Test func pairsAreRead() {
        let reading = Self.pairs(#"{"id":"a","source":"satu","target":"one","more":[1,{}]}"# + "\n" + #"{"source":"","target":""}"# + "\n")
        #expect(reading.defects == [])
        #expect(reading.records.map(\.id) == ["a", "2"])
        #expect(reading.records.map { [$0.source, $0.target] } == [["satu", "one"], ["", ""]])
    }

    @Test func noLinesAreNoRecords() {
        #expect(Self.texts("").records.isEmpty && Self.texts("\n\r\n \t\n").records.isEmpty)
        #expect(Self.texts("\n\n").defects == [])
    }

    @Test(arguments: [
        (#"{"text":"dua""#, "a.jsonl:2:14: error: expected `,` or `}`"),
        (#"{"text":"dua"} x"#, "a.jsonl:2:16: error: unexpected text after the JSON value"),
        ("[1]", "a.jsonl:2:1: error: expected a JSON object"), ("\"dua\"", "a.jsonl:2:1: error: expected a JSON object"),
        ("dua", "a.jsonl:2:1: error: expected a JSON value"), ("{}", "a.jsonl:2:1: error: member “text” is missing"),
        (#"{"text":2}"#, "a.jsonl:2:1: error: “text” must be a string"),
        (#"{"source":null}"#, "a.jsonl:2:1: error: “text” must be a string"),
        ("{\"t\u{E9}\u{1F600}\":x}", "a.jsonl:2:8: error: expected a JSON value"),
        ("\u{FEFF}{}", "a.jsonl:2:1: error: expected a JSON value"),
    ]) func aBadLineIsADefectAndTheGoodOnesAreKept(_ line: String, _ defect: String) {
        let reading = Self.texts(#"{"text":"satu"}"# + "\n" + line + "\n" + #"{"text":"tiga"}"# + "\n")
        #expect(reading.records.map(\.text) == ["satu", "tiga"])
        #expect(reading.records.map(\.id) == ["1", "3"])
        #expect(reading.defects.map(\.description) == [defect])
    }

    @Test(arguments: [
        (#"{"source":"satu"}"#, "member “target” is missing"), (#"{"target":"one"}"#, "member “source” is missing"),
        (#"{"source":1,"target":"one"}"#, "“source” must be a string"), (#"{"source":"satu","target":[]}"#, "“target” must be a string"),
    ]) func aPairNeedsBothTexts(_ line: String, _ message: String) {
        let reading = Self.pairs(line)
        #expect(reading.records.isEmpty)
        #expect(reading.defects.map(\.message) == [message])
    }

    @Test func twentyThousandLinesAreRead() {
        let lines = (0..<20_000).map { #"{"id":\#($0),"text":"kalimat \#($0)"}"# }.joined(separator: "\n")
        #expect(Self.texts(lines).records.last?.id == "19999")
    }
}
