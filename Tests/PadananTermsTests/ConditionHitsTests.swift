import PadananModel
import Testing

@testable import PadananTerms

/// Conditions are kept in order, and the nearest word is the nearest.
@Suite struct ConditionHitsTests {
    private static let hits: [(UInt32, Int)] = [(2, 40), (1, 7), (2, 3), (7, 0), (1, 90), (2, 41), (1, 7)]

    @Test(arguments: [0, 3, 5, 22, 40, 41, 48, 49, 200])
    func distanceIsToTheNearestHit(_ offset: Int) {
        var hits = ConditionHits()
        for (condition, place) in Self.hits { hits.add(condition, at: place) }
        hits.sort()
        for condition in UInt32(0)...8 {
            let wanted = Self.hits.filter { $0.0 == condition }.map { abs($0.1 - offset) }.min()
            #expect(hits.distance(of: condition, from: offset) == wanted)
        }
    }

    @Test func aUnionHasTheHitsOfItsParts() {
        let parts = Self.hits.map { hit in
            var part = ConditionHits()
            part.add(hit.0, at: hit.1)
            return part
        }
        let union = ConditionHits(union: parts)
        #expect(union.distance(of: 1, from: 80) == 10)
        #expect(union.distance(of: 7, from: 5) == 5)
        #expect(union.distance(of: 3, from: 5) == nil)
        #expect(ConditionHits(union: []).isEmpty)
    }
}
