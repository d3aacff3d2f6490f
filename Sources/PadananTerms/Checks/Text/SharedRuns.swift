import PadananLanguage
import PadananModel

/// Words that follow one another in both texts; ranges are of tokens and begin and end with a word.
struct SharedRun {
    var source: Range<Int>
    var target: Range<Int>
}

/// The runs of words that stand in both texts, the longest at each place of the target.
///
/// Cost: linear; of a word that the source has often, the first places are tried.
struct SharedRuns {
    private(set) var runs: [SharedRun] = []

    init(_ source: TextReading, _ target: TextReading) {
        let (left, right) = (Self.words(source), Self.words(target))
        var last = WordHashMap(capacity: left.count)
        var next = Array(repeating: -1, count: left.count)
        for place in left.indices.reversed() {
            let hash = source.tokens[left[place]].hash | 1
            next[place] = last[hash] ?? -1
            last.set(hash, place)
        }
        var place = 0
        while place < right.count {
            var (best, length) = (0, 0)
            var candidate = last[target.tokens[right[place]].hash | 1] ?? -1
            var tries = 0
            while candidate >= 0, tries < Self.mostCandidates {
                let shared = Self.length(source, left, candidate, target, right, place)
                if shared > length { (best, length) = (candidate, shared) }
                candidate = next[candidate]
                tries += 1
            }
            if length > 0 { append(left[best]..<left[best + length - 1] + 1, right[place]..<right[place + length - 1] + 1) }
            place += max(1, length)
        }
    }

    private mutating func append(_ source: Range<Int>, _ target: Range<Int>) {
        runs.append(SharedRun(source: source, target: target))
    }

    private static func words(_ text: TextReading) -> [Int] {
        text.tokens.indices.filter { text.tokens[$0].kind == .word }
    }

    private static func length(
        _ source: TextReading, _ left: [Int], _ first: Int, _ target: TextReading, _ right: [Int], _ second: Int
    ) -> Int {
        var length = 0
        while first + length < left.count, second + length < right.count, length < longest {
            let (one, other) = (source.tokens[left[first + length]], target.tokens[right[second + length]])
            guard one.hash == other.hash, source.bytes[one.range].elementsEqual(target.bytes[other.range]) else { break }
            length += 1
        }
        return length
    }

    /// So that hostile text costs little; ordinary runs never come near either.
    private static let mostCandidates = 16
    private static let longest = 4096
}
