import PadananKit
import PadananTestSupport
import Testing

/// What `padanan align` writes, byte for byte.
@Suite struct AlignmentReportTests {
    private static let aligner = Result {
        TermAligner(
            try SmallGlossary.read(
                """
                concept,id,id:abbreviation,en,en:admitted,en:abbreviation,en:forbidden,pos
                security-guarantee,jaminan keamanan,,security guarantee,guarantee of safety,,safety guarantee,noun
                summit,konferensi tingkat tinggi,KTT,summit,,,,noun
                """), languages: .indonesianEnglish)
    }

    private func unit(_ source: String, _ target: String, id: String = "7", file: String = "a.tsv") -> TranslationUnit {
        TranslationUnit(id: id, source: source, target: target, location: SourceLocation(file: file, line: 3, column: 1))
    }

    /// The whole report on `units`.
    private func report(_ units: [TranslationUnit], _ format: OutputFormat, isColored: Bool = false) throws -> String {
        let aligner = try Self.aligner.get()
        var report = AlignmentReport(aligner, format: format, palette: Palette(isColored: isColored))
        var text = report.header
        for result in AlignmentRun(aligner).align(units) { text += String(decoding: report.write(result), as: UTF8.self) }
        return text + report.summary
    }

    private func json(_ text: String) throws -> JSONValue {
        try JSONReader.read([UInt8](text.utf8), in: 0..<text.utf8.count)
    }

    // MARK: JSON Lines

    @Test func jsonHasOneObjectForEachPair() throws {
        let text = try report([unit("KTT", "The summit"), unit("Hujan.", "Rain.", id: "8")], .jsonl)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines.count == 3)
        let start =
            #"{"id":"7","source":"KTT","target":"The summit","links":[{"concept":"summit","source":{"start":0,"end":3,"text":"KTT"},"#
        let middle = #""target":{"start":4,"end":10,"text":"summit"},"status":"preferred","kind":"exact","confidence":"#
        #expect(lines[0].hasPrefix(start + middle))
        #expect(lines[1] == #"{"id":"8","source":"Hujan.","target":"Rain.","links":[]}"#)
    }

    @Test func aMissingRenderingIsNull() throws {
        let text = try report([unit("KTT", "Nothing")], .jsonl)
        #expect(
            text == #"""
                {"id":"7","source":"KTT","target":"Nothing","links":[{"concept":"summit","source":{"start":0,"end":3,"text":"KTT"},"target":null,"status":"missing","kind":"exact","confidence":0.9}]}

                """#)
    }

    @Test func jsonOffsetsAreCodePointsOnBothSides() throws {
        let text = try report([unit("😀 KTT", "e\u{301}😀👩‍👧 summits")], .jsonl)
        guard case .array(let links)? = try json(text)["links"], let link = links.first else {
            return #expect(Bool(false), "no link")
        }
        #expect(link["source"]?["start"]?.identifier == "2")
        #expect(link["source"]?["end"]?.identifier == "5")
        #expect(link["target"]?["start"]?.identifier == "7")
        #expect(link["target"]?["end"]?.identifier == "14")
        #expect(link["target"]?["text"]?.string == "summits")
    }

    // MARK: TSV

    @Test func tsvHasALineForEachLink() throws {
        let text = try report([unit("Jaminan keamanan di KTT.", "A safety guarantee."), unit("Hujan.", "Rain.")], .tsv)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        try #require(lines.count == 4)
        #expect(lines[0] == "file\tline\tid\tconcept\tsource\ttarget\tstatus\tkind\tconfidence")
        #expect(lines[1].hasPrefix("a.tsv\t3\t7\tsecurity-guarantee\tJaminan keamanan\tsafety guarantee\tforbidden\texact\t0."))
        #expect(lines[2] == "a.tsv\t3\t7\tsummit\tKTT\t\tmissing\texact\t0.900")
        #expect(lines[3] == "")
    }

    @Test func tsvCellsHoldNoTabsAndNoLineEnds() throws {
        let text = try report([unit("jaminan\nkeamanan", "security\r\nguarantee", id: "a\tb", file: "x\ny.tsv")], .tsv)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        try #require(lines.count == 3)
        #expect(lines[1].hasPrefix("x y.tsv\t3\ta b\tsecurity-guarantee\tjaminan keamanan\tsecurity guarantee\tpreferred\texact\t"))
        #expect(lines[1].split(separator: "\t", omittingEmptySubsequences: false).count == 9)
    }

    // MARK: Text

    @Test func textGivesAdviceOnWhatIsNotApproved() throws {
        let units = [unit("Jaminan keamanan di KTT.", "A safety guarantee."), unit("KTT itu", "That summit")]
        let text = try report(units, .text)
        let columns = { (left: String, right: String) in
            left + String(repeating: " ", count: 32 - left.count) + " → " + right + String(repeating: " ", count: 36 - right.count)
        }
        #expect(
            text == """
                a.tsv:3:1: \(columns("Jaminan keamanan", "safety guarantee")) [security-guarantee, forbidden, write “security guarantee”]
                a.tsv:3:21: \(columns("KTT", "—")) [summit, missing, write “summit”]
                a.tsv:3:1: \(columns("KTT", "summit")) [summit, preferred]
                3 occurrences of 2 concepts: 1 preferred, 1 forbidden, 1 missing; 33 % rendered as approved

                """)
    }

    @Test func coloursSayHowGoodALinkIs() throws {
        let text = try report(
            [unit("Jaminan keamanan di KTT.", "A safety guarantee."), unit("KTT itu", "That summit")], .text, isColored: true)
        #expect(text.contains("\u{1B}[31msafety guarantee"))
        #expect(text.contains("\u{1B}[31m—"))
        #expect(text.contains("\u{1B}[32msummit"))
        #expect(text.split(separator: "\n").allSatisfy { $0.hasSuffix("\u{1B}[0m") })
    }

    @Test func aTextWithoutTermsSaysSo() throws {
        #expect(try report([unit("Hujan.", "Rain.")], .text) == "no term of the glossary occurs in the source\n")
        #expect(try report([], .text) == "no term of the glossary occurs in the source\n")
        #expect(try report([], .jsonl).isEmpty)
    }
}
