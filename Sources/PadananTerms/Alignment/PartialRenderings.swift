import PadananLanguage
import PadananModel

/// Finds broken renderings: `the climate` for *perubahan iklim*, where the glossary has `climate change`, and `security promises` for
/// *jaminan keamanan*, where only the head was replaced.
struct PartialRenderings {
    private let words: [TargetWords.Word]

    init(_ target: TargetWords) {
        words = target.words
    }

    /// Runs of words that are all in a rendering of `concept` of several words.
    func spans(of concept: Int, _ parts: RenderingParts) -> [WeakRendering] {
        guard !parts.isEmpty else { return [] }
        var spans: [WeakRendering] = []
        var place = 0
        while place < words.count {
            guard !words[place].isTaken, parts.all.contains(words[place].hash) else {
                place += 1
                continue
            }
            var end = place + 1
            while end < words.count, words[end].followsDirectly, !words[end].isTaken, parts.all.contains(words[end].hash) { end += 1 }
            let hasHead = words[place..<end].contains { parts.heads.contains($0.hash) }
            if !hasHead, isReplacedHead(place..<end) { end += 1 }
            let score = LinkScoring.partial + LinkScoring.perWord * Double(end - place) + (hasHead ? LinkScoring.hasHead : 0)
            spans.append(
                WeakRendering(concept: concept, range: words[place].range.lowerBound..<words[end - 1].range.upperBound, score: score))
            place = end
        }
        return spans
    }

    /// Whether behind a run of modifiers another content word stands where the head should.
    private func isReplacedHead(_ run: Range<Int>) -> Bool {
        guard run.upperBound < words.count else { return false }
        let next = words[run.upperBound]
        let isContentWord = !TargetWords.functionWordHashes.contains(next.hash) && next.length > 3
        return next.followsDirectly && !next.isTaken && isContentWord && !(next.isCapitalized && !words[run.lowerBound].isCapitalized)
    }
}
