import PadananLanguage
import PadananModel

/// Finds approved renderings of several words with other words in between: `senior defence official` for `senior official`, `health and
/// welfare minister` for `health minister`, `North and South Korea`, where two names share their head, `impose new sanctions`.
struct SplitRenderings {
    /// Words that may stand in between, as those of one noun phrase.
    private static let maximumGap = 3

    private let aligner: TermAligner
    private let words: [TargetWords.Word]
    private let analyzer: any MorphologicalAnalyzer

    init(_ aligner: TermAligner, _ target: TargetWords) {
        self.aligner = aligner
        words = target.words
        analyzer = aligner.targetRecognizer.index.analyzer
    }

    func spans(of number: Int) -> [WeakRendering] {
        let concept = aligner.termbase.concepts[number]
        var found: [WeakRendering] = []
        for (place, term) in concept.terms.enumerated()
        where term.status.isApproved && term.language.isSameLanguage(as: aligner.languages.target) {
            let wanted = TermElements(term.text).words
            let isVerb = concept.effectivePartOfSpeech(for: term) == .verb
            guard wanted.count > 1, !isVerb || wanted.count == 2, let head = wanted.last else { continue }
            guard !wanted.contains(where: { TargetWords.functionWords.contains($0) }) else { continue }
            let rendering = TermLink.Rendering(concept: number, term: place, kind: .variant)
            found += ranges(Array(wanted.dropLast()), head, isVerb).map { range in
                WeakRendering(
                    concept: number, range: range, score: LinkScoring.split + LinkScoring.perWord * Double(wanted.count),
                    rendering: rendering, status: LinkStatus(term.status))
            }
        }
        return found
    }

    private func ranges(_ modifiers: [String], _ head: String, _ isVerb: Bool) -> [TextRange] {
        guard words.count > modifiers.count else { return [] }
        let verbs = isVerb ? Set(analyzer.forms(of: modifiers[0], as: .verb).map(\.form)) : []
        return (0..<(words.count - modifiers.count)).compactMap { start in
            let key = words[start].key
            guard isVerb ? verbs.contains(key) : key == modifiers[0], !words[start].isTaken else { return nil }
            let end = start + modifiers.count
            let run = words[start..<end]
            guard zip(run, modifiers).dropFirst().allSatisfy({ $0.key == $1 && !$0.isTaken }), run.dropFirst().allSatisfy(\.followsDirectly)
            else {
                return nil
            }
            let heads = Set(analyzer.forms(of: head, as: .nounHead).map(\.form))
            return self.head(behind: end, heads, isVerb).map { words[start].range.lowerBound..<$0 }
        }
    }

    /// Where a rendering ends whose modifiers end before `start`: behind its head, or behind them when another occurrence has the head.
    private func head(behind start: Int, _ heads: Set<String>, _ isVerb: Bool) -> Int? {
        var isCoordinated = false
        for place in start..<min(words.count, start + Self.maximumGap + 1) {
            let word = words[place]
            guard word.followsDirectly || (place > start && isCoordinated) else { return nil }
            if place > start, heads.contains(word.key) {
                if !word.isTaken { return word.range.upperBound }
                return isCoordinated ? words[start - 1].range.upperBound : nil
            }
            let isConjunction = word.key == "and" || word.key == "or"
            guard isConjunction || isNominal(word) || (isVerb && isDeterminer(word)) else { return nil }
            isCoordinated = isCoordinated || isConjunction
        }
        return nil
    }

    /// Whether an object begins with a word: `impose its sanctions`.
    private func isDeterminer(_ word: TargetWords.Word) -> Bool {
        let partOfSpeech = analyzer.analyses(of: word.key).first?.partOfSpeech
        return partOfSpeech == .determiner || partOfSpeech == .pronoun
    }

    private func isNominal(_ word: TargetWords.Word) -> Bool {
        if word.isCapitalized { return true }
        switch analyzer.analyses(of: word.key).first?.partOfSpeech {
        case .noun, .adjective, .properNoun, .numeral: return true
        default: return false
        }
    }
}
