import PadananModel

/// The phrases before the colon of a line that refers to another article: `Baca Juga:`.
struct CrossReferences: Sendable {
    private let hashes: Set<WordHash>
    private let longest: Int

    init() {
        let phrases = DataTable(commonCrossReferencesData).rows.map { Array($0[0].utf8) }
        hashes = Set(phrases.map { WordHash.ofASCII($0, 0, $0.count) })
        longest = phrases.map(\.count).max() ?? 0
    }

    /// Whether the line `line` of `text` begins with such a phrase and a colon, whatever its case.
    func begin(_ line: TextRange, of text: [UInt8]) -> Bool {
        guard let colon = text[line].prefix(longest + 1).firstIndex(of: UInt8(ascii: ":")) else { return false }
        return hashes.contains(WordHash.ofASCII(text, line.lowerBound, colon))
    }
}
