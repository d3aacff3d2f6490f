import PadananLanguage
import PadananModel

/// Finds renderings with a slip of the pen: `Muhammadiah`, `IEA` for `IAEA`.
struct MisspeltRenderings {
    /// Shorter words differ by one letter from too many others.
    private static let shortestWord = 4

    private let text: [UInt8]
    private let target: TargetWords
    private let words: [TargetWords.Word]

    private let analyzer: any MorphologicalAnalyzer

    /// - Parameter analyzer: of the target's language.
    init(_ text: [UInt8], _ target: TargetWords, analyzer: any MorphologicalAnalyzer) {
        self.analyzer = analyzer
        self.text = text
        self.target = target
        words = target.words
    }

    /// Spans that differ in a letter or two from an approved rendering of `concept`.
    func spans(of concept: Int, _ forms: RenderingForms) -> [WeakRendering] {
        forms.spelled.flatMap { spans(of: $0, concept) }
    }

    private func spans(of wanted: RenderingForms.Spelled, _ concept: Int) -> [WeakRendering] {
        guard let first = wanted.words.first, wanted.words.count <= words.count else { return [] }
        return (0...(words.count - wanted.words.count)).compactMap { start in
            // Most words are nothing like the first one.
            guard !words[start].isTaken, mayBeSlip(first, wanted.letters[0], words[start]) else { return nil }
            return span(wanted, at: start, concept)
        }
    }

    private func span(_ wanted: RenderingForms.Spelled, at start: Int, _ concept: Int) -> WeakRendering? {
        let found = words[start..<start + wanted.words.count]
        guard found.dropFirst().allSatisfy(\.followsDirectly), !found.contains(where: \.isTaken) else { return nil }
        guard !wanted.isAllCapitals || isCapitals(found) else { return nil }
        guard zip(zip(wanted.words, wanted.letters), found).allSatisfy({ mayBeSlip($0.0, $0.1, $1) }) else { return nil }
        guard zip(wanted.hashes, found).allSatisfy({ $0 == $1.hash || !isOrdinary($1) }) else { return nil }
        let distances = zip(wanted.words, found).map { EditDistance.between($0.utf8, target.key(of: $1).utf8) }
        guard distances.contains(where: { $0 > 0 }), zip(wanted.words, distances).allSatisfy(Self.isSlip) else { return nil }
        let range = words[start].range.lowerBound..<words[start + found.count - 1].range.upperBound
        return WeakRendering(concept: concept, range: range, score: LinkScoring.misspelt + LinkScoring.perWord * Double(found.count))
    }

    /// Whether a word is one of the language, no slip: `said` is not a misspelt `raid`.
    private func isOrdinary(_ word: TargetWords.Word) -> Bool {
        !word.isCapitalized && !analyzer.keys(of: Array(target.key(of: word).utf8)).isGuessed
    }

    /// Whether two words may be a slip apart, by their lengths and letters: never false for those that are.
    private func mayBeSlip(_ wanted: String, _ mask: UInt32, _ found: TargetWords.Word) -> Bool {
        let most = wanted.utf8.count < Self.shortestWord ? 0 : wanted.utf8.count > 7 ? 2 : 1
        guard abs(wanted.utf8.count - found.length) <= most else { return false }
        return (mask & ~found.letters).nonzeroBitCount <= most && (found.letters & ~mask).nonzeroBitCount <= most
    }

    /// The letters in a word as bits.
    static func letters(of word: some Sequence<UInt8>) -> UInt32 {
        word.reduce(0) { $0 | 1 << UInt32($1 & 31) }
    }

    private func isCapitals(_ words: ArraySlice<TargetWords.Word>) -> Bool {
        words.allSatisfy { word in text[word.range].allSatisfy { !(0x61...0x7A).contains($0) } }
    }

    private static func isSlip(_ word: String, _ distance: Int) -> Bool {
        distance == 0 || (word.utf8.count >= shortestWord && distance <= (word.utf8.count > 7 ? 2 : 1))
    }
}
