/// Finds the ends of sentences in one block: what stands between is skipped by `nextStop`, and each candidate is judged here.
///
/// Every look back and look ahead is bounded by `lookBack` and `lookAhead`, so that the cost is linear and a window on a stream is enough.
struct BoundaryFinder {
    /// The most bytes read before a candidate; names, abbreviations and datelines are shorter.
    static let lookBack = 192
    /// The most bytes read after a candidate.
    static let lookAhead = 384

    let lexicon: SegmentationLexicon
    var text: [UInt8]
    /// Where the block and the current segment begin; before the window when they began earlier in a stream.
    var blockStart: Int
    var segmentStart: Int
    /// Whether an odd number of `"` stands before `quotesCountedTo`.
    var isQuoteOpen = false
    var quotesCountedTo: Int
    /// Whether the block begins as chat does: with a small letter, or with a word such as `Kak`.
    var isChat = false

    /// What was found at a candidate.
    struct Finding {
        /// Where a segment ends; nil when there is no boundary.
        var end: Int?
        /// Where to go on searching.
        var resume: Int
    }

    init(lexicon: SegmentationLexicon, text: [UInt8], blockStart: Int) {
        self.lexicon = lexicon
        self.text = text
        self.blockStart = blockStart
        segmentStart = blockStart
        quotesCountedTo = blockStart
    }

    /// Notes what the block begins with.
    mutating func noteHead() {
        let limit = min(text.count, blockStart + Self.lookBack)
        segmentStart = skipSpaces(from: blockStart, limit: limit)
        let word = wordAfter(segmentStart, limit: limit)
        isChat = TextKind.at(segmentStart, of: text, end: limit).kind == .lower || roles(of: word).contains(.chatParticle)
    }

    /// The end of what stands before `index` without the spaces; not before `lowest`.
    @inline(__always)
    func trimmedEnd(_ index: Int, lowest: Int) -> Int {
        if index > lowest, text[index &- 1] > 0x20, text[index &- 1] < 0x80 { return index }
        return trimmedAtLength(index, lowest: lowest)
    }

    private func trimmedAtLength(_ index: Int, lowest: Int) -> Int {
        var end = index
        while end > lowest {
            let found = TextKind.before(end, of: text, start: lowest)
            guard found.kind == .space else { break }
            end -= found.length
        }
        return end
    }

    /// The end of the last space before `index`, or a place between scalars near it when there is none.
    func lastSpace(before index: Int) -> Int {
        var place = index
        while place > segmentStart, index - place < Self.lookBack {
            if text[place - 1] == UInt8(ascii: " ") { return place }
            place -= 1
        }
        place = index
        while place > segmentStart + 1, index - place < 4, text[place] & 0xC0 == 0x80 { place -= 1 }
        return place
    }

    /// Judges the candidate at `index`; the block ends at `end`.
    mutating func examine(_ index: Int, end: Int) -> Finding {
        quickFinding(index, end: end) ?? examineClosely(index, end: end)
    }

    /// The same without the quick look, which must not change what is found.
    mutating func examineClosely(_ index: Int, end: Int) -> Finding {
        let limit = min(end, index + Self.lookAhead)
        if text[index] == UInt8(ascii: ":") { return examineColon(index, limit: limit, end: end) }
        guard text[index] < 0x80 || TextKind.at(index, of: text, end: limit).kind == .stop else {
            return examineEmoji(index, limit: limit, end: end)
        }
        let run = stopRun(at: index, limit: limit)
        let following = following(run, limit: limit, end: end)
        if let found = itemFinding(run, following, limit: limit) { return found }
        guard isBoundary(run, following, limit: limit) else { return Finding(resume: run.end) }
        return Finding(end: following.leftEnd, resume: following.leftEnd)
    }

    /// Whether a sentence ends at `run`.
    private mutating func isBoundary(_ run: StopRun, _ following: Following, limit: Int) -> Bool {
        if following.isCutShort { return true }
        if run.isWide { return following.kind != .end && following.kind != .stop && following.kind != .comma }
        guard mayBegin(following, after: run, limit: limit) else { return false }
        if isInBrackets(run) { return false }
        if following.hasDash { return !following.hasHyphen && run.start - blockStart > Self.datelineLength }
        if following.hasSpace || following.hasOpeningQuote || following.hasOpeningBracket || following.hasClosingMark {
            return isBoundaryWithSpace(run, following, limit: limit)
        }
        return isMissingSpace(run, following, limit: limit)
    }

    /// A dateline is no longer than this: `JAKARTA, 12 Mei 2021 (Antara/Reuters) – `.
    static let datelineLength = 80

    private func isBoundaryWithSpace(_ run: StopRun, _ following: Following, limit: Int) -> Bool {
        if run.isSingleFullStop { return endsSentence(run, following, limit: limit) }
        if run.hasExclamationMark || run.hasQuestionMark, !following.hasClosingMark, isExclaimingName(run) {
            return !mayBeName(following, limit: limit)
        }
        if following.hasClosingQuote, reportsSpeech(from: following.wordStart, limit: limit) { return false }
        return true
    }

    /// Whether the run is all there is between brackets: `[...]`, `(?)`.
    private func isInBrackets(_ run: StopRun) -> Bool {
        guard run.start > max(blockStart, 0) else { return false }
        let before = text[run.start - 1]
        return before == UInt8(ascii: "(") || before == UInt8(ascii: "[")
    }

    /// Whether a sentence may begin with what follows.
    private func mayBegin(_ following: Following, after run: StopRun, limit: Int) -> Bool {
        switch following.kind {
        case .upper, .otherLetter, .digit: true
        case .lower: mayBeginSmall(following, after: run, limit: limit)
        case .symbol: Self.beginsSentence(text[following.wordStart])
        default: false
        }
    }

    /// Signs that begin a sentence: of money, of names in the net, bullets (`•` is not ASCII).
    private static func beginsSentence(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "$"), UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "<"), UInt8(ascii: "~"): true
        case UInt8(ascii: "_"): true
        default: byte >= 0x80
        }
    }
}
