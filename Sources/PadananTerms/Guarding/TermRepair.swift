import PadananModel

/// Puts the right rendering in the place of a wrong one, where it is certain which words those are.
public struct TermRepair: Sendable {
    /// A change that was made.
    public struct Change: Sendable, Hashable {
        /// The occurrence in the source, in UTF-8.
        public var source: TextRange
        /// The words that went.
        public var removed: String
        /// Those in their place.
        public var written: String

        public init(source: TextRange, removed: String, written: String) {
            self.source = source
            self.removed = removed
            self.written = written
        }
    }

    /// From this confidence on, words that the glossary doesn't list count as those that stand for a term (`LinkConfidence`, which is calibrated).
    private static let certainty = 0.75

    public init() {}

    /// Changes `target` edit by edit; each is kept only when, verified again, the occurrence is right and no other has become wrong.
    ///
    /// - Returns: the changes and the verification of the new target.
    public func repair(
        _ target: inout InlineText, of source: InlineText, _ terms: [GuardedTerm], _ verified: [TermVerification], document: ConditionHits?,
        _ session: inout GuardSession
    ) -> (changes: [Change], verified: [TermVerification]) {
        var verified = verified
        var changes: [Change] = []
        // What came back untranslated isn't made a translation by its terms.
        guard target.text != source.text else { return (changes, verified) }
        var refused: Set<TextRange> = []
        while let next = verified.first(where: { $0.verdict == .wrong && !refused.contains($0.link.source.range) }) {
            let range = next.link.source.range
            refused.insert(range)
            for edit in edits(for: next, source, target, terms, verified, session) {
                var changed = target
                guard changed.replace(edit.range, with: edit.replacement) else { continue }
                let after = session.verify(source: source, target: changed, document: document)
                guard Self.isBetter(after, than: verified, for: range) else { continue }
                changes.append(Change(source: range, removed: Self.text(target, edit.range), written: edit.replacement))
                (target, verified) = (changed, after)
                break
            }
        }
        return (changes, verified)
    }

    /// What may put it right, the likelier first.
    private func edits(
        for item: TermVerification, _ source: InlineText, _ target: InlineText, _ terms: [GuardedTerm], _ verified: [TermVerification],
        _ session: GuardSession
    ) -> [TargetEdit] {
        if let edit = item.edit, isCertain(item, edit, source, target) { return [edit] }
        guard let term = terms.first(where: { $0.range == item.link.source.range }) else { return [] }
        return session.enclosedEdit(for: term, source: source, target: target, verified).map { [$0] } ?? []
    }

    /// Whether it is known which words are to go.
    private func isCertain(_ item: TermVerification, _ edit: TargetEdit, _ source: InlineText, _ target: InlineText) -> Bool {
        guard !edit.range.isEmpty else { return false }
        if edit.isCertain { return true }
        if item.link.status != .unlisted { return item.link.status == .forbidden || item.link.status == .deprecated }
        // The term was left in the source language.
        if let range = item.link.target, Self.text(target, range) == Self.text(source, item.link.source.range) { return true }
        return item.link.confidence >= Self.certainty
    }

    private static func isBetter(_ new: [TermVerification], than old: [TermVerification], for range: TextRange) -> Bool {
        let isRight = new.contains { $0.link.source.range == range && $0.verdict == .right }
        return isRight && new.count { $0.verdict == .wrong } < old.count { $0.verdict == .wrong }
    }

    private static func text(_ text: InlineText, _ range: TextRange) -> String {
        let utf8 = Array(text.text.utf8)
        guard range.lowerBound >= 0, range.upperBound <= utf8.count else { return "" }
        return String(decoding: utf8[range], as: UTF8.self)
    }
}
