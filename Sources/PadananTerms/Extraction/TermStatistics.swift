import PadananLanguage

/// What the places of candidates say of them as terms.
struct TermStatistics: Sendable {
    /// Of one candidate.
    struct Figures: Sendable, Hashable {
        /// How often it occurs.
        var count = 0
        /// How often it occurs inside a longer candidate, and in how many different ones.
        var nested = 0
        var containers = 0
        /// The largest share of its places that one longer candidate has.
        var largestContainer = 0.0
        /// The weakest bond between neighbouring words, as normalised pointwise mutual information, -1…1; 1 for a single word.
        var bond = 1.0
        /// The share of its places, outside beginnings of sentences, where all its words begin with a capital.
        var capitals = 0.0
        /// How much more frequent its most particular word is than in general text, in bits; 0 where nothing is known of that.
        var keyness = 0.0
        /// Whether its first or last word says too little.
        var isGeneralStart = false
        var isGeneralEnd = false
        var isBlend = false
        /// One word, mostly in capitals.
        var isAcronym = false
        var verbs = 0
        var links = 0
        /// The logarithms of its counts in each document, added up.
        var spread = 0.0
    }

    private(set) var figures: [Figures]
    /// With what is known of nesting.
    private(set) var table: CandidateTable
    private let text: ExtractionText

    init(_ table: CandidateTable, _ text: ExtractionText, documents: [Int32]) {
        self.table = table
        self.text = text
        figures = table.counts.map { count in
            var figures = Figures()
            figures.count = Int(count)
            return figures
        }
        measureBonds()
        countNesting()
        readWords()
        measureKeyness()
        countDocuments(documents)
    }

    // MARK: Nesting

    /// From this bond on, what stands inside a phrase is rendered as a part of it only.
    private static let closeBond = 0.6
    /// So many places are enough to judge by.
    private static let enough = 3

    /// The places among `all` that show how a candidate is rendered by itself, or else all.
    func free(_ all: [CandidateTable.Occurrence]) -> [CandidateTable.Occurrence] {
        let free = all.filter { !$0.isBound }
        return free.count >= Self.enough ? free : all
    }

    private mutating func countNesting() {
        var pairs: [UInt64: Int32] = [:]
        var first = 0
        while first < table.occurrences.count {
            var end = first
            while end < table.occurrences.count, table.occurrences[end].text == table.occurrences[first].text { end += 1 }
            countNesting(first..<end, &pairs)
            first = end
        }
        for (pair, count) in pairs {
            let (inner, outer) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
            figures[inner].containers += 1
            figures[inner].largestContainer = max(
                figures[inner].largestContainer, Double(min(count, table.counts[outer])) / Double(table.counts[inner]))
        }
    }

    /// Within one text, whose places are sorted by start.
    private mutating func countNesting(_ range: Range<Int>, _ pairs: inout [UInt64: Int32]) {
        for inner in range {
            let own = table.occurrences[inner]
            let ownEnd = own.start + own.count
            var isNested = false
            var outer = inner
            while outer > range.lowerBound, table.occurrences[outer - 1].start > own.start - Int32(CandidateReader.mostWords) { outer -= 1 }
            while outer < range.upperBound, table.occurrences[outer].start <= own.start {
                let other = table.occurrences[outer]
                if other.count > own.count, other.start + other.count >= ownEnd {
                    pairs[UInt64(own.candidate) << 32 | UInt64(other.candidate), default: 0] += 1
                    isNested = true
                    if figures[Int(other.candidate)].bond > Self.closeBond { table.occurrences[inner].isBound = true }
                }
                outer += 1
            }
            if isNested { figures[Int(own.candidate)].nested += 1 }
        }
    }

    // MARK: Bonds

    private mutating func measureBonds() {
        var singles = [Int32](repeating: 0, count: text.keys.count)
        for place in text.tokens { singles[Int(text.word(place).key)] += 1 }
        var pairs: [UInt64: Int32] = [:]
        for keys in table.keys where keys.count > 1 { for (a, b) in zip(keys, keys.dropFirst()) { pairs[Self.pair(a, b)] = 0 } }
        for number in 0..<text.count {
            let places = text.tokens(number)
            for (a, b) in zip(places, places.dropFirst()) {
                let pair = Self.pair(text.word(a).key, text.word(b).key)
                if let count = pairs[pair] { pairs[pair] = count + 1 }
            }
        }
        let total = Double(max(text.tokens.count, 1))
        for candidate in table.keys.indices where table.keys[candidate].count > 1 {
            let keys = table.keys[candidate]
            var bond = 1.0
            for (a, b) in zip(keys, keys.dropFirst()) {
                let together = Double(pairs[Self.pair(a, b)] ?? 0)
                guard together > 0 else { continue }
                let information = Double(BinaryLogarithm.of(Float(together * total / (Double(singles[Int(a)]) * Double(singles[Int(b)])))))
                bond = min(bond, information / Double(BinaryLogarithm.of(Float(total / together) + 0.01)))
            }
            figures[candidate].bond = bond
        }
    }

    private static func pair(_ a: Int32, _ b: Int32) -> UInt64 { UInt64(UInt32(bitPattern: a)) << 32 | UInt64(UInt32(bitPattern: b)) }

    // MARK: Documents

    private mutating func countDocuments(_ documents: [Int32]) {
        var last = [Int32](repeating: -1, count: figures.count)
        var own = [Int32](repeating: 0, count: figures.count)
        func add(_ candidate: Int) { figures[candidate].spread += Double(BinaryLogarithm.of(Float(1 + own[candidate]))) }
        for occurrence in table.occurrences {
            let candidate = Int(occurrence.candidate)
            let document = documents[Int(occurrence.text)]
            if last[candidate] != document {
                add(candidate)
                own[candidate] = 0
                last[candidate] = document
            }
            own[candidate] += 1
        }
        for candidate in figures.indices { add(candidate) }
    }

    // MARK: Keyness

    /// Compares the words with general text; one more is added to what is found and to what would be expected, as few words tell little.
    private mutating func measureKeyness() {
        guard let general = GeneralFrequencies(text.language) else { return }
        let total = Double(text.tokens.count)
        var counts = [Int32](repeating: 0, count: text.keys.count)
        for place in text.tokens { counts[Int(text.word(place).key)] += 1 }
        let keyness = text.keys.indices.map { key in
            Double(BinaryLogarithm.of(Float((Double(counts[key]) + 1) / (general.share(of: text.keys[key]) * total + 1))))
        }
        for candidate in table.keys.indices {
            figures[candidate].keyness = table.keys[candidate].reduce(0) { max($0, keyness[Int($1)]) }
        }
    }

    // MARK: Words

    /// From this share of capitals on, a phrase is a name.
    static let mostlyCapital = 0.7

    private mutating func readWords() {
        var isRead = [Bool](repeating: false, count: figures.count)
        var (marked, capital, acronym) = (isRead.map { _ in 0 }, isRead.map { _ in 0 }, isRead.map { _ in 0 })
        var isSmall = isRead
        for occurrence in table.occurrences {
            let candidate = Int(occurrence.candidate)
            let words = text.words(Int(occurrence.text), occurrence.span)
            if !isRead[candidate] {
                isRead[candidate] = true
                figures[candidate].read(words)
            }
            if words.count == 1, words[0].letters == .capitals { acronym[candidate] += 1 }
            let isCapital = words.allSatisfy { $0.letters != .small || $0.traits.contains(.link) }
            if words.count == 1 || !isCapital { isSmall[candidate] = true }
            guard !text.beginsSentence(Int(occurrence.text), Int(occurrence.start)) else { continue }
            marked[candidate] += 1
            if isCapital { capital[candidate] += 1 }
        }
        for candidate in figures.indices {
            // Several words with capitals are a name, also where they are seen at the beginning of sentences only.
            let unmarked = isSmall[candidate] ? 0.0 : 1.0
            figures[candidate].capitals = marked[candidate] == 0 ? unmarked : Double(capital[candidate]) / Double(marked[candidate])
            figures[candidate].isAcronym = acronym[candidate] * 2 > figures[candidate].count
        }
    }
}

extension TermStatistics.Figures {
    /// Takes what the words themselves say.
    fileprivate mutating func read(_ words: [ExtractionWord]) {
        isGeneralStart = words.first?.traits.contains(.general) ?? false
        isGeneralEnd = words.last?.traits.contains(.general) ?? false
        isBlend = words.count == 1 && words[0].traits.contains(.blend)
        verbs = words.count { $0.traits.contains(.verb) }
        links = words.count { $0.traits.contains(.link) }
    }
}
