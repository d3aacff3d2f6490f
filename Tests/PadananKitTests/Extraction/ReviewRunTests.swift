import PadananKit
import PadananTestSupport
import Testing

/// Reviews by scripted keys, from terms to the glossary.
@Suite struct ReviewRunTests {
    private final class Talk {
        var lines: [String]
        var shown: [String] = []

        init(_ lines: [String]) { self.lines = lines }
    }

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Reviews `terms` with `keys`; returns the outcome and what was shown.
    @discardableResult private func review(
        _ keys: [String], _ terms: [ExtractedTerm] = ExtractionSamples.all, glossary: String = "terms.csv"
    ) throws -> (ReviewRun.Outcome, [String]) {
        let talk = Talk(keys)
        let console = ScriptedReviewConsole(lines: { talk.lines.isEmpty ? nil : talk.lines.removeFirst() }) { talk.shown.append($0) }
        var run = try ReviewRun(terms, glossary: folder.path(glossary), languages: .indonesianEnglish)
        #expect(run.defects.isEmpty)
        let screen = ReviewScreen(.indonesianEnglish, palette: Palette(isColored: false), width: 80)
        let outcome = try run.run(on: console, screen: screen)
        return (outcome, talk.shown.filter { $0 != "\n" })
    }

    private func concepts(_ name: String = "terms.csv") throws -> [Concept] {
        let reading = try GlossaryLoader.load([folder.path(name)])
        #expect(reading.defects.isEmpty)
        return reading.termbase.concepts
    }

    // MARK: What is shown

    @Test func candidateIsShownWithItsEvidence() throws {
        let (_, shown) = try review(["q"])
        #expect(
            shown[0]
                == """
                1 of 4 · 0 accepted, 0 rejected, 4 to decide

                jaminan keamanan → security guarantees
                  term, score 0.97, together 12, source 14, target 13
                  instead: 1 safety assurances (2)  2 guarantees (1)
                  warta.tmx:7
                  id │ Kyiv meminta jaminan keamanan baru.
                     │              ^^^^^^^^^^^^^^^^
                  en │ Kyiv asked for new security guarantees.
                     │                    ^^^^^^^^^^^^^^^^^^^
                  warta.xlf
                  id │ Jaminan keamanan ditolak.
                     │ ^^^^^^^^^^^^^^^^
                  en │ The offer was refused.
                a accept, r reject, s skip, e edit, u undo, b back, q quit, ? help
                """)
    }

    @Test(arguments: [
        ("x", "this is no key of the review; ? shows them"), ("accept", "this is no key of the review; ? shows them"),
        ("u", "there is nothing to undo"), ("b", "this is the first"), ("9", "there is no rendering 9"),
        ("0", "this is the rendering that stands there"), ("?", "Every step is saved as soon as it is made."),
    ]) func keysThatDoNothingSayWhy(_ key: String, _ message: String) throws {
        let (_, shown) = try review([key, "q"])
        #expect(shown[1].contains("\n\(message)\na accept"))
        #expect(try folder.read("terms.csv.review.jsonl") == "{\"padanan\":\"review 1\"}\n")
    }

    @Test(arguments: HostileTexts.all.indices) func noTextIsObeyedByATerminal(_ index: Int) throws {
        let (_, shown) = try review(["q"], [ExtractionSamples.hostile(HostileTexts.all[index])])
        #expect(shown[0].utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
        #expect(!shown[0].unicodeScalars.contains { [0x7F, 0x9B, 0x202E, 0x2028].contains($0.value) })
        #expect(shown[0].utf8.count { $0 == 0x0A } == 10)
    }

    // MARK: What is decided

    @Test func acceptedPairsAreAddedToANewGlossary() throws {
        let (outcome, _) = try review(["a", "r", "s", "a", "q"])
        #expect(outcome == ReviewRun.Outcome(accepted: 2, rejected: 1, undecided: 1, added: 2, present: 0))
        let concepts = try concepts()
        #expect(concepts.map(\.id) == ["security-guarantees", "north-natuna-sea"])
        #expect(concepts[1].partOfSpeech == .proper)
        #expect(concepts[0].annotations.isEmpty)
        #expect(concepts[0].note == "together 12, source 14, target 13; also “safety assurances” (2), “guarantees” (1)")
    }

    @Test func editsAndRivalsBecomeTheTerms() throws {
        try review(["1", "a", "e", "  foreign   minister ", "E", "menteri luar negeri", "a", "q"])
        #expect(
            try concepts().map { $0.terms.map(\.text) } == [
                ["jaminan keamanan", "safety assurances"], ["menteri luar negeri", "foreign minister"],
            ])
    }

    @Test func anEmptyEditLeavesTheText() throws {
        let (_, shown) = try review(["e", "", "E", "  ", "a", "q"])
        #expect(!shown[2].contains("extracted:"))
        #expect(try concepts().map { $0.terms.map(\.text) } == [["jaminan keamanan", "security guarantees"]])
    }

    @Test func theEndOfTheKeysIsTheEndOfTheReview() throws {
        #expect(try review(["a"]).0.added == 1)
        #expect(try review([]).0.added == 0)
        #expect(try concepts().count == 1)
    }

    @Test func aLaterRunGoesOnWhereTheFirstStopped() throws {
        try review(["a", "r", "q"])
        let (outcome, shown) = try review(["r", "a", "q"], ExtractionSamples.all.reversed())
        #expect(shown[0].hasPrefix("1 of 4 · 1 accepted, 1 rejected, 2 to decide\n\nLaut Natuna Utara"))
        #expect(shown.last?.hasPrefix("This is the end of the list: 2 accepted, 2 rejected, 0 undecided.") == true)
        #expect(outcome.added == 1)
        #expect(try concepts().map(\.id) == ["security-guarantees", "soe"])
        #expect(try review(["q"]).1[0].hasPrefix("This is the end"))
    }

    @Test func aStepOfAnEarlierRunCanBeUndone() throws {
        try review(["r", "q"])
        #expect(try review(["u", "a", "q"]).0.added == 1)
    }

    @Test func nothingIsLostWhenTheProgramIsKilled() throws {
        // Its glossary was never written: the journal is all that is left.
        do {
            let journal = try ReviewJournal(folder.path("terms.csv.review.jsonl"))
            let term = ExtractionSamples.guarantee
            try journal.append(.event(.setTarget("security guarantee"), ReviewKey(term), nil))
            try journal.append(.event(.accept, ReviewKey(term), term))
        }
        // The list is another one now.
        #expect(try review(["q"], [ExtractionSamples.name]).0.added == 1)
        #expect(try concepts().map { $0.terms.map(\.text) } == [["jaminan keamanan", "security guarantee"]])
    }

    // MARK: Glossaries that exist

    @Test(arguments: [
        "concept,id,en\nnato,Pakta Pertahanan Atlantik Utara,NATO\n", "concept,id,en\nnato,Pakta Pertahanan Atlantik Utara,NATO",
        "\u{FEFF}concept;id;en\r\n\"nato\";\"Pakta; Pertahanan\nAtlantik Utara\";NATO\r\n",
        "concept,note,en-US,id,my column\nx, , a ,b,\"\"\"\"\n\n\n",
    ]) func everyByteOfAGlossaryStays(_ text: String) throws {
        try folder.write("terms.csv", text)
        #expect(try review(["a", "a", "a", "a", "q"]).0.added == 4)
        let result = Array(try folder.read("terms.csv").utf8)
        #expect(result.starts(with: Array(text.utf8)))
        let reading = TermbaseFormats.read(result, file: "terms.csv", languages: .indonesianEnglish)
        let concepts = reading.termbase.concepts.dropFirst()
        #expect(concepts.map(\.id) == ["security-guarantees", "foreign-minister", "soe", "north-natuna-sea"])
        #expect(concepts.map { Set($0.terms.map(\.text)) } == ExtractionSamples.all.map { [$0.source, $0.target ?? ""] })
        #expect(!reading.defects.contains { $0.severity == .error })
    }

    @Test func whatTheGlossaryHasIsNeitherAskedNorAdded() throws {
        try folder.write("terms.csv", "concept,id,en,en:admitted\nx,Jaminan Keamanan,guarantee,Security guarantees\nsoe,b,c,\n")
        let (outcome, shown) = try review(["r", "a", "e", "y", "a", "q"])
        #expect(shown[0].hasPrefix("1 of 3"))
        #expect(outcome.added == 2)
        #expect(try concepts().map(\.id) == ["x", "soe", "soe-bumn", "y"])
        // Two candidates may become one pair by an edit.
        let again = try review(["E", "BUMN", "e", "soe", "a", "q"], [ExtractionSamples.guarantee, ExtractionSamples.alone]).0
        #expect(again == ReviewRun.Outcome(accepted: 3, rejected: 0, undecided: 0, added: 0, present: 1))
    }

    @Test(arguments: [
        ("terms.csv", "id,en,note\na,b,c\n"), ("terms.csv", "concept,id\na,b\n"), ("terms.csv", "some text\n"),
        ("terms.csv", "concept,id,en\na,\"b,c\n"), ("terms.tbx", ""), ("terms", ""), ("none/terms.csv", ""),
    ]) func aFileThatTakesNoRowsIsRefusedBeforeTheReview(_ name: String, _ text: String) throws {
        if !text.isEmpty { try folder.write(name, text) }
        #expect(throws: (any Error).self) { try review(["a", "q"], glossary: name) }
        if !text.isEmpty { #expect(try folder.read(name) == text) }
    }

    @Test func termsOfOneLanguageAreNotReviewed() {
        #expect(throws: FileError.self) { try ReviewGlossary(folder.path("a.csv"), LanguagePair(.english, LanguageTag("en-US"))) }
    }

    @Test func formulasAndSeparatorsInEditsAreKept() throws {
        try review(["e", "=1+1, \"a\"; b", "a", "e", "-x", "a", "e", "a | b", "r", "q"])
        #expect(try concepts().map { $0.terms[1].text } == ["=1+1, \"a\"; b", "-x"])
        #expect(try folder.read("terms.csv").contains("\"'=1+1, \"\"a\"\"; b\""))
    }
}
