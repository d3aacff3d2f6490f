/// What a lexicon adds to the counts of a text in each round of training: a Dirichlet prior of links, of words without partner, and of jumps.
struct LexiconPrior: Sendable {
    /// A pair of pieces that both the text and the lexicon have.
    private struct Pair {
        let slot: Int
        let source: Int
        let target: Int
        let forward: Float
        let backward: Float
    }

    private var pairs: [Pair] = []
    /// By piece of the text: how likely a word without partner is this one.
    private let sourceNulls: [Float]
    private let targetNulls: [Float]
    private let isKnown: (source: [Bool], target: [Bool])
    /// By jump: as many counts as the strength.
    let sourceJumps: [Float]
    let targetJumps: [Float]
    private let strength: LexiconStrength

    /// - Parameter table: the pairs of the text.
    init(_ match: LexiconMatch, _ table: PairTable, _ strength: LexiconStrength) {
        self.strength = strength
        let model = match.lexicon.model
        sourceNulls = match.source.map { model.sourceNull($0) }
        targetNulls = match.target.map { model.targetNull($0) }
        isKnown = (match.source.map { $0 >= 0 }, match.target.map { $0 >= 0 })
        sourceJumps = model.sourceJumps.shares.map { $0 * strength.jumps }
        targetJumps = model.targetJumps.shares.map { $0 * strength.jumps }
        for source in 0..<table.sourceCount where match.source[source] >= 0 {
            for slot in table.row(source) where table.targets[slot] != PairTable.empty {
                let known = Int(match.slot(Int32(source), table.targets[slot]))
                guard known >= 0 else { continue }
                pairs.append(
                    Pair(
                        slot: slot, source: source, target: Int(table.targets[slot]), forward: model.table.forward[known],
                        backward: model.table.backward[known]))
            }
        }
    }

    /// Adds the links of the lexicon to those of a round, by slot.
    func addLinks(_ forward: inout [Float], _ backward: inout [Float]) {
        for pair in pairs {
            forward[pair.slot] += pair.forward * strength.links
            backward[pair.slot] += pair.backward * strength.links
        }
    }

    /// Mixes what the lexicon knows of words without partner with what a round has found.
    func addNulls(_ source: inout [Float], _ target: inout [Float], _ counts: ExpectedCounts) {
        Self.mix(&source, sourceNulls, sum: counts.sourceNulls.reduce(0, +), strength.nulls)
        Self.mix(&target, targetNulls, sum: counts.targetNulls.reduce(0, +), strength.nulls)
    }

    private static func mix(_ shares: inout [Float], _ known: [Float], sum: Float, _ strength: Float) {
        for index in shares.indices { shares[index] = (shares[index] * sum + known[index] * strength) / (sum + strength) }
    }

    /// Lets training start from the lexicon, and from `model` for words that it doesn't have.
    func start(_ model: inout WordAlignmentModel) {
        var (forward, backward) = (model.table.forward, model.table.backward)
        let pairs = model.table.pairs
        for source in 0..<pairs.sourceCount {
            let count = Float(model.sourceCounts[source])
            for slot in pairs.row(source) where pairs.targets[slot] != PairTable.empty {
                let target = Int(pairs.targets[slot])
                let other = Float(model.targetCounts[target])
                if isKnown.source[source] { forward[slot] *= count / (count + strength.links) }
                if isKnown.target[target] { backward[slot] *= other / (other + strength.links) }
            }
        }
        for pair in self.pairs {
            forward[pair.slot] += pair.forward * strength.links / (Float(model.sourceCounts[pair.source]) + strength.links)
            backward[pair.slot] += pair.backward * strength.links / (Float(model.targetCounts[pair.target]) + strength.links)
        }
        model.table = TranslationTable(pairs, forward: forward, backward: backward)
        Self.mix(&model.sourceNulls, sourceNulls, sum: Float(model.sourceCounts.reduce(0, +)), strength.nulls)
        Self.mix(&model.targetNulls, targetNulls, sum: Float(model.targetCounts.reduce(0, +)), strength.nulls)
        model.sourceJumps = JumpTable(nullProbability: strength.nullProbability)
        model.targetJumps = model.sourceJumps
        model.sourceJumps.update(sourceJumps)
        model.targetJumps.update(targetJumps)
    }
}
