import PadananTerms
import Testing

/// Resampling.
@Suite struct BootstrapTests {
    private static func corpus(_ rights: [Int]) -> RatioCorpus {
        RatioCorpus(id: "r", name: "r", counts: rights.map { RatioCorpus.Count(right: $0, all: 10) })
    }

    private static let mixed = corpus((0..<200).map { $0 % 11 })

    @Test func theSameSeedGivesTheSameSamples() {
        let first = Bootstrap().scores(of: [Self.mixed])
        #expect(first == Bootstrap().scores(of: [Self.mixed]))
        #expect(first != Bootstrap(seed: 1).scores(of: [Self.mixed]))
        #expect(first[0].count == 1000)
    }

    @Test func theIntervalHoldsTheFigureAndShrinksWithTheCorpus() throws {
        let figure = try #require(Self.mixed.score)
        let wide = try #require(Bootstrap.interval(Bootstrap().scores(of: [Self.corpus((0..<20).map { $0 % 11 })])[0]))
        let narrow = try #require(Bootstrap.interval(Bootstrap().scores(of: [Self.mixed])[0]))
        #expect(narrow.low < figure && figure < narrow.high)
        #expect(narrow.high - narrow.low < wide.high - wide.low)
        #expect(abs(narrow.mean - figure) < 1)
    }

    @Test func aCorpusOfEqualSegmentsHasNoSpread() throws {
        let interval = try #require(Bootstrap.interval(Bootstrap().scores(of: [Self.corpus(Array(repeating: 7, count: 30))])[0]))
        #expect(interval.low == 70 && interval.high == 70)
    }

    @Test func aClearDifferenceIsImprobableAndNoneIsCertain() throws {
        let better = Self.corpus((0..<200).map { min(10, $0 % 11 + 2) })
        let scores = Bootstrap().scores(of: [Self.mixed, better])
        let difference = try #require(better.score) - (try #require(Self.mixed.score))
        #expect(try #require(Bootstrap.probability(scores[0], scores[1], difference: difference)) < 0.01)
        #expect(Bootstrap.probability(scores[0], scores[0], difference: 0) == 1)
    }

    @Test func aSingleSegmentHasNoInterval() {
        #expect(Bootstrap.interval(Bootstrap().scores(of: [Self.corpus([5])])[0]) == nil)
    }

    @Test func nothingToMeasureHasNoInterval() {
        let empty = RatioCorpus(id: "r", name: "r", counts: [RatioCorpus.Count(right: 0, all: 0)])
        #expect(empty.score == nil)
        #expect(Bootstrap.interval(Bootstrap().scores(of: [empty])[0]) == nil)
        #expect(Bootstrap.interval(Bootstrap().scores(of: [RatioCorpus(id: "r", name: "r", counts: [])])[0]) == nil)
    }
}
