import PadananLanguage
import PadananModel

/// Finds renderings with a slip of the pen: `Muhammadiah`, `IEA` for `IAEA`.
struct MisspeltRenderings {
    /// Shorter words differ by one letter from too many others.
    private static let shortestWord = 4

    private let aligner: TermAligner
    private let target: [UInt8]
    private let words: [TargetWords.Word]

    init(_ aligner: TermAligner, _ target: [UInt8], _ words: TargetWords) {
        self.aligner = aligner
        self.target = target
        self.words = words.words
    }

    /// Spans that differ in a letter or two from an approved rendering of `concept`.
    func spans(of concept: Int) -> [WeakRendering] {
        aligner.termbase.concepts[concept].terms(in: aligner.languages.target).filter(\.status.isApproved).flatMap {
            spans(of: $0, concept)
        }
    }

    private func spans(of term: Term, _ concept: Int) -> [WeakRendering] {
        let wanted = TermElements(term.text).words.map { WantedWord($0) }
        guard !wanted.isEmpty, wanted.count <= words.count else { return [] }
        return (0...(words.count - wanted.count)).compactMap { start in
            guard isMisspelt(wanted, at: start) else { return nil }
            let found = words[start..<start + wanted.count]
            guard found.dropFirst().allSatisfy(\.followsDirectly), !found.contains(where: \.isTaken) else { return nil }
            guard !term.isAllCapitals || isCapitals(found) else { return nil }
            let range = words[start].range.lowerBound..<words[start + wanted.count - 1].range.upperBound
            return WeakRendering(concept: concept, range: range, score: LinkScoring.misspelt + LinkScoring.perWord * Double(wanted.count))
        }
    }

    /// A word of a rendering, and how far a slip of it may be from it.
    private struct WantedWord {
        let key: String
        let letters: LetterSet
        let limit: Int

        init(_ key: String) {
            self.key = key
            letters = LetterSet(key.utf8)
            limit = key.utf8.count > 7 ? 2 : key.utf8.count >= MisspeltRenderings.shortestWord ? 1 : 0
        }
    }

    /// Whether the words from `start` on are the wanted ones but for slips, of which there is at least one.
    private func isMisspelt(_ wanted: [WantedWord], at start: Int) -> Bool {
        var hasSlip = false
        for (offset, word) in wanted.enumerated() {
            let found = words[start + offset]
            guard word.letters.leastDistance(to: found.letters) <= word.limit else { return false }
            if found.key == word.key { continue }
            guard word.limit > 0, EditDistance.between(word.key.utf8, found.key.utf8, atMost: word.limit) != nil else { return false }
            hasSlip = true
        }
        return hasSlip
    }

    private func isCapitals(_ words: ArraySlice<TargetWords.Word>) -> Bool {
        words.allSatisfy { word in target[word.range].allSatisfy { !(0x61...0x7A).contains($0) } }
    }
}
