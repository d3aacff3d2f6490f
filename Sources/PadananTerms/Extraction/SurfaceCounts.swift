/// How often a phrase was written in each of its forms.
struct SurfaceCounts {
    private struct Form {
        var count = 0
        var isBase: Bool
    }

    private var forms: [String: Form] = [:]

    /// - Parameters:
    ///   - beginsSentence: forms at the beginning of a sentence say less of the capital.
    ///   - isBase: whether it ends in the word as a dictionary has it.
    mutating func add(_ text: String, beginsSentence: Bool, isBase: Bool = true) {
        forms[text, default: Form(isBase: isBase)].count += beginsSentence ? 1 : Self.inside
    }

    private static let inside = 3
    /// From this share on, a form in small letters is taken where one is wanted.
    private static let smallShare = 0.15
    /// From this share of the most frequent form on, one as a dictionary has it is taken.
    private static let baseShare = 0.3

    /// The most frequent form, as a dictionary has it where that isn't rare; with `prefersSmall`, likewise without capitals.
    func best(prefersSmall: Bool) -> String {
        let total = forms.values.reduce(0) { $0 + $1.count }
        var all = forms.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        if prefersSmall {
            let small = all.filter { !$0.key.utf8.contains { $0 &- 0x41 < 26 } }
            if Double(small.reduce(0) { $0 + $1.value.count }) >= Self.smallShare * Double(total), !small.isEmpty { all = small }
        }
        guard let first = all.first else { return "" }
        let base = all.first { $0.value.isBase && Double($0.value.count) >= Self.baseShare * Double(first.value.count) }
        return (base ?? first).key
    }
}
