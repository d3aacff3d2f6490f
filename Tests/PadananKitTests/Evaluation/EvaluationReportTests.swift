import PadananKit
import PadananTestSupport
import Testing

/// Reading and reporting of measured translations.
@Suite struct EvaluationReportTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func segments(_ hypotheses: String, _ references: [String], name: String = "h.txt") throws -> [EvaluatedSegment] {
        let paths = try references.enumerated().map { try folder.write("r\($0.offset).txt", $0.element) }
        var texts = EvaluationTexts(languages: .indonesianEnglish)
        return try texts.segments(of: try folder.write(name, hypotheses), references: paths, source: nil)
    }

    @Test func emptyLinesAreSegmentsToo() throws {
        let segments = try segments("a\n\nb\r\nc", ["a\nx\nb\nc\n"])
        #expect(segments.map(\.hypothesis) == ["a", "", "b", "c"])
        #expect(segments.map(\.id) == ["1", "2", "3", "4"])
    }

    @Test func oneOfSeveralReferencesMayBeEmpty() throws {
        #expect(try segments("a\nb\n", ["a\n\n", "\nb\n"]).map(\.references) == [["a"], ["b"]])
        #expect(throws: Defect.self) { try segments("a\nb\n", ["a\n\n", "x\n\n"]) }
    }

    @Test func untranslatedSegmentsOfBitextAreEmptyHypotheses() throws {
        let catalogue = "msgid \"\"\nmsgstr \"Language: en\\n\"\n\nmsgid \"satu\"\nmsgstr \"one\"\n\nmsgid \"dua\"\nmsgstr \"\"\n"
        let segments = try segments(catalogue, ["one\ntwo\n"], name: "h.po")
        #expect(segments.map(\.hypothesis) == ["one", ""])
        #expect(segments.map(\.source) == ["satu", "dua"])
    }

    @Test func theSameInputGivesTheSameBytes() throws {
        let segments = try segments("the treaty was signed\nit rained\n", ["the treaty was signed today\nit rained\n"])
        let reports = [1, 3].map { threads in
            let run = EvaluationRun(EvaluationSettings(), aligner: nil, threads: threads)
            return EvaluationFormat.allCases.map { EvaluationReport($0).report(run.result(of: [("a", segments), ("b", segments)])) }
        }
        #expect(reports[0] == reports[1])
        let text = String(decoding: reports[0][0], as: UTF8.self)
        #expect(text.contains("+0.00   p = 1.0000"))
        #expect(text.contains("\nchrF2++|nrefs:1|bs:1000|seed:12345|case:mixed|eff:yes|nc:6|nw:2|space:no|version:padanan-"))
    }

    @Test func withoutResamplesThereAreNoIntervals() throws {
        var settings = EvaluationSettings()
        settings.bootstrap = nil
        let result = EvaluationRun(settings, aligner: nil).result(of: [("a", try segments("a b c d\n", ["a b c d\n"]))])
        #expect(result.systems[0].figures.allSatisfy { $0.interval == nil })
        #expect(result.signature(of: result.systems[0].figures[0]).hasPrefix("BLEU|nrefs:1|case:mixed"))
    }
}
