import PadananLanguage
import PadananModel

/// Finds approved renderings of several words with other words in between: `senior defence official` for `senior official`, `health and
/// welfare minister` for `health minister`, `North and South Korea`, where two names share their head, `impose new sanctions`, `the revised 2007
/// budget`; or whose first word is a genitive: `the government's debt` for `government debt`.
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
        for start in 0..<(words.count - modifiers) where !words[start].isTaken {
            let isGenitive = !wanted.isVerb && isGenitive(words[start], of: wanted.firsts)
            guard isGenitive || wanted.firsts.contains(words[start].hash) else { continue }
            let end = start + modifiers
            guard zip(words[(start + 1)..<end], wanted.middles).allSatisfy({ $0.hash == $1 && !$0.isTaken && $0.followsDirectly }) else {
                continue
            }
            if let end = head(behind: end, wanted, isGenitive) { ranges.append(words[start].range.lowerBound..<end) }
        }
        return ranges
    }

    /// Where a rendering ends whose modifiers end before `start`: behind its head, or behind them when another occurrence has the head.
    private func head(behind start: Int, _ wanted: RenderingForms.Split, _ isGenitive: Bool) -> Int? {
        var isCoordinated = false
        for place in start..<min(words.count, start + Self.maximumGap + 1) {
            let word = words[place]
            let isBehindNumber = !word.followsDirectly && target.hasOnlyNumber(before: place)
            guard word.followsDirectly || isBehindNumber || (place > start && isCoordinated) else { return nil }
            if place > start || isGenitive || isBehindNumber, wanted.heads.contains(word.hash) {
                if !word.isTaken { return word.range.upperBound }
                return isCoordinated ? words[start - 1].range.upperBound : nil
            }
            let isConjunction = Self.conjunctions.contains(word.hash)
            guard isConjunction || isNominal(word) || (wanted.isVerb && isDeterminer(word)) else { return nil }
            isCoordinated = isCoordinated || isConjunction
        }
        return nil
    }

    /// Whether a word is one of `nouns` with the ending of the genitive.
    private func isGenitive(_ word: TargetWords.Word, of nouns: HashedWords) -> Bool {
        guard !word.isPlain else { return false }
        let key = target.key(of: word)
        return key.hasSuffix("'s") && nouns.contains(WordHash.of(Array(key.utf8.dropLast(2))).value)
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
