import PadananModel

/// What has to be written so that a unit has the states it should.
struct XLIFF12StateChange {
    /// The new word for the state; `nil` when it may stay as it is.
    private(set) var word: String?
    /// The new value of `approved`; `nil` when it may stay as it is.
    private(set) var approved: Bool?
    /// Whether segments differ in state, which can't be told.
    private(set) var isIncomplete = false

    private let part: XLIFF12Layout.Part
    private let segments: [Segment]

    /// - Parameters:
    ///   - old: the segments of the part, as they are.
    ///   - segments: as they should be.
    init(_ part: XLIFF12Layout.Part, from old: [Segment], to segments: [Segment]) {
        self.part = part
        self.segments = segments.filter { !$0.isIgnorable }
        guard part.owner != .trados, let lowest = self.segments.map(\.state).min() else { return }
        let written = part.owner == .standard ? part.stateWord : part.toolWord
        // Who fills in a translation and says nothing of its state wants none to be written.
        if part.owner == .standard, written == nil, lowest == .initial, !old.contains(where: Self.hasText),
            zip(old, segments).allSatisfy({ $0.state == $1.state })
        {
            return
        }
        if isRight(written, part.isApproved) { return }
        if part.owner == .standard {
            if part.isApproved { approved = false }
            if part.isApproved, isRight(written, false) { return }
            if lowest == .final, part.approved != nil, written == nil {
                approved = true
                return
            }
        }
        let best = XLIFF12State.word(for: lowest, part.owner, hasText: self.segments.contains(where: Self.hasText))
        word = best == written ? nil : best
        isIncomplete = !isRight(best, false)
    }

    static func hasText(_ segment: Segment) -> Bool {
        segment.target.map { !$0.isEmpty } ?? false
    }

    /// Whether the file would say the states of all segments.
    private func isRight(_ word: String?, _ isApproved: Bool) -> Bool {
        segments.allSatisfy { segment in
            XLIFF12State.state(of: word, part.owner, isApproved: isApproved, hasText: Self.hasText(segment)) == segment.state
        }
    }
}
