import PadananLanguage
import PadananModel

/// Finds what stands for a name that was not kept: another name of the glossary (`the ICC` for the *Mahkamah Internasional*), or words
/// in capitals that the source doesn't have (`the Five Principles` for *Pancasila*).
struct ReplacedNames {
    private let aligner: TermAligner
    private let words: [TargetWords.Word]
    private let source: TokenizedText

    init(_ aligner: TermAligner, _ source: TokenizedText, _ target: TargetWords) {
        self.aligner = aligner
        words = target.words
        self.source = source
    }

    /// Names of other concepts among `renderings`, none of which the source mentions.
    func otherNames(for concept: Int, among renderings: [TermMatch], isMentioned: (Int) -> Bool) -> [WeakRendering] {
        guard aligner.termbase.concepts[concept].partOfSpeech == .proper else { return [] }
        return renderings.compactMap { found in
            let other = aligner.termbase.concepts[found.concept]
            guard other.partOfSpeech == .proper, !isMentioned(found.concept), !isTaken(found.range) else { return nil }
            let rendering = TermLink.Rendering(concept: found.concept, term: found.term, kind: found.kind)
            let words = other.terms[found.term].text.utf8.count { $0 == 0x20 } + 1
            let score = LinkScoring.otherName + LinkScoring.perWord * Double(words)
            return WeakRendering(concept: concept, range: found.range, score: score, rendering: rendering)
        }
    }

    private static let innerWords = HashedWords(["of", "the"])

    private func isTaken(_ range: TextRange) -> Bool {
        words.contains { $0.isTaken && $0.range.overlaps(range) }
    }

    /// Runs of capitalised words, one of which the source doesn't have, for a name that must stay verbatim.
    func capitalizedRuns(for concept: Int) -> [WeakRendering] {
        guard aligner.termbase.concepts[concept].isVerbatim else { return [] }
        let sourceKeys = Set(TargetWords(source).words.map(\.hash))
        var runs: [WeakRendering] = []
        var place = 0
        while place < words.count {
            guard isNameWord(place) else {
                place += 1
                continue
            }
            let end = runEnd(place)
            let isNew = words[place..<end].contains { !sourceKeys.contains($0.hash) }
            if isNew, end > place + 1 || !words[place].beginsSentence {
                let score = LinkScoring.capitalizedRun + LinkScoring.perWord * Double(min(3, end - place))
                runs.append(
                    WeakRendering(concept: concept, range: words[place].range.lowerBound..<words[end - 1].range.upperBound, score: score))
            }
            place = end
        }
        return runs
    }

    private func isNameWord(_ place: Int) -> Bool {
        let word = words[place]
        return word.isCapitalized && !word.isTaken && !TargetWords.functionWordHashes.contains(word.hash)
    }

    /// The end of a run of name words, with `of` and `the` inside.
    private func runEnd(_ start: Int) -> Int {
        var end = start + 1
        while true {
            var next = end
            while next < words.count, words[next].followsDirectly, Self.innerWords.contains(words[next].hash) { next += 1 }
            guard next < words.count, words[next].followsDirectly, isNameWord(next) else { return end }
            end = next + 1
        }
    }
}
