import PadananLanguage
import PadananModel

/// Finds what stands where a term should that begins the source: the noun phrase that begins the target, when nothing else has it.
///
///     Kapal perang itu berlayar …   →   The Russian [military ship] sailed …
struct LeadingPhrase {
    private let source: [UInt8]
    private let target: TargetWords
    private let words: [TargetWords.Word]
    private let analyzer: any MorphologicalAnalyzer
    private let conjunctions: Set<String>
    private let cache: RenderingFormsCache

    /// - Parameters:
    ///   - analyzer: of the target's language; without word classes there is no phrase.
    ///   - conjunctions: of the source's language; a term in a row with others doesn't begin the text alone.
    init(
        _ source: [UInt8], _ target: TargetWords, analyzer: any MorphologicalAnalyzer, conjunctions: Set<String>,
        _ cache: RenderingFormsCache
    ) {
        self.cache = cache
        self.conjunctions = conjunctions
        self.source = source
        self.target = target
        words = target.words
        self.analyzer = analyzer
    }

    /// The last words of the phrase: as many as the term may have, its names and determiners aside.
    func span(for match: TermMatch) -> WeakRendering? {
        guard !source[..<match.range.lowerBound].contains(where: { $0 | 0x20 >= 0x61 }), let end = phraseEnd(), end > 0 else { return nil }
        guard !isInRow(match) else { return nil }
        let isOneWord = !source[match.range].contains(0x20)
        var start = end
        while start > 0, isContent(start - 1), start == end || words[start].followsDirectly, !isOneWord || start == end { start -= 1 }
        guard start < end else { return nil }
        let range = words[start].range.lowerBound..<words[end - 1].range.upperBound
        return WeakRendering(concept: match.concept, range: range, score: LinkScoring.leadingPhrase)
    }

    /// Whether a comma or conjunction follows a term.
    private func isInRow(_ match: TermMatch) -> Bool {
        let rest = source[match.range.upperBound...].drop { $0 == 0x20 }
        if rest.first == UInt8(ascii: ",") { return true }
        return conjunctions.contains(String(decoding: rest.prefix { $0 | 0x20 >= 0x61 }, as: UTF8.self))
    }

    /// Where the phrase ends: before the first verb, or before what stands behind the last noun.
    private func phraseEnd() -> Int? {
        for place in words.indices {
            let word = words[place]
            guard !word.isTaken, place == 0 || word.followsDirectly else { return nil }
            if place > 0, word.isCapitalized { continue }
            guard let partOfSpeech = cache.partOfSpeech(of: word, in: target) else { return nil }
            switch partOfSpeech {
            case .verb, .auxiliary: return place
            case .determiner where place == 0: continue
            case .noun, .adjective, .numeral, .properNoun: continue
            default: return isVerb(place - 1) ? place - 1 : nil
            }
        }
        return nil
    }

    private func isVerb(_ place: Int) -> Bool {
        place > 0 && analyzer.analyses(of: target.key(of: words[place])).contains { $0.partOfSpeech == .verb }
    }

    private func isContent(_ place: Int) -> Bool {
        let word = words[place]
        if word.isCapitalized, !word.beginsSentence, word.length > 4 { return false }
        // A name that begins the sentence renders no common noun: *Neraca perdagangan mencatat surplus*, `Indonesia posted a surplus`.
        if word.isCapitalized, !target.isAcronym(word), analyzer.analyses(of: target.key(of: word)).first?.isGuessed == true {
            return false
        }
        if !word.isPlain {
            let key = target.key(of: word)
            if key.hasSuffix("'s") || key.utf8.contains(where: { (0x30...0x39).contains($0) }) { return false }
        }
        return !TargetWords.functionWordHashes.contains(word.hash)
    }
}
