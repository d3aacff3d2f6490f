import PadananKit
import PadananTestSupport
import Testing

/// What became of terms in a translation.
@Suite struct TermEvaluatorTests {
    private static let evaluator = Result {
        let table = """
            concept,id,en,en:admitted,en:forbidden
            sg,jaminan keamanan,security guarantee,security assurance,safety warranty
            cf,gencatan senjata,ceasefire,,truce
            """
        return TermEvaluator(TermAligner(try SmallGlossary.read(table), languages: .indonesianEnglish))
    }

    private func figures(_ source: String, _ hypothesis: String, _ references: [String] = []) throws -> TermSegmentFigures {
        try Self.evaluator.get().figures(source: source, hypothesis: hypothesis, references: references)
    }

    private static let source = "Jaminan keamanan itu penting karena jaminan keamanan menjaga gencatan senjata."

    @Test func successIsOncePerConceptAndStrictIsPerOccurrence() throws {
        let figures = try figures(Self.source, "The security guarantee matters because it protects the truce.")
        #expect(figures.success == RatioCorpus.Count(right: 1, all: 2))
        #expect(figures.strict == RatioCorpus.Count(right: 1, all: 3))
    }

    @Test func inflectedRenderingsCount() throws {
        let figures = try figures("Jaminan keamanan dibahas.", "Security guarantees were discussed.")
        #expect(figures.success == RatioCorpus.Count(right: 1, all: 1))
        #expect(figures.strict == figures.success)
    }

    @Test func aForbiddenRenderingIsNone() throws {
        let figures = try figures("Jaminan keamanan dibahas.", "The safety warranty was discussed.")
        #expect(figures.success.right == 0 && figures.strict.right == 0)
    }

    @Test func accuracyAsksForTheWordsOfTheReference() throws {
        let reference = "A security assurance was discussed."
        let same = try figures("Jaminan keamanan dibahas.", "The security assurance was debated.", [reference])
        let other = try figures("Jaminan keamanan dibahas.", "The security guarantee was debated.", [reference])
        #expect(same.exact == RatioCorpus.Count(right: 1, all: 1))
        #expect(other.exact == RatioCorpus.Count(right: 0, all: 1))
        #expect(other.strict.right == 1)
    }

    @Test func anyOfSeveralReferencesWillDo() throws {
        let references = ["A security assurance was discussed.", "The security guarantee was discussed."]
        #expect(try figures("Jaminan keamanan dibahas.", "The security guarantee fell.", references).exact.right == 1)
    }

    @Test func windowsCompareTheWordsAroundTheTerm() throws {
        let reference = "Yesterday they discussed the security guarantee in the small hall."
        let figures = try figures("Jaminan keamanan dibahas.", "They praised the security guarantee in a hall.", [reference])
        // Reference: discussed, the | in, the; hypothesis: praised, the | in, a.
        #expect(figures.window2 == RatioCorpus.Count(right: 2, all: 4))
        // they discussed the | in the small; they praised the | in a hall.
        #expect(figures.window3 == RatioCorpus.Count(right: 3, all: 6))
    }

    @Test func consistencyIsTheShareOfTheCommonestRendering() throws {
        let renderings = try ["The security guarantee.", "The security guarantees.", "A security assurance."].map {
            try figures("Jaminan keamanan.", $0).renderings
        }
        let score = try #require(ConsistencyCorpus(renderings).score)
        #expect(abs(score - 200.0 / 3) < 1e-9)
        #expect(ConsistencyCorpus([renderings[0]]).score == nil)
    }

    @Test func aSegmentWithoutTermsSaysNothing() throws {
        #expect(try figures("Hujan turun.", "It rained.", ["It rained."]) == TermSegmentFigures())
        let corpora = TermEvaluator.corpora([TermSegmentFigures()], hasReferences: true)
        #expect(corpora.map(\.id) == TermEvaluator.ids)
        #expect(corpora.allSatisfy { $0.score == nil })
    }

    @Test func anyBytesHaveFigures() throws {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<100 {
            let noise = String(decoding: RandomText.mix(pieces: 20, using: &generator), as: UTF8.self)
            let figures = try figures("\(noise) jaminan keamanan \(noise)", "\(noise) security guarantee", [noise, "a security guarantee"])
            #expect(figures.strict.right <= figures.strict.all && figures.strict.all > 0)
        }
    }
}
