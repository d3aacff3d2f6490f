import Testing

@testable import PadananTerms

@Suite struct LinkDecoderTests {
    /// The links of a matrix of probabilities, the same in both directions unless `backward` is given.
    private func links(_ forward: [[Float]], _ backward: [[Float]]? = nil) -> [[Int]] {
        var decoder = LinkDecoder(sourceCount: forward.count, targetCount: forward[0].count)
        for (source, row) in forward.enumerated() {
            for (target, value) in row.enumerated() {
                decoder.add(source, target, forward: value, backward: (backward ?? forward)[source][target])
            }
        }
        return decoder.links(sure: 0.5, beside: 0.5).map { [$0.source, $0.target] }
    }

    @Test func whatBothDirectionsHoldLikelyIsLinked() {
        #expect(links([[0.9, 0.1], [0, 0.6]]) == [[0, 0], [1, 1]])
        #expect(links([[0.4]]) == [])
        #expect(links([[0.4]], [[0.6]]) == [[0, 0]])
    }

    @Test func aWordWithoutLinkIsTakenBesideASureOne() {
        #expect(links([[0.9, 0.7]], [[0.9, 0.1]]) == [[0, 0], [0, 1]])
    }

    @Test func notBesideNothing() {
        #expect(links([[0.9, 0, 0.7]], [[0.9, 0, 0.1]]) == [[0, 0]])
    }

    @Test func notWhereBothWordsHaveLinks() {
        #expect(links([[0.9, 0.7], [0, 0.9]], [[0.9, 0.1], [0, 0.9]]) == [[0, 0], [1, 1]])
    }

    @Test func ofSeveralPiecesTheLikeliestCounts() {
        var decoder = LinkDecoder(sourceCount: 1, targetCount: 1)
        decoder.add(0, 0, forward: 0.9, backward: 0.8)
        decoder.add(0, 0, forward: 0.1, backward: 0.1)
        let link = decoder.links(sure: 0.5, beside: 0.5).first
        #expect(link.map { abs($0.probability - 0.85) < 1e-5 } == true)
    }
}
