/// How scores become confidences.
enum LinkConfidence {
    /// Nothing in the target resembles a rendering.
    static let missing = 0.9
    /// Something does, but another occurrence has it.
    static let missingWithRivals = 0.7

    /// A link's confidence: falls with the score, and again when a rival for the same occurrence scores nearly as high.
    static func of(score: Double, bestRival: Double?) -> Double {
        let own = min(0.99, max(0.2, score * 0.97))
        guard let bestRival else { return own }
        let margin = min(1, max(0, (score - bestRival) / 0.3))
        return own * (0.75 + 0.25 * margin)
    }
}
