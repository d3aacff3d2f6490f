import PadananModel

/// Help for mistyped names.
public enum Spelling {
    /// The candidate nearest to `word`, when it is near enough to have been meant: at most a third of its letters apart.
    public static func nearest(to word: String, among candidates: [String]) -> String? {
        let ranked = candidates.map { (distance: EditDistance.between(word.lowercased().utf8, $0.lowercased().utf8), candidate: $0) }
        guard let best = ranked.min(by: { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }) else { return nil }
        return best.distance <= max(1, word.utf8.count / 3) ? best.candidate : nil
    }

    /// ` (did you mean “x”?)`, or nothing.
    public static func suggestion(for word: String, among candidates: [String]) -> String {
        nearest(to: word, among: candidates).map { " (did you mean “\($0)”?)" } ?? ""
    }
}
