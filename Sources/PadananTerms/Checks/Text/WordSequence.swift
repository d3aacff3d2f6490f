import PadananLanguage
import PadananModel

/// The words of a part of a text, without what stands between them.
struct WordSequence {
    private let text: TextReading
    private let hashes: [UInt64]
    /// The places of the words.
    let ranges: [TextRange]

    /// - Parameter range: of tokens.
    init(_ text: TextReading, _ range: Range<Int>) {
        self.text = text
        var hashes: [UInt64] = []
        var ranges: [TextRange] = []
        for token in text.tokens[range] where token.kind == .word {
            hashes.append(token.hash)
            ranges.append(token.range)
        }
        self.hashes = hashes
        self.ranges = ranges
    }

    var count: Int { hashes.count }
    var isEmpty: Bool { hashes.isEmpty }

    /// From the first word to the last.
    var span: TextRange? { ranges.first.flatMap { first in ranges.last.map { first.lowerBound..<$0.upperBound } } }

    func hash(_ place: Int) -> UInt64? { place < hashes.count ? hashes[place] : nil }

    func contains(where condition: (UInt64) -> Bool) -> Bool { hashes.contains(where: condition) }

    /// Whether the words of a phrase follow one another.
    func contains(_ phrase: [UInt64]) -> Bool {
        guard let first = phrase.first, phrase.count <= hashes.count else { return false }
        return hashes.indices.contains { place in
            hashes[place] == first && place + phrase.count <= hashes.count && hashes[place..<place + phrase.count].elementsEqual(phrase)
        }
    }

    /// Whether a question mark follows: *bukan?*
    func endsQuestion(_ place: Int) -> Bool {
        let end = ranges[place].upperBound
        return end < text.bytes.count && text.bytes[end] == UInt8(ascii: "?")
    }
}
