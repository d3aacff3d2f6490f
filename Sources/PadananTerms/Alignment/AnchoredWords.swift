import PadananLanguage
import PadananModel

/// Finds the word that stands where a term should, beside a name that both texts have: `officials in Vietnam` for *pemerintah Vietnam*.
struct AnchoredWords {
    private let source: [TargetWords.Word]
    private let target: [TargetWords.Word]
    private let functionWords: Set<String>
    /// Of the target's language.
    private let analyzer: any MorphologicalAnalyzer

    /// - Parameter functionWords: prepositions of the source language that may stand between term and name.
    init(_ source: [UInt8], _ target: TargetWords, functionWords: Set<String>, analyzer: any MorphologicalAnalyzer) {
        self.analyzer = analyzer
        self.source = TargetWords(source, taken: []).words
        self.target = target.words
        self.functionWords = functionWords
    }

    /// The content word before the name that follows the occurrence, if there is one.
    func span(for match: TermMatch) -> WeakRendering? {
        guard let name = nameBehind(match), let place = onlyPlace(of: name, in: target), onlyPlace(of: name, in: source) != nil else {
            return nil
        }
        var before = place
        while before > 0, target[before].followsDirectly {
            before -= 1
            if TargetWords.functionWords.contains(target[before].key) { continue }
            let word = target[before]
            guard !word.isTaken, !word.isCapitalized || word.beginsSentence, word.key.utf8.count > 3, isNoun(word.key) else { return nil }
            return WeakRendering(concept: match.concept, range: word.range, score: LinkScoring.anchored)
        }
        return nil
    }

    /// Whether a word is read as a noun first; one of a language without word classes may be.
    private func isNoun(_ word: String) -> Bool {
        let partOfSpeech = analyzer.analyses(of: word).first?.partOfSpeech
        return partOfSpeech == nil || partOfSpeech == .noun
    }

    /// The name right behind the occurrence, or behind one preposition.
    private func nameBehind(_ match: TermMatch) -> String? {
        guard let next = source.firstIndex(where: { $0.range.lowerBound >= match.range.upperBound }), source[next].followsDirectly else {
            return nil
        }
        if source[next].isCapitalized { return source[next].key }
        guard functionWords.contains(source[next].key), next + 1 < source.count, source[next + 1].followsDirectly else { return nil }
        return source[next + 1].isCapitalized ? source[next + 1].key : nil
    }

    private func onlyPlace(of key: String, in words: [TargetWords.Word]) -> Int? {
        let places = words.indices.filter { words[$0].key == key }
        return places.count == 1 ? places[0] : nil
    }
}
