import PadananKit
import PadananTestSupport
import Testing

/// Scores of gold cases.
@Suite struct GoldScoreTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let table = """
        concept,id,en,en:forbidden
        sg,jaminan keamanan,security guarantee,safety warranty
        cf,gencatan senjata,ceasefire,
        """

    private func cases(_ lines: String...) throws -> [GoldCase] {
        try GoldCase.read(try folder.write("cases.jsonl", lines.joined(separator: "\n") + "\n"))
    }

    private func aligner() throws -> TermAligner { TermAligner(try SmallGlossary.read(Self.table), languages: .indonesianEnglish) }

    @Test func recognitionCountsConceptAndPlace() throws {
        let recognizer = TermRecognizer(try SmallGlossary.read(Self.table), language: .indonesian)
        let score = try RecognitionGold(recognizer).score(
            try cases(
                #"{"phenomenon":"a","text":"[[sg|Jaminan keamanannya]] dan [[cf|senjata]]."}"#,
                #"{"phenomenon":"b","text":"[[cf|Gencatan senjata]]."}"#, #"{"phenomenon":"b","text":"gencatan senjata"}"#))
        #expect(score.all == GoldScore.Counts(right: 2, wrong: 1, missing: 1))
        #expect(score.phenomena["a"] == GoldScore.Counts(right: 1, missing: 1))
        #expect(score.value(of: "cases").map { ($0 * 300).rounded() } == 100)
        #expect(score.failures.first == "1: missing “cf|senjata”")
    }

    @Test func linksAreComparedByTheWordsTheyTouch() throws {
        let score = try AlignmentGold(aligner()).score(
            try cases(
                #"{"source":"[[1:sg|Jaminan keamanan]] dibahas.","target":"[[1:Security guarantees]] were discussed."}"#,
                #"{"source":"[[1:cf|Gencatan senjata]] berlaku.","target":"[[1:The ceasefire]] holds."}"#,
                #"{"source":"[[1:cf|Gencatan senjata]].","target":"It rained."}"#))
        #expect(score.all == GoldScore.Counts(right: 2, wrong: 1, missing: 1))
        #expect(score.value(of: "exact") == 0.5 && score.value(of: "null") == 1)
        // “The ceasefire” has two words, one of which was linked.
        #expect(score.value(of: "token_f1").map { ($0 * 600).rounded() } == 500)
    }

    @Test func findingsAreComparedByRuleAndConcept() throws {
        let score = try CheckGold(aligner()).score(
            try cases(
                #"{"source":"[[1:sg|Jaminan keamanan]].","target":"[[1:Safety warranty]].","findings":[{"occurrence":1,"rule":"term-forbidden"}]}"#,
                #"{"source":"[[1:sg|Jaminan keamanan]].","target":"[[1:Security guarantee]].","findings":[{"occurrence":1,"rule":"term-missing"}]}"#,
                #"{"source":"[[1:cf|Gencatan senjata]].","target":"[[1:Ceasefire]].","findings":[]}"#))
        #expect(score.all == GoldScore.Counts(right: 1, missing: 1))
        #expect(score.value(of: "alarms_per_100_clean") == 0)
    }

    @Test func numbersAreComparedByPlace() throws {
        let setup = CheckSetup(languages: .indonesianEnglish, aligner: nil)
        let score = try QualityGold(setup).score(
            try cases(
                #"{"source":"Ada 12 kapal.","target":"There are 13 ships.","findings":[{"rule":"number-mismatch","source_text":"12","target_text":"13"}]}"#,
                #"{"source":"Ada 12 kapal.","target":"There are 12 ships.","findings":[]}"#,
                #"{"source":"Ada 12 kapal.","target":"There are 14 ships.","findings":[]}"#))
        #expect(score.all == GoldScore.Counts(right: 1, wrong: 1))
        #expect(score.value(of: "alarms_per_100_clean") == 50)
    }

    @Test(arguments: [
        #"{"text":"Hujan turun.‖ Rapat ditunda."}"#,
        #"{"text":"Hujan turun. Rapat ditunda.","segments":["Hujan turun.","Rapat ditunda."]}"#,
        #"{"text":"Hujan turun. Rapat ditunda.","boundaries":[12]}"#, #"{"text":"Hujan turun. Rapat ditunda.","boundaries":[13,27]}"#,
        #"{"text":"Hujan turun. Rapat ditunda.","optional":[12]}"#,
    ]) func boundariesAreWrittenInSeveralWays(_ line: String) throws {
        let score = try SegmentationGold(language: .indonesian).score(try cases(line))
        #expect(score.all.wrong == 0 && score.all.missing == 0)
        #expect(score.value(of: "cases") == 1)
    }

    @Test func offsetsOfBoundariesAreCodePoints() throws {
        let line = #"{"text":"“Énak.” Dia pergi. Ia pulang.","boundaries":[7,18]}"#
        #expect(try SegmentationGold(language: .indonesian).score(try cases(line)).all == GoldScore.Counts(right: 2))
    }

    @Test func sharesOfNothingAreOne() {
        #expect(GoldScore.Counts().precision == 1 && GoldScore.Counts().recall == 1 && GoldScore.Counts().f1 == 1)
        #expect(GoldScore.Counts(wrong: 2, missing: 2).f1 == 0)
    }

    @Test(arguments: [
        ("[[1:sg", 0), ("[[|x]]", 0), ("[[a|b", 0), ("[[a|]]", 1), ("[[]]", 0), ("[[1:a|b]] [[2:c|d]]", 2), ("]][[x|y]]", 1),
        ("[[[a|b]]", 1),
    ]) func brokenMarksAreText(_ text: String, _ count: Int) throws {
        let recognizer = TermRecognizer(Termbase([]), language: .indonesian)
        let line = "{\"text\":\"\(text)\"}"
        #expect(try RecognitionGold(recognizer).score(try cases(line)).all.missing == count)
    }
}
