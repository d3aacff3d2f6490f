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
        let masks = wanted.map { Self.letters(of: $0) }
        return (0...(words.count - wanted.count)).compactMap { start in
            // Most words are nothing like the first one.
            guard !words[start].isTaken, Self.mayBeSlip(wanted[0], masks[0], words[start].key) else { return nil }
            return span(term, wanted, masks, at: start, concept)
        }
    }

    private func span(_ term: Term, _ wanted: [String], _ masks: [UInt32], at start: Int, _ concept: Int) -> WeakRendering? {
        let found = words[start..<start + wanted.count]
        guard found.dropFirst().allSatisfy(\.followsDirectly), !found.contains(where: \.isTaken) else { return nil }
        guard !term.isAllCapitals || isCapitals(found) else { return nil }
        guard zip(zip(wanted, masks), found).allSatisfy({ Self.mayBeSlip($0.0, $0.1, $1.key) }) else { return nil }
        let distances = zip(wanted, found).map { EditDistance.between($0.utf8, $1.key.utf8) }
        guard distances.contains(where: { $0 > 0 }), zip(wanted, distances).allSatisfy(Self.isSlip) else { return nil }
        let range = words[start].range.lowerBound..<words[start + wanted.count - 1].range.upperBound
        return WeakRendering(concept: concept, range: range, score: LinkScoring.misspelt + LinkScoring.perWord * Double(wanted.count))
    }

    /// Whether two words may be a slip apart, by their lengths and letters: never false for those that are.
    private static func mayBeSlip(_ wanted: String, _ mask: UInt32, _ found: String) -> Bool {
        let most = wanted.utf8.count < shortestWord ? 0 : wanted.utf8.count > 7 ? 2 : 1
        guard abs(wanted.utf8.count - found.utf8.count) <= most else { return false }
        let other = letters(of: found)
        return (mask & ~other).nonzeroBitCount <= most && (other & ~mask).nonzeroBitCount <= most
    }

    /// The letters in a word as bits.
    private static func letters(of word: String) -> UInt32 {
        word.utf8.reduce(0) { $0 | 1 << UInt32($1 & 31) }
    }

    private func isCapitals(_ words: ArraySlice<TargetWords.Word>) -> Bool {
        words.allSatisfy { word in target[word.range].allSatisfy { !(0x61...0x7A).contains($0) } }
    }

    private static func isSlip(_ word: String, _ distance: Int) -> Bool {
        distance == 0 || (word.utf8.count >= shortestWord && distance <= (word.utf8.count > 7 ? 2 : 1))
    }
}
