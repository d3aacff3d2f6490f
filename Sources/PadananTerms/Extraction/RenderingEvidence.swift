/// What speaks for a rendering.
struct RenderingEvidence: Sendable, Hashable {
    /// The trusted count of the rendering.
    var weight: Double
    /// The trusted count of all renderings of the term.
    var total: Double
    /// How often the term stands opposite it, in the source, and it in the target.
    var count: Int
    var sourceCount: Int
    var targetCount: Int

    /// The share of right pairs among those with such evidence, by logistic regression.
    var confidence: Double {
        let share = weight / max(total, 0.5)
        let dice = 2 * Double(count) / Double(max(1, sourceCount + max(targetCount, count)))
        let strength = Double(BinaryLogarithm.of(Float(1 + weight)))
        return TermRanking.sigmoid(-1 + 2 * share + 2 * dice + 0.3 * strength)
    }
}
