/// How much a candidate is worth as an entry of a glossary.
///
/// Frequency, counted with logarithms by document so that one long report doesn't fill the list; the bond between the words; what is left outside
/// longer candidates (after the C-value of Frantzi, Ananiadou & Mima 2000); how much the renderings agree.
struct TermRanking: Sendable {
    /// The share of the sum over documents in the frequency, the rest is the whole text's.
    private static let spreadShare = 0.5
    /// Below this bond between neighbouring words, a phrase is mostly a free one.
    private static let usualBond = 0.35
    private static let bondSpan = 0.08
    /// The bond that the words around a link are taken to have at least: `barang dan jasa`.
    private static let linkBond = 0.4
    /// From this share of one longer candidate on, a part of it is mostly no term of its own.
    private static let fragment = 0.6
    private static let fragmentLoss = 0.9
    /// What single words are worth, and single names.
    private static let single = 0.35
    private static let singleName = 0.4
    /// By number of words.
    private static let lengths = [1, 1, 1, 0.95, 0.8, 0.6, 0.5, 0.4]
    private static let generalStart = 0.5
    private static let generalEnd = 0.8
    private static let verb = 0.7
    private static let name = 0.9
    private static let agreement = 0.25
    /// What each bit of keyness adds to a single word, and where it ends; of phrases the bond says more.
    private static let keyness = 0.08
    private static let mostKeyness = 5.0

    /// The worth of a candidate by itself.
    static func termhood(_ figures: TermStatistics.Figures, words: Int) -> Double {
        let whole = Double(BinaryLogarithm.of(Float(1 + figures.count)))
        var worth: Double
        if words == 1 {
            worth = whole * (figures.capitals > TermStatistics.mostlyCapital ? singleName : single)
            worth *= 1 + keyness * min(figures.keyness, mostKeyness)
        } else {
            let bond = figures.links > 0 ? max(figures.bond, linkBond) : figures.bond
            worth = (spreadShare * figures.spread + (1 - spreadShare) * whole) * sigmoid((bond - usualBond) / bondSpan)
            if figures.capitals > TermStatistics.mostlyCapital { worth *= name }
        }
        if figures.isGeneralStart { worth *= generalStart }
        if figures.isGeneralEnd { worth *= generalEnd }
        for _ in 0..<figures.verbs { worth *= verb }
        worth *= 1 - max(0, figures.largestContainer - fragment) / (1 - fragment) * fragmentLoss
        return worth * lengths[min(words, lengths.count - 1)]
    }

    /// What the renderings make of the worth.
    static func agreement(_ evidence: RenderingEvidence, count: Int) -> Double {
        let share = (evidence.weight + 1) / (evidence.total + 2)
        let coverage = min(1, (evidence.total + 1) / (0.6 * Double(count) + 1))
        let strength = sigmoid((Double(BinaryLogarithm.of(Float(1 + evidence.weight))) - 1.2) / 0.5)
        return power(share * coverage, agreement) * strength
    }

    static func sigmoid(_ x: Double) -> Double { 1 / (1 + Double(BinaryLogarithm.power(Float(max(-60, min(60, -x * 1.442_695)))))) }

    private static func power(_ base: Double, _ exponent: Double) -> Double {
        base <= 0 ? 0 : Double(BinaryLogarithm.power(BinaryLogarithm.of(Float(base)) * Float(exponent)))
    }
}
