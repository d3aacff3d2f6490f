import PadananKit
import PadananTestSupport
import Testing

/// What `padanan recognize` writes, byte for byte.
@Suite struct RecognitionReportTests {
    private static let recognizer = Result {
        TermRecognizer(
            try SmallGlossary.read(
                """
                concept,id,id:abbreviation,en,en:admitted,en:abbreviation,en:forbidden,pos
                security-guarantee,jaminan keamanan,,security guarantee,guarantee of safety,,safety guarantee,noun
                summit,konferensi tingkat tinggi,KTT,summit,,,,noun
                """), language: .indonesian)
    }

    private func record(_ text: String, id: String = "7", file: String = "a.txt", line: Int = 3) -> TextRecord {
        TextRecord(id: id, text: text, location: SourceLocation(file: file, line: line, column: 1))
    }

    /// The whole report on `records`.
    private func report(_ records: [TextRecord], _ format: OutputFormat, isColored: Bool = false) throws -> String {
        let recognizer = try Self.recognizer.get()
        var report = RecognitionReport(recognizer, target: .english, format: format, palette: Palette(isColored: isColored))
        var text = report.header
        for result in RecognitionRun(recognizer).recognize(records) { text += String(decoding: report.write(result), as: UTF8.self) }
        return text + report.summary
    }

    // MARK: JSON Lines

    @Test func jsonHasOneObjectForEachRecord() throws {
        let text = try report([record("Minta jaminan keamanannya."), record("Hujan.", id: "8")], .jsonl)
        #expect(
            text == #"""
                {"id":"7","text":"Minta jaminan keamanannya.","matches":[{"start":6,"end":25,"text":"jaminan keamanannya","concept":"security-guarantee","term":"jaminan keamanan","kind":"inflected","derivation":["clitic -nya"],"targets":["security guarantee","guarantee of safety"]}]}
                {"id":"8","text":"Hujan.","matches":[]}

                """#)
    }

    @Test func jsonOffsetsAreCodePoints() throws {
        // An astral character is one code point, four bytes, two UTF-16 units; e with a combining accent is two code points.
        let text = "😀e\u{301} KTT 👩‍👧 KTT"
        let bytes = [UInt8](try report([record(text)], .jsonl).utf8)
        let json = try JSONReader.read(bytes, in: 0..<bytes.count)
        guard case .array(let matches)? = json["matches"] else { return #expect(Bool(false), "no matches") }
        #expect(matches.map { $0["start"]?.identifier } == ["4", "12"])
        #expect(matches.map { $0["end"]?.identifier } == ["7", "15"])
        #expect(json["text"]?.string.map { $0.unicodeScalars.elementsEqual(text.unicodeScalars) } == true)
        let scalars = Array(text.unicodeScalars)
        #expect(String(String.UnicodeScalarView(scalars[12..<15])) == "KTT")
    }

    @Test func jsonEscapesWhatMustBeEscaped() throws {
        let text = try report([record("\"KTT\"\t\\\n\u{1}é😀", id: "a\"b")], .jsonl)
        #expect(text.hasPrefix(#"{"id":"a\"b","text":"\"KTT\"\t\\\n\u0001é😀","matches":[{"start":1,"end":4,"text":"KTT","#))
        #expect(text.utf8.count { $0 == 0x0A } == 1)
    }

    // MARK: TSV

    @Test func tsvHasALineForEachMatch() throws {
        let text = try report([record("Minta jaminan keamanannya di KTT."), record("Hujan.")], .tsv)
        #expect(
            text == """
                file\tline\tid\tstart\tend\ttext\tconcept\tterm\tkind\ttargets
                a.txt\t3\t7\t6\t25\tjaminan keamanannya\tsecurity-guarantee\tjaminan keamanan\tinflected\tsecurity guarantee | guarantee of safety
                a.txt\t3\t7\t29\t32\tKTT\tsummit\tKTT\texact\tsummit

                """)
    }

    @Test func tsvCellsHoldNoTabsAndNoLineEnds() throws {
        let text = try report([record("😀 jaminan\nkeamanan", id: "a\tb\r\nc", file: "x\ty.txt")], .tsv)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 3)
        #expect(
            lines[1]
                == "x y.txt\t3\ta b c\t2\t18\tjaminan keamanan\tsecurity-guarantee\tjaminan keamanan\texact\tsecurity guarantee | guarantee of safety"
        )
    }

    // MARK: Text

    @Test func textNamesPlaceTermRenderingsAndHow() throws {
        let text = try report([record("Di KTT,\nminta jaminan   keamanannya."), record("Hujan.", line: 9)], .text)
        #expect(
            text == """
                a.txt:3:4: KTT → summit [summit, exact]
                a.txt:4:7: jaminan keamanannya → security guarantee | guarantee of safety [security-guarantee, inflected: clitic -nya]
                2 occurrences of 2 concepts in 2 paragraphs

                """)
    }

    @Test func coloursStandAroundTermAndDetails() throws {
        let text = try report([record("KTT")], .text, isColored: true)
        #expect(
            text == """
                a.txt:3:1: \u{1B}[1mKTT\u{1B}[0m → summit \u{1B}[2m[summit, exact]\u{1B}[0m
                \u{1B}[2m1 occurrence of 1 concept in 1 paragraph\u{1B}[0m

                """)
    }

    @Test func jsonAndTablesAreNeverColoured() throws {
        for format in [OutputFormat.jsonl, .tsv] {
            #expect(try report([record("KTT")], format, isColored: true) == report([record("KTT")], format))
        }
    }

    @Test(arguments: [
        (OutputFormat.text, "0 occurrences of 0 concepts in 0 paragraphs\n"), (.jsonl, ""),
        (.tsv, "file\tline\tid\tstart\tend\ttext\tconcept\tterm\tkind\ttargets\n"),
    ])
    func nothingReadIsReportedAsNothing(_ format: OutputFormat, _ expected: String) throws {
        #expect(try report([], format) == expected)
    }

    @Test func controlCharactersOfTheTextDoNotReachTheTerminal() throws {
        let text = try report([record("jaminan\u{1B}[31m\u{7} keamanan, jaminan\u{AD}\u{200B} keamanan")], .text)
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) })
    }
}
