/// What stands at and after a candidate.
extension BoundaryFinder {
    /// The run of stops that begins at `index`.
    func stopRun(at index: Int, limit: Int) -> StopRun {
        var run = StopRun(start: index, end: index)
        var count = 0
        var dots = 0
        while count < Self.longestRun {
            let found = TextKind.at(run.end, of: text, end: limit)
            guard found.kind == .stop else { break }
            dots += note(found.length, at: run.end, in: &run)
            run.end += found.length
            count += 1
        }
        run.isEllipsis = run.isEllipsis || dots > 1
        run.isSingleFullStop = count == 1 && dots == 1
        return run
    }

    /// The longest run of stops read at once; the rest is the next run.
    private static var longestRun: Int { 64 }

    /// Notes the mark of `length` bytes at `place`; returns 1 for a full stop.
    private func note(_ length: Int, at place: Int, in run: inout StopRun) -> Int {
        switch (text[place], length) {
        case (UInt8(ascii: "."), _): return 1
        case (UInt8(ascii: "!"), _): run.hasExclamationMark = true
        case (UInt8(ascii: "?"), _): run.hasQuestionMark = true
        case (0xE2, 3) where text[place + 1] == 0x80 && text[place + 2] == 0xA6: run.isEllipsis = true
        case (0xE3, _), (0xEF, _): run.isWide = true
        default: run.hasExclamationMark = true
        }
        return 0
    }

    /// What follows `run`.
    mutating func following(_ run: StopRun, limit: Int, end: Int) -> Following {
        var following = Following(leftEnd: run.end, wordStart: run.end)
        readClosingMarks(&following, run, limit: limit)
        following.wordStart = skipSpaces(from: following.leftEnd, limit: limit)
        following.hasSpace = following.wordStart > following.leftEnd
        if following.hasSpace { readDetachedMarks(&following, run, limit: limit) }
        readOpeningMarks(&following, limit: limit)
        following.isCutShort = following.kind == .end && limit < end
        return following
    }

    /// Closing marks right after the stops.
    private mutating func readClosingMarks(_ following: inout Following, _ run: StopRun, limit: Int) {
        while true {
            let place = following.leftEnd
            let found = TextKind.at(place, of: text, end: limit)
            switch found.kind {
            case .ignorable: break
            case .closer:
                following.hasClosingMark = true
                if found.length > 2 { following.hasClosingQuote = true }
            case .quote where closesQuotation(place, run, limit: limit),
                .opener where isFollowedBySpace(place + found.length, limit: limit):
                following.hasClosingMark = true
                following.hasClosingQuote = true
            case .opener where footnoteMark(at: place, limit: limit) > 0:
                following.leftEnd = place + footnoteMark(at: place, limit: limit)
                continue
            default: return
            }
            following.leftEnd = place + found.length
        }
    }

    /// The length of `[12]` at `place`; 0 when there is no such mark.
    private func footnoteMark(at place: Int, limit: Int) -> Int {
        guard text[place] == UInt8(ascii: "[") else { return 0 }
        var index = place + 1
        while index < limit, index - place < 5, TextKind.at(index, of: text, end: limit).kind == .digit { index += 1 }
        return index > place + 1 && index < limit && text[index] == UInt8(ascii: "]") ? index + 1 - place : 0
    }

    private func isFollowedBySpace(_ index: Int, limit: Int) -> Bool {
        let kind = TextKind.at(index, of: text, end: limit).kind
        return kind == .space || kind == .end
    }

    /// Whether the undirected quotation mark at `place`, right after a stop, closes: what follows tells, and otherwise their number so far.
    private mutating func closesQuotation(_ place: Int, _ run: StopRun, limit: Int) -> Bool {
        switch TextKind.at(place + 1, of: text, end: limit).kind {
        case .upper, .lower, .digit, .otherLetter, .opener: isInQuotation(at: place, candidate: run.start)
        default: true
        }
    }

    /// Whether `place` stands after an odd number of `"`.
    private mutating func isInQuotation(at place: Int, candidate: Int) -> Bool {
        countQuotes(to: candidate)
        return text[quotesCountedTo..<place].reduce(isQuoteOpen) { $1 == UInt8(ascii: "\"") ? !$0 : $0 }
    }

    /// Counts `"` up to `index`; each byte of the block is read at most once for it.
    mutating func countQuotes(to index: Int) {
        guard quotesCountedTo < index else { return }
        if text.hasOddQuotes(from: quotesCountedTo, to: index) { isQuoteOpen.toggle() }
        quotesCountedTo = index
    }

    /// The first place from `start` on without white space.
    @inline(__always)
    func skipSpaces(from start: Int, limit: Int) -> Int {
        var index = start
        if index < limit, text[index] == UInt8(ascii: " ") { index &+= 1 }
        if index < limit, text[index] > 0x20, text[index] < 0x80 { return index }
        return skipAllSpaces(from: index, limit: limit)
    }

    private func skipAllSpaces(from start: Int, limit: Int) -> Int {
        var index = start
        while index < limit {
            let found = TextKind.at(index, of: text, end: limit)
            guard found.kind == .space else { break }
            index += found.length
        }
        return index
    }

    /// Marks after a space that still belong to the sentence: emoji, `:)`, and in text with spaces around all marks closing ones.
    private mutating func readDetachedMarks(_ following: inout Following, _ run: StopRun, limit: Int) {
        while true {
            let length = detachedMark(at: following.wordStart, run, limit: limit)
            guard length > 0 else { return }
            following.leftEnd = following.wordStart + length
            following.wordStart = skipSpaces(from: following.leftEnd, limit: limit)
        }
    }

    /// The length of such a mark at `place`; 0 when there is none.
    private mutating func detachedMark(at place: Int, _ run: StopRun, limit: Int) -> Int {
        let found = TextKind.at(place, of: text, end: limit)
        switch found.kind {
        case .emoji, .ignorable: return found.length
        case .comma, .symbol: return Emoticon.length(at: place, of: text, limit: limit)
        case .closer where found.length == 1 || found.length == 3:
            return isFollowedBySpace(place + found.length, limit: limit) ? found.length : 0
        case .quote where isFollowedBySpace(place + 1, limit: limit):
            return text[place] != UInt8(ascii: "\"") || isInQuotation(at: place, candidate: run.start) ? 1 : 0
        default: return 0
        }
    }

    /// The most marks read before a word.
    private static var mostOpeningMarks: Int { 6 }

    private func readOpeningMarks(_ following: inout Following, limit: Int) {
        for _ in 0..<Self.mostOpeningMarks {
            let found = TextKind.at(following.wordStart, of: text, end: limit)
            following.kind = found.kind
            let next = following.wordStart + found.length
            switch found.kind {
            case .opener where isBracket(following.wordStart): following.hasOpeningBracket = true
            case .opener, .quote: following.hasOpeningQuote = true
            case .ignorable: break
            case .closer where following.hasOpeningBracket: break
            case .dash where isFollowedBySpace(next, limit: limit) || text[following.wordStart] != UInt8(ascii: "-"):
                following.hasDash = true
                following.hasHyphen = following.hasHyphen || found.length == 1
            default: return
            }
            following.wordStart = skipSpaces(from: next, limit: limit)
        }
    }

    private func isBracket(_ place: Int) -> Bool {
        text[place] == UInt8(ascii: "(") || text[place] == UInt8(ascii: "[") || text[place] == UInt8(ascii: "{")
    }
}
