/// How often a phrase was written in each of its forms.
struct SurfaceCounts {
    private var counts: [String: Int] = [:]

    /// Forms at the beginning of a sentence say less of the capital.
    mutating func add(_ text: String, beginsSentence: Bool) { counts[text, default: 0] += beginsSentence ? 1 : Self.inside }

    private static let inside = 3
    /// From this share on, a form in small letters is taken where one is wanted.
    private static let smallShare = 0.15

    /// The most frequent form; with `prefersSmall`, one without capitals where it isn't rare.
    func best(prefersSmall: Bool) -> String {
        let all = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        guard let first = all.first else { return "" }
        guard prefersSmall else { return first.key }
        let total = counts.values.reduce(0, +)
        let small = all.first { !$0.key.utf8.contains { $0 &- 0x41 < 26 } }
        return small.map { Double($0.value) >= Self.smallShare * Double(total) ? $0.key : first.key } ?? first.key
    }
}
