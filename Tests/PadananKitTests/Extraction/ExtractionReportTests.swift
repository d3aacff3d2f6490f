import PadananKit
import Testing

@Suite struct ExtractionReportTests {
    private func text(_ format: ExtractionFormat, _ terms: [ExtractedTerm] = ExtractionSamples.all, competitors: Bool = false) -> String {
        String(decoding: ExtractionReport(format, showsCompetitors: competitors).write(terms), as: UTF8.self)
    }

    private func records(_ terms: [ExtractedTerm]) throws -> [JSONValue] {
        let bytes = ExtractionReport(.jsonl).write(terms)
        return try TextLines(bytes).map { try JSONReader.read(bytes, in: $0) }
    }

    // MARK: For people

    @Test func tableHasAlignedColumns() {
        #expect(
            text(.text) == """
                source             target               score  count  kind
                jaminan keamanan   security guarantees  0.97      12  term
                Menlu              Foreign Minister     0.75    1234  blend    known: foreign-minister
                BUMN               SOE                  0.40       3  acronym  drift: soe has “state-owned enterprise”
                Laut Natuna Utara  North Natuna Sea     1.00       2  name

                """)
    }

    @Test func competitorsAreShownOnRequest() {
        #expect(!text(.text).contains("safety assurances"))
        #expect(text(.text, competitors: true).contains("\n    also safety assurances (2), guarantees (1)\nMenlu"))
    }

    @Test func textOfOneLanguageHasNoColumnForTargets() {
        #expect(text(.text, [ExtractionSamples.alone]) == "source        score  count  kind\nkapal perang  0.50       3  term\n")
    }

    @Test func colorsAddNothingButEscapeSequences() {
        let colored = String(
            decoding: ExtractionReport(.text, palette: Palette(isColored: true)).write(ExtractionSamples.all), as: UTF8.self)
        var plain = colored
        while let start = plain.range(of: "\u{1B}["), let end = plain[start.upperBound...].firstIndex(of: "m") {
            plain.removeSubrange(start.lowerBound...end)
        }
        #expect(plain == text(.text))
        #expect(colored != plain)
    }

    @Test func wideTermIsNotCut() {
        var long = ExtractionSamples.name
        long.source = String(repeating: "panjang ", count: 12) + "akhir"
        #expect(text(.text, [long, ExtractionSamples.name]).contains("akhir  North"))
    }

    @Test(arguments: HostileTexts.all.indices) func noTextIsObeyedByATerminal(_ index: Int) {
        let text = text(.text, [ExtractionSamples.hostile(HostileTexts.all[index])], competitors: true)
        #expect(text.utf8.count { $0 < 0x20 } == 3)
        #expect(!text.unicodeScalars.contains { [0x7F, 0x9B, 0x202E, 0x2028].contains($0.value) })
    }

    // MARK: For programs

    @Test func recordHasTheFieldsOfTheContract() throws {
        let records = try records(ExtractionSamples.all)
        let record = try #require(records.first)
        #expect(record["source"]?.string == "jaminan keamanan")
        #expect(record["target"]?.string == "security guarantees")
        #expect(record["score"] == .number("0.97"))
        #expect(record["count"] == .number("12"))
        #expect(record["sourceCount"] == .number("14"))
        #expect(record["targetCount"] == .number("13"))
        #expect(record["kind"] == .string("term"))
        #expect(record["known"] == nil)
        #expect(
            record["competitors"]
                == .array([
                    .object([JSONMember("target", .string("safety assurances")), JSONMember("count", .number("2"))]),
                    .object([JSONMember("target", .string("guarantees")), JSONMember("count", .number("1"))]),
                ]))
        #expect(records[2]["known"]?["concept"]?.string == "soe")
        #expect(records[2]["known"]?["followed"] == .bool(false))
    }

    @Test func examplesSayWhereTheTermStandsInCodePoints() throws {
        guard case .array(let examples) = try records([ExtractionSamples.hostile("")])[0]["examples"] else { throw CancellationError() }
        #expect(examples[0]["file"]?.string == "f")
        #expect(examples[0]["line"] == .number("1"))
        #expect(examples[0]["sourceTerm"]?["start"] == .number("2"))
        #expect(examples[0]["sourceTerm"]?["text"]?.string == "jaminan")
        #expect(examples[0]["targetTerm"]?["text"]?.string == "guarantee")
        guard case .array(let others) = try records([ExtractionSamples.guarantee])[0]["examples"] else { throw CancellationError() }
        #expect(others[1]["line"] == .null)
        #expect(others[1]["targetTerm"] == .null)
    }

    @Test func termWithoutRenderingHasNull() throws {
        #expect(try records([ExtractionSamples.alone])[0]["target"] == .null)
    }

    @Test(arguments: HostileTexts.all.indices) func recordsAndLinesKeepTheirShape(_ index: Int) throws {
        let terms = [ExtractionSamples.hostile(HostileTexts.all[index]), ExtractionSamples.name]
        #expect(try records(terms).count == 2)
        let lines = text(.tsv, terms).utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        #expect(lines.count == 4)
        #expect(lines.dropLast().allSatisfy { $0.count { $0 == 0x09 } == 14 })
    }

    @Test func rangesOutsideOfTheSentenceAreCutToIt() throws {
        var term = ExtractionSamples.guarantee
        term.examples[0].sourceRange = 30..<900
        term.examples[0].targetRange = 700..<900
        for format in ExtractionFormat.allCases { #expect(!ExtractionReport(format).write([term]).isEmpty) }
    }

    @Test func linesHaveAHeaderAndTheFirstExample() {
        let lines = text(.tsv).split(separator: "\n")
        #expect(lines[0].hasPrefix("source\ttarget\tscore\tcount\tsourceCount\ttargetCount\tkind\t"))
        #expect(
            lines[1]
                == """
                jaminan keamanan\tsecurity guarantees\t0.970\t12\t14\t13\tterm\tsafety assurances (2) | guarantees (1)\t\t\t\t\
                Kyiv meminta jaminan keamanan baru.\tKyiv asked for new security guarantees.\twarta.tmx\t7
                """)
    }

    @Test(arguments: [Double.nan, .infinity, -1, 2]) func impossibleScoresAreWritten(_ score: Double) {
        var term = ExtractionSamples.name
        term.score = score
        for format in ExtractionFormat.allCases { #expect(!ExtractionReport(format).write([term]).isEmpty) }
    }

    @Test(arguments: ExtractionFormat.allCases) func sameTermsGiveTheSameBytes(_ format: ExtractionFormat) {
        let report = ExtractionReport(format, showsCompetitors: true)
        #expect(report.write(ExtractionSamples.all) == report.write(ExtractionSamples.all))
    }

    // MARK: Glossaries

    private func reread(_ format: ExtractionFormat, _ terms: [ExtractedTerm] = ExtractionSamples.all) -> TermbaseReading {
        let file = "terms.\(format == .csv ? "csv" : "tbx")"
        return TermbaseFormats.read(ExtractionReport(format).write(terms), file: file, languages: .indonesianEnglish)
    }

    @Test(arguments: [ExtractionFormat.csv, .tbx]) func glossaryIsReadWithoutDefects(_ format: ExtractionFormat) throws {
        let reading = reread(format)
        #expect(reading.defects.isEmpty)
        let concepts = reading.termbase.concepts
        #expect(concepts.map(\.id) == ["security-guarantees", "foreign-minister-menlu", "soe-bumn", "north-natuna-sea"])
        #expect(concepts.map { $0.terms.map(\.text) } == ExtractionSamples.all.map { [$0.source, $0.target ?? ""] })
        #expect(concepts.map(\.partOfSpeech) == [.noun, .noun, .noun, .proper])
        #expect(
            concepts.map { $0.terms.map(\.type) } == [
                [.fullForm, .fullForm], [.acronym, .fullForm], [.acronym, .acronym], [.fullForm, .fullForm],
            ])
        #expect(concepts.allSatisfy { $0.annotations == [Annotation(DataCategory("processStatus"), "unprocessed")] })
        let first = try #require(concepts.first)
        #expect(first.note == "score 0.97; together 12, source 14, target 13; also “safety assurances” (2), “guarantees” (1)")
        #expect(first.source == "warta.tmx")
        let context = Annotation(.context, "Kyiv asked for new security guarantees.", source: "warta.tmx:7")
        #expect(first.terms[1].annotations == [context])
    }

    @Test func termbaseIsValid() throws {
        let bytes = ExtractionReport(.tbx).write(ExtractionSamples.all + [ExtractionSamples.alone])
        #expect(try TBXValidator().violations(in: ByteSource(bytes), file: "terms.tbx").isEmpty)
    }

    @Test func termWithoutRenderingIsAConceptOfOneLanguage() {
        let bytes = ExtractionReport(.csv).write([ExtractionSamples.alone])
        let reading = TermbaseFormats.read(bytes, file: "a.csv", languages: .indonesianEnglish, keepsOneSided: true)
        #expect(reading.termbase.concepts.map(\.id) == ["kapal-perang"])
    }

    @Test func idsAreUniqueAndDoNotDependOnTheOrder() {
        var terms = ["pemerintah", "pemerintahan", "rezim", "!"].map { source in
            ExtractedTerm(source: source, target: "government", kind: .term, score: 1, count: 1, sourceCount: 1, targetCount: 1)
        }
        terms.append(ExtractedTerm(source: "?", target: "!", kind: .term, score: 1, count: 1, sourceCount: 1, targetCount: 1))
        let glossary = ExtractedGlossary(.indonesianEnglish)
        let forward = glossary.concepts(terms, avoiding: ["government-rezim"]).map(\.id)
        #expect(forward == ["government-pemerintah", "government-pemerintahan", "government-rezim-2", "government", "concept"])
        #expect(glossary.concepts(terms.reversed(), avoiding: ["government-rezim"]).map(\.id) == forward.reversed())
    }

    @Test(arguments: HostileTexts.all.indices) func hostileTermsGiveAGlossaryThatIsRead(_ index: Int) {
        let term = ExtractionSamples.hostile(HostileTexts.all[index])
        #expect(reread(.tbx, [term]).termbase.concepts.count == 1)
        #expect(reread(.csv, [term, ExtractionSamples.name]).termbase.concepts.count == 2)
    }
}
