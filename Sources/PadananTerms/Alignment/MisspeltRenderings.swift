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
        let wanted = TermElements(term.text).words
        guard !wanted.isEmpty, wanted.count <= words.count else { return [] }
        return (0...(words.count - wanted.count)).compactMap { start in
            let found = words[start..<start + wanted.count]
            guard found.dropFirst().allSatisfy(\.followsDirectly), !found.contains(where: \.isTaken) else { return nil }
            guard !term.isAllCapitals || isCapitals(found) else { return nil }
            let distances = zip(wanted, found).map { EditDistance.between($0.utf8, $1.key.utf8) }
            guard distances.contains(where: { $0 > 0 }), zip(wanted, distances).allSatisfy(Self.isSlip) else { return nil }
            let range = words[start].range.lowerBound..<words[start + wanted.count - 1].range.upperBound
            return WeakRendering(concept: concept, range: range, score: LinkScoring.misspelt + LinkScoring.perWord * Double(wanted.count))
        }
    }

    private func isCapitals(_ words: ArraySlice<TargetWords.Word>) -> Bool {
        words.allSatisfy { word in target[word.range].allSatisfy { !(0x61...0x7A).contains($0) } }
    }

    private static func isSlip(_ word: String, _ distance: Int) -> Bool {
        distance == 0 || (word.utf8.count >= shortestWord && distance <= (word.utf8.count > 7 ? 2 : 1))
    }
}
