import PadananLanguage

/// The endings of a language, arranged for looking them up at the end of a word.
struct EndingTable: Sendable {
    /// An ending of at most eight bytes, kept as a number: an array in it would be counted at each look.
    struct Ending: Sendable {
        let length: Int
        let minimumStem: Int
        /// The number of the inflection in the index.
        let number: UInt16
        /// The bytes as the last ones of eight, and the mask of their places.
        fileprivate let bits: UInt64
        fileprivate let mask: UInt64

        init(_ text: String, minimumStem: Int, number: UInt16) {
            let bytes = [UInt8](text.utf8)
            precondition((1...8).contains(bytes.count), "an ending has one to eight bytes")
            self.minimumStem = minimumStem
            self.number = number
            length = bytes.count
            let shift = UInt64(8 * (8 - bytes.count))
            bits = (bytes.eightBytes(at: 0) | 0x2020_2020_2020_2020) << shift
            mask = UInt64.max << shift
        }
    }

    /// Longest first.
    let all: [Ending]
    /// Bit set for each pair of last two bytes that an ending has.
    private var lastBytes = [UInt64](repeating: 0, count: 1024)

    init(_ endings: [Ending]) {
        all = endings.sorted { $0.length > $1.length }
        for ending in endings {
            let last = UInt8(truncatingIfNeeded: ending.bits >> 56)
            let before = UInt8(truncatingIfNeeded: ending.bits >> 48)
            for before in ending.length > 1 ? before...before : UInt8.min...UInt8.max {
                let pair = Int(before) << 8 | Int(last)
                lastBytes[pair >> 6] |= 1 << UInt64(pair & 63)
            }
        }
    }

    /// Whether a word of ASCII letters that ends before `end` may have an ending.
    @inline(__always)
    func mayEnd(_ text: [UInt8], _ end: Int) -> Bool {
        guard end >= 2 else { return false }
        let pair = Int(text[end - 2] | 0x20) << 8 | Int(text[end - 1] | 0x20)
        return lastBytes[pair >> 6] >> UInt64(pair & 63) & 1 != 0
    }

    /// The eight bytes before `end` in lower case, the last in the highest place.
    @inline(__always)
    private static func lastEight(_ text: [UInt8], _ end: Int) -> UInt64 {
        let last = end >= 8 ? text.eightBytes(at: end - 8) : text.eightBytes(at: 0) << UInt64(8 * (8 - end))
        return last | 0x2020_2020_2020_2020
    }

    /// Whether the word in `start ..< end` has `ending` behind a stem that is long enough.
    @inline(__always)
    func has(_ ending: Ending, _ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
        return Self.lastEight(text, end) & ending.mask == ending.bits && end - start - ending.length >= ending.minimumStem
    }

    /// The inflection number of the ending that the word in `start ..< end` is.
    func number(of text: [UInt8], _ start: Int, _ end: Int) -> UInt16? {
        let last = Self.lastEight(text, end)
        return all.first { $0.length == end - start && last & $0.mask == $0.bits }?.number
    }

    /// The glossary word that folded `bytes` are, with or without an ending; word 0 when none.
    func merged(_ bytes: [UInt8], in index: TermIndex) -> (word: UInt32, ending: UInt16) {
        let word = index.words.find(bytes)
        if word != 0 { return (word, 0) }
        for ending in all where has(ending, bytes, 0, bytes.count) {
            let stem = index.words.find(Array(bytes.dropLast(ending.length)))
            if stem != 0 { return (stem, ending.number) }
        }
        return (0, 0)
    }
}
