import PadananLanguage
import PadananModel

/// Makes the edit that puts the preferred rendering in the place of another: inflected, capitalised and with its article like that one.
struct RenderingEdits: Sendable {
    private let inflector: (any TermInflecting)?

    init(_ language: LanguageTag) {
        inflector = Morphology.inflector(for: language)
    }

    /// Returns the edit that settles a finding; `nil` where nothing stands for the term.
    func edit(for mention: TermMention, _ verdict: TermVerdict) -> TargetEdit? {
        guard let range = mention.link.target, let found = mention.target else { return nil }
        let words = NeighboringWords(of: range, in: mention.reading.target)
        let inflected = inflected(mention, found, after: words.previous)
        let listed = mention.rendering?.text
        let term = LetterCase(of: found, listed: listed, startsSentence: words.startsSentence, isSmall: isSmall).applied(to: inflected.text)
        let isSafe = verdict == .forbidden || verdict == .deprecated || (verdict == .notVerbatim && isMisspelt(found, mention.best.text))
        let edit = TargetEdit(range, term, isCertain: isSafe && inflected.isCertain)
        return withDeterminer(edit, words, mention.reading.target)
    }

    private func inflected(_ mention: TermMention, _ found: String, after previous: String?) -> InflectedReplacement {
        let best = mention.best
        guard let inflector else { return InflectedReplacement(best.text, isCertain: found == mention.rendering?.text) }
        let partOfSpeech = mention.concept.effectivePartOfSpeech(for: best)
        if mention.concept.isVerbatim {
            let isOwner = found.hasSuffix("'s") || found.hasSuffix("’s")
            return InflectedReplacement(best.text + (isOwner ? "'s" : ""), isCertain: true)
        }
        return inflector.inflect(best.text, like: found, of: mention.rendering?.text, as: partOfSpeech, after: previous)
    }

    private func isSmall(_ word: String) -> Bool { inflector?.isSmallInHeadings(word) ?? false }

    /// Extends an edit to the determiner before it, when that has to change.
    private func withDeterminer(_ edit: TargetEdit, _ words: NeighboringWords, _ target: TextReading) -> TargetEdit {
        guard let range = words.previousRange, let previous = words.previous,
            let determiner = inflector?.determiner(previous, before: edit.replacement)
        else { return edit }
        let isSame = determiner.text == previous
        let isCertain = edit.isCertain && determiner.isCertain
        if isSame { return TargetEdit(edit.range, edit.replacement, isCertain: isCertain) }
        let whole = range.lowerBound..<edit.range.upperBound
        if determiner.text.isEmpty { return TargetEdit(whole, edit.replacement, isCertain: isCertain) }
        return TargetEdit(
            whole, determiner.text + target.text(range.upperBound..<edit.range.lowerBound) + edit.replacement, isCertain: isCertain)
    }

    /// Whether two spellings differ by a slip of the pen only.
    private func isMisspelt(_ found: String, _ wanted: String) -> Bool {
        let (left, right) = (FoldedKey.fold(found), FoldedKey.fold(wanted))
        return left.utf8.count > 3 && EditDistance.between(left.utf8, right.utf8) <= 2
    }
}
