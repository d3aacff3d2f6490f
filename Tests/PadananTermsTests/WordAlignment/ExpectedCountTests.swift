import Testing

@testable import PadananTerms

/// exp(ψ(x)) against values of the digamma function (Abramowitz & Stegun 1964, table 6.1, and ψ(1/4) in closed form).
@Suite struct ExpectedCountTests {
    @Test(
        arguments: [
            (0.25, 0.0146248), (0.5, 0.1403648), (1, 0.5614595), (1.5, 1.0371616), (2, 1.5262051), (3, 2.5162873), (10, 9.5043787),
            (100, 99.5004187),
        ] as [(Float, Float)])
    func valueIsThatOfTheTable(_ count: Float, _ value: Float) {
        #expect(abs(ExpectedCount.of(count) - value) < 3e-3 * value)
    }

    @Test func growsWithTheCount() {
        let values = (0...4000).map { ExpectedCount.of(Float($0) / 256) }
        #expect(values.first == 0)
        #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test(arguments: [Float.leastNonzeroMagnitude, 1e-20, 7.999_999, 8, 8.000_001, 1e30, .greatestFiniteMagnitude])
    func everyCountGivesANumberOfAtMostTheCount(_ count: Float) {
        #expect(ExpectedCount.of(count).isFinite)
        #expect((0...count).contains(ExpectedCount.of(count)))
    }
}
