import PadananLanguage
import PadananModel

/// Finds approved renderings of several words with other words in between: `senior defence official` for `senior official`, `health and
/// welfare minister` for `health minister`, `North and South Korea`, where two names share their head, `impose new sanctions`.
struct SplitRenderings {
    /// Words that may stand in between, as those of one noun phrase.
    private static let maximumGap = 3

    private static let conjunctions = HashedWords(["and", "or"])

    private let target: TargetWords
    private let words: [TargetWords.Word]
    private let cache: RenderingFormsCache

    init(_ target: TargetWords, _ cache: RenderingFormsCache) {
        self.target = target
        words = target.words
        self.cache = cache
    }

    func spans(of concept: Int, _ forms: RenderingForms) -> [WeakRendering] {
        forms.split.flatMap { wanted in
            ranges(wanted).map { range in
                WeakRendering(
                    concept: concept, range: range, score: LinkScoring.split + LinkScoring.perWord * Double(wanted.words),
                    rendering: TermLink.Rendering(concept: concept, term: wanted.term, kind: .variant), status: LinkStatus(wanted.status))
            }
        }
    }

    private func ranges(_ wanted: RenderingForms.Split) -> [TextRange] {
        let modifiers = wanted.words - 1
        guard words.count > modifiers else { return [] }
        var ranges: [TextRange] = []
        for start in 0..<(words.count - modifiers) where wanted.firsts.contains(words[start].hash) && !words[start].isTaken {
            let end = start + modifiers
            guard zip(words[(start + 1)..<end], wanted.middles).allSatisfy({ $0.hash == $1 && !$0.isTaken && $0.followsDirectly }) else {
                continue
            }
            if let end = head(behind: end, wanted.heads, wanted.isVerb) { ranges.append(words[start].range.lowerBound..<end) }
        }
        return ranges
    }

    /// Where a rendering ends whose modifiers end before `start`: behind its head, or behind them when another occurrence has the head.
    private func head(behind start: Int, _ heads: HashedWords, _ isVerb: Bool) -> Int? {
        var isCoordinated = false
        for place in start..<min(words.count, start + Self.maximumGap + 1) {
            let word = words[place]
            guard word.followsDirectly || (place > start && isCoordinated) else { return nil }
            if place > start, heads.contains(word.hash) {
                if !word.isTaken { return word.range.upperBound }
                return isCoordinated ? words[start - 1].range.upperBound : nil
            }
            let isConjunction = Self.conjunctions.contains(word.hash)
            guard isConjunction || isNominal(word) || (isVerb && isDeterminer(word)) else { return nil }
            isCoordinated = isCoordinated || isConjunction
        }
        return nil
    }

    /// Whether an object begins with a word: `impose its sanctions`.
    private func isDeterminer(_ word: TargetWords.Word) -> Bool {
        let partOfSpeech = cache.partOfSpeech(of: word, in: target)
        return partOfSpeech == .determiner || partOfSpeech == .pronoun
    }

    private func isNominal(_ word: TargetWords.Word) -> Bool {
        if word.isCapitalized { return true }
        switch cache.partOfSpeech(of: word, in: target) {
        case .noun, .adjective, .properNoun, .numeral: return true
        default: return false
        }
    }
}
