import PadananLanguage
import PadananModel

/// Decides what a name that wasn't found again means: a misspelling, another name in its place, or that it was left out.
struct MissingNameJudge {
    struct Verdict {
        var source: TextRange
        var target: TextRange?
        var isMisspelt = false
        /// What the target language calls it.
        var example: String?
    }

    private let reading: PairReading
    private let left: NameWordList
    private let right: NameIndex
    private let states: [NameState]
    private let renderings: NameRenderings
    private let conjunctions: HashedWords
    private let target: WordVocabulary
    /// Places of names in the target that nothing in the source explains.
    private lazy var unexplained = unexplainedNames()

    init(_ search: NameSearch) {
        reading = search.reading
        conjunctions = search.lists.conjunctions
        target = search.lists.target
        left = search.left
        right = search.right
        states = search.states
        renderings = search.lists.renderings
    }

    private func unexplainedNames() -> [Int] {
        let explained = Self.explained(left, renderings)
        let words = right.list.words
        return words.indices.filter { place in
            let word = words[place]
            guard word.isCapitalised, word.range.count > 1, !word.hasDigits, explained[word.hash] == nil, explained[word.stem] == nil
            else {
                return false
            }
            if renderings.isCalendarName(word.hash) { return false }
            if word.isAllCapitals, !right.list.isInCapitals { return true }
            guard !renderings.isTitle(word.hash) else { return false }
            return !reading.memory.isOrdinaryInTarget(word.hash) {
                target.isOrdinary(PlainLetters.shared.fold(reading.target.bytes, in: word.range))
            }
        }
    }

    /// All words of the source, and those by which its names may be rendered.
    private static func explained(_ left: NameWordList, _ renderings: NameRenderings) -> WordHashMap {
        var explained = WordHashMap(capacity: left.words.count + 16)
        for word in left.words { explained.set(word.hash, 1) }
        for place in left.words.indices where left.words[place].isCapitalised && renderings.begins(with: left.words[place].hash) {
            let entry = renderings.longest { distance in
                let index = place + distance
                guard index < left.words.count else { return nil }
                return (left.words[index].hash, left.words[index].isAllCapitals && !left.isInCapitals)
            }
            for rendering in entry?.entry.renderings ?? [] {
                for word in rendering { explained.set(word.hash, 1) }
            }
        }
        return explained
    }

    /// What to report of `missing`; `nil` when it may be right.
    mutating func verdict(_ missing: MissingName) -> Verdict? {
        if isAcronym(missing), isInBrackets(missing) || isSpeltOut(missing) { return nil }
        var verdict = Verdict(source: range(missing.words), example: missing.entry.map { Self.written($0) })
        if missing.entry == nil, missing.words.count == 1, let misspelt = misspelling(missing.words.lowerBound) {
            verdict.target = misspelt
            verdict.isMisspelt = true
            return verdict
        }
        verdict.target = partlyRendered(missing) ?? replacement(missing)
        if verdict.target != nil { return verdict }
        return mayBeLeftOut(missing) ? nil : verdict
    }

    /// Whether a finding says the same.
    func isReported(_ verdict: Verdict, _ findings: [Finding]) -> Bool {
        findings.contains { finding in
            guard finding.rule == NameMissingCheck.rule.id, let source = finding.source else { return false }
            if finding.target != nil, finding.target == verdict.target { return true }
            return reading.source.bytes[source].elementsEqual(reading.source.bytes[verdict.source])
        }
    }

    private func range(_ words: Range<Int>) -> TextRange {
        left.words[words.lowerBound].range.lowerBound..<left.words[words.upperBound - 1].range.upperBound
    }

    // MARK: In its place

    /// A name of the target that is a few letters away.
    private mutating func misspelling(_ place: Int) -> TextRange? {
        let word = left.words[place]
        guard word.range.count > 3, !word.isAllCapitals || left.isInCapitals else { return nil }
        let letters = PlainLetters.shared.fold(reading.source.bytes, in: word.range)
        let limit = letters.count > 7 ? 3 : letters.count > 4 ? 2 : 1
        let near = unexplained.map { place in
            (
                place: place,
                distance: EditDistance.between(letters, PlainLetters.shared.fold(reading.target.bytes, in: right.list.words[place].range))
            )
        }
        return near.filter { $0.distance <= limit }.min { $0.distance < $1.distance }.map { right.list.words[$0.place].range }
    }

    /// A name that shares a word with a rendering of several: *West Java* for *East Java*.
    private func partlyRendered(_ missing: MissingName) -> TextRange? {
        for rendering in missing.entry?.renderings ?? [] where rendering.count > 1 {
            for word in rendering {
                guard let place = right.first(word.hash), right.list.words[place].isCapitalised else { continue }
                let run = capitalRun(right.list, place)
                if run.count > 1 {
                    return right.list.words[run.lowerBound].range.lowerBound..<right.list.words[run.upperBound - 1].range.upperBound
                }
            }
        }
        return nil
    }

    /// A name of the target that nothing explains; for an acronym, another acronym.
    private mutating func replacement(_ missing: MissingName) -> TextRange? {
        let isShortened = isShortened
        guard !isShortened || capitalRun(left, missing.words.lowerBound).count > 1,
            !right.list.isHeadline || isAcronym(missing) || right.list.words.count < Self.shortestHeadline
        else {
            return nil
        }
        let isKnown = missing.entry != nil
        let candidates = unexplained.filter { place in
            let word = right.list.words[place]
            if isAcronym(missing) {
                return word.isAllCapitals && (isKnown || !renderings.isRendering(word.hash) || isSimilar(missing, word))
            }
            return (renderings.isRendering(word.hash) || renderings.isRendering(word.stem)) == isKnown
        }
        let isSingle = missing.words.count == 1
        guard let first = candidates.indices.first(where: { isNameAlone($0, candidates) || (isSingle && isAcronym(missing)) }) else {
            return nil
        }
        var last = first
        while isFollowed(last, candidates) { last += 1 }
        // Where much is left out, only a full name is likely to stand for a full name.
        guard !isShortened || missing.entry == nil && last > first else { return nil }
        return right.list.words[candidates[first]].range.lowerBound..<right.list.words[candidates[last]].range.upperBound
    }

    /// Whether the next of `candidates` stands right behind the one at `index`.
    private func isFollowed(_ index: Int, _ candidates: [Int]) -> Bool {
        index + 1 < candidates.count && candidates[index + 1] == candidates[index] + 1 && right.list.words[candidates[index + 1]].isJoined
    }

    /// Whether one of `candidates` looks like a name where it stands: in a sentence, or with another beside it, and with more than three letters.
    private func isNameAlone(_ index: Int, _ candidates: [Int]) -> Bool {
        let word = right.list.words[candidates[index]]
        if isFollowed(index, candidates) { return true }
        return word.range.count > 3 && (!word.beginsSentence || left.words.first.map { $0.isCapitalised && states[0] == .missing } ?? false)
    }

    private func capitalRun(_ list: NameWordList, _ place: Int) -> Range<Int> {
        var (start, end) = (place, place + 1)
        while start > 0, list.words[start].isJoined, list.words[start - 1].isCapitalised { start -= 1 }
        while end < list.words.count, list.words[end].isJoined, list.words[end].isCapitalised { end += 1 }
        return start..<end
    }

    // MARK: Acronyms

    private func isAcronym(_ missing: MissingName) -> Bool {
        missing.words.count == 1 && left.words[missing.words.lowerBound].isAllCapitals && !left.isInCapitals
    }

    /// Whether an acronym only abbreviates what stands before it: *Dewan Keamanan (DK)*.
    private func isInBrackets(_ missing: MissingName) -> Bool {
        let range = range(missing.words)
        let bytes = reading.source.bytes
        return range.lowerBound > 0 && bytes[range.lowerBound - 1] == UInt8(ascii: "(") && range.upperBound < bytes.count
            && bytes[range.upperBound] == UInt8(ascii: ")")
    }

    /// Whether capitalised words of the target begin with the letters of an acronym: *FDA*, Food and Drug Administration.
    private func isSpeltOut(_ missing: MissingName) -> Bool {
        let letters = reading.source.bytes[range(missing.words)]
        let initials = right.list.words.filter { $0.isCapitalised && !$0.isAllCapitals }.map { reading.target.bytes[$0.range.lowerBound] }
        guard letters.count > 1, initials.count >= letters.count else { return false }
        return (0...initials.count - letters.count).contains { initials[$0..<$0 + letters.count].elementsEqual(letters) }
    }

    /// In fewer words, capitals are names.
    private static let shortestHeadline = 7

    private func isSimilar(_ missing: MissingName, _ word: NameWordList.Word) -> Bool {
        word.range.count > 2 && EditDistance.between(reading.source.bytes[range(missing.words)], reading.target.bytes[word.range]) < 2
    }

    // MARK: Left out

    /// Whether a translator may have left the name out: an acronym, a part of a name, somebody or something that a pronoun stands for.
    private func mayBeLeftOut(_ missing: MissingName) -> Bool {
        let run = capitalRun(left, missing.words.lowerBound)
        let first = left.words[missing.words.lowerBound]
        if isShortened(without: missing) { return true }
        if missing.entry == nil {
            if isAcronym(missing) || right.list.isHeadline || left.isHeadline || run.contains(where: { states[$0] == .found }) {
                return true
            }
            if first.beginsSentence, missing.words.count == 1 { return true }
        }
        if isListed(missing) { return false }
        return left.words.count > Self.shortSentence || right.list.words.contains { renderings.refersBack($0.hash) }
    }

    /// Whether the translation leaves much out.
    private var isShortened: Bool { isShortened(left.words.count) }

    /// Whether it leaves out more than a name with its titles and the conjunction before.
    private func isShortened(without missing: MissingName) -> Bool {
        isShortened(left.words.count - (missing.words.upperBound - titleStart(missing.words.lowerBound)) - 1)
    }

    private func isShortened(_ words: Int) -> Bool {
        left.words.count >= Self.longSentence && Double(right.list.words.count) < Self.shortenedShare * Double(words)
    }

    /// In a longer sentence translators leave out what the reader knows.
    private static let shortSentence = 14
    private static let longSentence = 10
    private static let shortenedShare = 0.75

    /// Whether the name stands in a list of names that the target has: *Jepang, India, dan Australia*.
    private func isListed(_ missing: MissingName) -> Bool {
        let (first, next) = (titleStart(missing.words.lowerBound), missing.words.upperBound)
        let isBehind = first > 0 && states[first - 1] == .found && left.words[first].isBehindComma
        let isBehindAnd =
            first > 1 && states[first - 2] == .found && conjunctions.contains(left.words[first - 1].hash)
        let isBefore = next < left.words.count && states[next] == .found && left.words[next].isBehindComma
        return isBehind || isBefore || isBehindAnd || isBeforeAnd(next)
    }

    /// Where the titles before a name begin: *Duta Besar* of *Duta Besar Salim*.
    private func titleStart(_ name: Int) -> Int {
        var start = name
        while start > 0, left.words[start].isJoined, left.words[start - 1].isCapitalised, states[start - 1] == .none { start -= 1 }
        return start
    }

    /// Whether *and* and a name that the target has follow, with titles or without.
    private func isBeforeAnd(_ next: Int) -> Bool {
        guard next + 1 < left.words.count, conjunctions.contains(left.words[next].hash), left.words[next].isJoined else { return false }
        var place = next + 1
        while place < left.words.count, left.words[place].isCapitalised, states[place] == .none { place += 1 }
        return place < left.words.count && states[place] == .found && left.words[place].isJoined
    }

    private static func written(_ entry: NameRenderings.Entry) -> String {
        entry.example.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }
}
