import PadananModel

/// Compares the terms that two versions of a concept have in one language.
struct TermComparison {
    private(set) var changes: [TermChange] = []
    private var removed: [Term]
    private var added: [Term]

    /// The order of terms of one status makes no difference. Cost: quadratic in the terms that differ.
    init(_ old: [Term], _ new: [Term]) {
        (removed, added) = (old, new)
        pair {
            $0.text == $1.text && $0.status == $1.status && $0.type == $1.type
        } then: { _, _ in
            []
        }
        pair {
            $0.text == $1.text
        } then: {
            Self.moves($0, $1)
        }
        pair {
            $0.status == .preferred && $1.status == .preferred && $0.type == $1.type
        } then: {
            Self.replacement($0, $1)
        }
        pair {
            $0.status == $1.status && $0.type == $1.type && Self.areAlike($0.text, $1.text)
        } then: {
            Self.replacement($0, $1)
        }
        changes += removed.map { TermChange(kind: .termRemoved, term: $0.text, old: $0.status.rawValue) }
        changes += added.map { TermChange(kind: .termAdded, term: $0.text, new: $0.status.rawValue) }
    }

    /// Takes out the first pairs of which `isPair` holds, and notes what became of them.
    private mutating func pair(_ isPair: (Term, Term) -> Bool, then change: (Term, Term) -> [TermChange]) {
        var rest: [Term] = []
        for term in removed {
            if let index = added.firstIndex(where: { isPair(term, $0) }) {
                changes += change(term, added.remove(at: index))
            } else {
                rest.append(term)
            }
        }
        removed = rest
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
