import PadananLanguage

/// The endings of a language, arranged for looking them up at the end of a word.
struct EndingTable: Sendable {
    struct Ending: Sendable {
        var bytes: [UInt8]
        var minimumStem: Int
        /// The number of the inflection in the index.
        var number: UInt16
        var length: Int { bytes.count }
    }

    /// Longest first.
    private let endings: [Ending]
    /// Bit set for each pair of last two bytes that an ending has.
    private var lastBytes = [UInt64](repeating: 0, count: 1024)

    init(_ endings: [Ending]) {
        self.endings = endings.sorted { $0.length > $1.length }
        for ending in endings {
            let last = ending.bytes[ending.length - 1]
            for before in ending.length > 1 ? [ending.bytes[ending.length - 2]] : Array(UInt8.min...UInt8.max) {
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

    /// The endings that the word has, longest first.
    func matching(_ text: [UInt8], _ start: Int, _ end: Int) -> some Sequence<Ending> {
        endings.lazy.filter { ending in
            let stem = end - start - ending.length
            guard stem >= ending.minimumStem else { return false }
            for offset in 0..<ending.length where text[end - ending.length + offset] | 0x20 != ending.bytes[offset] | 0x20 { return false }
            return true
        }
    }

    /// The inflection number of the ending that `word` is.
    func number(of word: [UInt8]) -> UInt16? {
        endings.first { $0.bytes == word }?.number
    }

    /// The glossary word that folded `bytes` are, with or without an ending; word 0 when none.
    func merged(_ bytes: [UInt8], in index: TermIndex) -> (word: UInt32, ending: UInt16) {
        let word = index.words.find(bytes)
        if word != 0 { return (word, 0) }
        for ending in matching(bytes, 0, bytes.count) {
            let stem = index.words.find(Array(bytes.dropLast(ending.length)))
            if stem != 0 { return (stem, ending.number) }
        }
        return (0, 0)
    }
}
