import PadananModel

/// The words that people write into a column for the state of a translation.
enum StateNames {
    private static let states: [String: SegmentState] = WordMeanings.cases(stateLines)

    /// The state that `word` means, or `nil`.
    static func state(_ word: String) -> SegmentState? {
        states[word.trimmed.lowercased()]
    }

    /// The word for a segment: the format's own where it means the same state.
    static func word(for segment: Segment) -> String {
        state(segment.subState) == segment.state ? segment.subState : segment.state.rawValue
    }
}
