import PadananLanguage
import PadananModel

/// What is known of a word of the source.
enum NameState {
    /// No name, or one that isn't demanded.
    case none
    case found
    case missing
}

/// A name that the target doesn't have.
struct MissingName {
    /// Places in the list of the source's words.
    var words: Range<Int>
    /// What the target language calls it, where that is known.
    var entry: NameRenderings.Entry?
}

/// Looks for the names of a source in its target.
///
/// Cost: a look-up for each word of both texts; more for capitalised words that the target doesn't have.
struct NameSearch {
    /// What it needs of the languages.
    struct Lists: Sendable {
        let renderings: NameRenderings
        let source: WordVocabulary
        let target: WordVocabulary
        /// Of the source's language.
        let endings: [[UInt8]]
        /// Names that may be missing, folded.
        let allowed: Set<String>
        /// Words of the source that join two names.
        let conjunctions: HashedWords
    }

    let lists: Lists
    let reading: PairReading
    let left: NameWordList
    let right: NameIndex
    /// By word of the source.
    private(set) var states: [NameState]
    private(set) var missing: [MissingName] = []
    private(set) lazy var spellings = NameSpellings(right.list, reading.target.bytes, lists.renderings)

    init(_ lists: Lists, _ reading: PairReading, _ left: NameWordList, _ right: NameIndex) {
        self.lists = lists
        self.reading = reading
        self.left = left
        self.right = right
        states = Array(repeating: .none, count: left.words.count)
    }

    mutating func run() {
        var place = 0
        while place < left.words.count, missing.count < Self.mostMissing {
            guard left.words[place].isCapitalised else {
                place += skipped(place)
                continue
            }
            let isKnown = missing.contains { left.words[$0.words.lowerBound].hash == left.words[place].hash && $0.words.count == 1 }
            let (state, count, entry) = isKnown ? (.none, 1, nil) : state(place)
            for index in place..<place + count { states[index] = state }
            if state == .missing { add(place..<place + count, entry) }
            place += count
        }
    }

    /// One word in small letters, or a whole phrase that ends in a name which is not demanded: *dolar AS*.
    private func skipped(_ place: Int) -> Int {
        guard place + 1 < left.words.count, left.words[place + 1].isCapitalised,
            let (_, count) = longestEntry(place, needsCapital: false)
        else { return 1 }
        return count
    }

    /// Words of one name that are missing one after another are one name.
    private mutating func add(_ words: Range<Int>, _ entry: NameRenderings.Entry?) {
        if entry == nil, let last = missing.last, last.entry == nil, last.words.upperBound == words.lowerBound,
            left.words[words.lowerBound].isJoined
        {
            missing[missing.count - 1].words = last.words.lowerBound..<words.upperBound
        } else {
            missing.append(MissingName(words: words, entry: entry))
        }
    }

    // MARK: One name

    /// What becomes of the name at `place`, and how many words it has.
    private mutating func state(_ place: Int) -> (NameState, Int, NameRenderings.Entry?) {
        if let (entry, count) = longestEntry(place) {
            let isThere = entry.isFree || right.contains(left, place..<place + count) || entry.renderings.contains { right.contains($0) }
            if isThere { return (entry.isFree ? .none : .found, count, nil) }
            return isExcused(place..<place + count) ? (.none, count, nil) : (.missing, count, entry)
        }
        let word = left.words[place]
        if right.contains(word.hash) || right.contains(word.stem) { return (.found, 1, nil) }
        guard isDemanded(word), !isExcused(place..<place + 1) else { return (.none, 1, nil) }
        if let other = otherForm(word) {
            if right.contains(other) { return (.found, 1, nil) }
            if let (entry, _) = lists.renderings.longest(from: { $0 == 0 ? (other, false) : nil }) {
                return entry.isFree || entry.renderings.contains { right.contains($0) } ? (.found, 1, nil) : (.missing, 1, entry)
            }
        }
        switch spellings.has(PlainLetters.shared.fold(reading.source.bytes, in: word.range)) {
        case true?: return (.found, 1, nil)
        case false?: return (.missing, 1, nil)
        case nil: return (.none, 1, nil)
        }
    }

    private func longestEntry(_ place: Int, needsCapital: Bool = true) -> (entry: NameRenderings.Entry, count: Int)? {
        guard lists.renderings.begins(with: left.words[place].hash) else { return nil }
        return lists.renderings.longest { distance in
            let index = place + distance
            guard index < left.words.count, distance == 0 || left.words[index].isJoined else { return nil }
            guard
                left.words[index].isCapitalised || (distance == 0 && !needsCapital)
                    || lists.source.entry(left.words[index].hash) == .function
            else { return nil }
            return (left.words[index].hash, left.words[index].isAllCapitals && !left.isInCapitals)
        }
    }

    /// Whether a word that isn't in the target must be there: no numeral, no initial, no word of either language.
    private func isDemanded(_ word: NameWordList.Word) -> Bool {
        guard word.range.count <= Self.longestName, word.range.count > 2 || (word.isAllCapitals && word.range.count > 1), !word.hasDigits,
            !isRomanNumeral(word)
        else {
            return false
        }
        if lists.source.entry(word.hash).map({ $0 != .name }) ?? false { return false }
        if !isOrdinary(word) { return true }
        return word.isAllCapitals && word.range.count <= Self.longestAcronym && !left.isInCapitals
            && lists.source.entry(word.hash) == nil && lists.target.entry(word.hash) == nil
    }

    /// Whether a word is one of either language.
    private func isOrdinary(_ word: NameWordList.Word) -> Bool {
        let letters = { PlainLetters.shared.fold(reading.source.bytes, in: word.range) }
        return reading.memory.isOrdinaryInSource(word.hash) { lists.source.isOrdinary(letters()) }
            || reading.memory.isOrdinaryInTarget(word.hash) { lists.target.isOrdinary(letters()) }
    }

    private func isRomanNumeral(_ word: NameWordList.Word) -> Bool {
        reading.source.bytes[word.range].allSatisfy { Self.romanDigits.contains($0) }
    }

    /// The hash of a word without a clitic or particle: *Moskow* of *Moskowlah*.
    private func otherForm(_ word: NameWordList.Word) -> UInt64? {
        let letters = PlainLetters.shared.fold(reading.source.bytes, in: word.range)
        guard
            let ending = lists.endings.first(where: {
                letters.count > $0.count + 3 && letters.last == $0.last && letters.suffix($0.count).elementsEqual($0)
            })
        else {
            return nil
        }
        return WordHash.of(Array(letters.dropLast(ending.count))).value
    }

    /// Whether the glossary has it, or the user doesn't want to hear of it.
    private func isExcused(_ words: Range<Int>) -> Bool {
        let range = left.words[words.lowerBound].range.lowerBound..<left.words[words.upperBound - 1].range.upperBound
        if isTerm(range) { return true }
        return !lists.allowed.isEmpty && lists.allowed.contains(FoldedKey.fold(reading.source.text(range)))
    }

    /// Whether a term of the glossary stands in `range` of the source, in part at least. Cost: logarithmic, since terms don't overlap.
    private func isTerm(_ range: TextRange) -> Bool {
        let links = reading.links
        var (low, high) = (0, links.count)
        while low < high {
            let middle = (low + high) / 2
            if links[middle].source.range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < links.count && links[low].source.range.overlaps(range)
    }

    /// Longer words in capitals are words in capitals.
    private static let longestAcronym = 5
    private static let longestName = 40
    /// A segment that lacks more names is no translation; the rest isn't looked for.
    private static let mostMissing = 16
    private static let romanDigits = "IVXLCDM".utf8
}

extension NameSearch.Lists {
    /// In longer segments nothing is gained by looking before reading the words.
    private static let mostTokens = 256

    /// Whether a name may be missing: false where each capitalised word is one of the dictionary or stands in the target as it is, as in
    /// most segments. Never false where `NameSearch` finds one missing. Cost: look-ups for capitalised words; nothing is allocated.
    func mayMiss(_ reading: PairReading) -> Bool {
        let (tokens, bytes) = (reading.source.tokens, reading.source.bytes)
        guard max(tokens.count, reading.target.tokens.count) <= Self.mostTokens else { return true }
        for token in tokens where token.kind == .word {
            guard token.shape.isEmpty else {
                // Parts, other letters: the words are read.
                if bytes[token.range].contains(where: { $0.isASCIIUpper || $0 >= 0x80 }) { return true }
                continue
            }
            guard bytes[token.start].isASCIIUpper else { continue }
            if renderings.begins(with: token.hash) { return true }
            if let entry = source.entry(token.hash), entry != .name { continue }
            guard reading.target.tokens.contains(where: { $0.hash == token.hash && $0.kind == .word && $0.shape.isEmpty }) else {
                return true
            }
        }
        return false
    }
}
