import PadananLanguage
import PadananModel

/// A text as folded words without punctuation, for comparing stretches of it.
struct EvaluatedText {
    let bytes: [UInt8]
    private let words: [String]
    private let ranges: [TextRange]

    init(_ text: String) {
        bytes = [UInt8](text.utf8)
        var words: [String] = []
        var ranges: [TextRange] = []
        for token in Tokenizer(bytes) where token.kind == .word || token.kind == .number || token.kind == .address {
            words.append(String(decoding: FoldedKey.fold(bytes, in: token.range, lowercasing: true), as: UTF8.self))
            ranges.append(token.range)
        }
        self.words = words
        self.ranges = ranges
    }

    /// The words of which some of `range` is a part.
    func words(in range: TextRange) -> [String] { Array(words[indices(of: range)]) }

    /// Up to `width` words on either side of `range`.
    func neighbours(of range: TextRange, _ width: Int) -> [String] {
        let indices = indices(of: range)
        return Array(words[..<indices.lowerBound].suffix(width) + words[indices.upperBound...].prefix(width))
    }

    private func indices(of range: TextRange) -> Range<Int> {
        let start = Self.firstIndex(in: ranges) { $0.upperBound > range.lowerBound }
        let end = Self.firstIndex(in: ranges) { $0.lowerBound >= range.upperBound }
        return start..<max(start, end)
    }

    /// The first place where a condition holds that holds from there on.
    private static func firstIndex(in ranges: [TextRange], where holds: (TextRange) -> Bool) -> Int {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(ranges[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// How many words both lists have, each as often as in the list that has it less often.
    static func shared(_ first: [String], _ second: [String]) -> Int {
        var rest = first
        return second.count { word in
            guard let place = rest.firstIndex(of: word) else { return false }
            rest.remove(at: place)
            return true
        }
    }

    /// The places of the text, none of which is taken yet.
    var places: Places { Places(words: words, isTaken: Array(repeating: false, count: words.count)) }

    /// Stretches of a text that can be taken once.
    struct Places {
        fileprivate let words: [String]
        fileprivate var isTaken: [Bool]

        /// Takes the first free stretch with these words; false when there is none.
        mutating func take(_ wanted: [String]) -> Bool {
            guard !wanted.isEmpty, wanted.count <= words.count else { return false }
            for start in 0...words.count - wanted.count where words[start] == wanted[0] {
                let stretch = start..<start + wanted.count
                guard words[stretch].elementsEqual(wanted), !isTaken[stretch].contains(true) else { continue }
                for index in stretch { isTaken[index] = true }
                return true
            }
            return false
        }
    }
}
