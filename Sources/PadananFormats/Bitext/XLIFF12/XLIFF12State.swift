import PadananModel

/// The words for states: those of XLIFF 1.2 and of tools that keep the state in an attribute of their own.
///
/// - Source: XLIFF 1.2, `state` and `approved`; the files that Trados Studio, memoQ and Phrase write.
enum XLIFF12State {
    /// Who keeps the state of a segment, and so whose words are used.
    enum Owner {
        /// `target/@state` and `trans-unit/@approved`.
        case standard
        /// `sdl:seg/@conf`.
        case trados
        /// `mq:status`.
        case memoQ
        /// `m:confirmed`.
        case phrase
    }

    /// The states that XLIFF 1.2 names.
    static let words: [(word: String, state: SegmentState)] = [
        ("new", .initial), ("needs-translation", .initial), ("translated", .translated), ("needs-adaptation", .translated),
        ("needs-l10n", .translated), ("needs-review-adaptation", .translated), ("needs-review-l10n", .translated),
        ("needs-review-translation", .translated), ("signed-off", .reviewed), ("final", .final),
    ]

    private static let tradosWords: [(word: String, state: SegmentState)] = [
        ("Draft", .initial), ("Unspecified", .initial), ("RejectedTranslation", .initial), ("Translated", .translated),
        ("RejectedSignOff", .translated), ("ApprovedTranslation", .reviewed), ("ApprovedSignOff", .final),
    ]

    private static let memoQWords: [(word: String, state: SegmentState)] = [
        ("PartiallyEdited", .initial), ("NotStarted", .initial), ("Pretranslated", .initial), ("MachineTranslated", .initial),
        ("AssembledFromFragments", .initial), ("Rejected", .initial), ("ManuallyConfirmed", .translated), ("Confirmed", .translated),
        ("Reviewer1Confirmed", .reviewed), ("Proofread", .final), ("Reviewer2Confirmed", .final),
    ]

    private static let phraseWords: [(word: String, state: SegmentState)] = [
        ("0", .initial), ("false", .initial), ("1", .translated), ("true", .translated), ("2", .reviewed), ("3", .final),
    ]

    /// The state that a word of `owner` stands for.
    ///
    /// - Parameters:
    ///   - word: `nil` where the file has none.
    ///   - isApproved: whether the unit is `approved="yes"`, which only the standard's own states look at.
    ///   - hasText: whether there is a target with something in it.
    static func state(of word: String?, _ owner: Owner, isApproved: Bool, hasText: Bool) -> SegmentState {
        if owner == .standard, isApproved { return .final }
        let known = word.flatMap { word in table(owner).first { $0.word == word }?.state }
        if let known { return known }
        // Studio writes no `conf` for a segment that nobody touched.
        return hasText && !(owner == .trados && word == nil) ? .translated : .initial
    }

    /// The word of `owner` for a state.
    static func word(for state: SegmentState, _ owner: Owner, hasText: Bool) -> String {
        switch (owner, state) {
        case (.standard, .initial): hasText ? "needs-translation" : "new"
        case (.memoQ, .initial): hasText ? "PartiallyEdited" : "NotStarted"
        case (.phrase, .initial): "0"
        case (.phrase, _): "1"
        default: table(owner).first { $0.state == state }?.word ?? ""
        }
    }

    private static func table(_ owner: Owner) -> [(word: String, state: SegmentState)] {
        switch owner {
        case .standard: words
        case .trados: tradosWords
        case .memoQ: memoQWords
        case .phrase: phraseWords
        }
    }
}
