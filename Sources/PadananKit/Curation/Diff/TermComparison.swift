import PadananModel

/// Compares the terms that two versions of a concept have in one language.
struct TermComparison {
    private(set) var changes: [TermChange] = []
    private var removed: [Term]
    private var added: [Term]

    /// Pairs of terms that are compared by their letters, at most; in a concept with more differences none are.
    private static let comparedPairs = 10_000

    /// The order of terms of one status makes no difference. Cost: linear, and `comparedPairs`.
    init(_ old: [Term], _ new: [Term]) {
        (removed, added) = (old, new)
        pair(by: { [$0.text, $0.status.rawValue, $0.type.rawValue] }, then: { _, _ in [] })
        pair(by: { [$0.text] }, then: Self.moves)
        pair(by: { $0.status == .preferred ? [$0.type.rawValue] : nil }, then: Self.replacement)
        pairAlike()
        changes += removed.map { TermChange(kind: .termRemoved, term: $0.text, old: $0.status.rawValue) }
        changes += added.map { TermChange(kind: .termAdded, term: $0.text, new: $0.status.rawValue) }
    }

    /// Takes out pairs of terms of which `key` is the same, and notes what became of them.
    private mutating func pair(by key: (Term) -> [String]?, then change: (Term, Term) -> [TermChange]) {
        var waiting: [[String]: [Int]] = [:]
        for (number, term) in added.enumerated().reversed() { if let key = key(term) { waiting[key, default: []].append(number) } }
        var taken: Set<Int> = []
        removed = removed.filter { term in
            guard let key = key(term), let number = waiting[key]?.popLast() else { return true }
            taken.insert(number)
            changes += change(term, added[number])
            return false
        }
        added = added.enumerated().filter { !taken.contains($0.offset) }.map(\.element)
    }

    /// Takes out pairs of terms of one status and type that are spelt alike.
    private mutating func pairAlike() {
        guard removed.count * added.count <= Self.comparedPairs else { return }
        removed = removed.filter { term in
            let index = added.firstIndex { $0.status == term.status && $0.type == term.type && Self.areAlike($0.text, term.text) }
            guard let index else { return true }
            changes += Self.replacement(term, added.remove(at: index))
            return false
        }
    }

    private static func moves(_ old: Term, _ new: Term) -> [TermChange] {
        var changes: [TermChange] = []
        if old.status != new.status {
            changes.append(TermChange(kind: .statusChanged, term: new.text, old: old.status.rawValue, new: new.status.rawValue))
        }
        if old.type != new.type {
            changes.append(TermChange(kind: .typeChanged, term: new.text, old: old.type.rawValue, new: new.type.rawValue))
        }
        return changes
    }

    private static func replacement(_ old: Term, _ new: Term) -> [TermChange] {
        [TermChange(kind: .termChanged, term: new.text, old: old.text, new: new.text)]
    }

    /// Whether a term may be another spelling of one: at most a third of its letters differ.
    private static func areAlike(_ first: String, _ second: String) -> Bool {
        EditDistance.between(first.utf8, second.utf8) * 3 <= max(first.utf8.count, second.utf8.count)
    }
}
