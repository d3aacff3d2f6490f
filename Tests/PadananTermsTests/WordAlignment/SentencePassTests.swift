import PadananTestSupport
import Testing

@testable import PadananTerms

/// The forward-backward algorithm against the sum over all paths.
@Suite struct SentencePassTests {
    /// Some sentence, as the pass takes it and as plain numbers.
    private struct Sentence {
        let states: Int
        let steps: Int
        let jumps: JumpTable
        let emissions: [[Float]]
        let nulls: [Float]

        init(states: Int, steps: Int, seed: UInt64) {
            var generator = SeededGenerator(seed: seed)
            var jumps = JumpTable(nullProbability: 0.2)
            jumps.update((0...2 * JumpTable.widest).map { _ in Float.random(in: 0.1...1, using: &generator) })
            self.states = states
            self.steps = steps
            self.jumps = jumps
            emissions = (0..<steps).map { _ in (0..<states).map { _ in Float.random(in: 0.1...1, using: &generator) } }
            nulls = (0..<steps).map { _ in Float.random(in: 0.1...1, using: &generator) }
        }

        var rows: [SIMD8<Float>] {
            emissions.flatMap { row in
                stride(from: 0, to: states, by: 8).map { start in
                    var vector = SIMD8<Float>()
                    for lane in 0..<8 where start + lane < states { vector[lane] = row[start + lane] }
                    return vector
                }
            }
        }
    }

    /// What all paths together say of partners and of jumps, by going through each.
    private struct AllPaths {
        var sum: Float = 0
        var partners: [[Float]]
        var jumps = [Float](repeating: 0, count: 2 * JumpTable.widest + 1)
        private let sentence: Sentence
        private let matrix: JumpMatrix

        init(_ sentence: Sentence) {
            self.sentence = sentence
            matrix = sentence.jumps.matrix(sentence.states)
            partners = Array(repeating: Array(repeating: 0, count: sentence.states), count: sentence.steps)
            follow([], 1)
        }

        /// Goes on from a path, whose steps have a state each, and whether it is the partner.
        private mutating func follow(_ path: [(state: Int, isPartner: Bool)], _ weight: Float) {
            let step = path.count
            guard step < sentence.steps else { return count(path, weight) }
            let null = sentence.jumps.nullProbability
            for state in 0..<sentence.states {
                let first = matrix.first[state / 8][state % 8]
                let jump = path.last.map { matrix.rows[$0.state * matrix.width + state / 8][state % 8] } ?? first * (1 - null)
                follow(path + [(state, true)], weight * jump * sentence.emissions[step][state])
                let stay = path.last.map { $0.state == state ? null : 0 } ?? first * null
                if stay > 0 { follow(path + [(state, false)], weight * stay * sentence.nulls[step]) }
            }
        }

        private mutating func count(_ path: [(state: Int, isPartner: Bool)], _ weight: Float) {
            sum += weight
            for (step, place) in path.enumerated() where place.isPartner {
                partners[step][place.state] += weight
                if step > 0 { jumps[JumpTable.index(from: path[step - 1].state, to: place.state)] += weight }
            }
        }
    }

    @Test(arguments: [(1, 1), (1, 3), (3, 1), (2, 4), (3, 4), (9, 3)]) func partnersAndJumpsAreThoseOfAllPaths(_ states: Int, _ steps: Int)
    {
        let sentence = Sentence(states: states, steps: steps, seed: UInt64(10 * states + steps))
        let matrix = sentence.jumps.matrix(states)
        var pass = SentencePass()
        pass.run(matrix, steps: steps, emissions: sentence.rows, nulls: sentence.nulls, nullProbability: 0.2)
        let paths = AllPaths(sentence)
        for step in 0..<steps {
            for state in 0..<states {
                let expected = paths.partners[step][state] / paths.sum
                #expect(abs(pass.posterior(step: step, state: state, width: matrix.width) - expected) < 1e-4)
            }
        }
        var counts = JumpCounts()
        counts.add(pass, matrix, steps: steps, emissions: sentence.rows)
        let isSame = zip(counts.jumps(sentence.jumps), paths.jumps).allSatisfy { abs($0 - $1 / paths.sum) < 1e-3 }
        #expect(isSame)
    }

    @Test(arguments: [1, 7, 8, 9, 40]) func aStateLeadsSomewhere(_ states: Int) {
        let matrix = JumpTable(nullProbability: 0.2).matrix(states)
        for state in 0..<states {
            let sum = matrix.rows[state * matrix.width..<(state + 1) * matrix.width].reduce(Float(0)) { $0 + $1.sum() }
            #expect(abs(sum - 0.8) < 1e-4)
        }
    }

    @Test func withoutOrderEachStepIsOnItsOwn() {
        let sentence = Sentence(states: 3, steps: 2, seed: 5)
        var pass = SentencePass()
        pass.runWithoutOrder(states: 3, steps: 2, emissions: sentence.rows, nulls: sentence.nulls, nullProbability: 0.2)
        for step in 0..<2 {
            let sum = sentence.emissions[step].reduce(0, +) * 0.8 / 3 + sentence.nulls[step] * 0.2
            for state in 0..<3 {
                #expect(abs(pass.posterior(step: step, state: state, width: 1) - sentence.emissions[step][state] * 0.8 / 3 / sum) < 1e-5)
            }
        }
    }

    @Test func aWordOfNoProbabilityHasNoPartner() {
        var pass = SentencePass()
        let matrix = JumpTable(nullProbability: 0.2).matrix(2)
        pass.run(matrix, steps: 2, emissions: [.zero, .zero], nulls: [0, 0], nullProbability: 0.2)
        #expect((0..<4).allSatisfy { pass.posterior(step: $0 / 2, state: $0 % 2, width: 1) == 0 })
    }
}
