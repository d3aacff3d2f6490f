import PadananLanguage
import PadananModel

/// Pairs the names of a segment's two sides that no glossary knows.
///
/// A name that the target has too is its own rendering; else one of the target's other names that is spelled like it; else, where one name
/// is left on each side, that one.
struct NamePairings {
    /// A name and what it was rendered by.
    struct Pair {
        var source: TextRange
        var target: TextRange
        var sourceHash: UInt64
        var targetHash: UInt64
    }

    /// A name that waits for its rendering.
    fileprivate struct Open {
        var range: TextRange
        /// Of the folded letters.
        var hash: UInt64
        let text: TextReading

        init(_ range: TextRange, _ text: TextReading) {
            self.range = range
            self.text = text
            // Letters, spaces and hyphens of ASCII are folded by the hash itself.
            let isPlain = text.bytes[range].allSatisfy { $0.isASCIILetter || $0 == 0x20 || $0 == 0x2D }
            hash =
                isPlain
                ? WordHash.ofASCII(text.bytes, range.lowerBound, range.upperBound).value : WordHash.of(Self.letters(range, text)).value
        }

        private static func letters(_ range: TextRange, _ text: TextReading) -> [UInt8] {
            FoldedKey.fold(text.bytes, in: range, lowercasing: true)
        }

        var letters: [UInt8] { Self.letters(range, text) }

        /// The first letter, folded.
        var initial: UInt8? {
            let first = text.bytes[range.lowerBound]
            // A mark behind the letter would be composed with it.
            guard first < 0x80, text.byte(range.lowerBound + 1) < 0x80 else { return letters.first }
            return first.isASCIIUpper ? first | 0x20 : first
        }
    }

    private let spelling: NameSpelling
    private var source: [Open]
    private var target: [Open]
    private(set) var pairs: [Pair] = []

    /// - Parameter links: names that they cover are the glossary's.
    init(_ reading: PairReading, _ spelling: NameSpelling) {
        self.spelling = spelling
        let names = reading.names ?? NameReading(source: [], target: [])
        let links = reading.links
        source = names.source.lazy.filter { name in
            Self.isSpelled(name, reading.source.bytes) && !links.contains { $0.source.range.overlaps(name.range) }
        }.map { Open($0.range, reading.source) }
        target = names.target.lazy.filter { name in
            Self.isSpelled(name, reading.target.bytes) && !links.contains { $0.target?.overlaps(name.range) ?? false }
        }.map { Open($0.range, reading.target) }
        pairEqualNames()
        if !source.isEmpty, !target.isEmpty { pairSimilarNames() }
        if source.count == 1, target.count == 1 { pair(0, 0) }
        pairs.sort { $0.source.lowerBound < $1.source.lowerBound }
    }

    /// Acronyms stand for other words in each language, and what has digits is an amount or a model.
    private static func isSpelled(_ name: ProperName, _ bytes: [UInt8]) -> Bool {
        (name.kind == .name || name.kind == .brand) && !bytes[name.range].contains { (0x30...0x39).contains($0) }
    }

    /// A name of the target, not paired, that is another spelling of `text`.
    func otherSpelling(of text: String) -> TextRange? {
        target.first { spelling.relation(text, $0.name) == .otherSpelling }?.range
    }

    private mutating func pairEqualNames() {
        for number in source.indices.reversed() {
            guard let place = target.firstIndex(where: { $0.hash == source[number].hash }) else { continue }
            pair(number, place)
        }
    }

    private mutating func pairSimilarNames() {
        for number in source.indices.reversed() {
            let name = source[number]
            let similar = target.indices.filter { place in
                target[place].initial == name.initial && spelling.relation(target[place].name, name.name) != .other
            }
            if similar.count == 1 { pair(number, similar[0]) }
        }
    }

    private mutating func pair(_ number: Int, _ place: Int) {
        let (name, rendering) = (source.remove(at: number), target.remove(at: place))
        pairs.append(Pair(source: name.range, target: rendering.range, sourceHash: name.hash, targetHash: rendering.hash))
    }
}

extension NamePairings.Open {
    var name: String { String(decoding: letters, as: UTF8.self) }
}
