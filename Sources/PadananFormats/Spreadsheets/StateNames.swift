import PadananModel

/// The words that people write into a column for the state of a translation.
enum StateNames {
    private static let states: [String: SegmentState] = [
        "initial": .initial, "new": .initial, "untranslated": .initial, "not translated": .initial, "needs translation": .initial,
        "needs-translation": .initial, "fuzzy": .initial, "open": .initial, "todo": .initial, "baru": .initial,
        "belum diterjemahkan": .initial,
        "translated": .translated, "done": .translated, "needs review": .translated, "needs-review-translation": .translated,
        "diterjemahkan": .translated, "sudah diterjemahkan": .translated,
        "reviewed": .reviewed, "signed-off": .reviewed, "signed off": .reviewed, "proofread": .reviewed, "ditinjau": .reviewed,
        "diperiksa": .reviewed,
        "final": .final, "approved": .final, "disetujui": .final, "selesai": .final,
    ]

    /// The state that `word` means, or `nil`.
    static func state(_ word: String) -> SegmentState? {
        states[word.trimmed.lowercased()]
    }

    /// What Weblate writes into its column “fuzzy”.
    static func fuzziness(of segment: Segment) -> String {
        segment.state == .initial && segment.target?.isEmpty == false ? "True" : ""
    }

    /// The word for a segment: the format's own where it means the same state.
    static func word(for segment: Segment) -> String {
        state(segment.subState) == segment.state ? segment.subState : segment.state.rawValue
    }
}
