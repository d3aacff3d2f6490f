import PadananLanguage
import PadananModel

/// Finds the word that stands where a term should, beside a name that both texts have: `officials in Vietnam` for *pemerintah Vietnam*.
struct AnchoredWords {
    private let source: TokenizedText
    private let target: TargetWords
    private let prepositions: HashedWords
    private let cache: RenderingFormsCache

    /// - Parameter prepositions: of the source language, which may stand between term and name.
    init(_ source: TokenizedText, _ target: TargetWords, prepositions: HashedWords, _ cache: RenderingFormsCache) {
        self.cache = cache
        self.source = source
        self.target = target
        self.prepositions = prepositions
    }

    /// The content word before the name that follows the occurrence, if there is one.
    func span(for match: TermMatch) -> WeakRendering? {
        guard mayPrecedeName(match) else { return nil }
        let sourceWords = TargetWords(source).words
        let words = target.words
        guard let name = nameBehind(match, sourceWords), let place = onlyPlace(of: name, in: words),
            onlyPlace(of: name, in: sourceWords) != nil
        else { return nil }
        var before = place
        while before > 0, words[before].followsDirectly {
            before -= 1
            if TargetWords.functionWordHashes.contains(words[before].hash) { continue }
            let word = words[before]
            guard !word.isTaken, !word.isCapitalized || word.beginsSentence, word.length > 3, isNoun(word) else {
                return nil
            }
            return WeakRendering(concept: match.concept, range: word.range, score: LinkScoring.anchored)
        }
        return nil
    }

    /// Whether a word is read as a noun first; one of a language without word classes may be.
    private func isNoun(_ word: TargetWords.Word) -> Bool {
        let partOfSpeech = cache.partOfSpeech(of: word, in: target)
        return partOfSpeech == nil || partOfSpeech == .noun
    }

    /// Whether a name or preposition may follow the occurrence: false for a mark or a small word, as follow most.
    private func mayPrecedeName(_ match: TermMatch) -> Bool {
        let (source, end) = (source.bytes, match.range.upperBound)
        guard end + 1 < source.count else { return false }
        guard source[end] == 0x20, (0x61...0x7A).contains(source[end + 1]) else { return source[end] != 0x2C || source[end + 1] != 0x20 }
        var next = end + 1
        while next < source.count, (0x61...0x7A).contains(source[next]) { next += 1 }
        guard next < source.count, source[next] == 0x20 else { return true }
        return prepositions.contains(WordHash.ofASCII(source, end + 1, next).value)
    }

    /// The hash of the name right behind the occurrence, or behind one preposition.
    private func nameBehind(_ match: TermMatch, _ words: [TargetWords.Word]) -> UInt64? {
        guard let next = words.firstIndex(where: { $0.range.lowerBound >= match.range.upperBound }), words[next].followsDirectly else {
            return nil
        }
        if words[next].isCapitalized { return words[next].hash }
        guard prepositions.contains(words[next].hash), next + 1 < words.count, words[next + 1].followsDirectly else { return nil }
        return words[next + 1].isCapitalized ? words[next + 1].hash : nil
    }

    private func onlyPlace(of hash: UInt64, in words: [TargetWords.Word]) -> Int? {
        guard let first = words.firstIndex(where: { $0.hash == hash }) else { return nil }
        return words[(first + 1)...].contains { $0.hash == hash } ? nil : first
    }
}
