/// Says how the end of a target differs from the source's, and lets pass what a translator may do.
struct EndMarkComparison {
    enum Outcome: Sendable, Hashable {
        case fine
        case lost
        case added
        case changed
    }

    let source: EndMarks
    let target: EndMarks

    var outcome: Outcome {
        guard source.kinds != target.kinds, !source.endsOddly, !target.endsOddly else { return .fine }
        if target.kinds.isEmpty { return isLossAllowed ? .fine : .lost }
        if source.kinds.isEmpty { return isAdditionAllowed ? .fine : .added }
        return isChangeAllowed ? .fine : .changed
    }

    /// The stop of an abbreviation goes with it; a bracketed or quoted end may keep its stop inside.
    private var isLossAllowed: Bool {
        if source.isAbbreviation { return true }
        return source.closesBracket && target.closesBracket
    }

    /// A long source without its stop was repaired.
    private var isAdditionAllowed: Bool {
        if target.isAbbreviation { return true }
        return source.closesBracket || (source.closesQuote || source.isLong) && target.kinds == .stop
    }

    private var isChangeAllowed: Bool {
        let (sourceTone, targetTone) = (source.kinds.intersection(.tone), target.kinds.intersection(.tone))
        guard sourceTone.isEmpty, targetTone.isEmpty else {
            return !sourceTone.isDisjoint(with: targetTone) || source.closesQuote != target.closesQuote
        }
        if !source.kinds.isDisjoint(with: target.kinds) { return true }
        if source.isAbbreviation || target.isAbbreviation { return false }
        let both = source.kinds.union(target.kinds)
        // Speech is introduced by a comma or a colon; within quotes, a comma stands before its speaker, who may have been moved.
        if both == [.comma, .colon] { return true }
        return both == [.comma, .stop] && (source.closesQuote || target.closesQuote || source.kinds == .comma && source.isLong)
    }
}
