import PadananFormats
import PadananModel

/// A review of extracted terms as a state that events change: where it stands, what was decided, and what can be undone.
///
/// Undoing an event that changed something gives the state before it, and the same events on the same terms give the same state.
public struct ReviewSession: Sendable, Equatable {
    /// In the order of the list; of two with one key the first.
    public private(set) var candidates: [ReviewCandidate]
    /// The number of the candidate in front; at the end, how many there are.
    public private(set) var cursor = 0
    /// Whether the reviewer has quit.
    public private(set) var isFinished = false
    private var numbers: [ReviewKey: Int] = [:]
    private var history: [Step] = []

    /// What an event changed, as it was before.
    private struct Step: Sendable, Equatable {
        var cursor: Int
        var number: Int?
        var candidate: ReviewCandidate?
    }

    public init(_ terms: [ExtractedTerm]) {
        candidates = []
        for term in terms { add(term) }
    }

    private mutating func add(_ term: ExtractedTerm) {
        let key = ReviewKey(term)
        guard numbers[key] == nil else { return }
        numbers[key] = candidates.count
        candidates.append(ReviewCandidate(term))
    }

    // MARK: Looking

    /// The candidate in front, `nil` at the end.
    public var current: ReviewCandidate? { cursor < candidates.count ? candidates[cursor] : nil }

    /// Whether there is something to undo.
    public var canUndo: Bool { !history.isEmpty }

    /// How many have this decision, or none.
    public func count(_ decision: ReviewCandidate.Decision?) -> Int { candidates.count { $0.decision == decision } }

    /// What was accepted and is not in the glossary yet, in the order of the list.
    public var accepted: [ExtractedTerm] { candidates.filter { $0.decision == .accepted && !$0.isWritten }.map(\.reviewed) }

    /// The first undecided candidate at `start` or behind it.
    private func undecided(from start: Int) -> Int? {
        candidates[min(start, candidates.count)...].firstIndex { $0.decision == nil }
    }

    // MARK: Events

    /// Lets `event` happen. Returns whether it changed something: there may be nothing to undo, no rendering to accept.
    @discardableResult public mutating func apply(_ event: ReviewEvent) -> Bool {
        switch event {
        case .accept: return decide(.accepted)
        case .reject: return decide(.rejected)
        case .skip: return move(to: current == nil ? undecided(from: 0) : undecided(from: cursor + 1) ?? candidates.count)
        case .back: return move(to: candidates[..<min(cursor, candidates.count)].lastIndex { !$0.isWritten })
        case .setTarget(let text): return edit(text) { $0.target = text }
        case .setSource(let text): return edit(text) { $0.source = text }
        case .undo: return undo()
        case .quit:
            defer { isFinished = true }
            return !isFinished
        }
    }

    private mutating func decide(_ decision: ReviewCandidate.Decision) -> Bool {
        guard let candidate = current, !candidate.isWritten else { return false }
        if decision == .accepted, !Self.isTerm(candidate.source) || !Self.isTerm(candidate.target ?? "") { return false }
        remember(cursor)
        candidates[cursor].decision = decision
        cursor = undecided(from: cursor + 1) ?? candidates.count
        return true
    }

    private mutating func move(to number: Int?) -> Bool {
        guard let number, number != cursor else { return false }
        remember(nil)
        cursor = number
        return true
    }

    private mutating func edit(_ text: String, _ change: (inout ReviewCandidate) -> Void) -> Bool {
        guard var candidate = current, !candidate.isWritten, Self.isTerm(text) else { return false }
        change(&candidate)
        guard candidate != current else { return false }
        remember(cursor)
        candidates[cursor] = candidate
        return true
    }

    /// Whether a cell of a glossary can hold `text` as one term: something, and no bar, which would separate two.
    public static func isTerm(_ text: String) -> Bool {
        !text.utf8.contains(UInt8(ascii: "|")) && !TextColumns.singleLine(text).isEmpty
    }

    private mutating func remember(_ number: Int?) {
        history.append(Step(cursor: cursor, number: number, candidate: number.map { candidates[$0] }))
    }

    private mutating func undo() -> Bool {
        guard let step = history.popLast() else { return false }
        if let number = step.number, let candidate = step.candidate { candidates[number] = candidate }
        cursor = step.cursor
        return true
    }

    // MARK: Going on later

    /// Notes that what was accepted is in the glossary: it can't be undone any more.
    public mutating func markWritten() {
        for index in candidates.indices where candidates[index].decision == .accepted { candidates[index].isWritten = true }
        history = []
    }

    /// Lets the events of an earlier run happen.
    ///
    /// They are known by the terms they were about, so that the list may be another one: what was accepted stays accepted, also where it is
    /// not in the list any more. With the list of the earlier run, the state is as it was there.
    public mutating func replay(_ records: [ReviewRecord]) {
        for case .event(.accept, let key?, let term?) in records where numbers[key] == nil { add(term) }
        for record in records {
            switch record {
            case .written: markWritten()
            case .event(.undo, _, _): _ = undo()
            case .event(let event, let key, _): replay(event, at: key)
            }
        }
    }

    /// One step of history for each event, also for one that is about nothing in the list, because an undo may follow.
    private mutating func replay(_ event: ReviewEvent, at key: ReviewKey?) {
        let steps = history.count
        if let number = key.map({ numbers[$0] }) ?? candidates.count {
            cursor = number
            apply(event)
        }
        if history.count == steps { remember(nil) }
    }

    /// Goes to where a later run begins: the candidate that was in front, or the next undecided one, or the first.
    public mutating func resume() {
        isFinished = false
        guard current?.decision != nil || current == nil else { return }
        cursor = undecided(from: cursor) ?? undecided(from: 0) ?? candidates.count
    }
}
