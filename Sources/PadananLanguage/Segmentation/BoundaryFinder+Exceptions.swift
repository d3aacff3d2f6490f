/// Sentences that begin unusually: with a small letter, without a space, after an emoji.
extension BoundaryFinder {
    /// Whether a sentence may begin with the small letter that follows.
    func mayBeginSmall(_ following: Following, after run: StopRun, limit: Int) -> Bool {
        guard following.hasSpace || following.hasOpeningQuote else { return false }
        let word = wordAfter(following.wordStart, limit: limit)
        if isSmallName(word) { return true }
        if isSmallEnumerator(word, limit: limit) { return true }
        if isSmallTitle(word, limit: limit) { return run.isSingleFullStop }
        guard run.hasQuestionMark, !following.hasClosingQuote, !following.hasOpeningQuote else { return false }
        return isChat || isChatQuestion(run, before: word)
    }

    /// Whether `word` is written small although it is a name: listed, or with a capital after the first letters (`eBay`, `macOS`).
    private func isSmallName(_ word: Range<Int>) -> Bool {
        if roles(of: word).contains(.smallName) { return true }
        guard let capital = word.prefix(6).first(where: { Self.isCapital(text[$0]) }) else { return false }
        let hyphen = text[capital - 1] == UInt8(ascii: "-")
        return !hyphen || capital - word.lowerBound == 2
    }

    /// `b. Bukti`, after the end of the item before.
    private func isSmallEnumerator(_ word: Range<Int>, limit: Int) -> Bool {
        guard word.count == 1, word.upperBound + 1 < limit else { return false }
        let mark = text[word.upperBound]
        guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return false }
        return TextKind.at(word.upperBound + 1, of: text, end: limit).kind == .space
    }

    /// `dr. Sinta`: physicians' titles are written small.
    private func isSmallTitle(_ word: Range<Int>, limit: Int) -> Bool {
        guard (2...3).contains(word.count), word.upperBound + 2 < limit, roles(of: word).contains([.never, .smallTitle]) else {
            return false
        }
        return text[word.upperBound] == UInt8(ascii: ".") && TextKind.at(word.upperBound + 2, of: text, end: limit).kind == .upper
    }

    private func isChatQuestion(_ run: StopRun, before word: Range<Int>) -> Bool {
        if roles(of: word).contains(.chatOpener) { return true }
        return roles(of: wordBefore(run.start, lowest: lowest(before: run.start))).contains(.chatParticle)
    }

    // MARK: No space

    /// Whether a sentence ends at `run` although no space follows: `selesai.Kemudian`.
    func isMissingSpace(_ run: StopRun, _ following: Following, limit: Int) -> Bool {
        guard following.kind == .upper else { return false }
        let lowest = lowest(before: run.start)
        let left = wordBefore(run.start, lowest: lowest)
        let right = wordAfter(following.wordStart, limit: limit)
        guard right.count >= 2, isCapitalised(right), endsLikeWord(right, limit: limit), !isAddress(left, lowest: lowest) else {
            return false
        }
        if run.isSingleFullStop { return isMissingSpaceAfterStop(left, right) }
        if run.isEllipsis { return isCommon(right) }
        return !isExclaimingName(run)
    }

    private func isMissingSpaceAfterStop(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        if left.isEmpty { return true }
        guard left.count >= 2, isNumber(left) || !left.contains(where: { text[$0] == UInt8(ascii: ".") }) else { return false }
        if roles(of: right).contains(.nameSuffix) || !roles(of: left).isDisjoint(with: .abbreviation) { return false }
        let isPlain = left.allSatisfy { Self.isSmall(text[$0]) || text[$0] == UInt8(ascii: "-") } || isNumber(left)
        return isPlain || isCommon(right)
    }

    /// A capital and then small letters only.
    private func isCapitalised(_ word: Range<Int>) -> Bool {
        word.dropFirst().allSatisfy { !Self.isCapital(text[$0]) && !Self.isDigit(text[$0]) }
    }

    /// Whether what follows `word` is no part of a host name, an address or a name in a program.
    private func endsLikeWord(_ word: Range<Int>, limit: Int) -> Bool {
        let found = TextKind.at(word.upperBound, of: text, end: limit)
        switch found.kind {
        case .symbol, .opener, .dash: return false
        case .stop: return isSpaceOrMark(word.upperBound + found.length, limit: limit)
        default: return true
        }
    }

    private func isSpaceOrMark(_ index: Int, limit: Int) -> Bool {
        switch TextKind.at(index, of: text, end: limit).kind {
        case .lower, .upper, .digit: false
        default: true
        }
    }

    /// Whether `word` is part of an address in the net.
    private func isAddress(_ word: Range<Int>, lowest: Int) -> Bool {
        if word.contains(where: { text[$0] == UInt8(ascii: "/") }) { return true }
        guard word.lowerBound > lowest else { return false }
        switch text[word.lowerBound - 1] {
        case UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "\\"), UInt8(ascii: "#"): return true
        default: return false
        }
    }

    // MARK: Names with a mark, speech, emoji

    /// Whether the word before `run` is the end of a name with such a mark: `Yahoo!`.
    func isExclaimingName(_ run: StopRun) -> Bool {
        guard run.end - run.start == 1 else { return false }
        return roles(of: wordBefore(run.start, lowest: lowest(before: run.start))).contains(.exclaimingName)
    }

    /// The most words between a question and the verb that reports it: `President Marcus Hill asked`.
    private static var mostWordsBeforeVerb: Int { 5 }

    /// Whether a verb of reporting follows within a few words: `“Why?” John asked.`
    func reportsSpeech(from start: Int, limit: Int) -> Bool {
        var place = start
        for count in 0..<Self.mostWordsBeforeVerb {
            let word = wordAfter(place, limit: limit)
            if word.isEmpty { return false }
            let roles = roles(of: word)
            if count > 0, roles.contains(.reporting) { return true }
            if roles.contains(.noSpeaker) { return false }
            guard word.upperBound < limit, text[word.upperBound] == UInt8(ascii: " ") else { return false }
            place = word.upperBound + 1
        }
        return false
    }

    /// Judges the colon at `index`, which may begin a face: `Terima kasih :)`.
    mutating func examineColon(_ index: Int, limit: Int, end: Int) -> Finding {
        let length = Emoticon.length(at: index, of: text, limit: limit)
        guard length > 0, index > lowest(before: index), text[index - 1] == UInt8(ascii: " ") else { return Finding(resume: index + 1) }
        return examineFace(index..<index + length, limit: limit, end: end)
    }

    /// Judges the non-ASCII scalar at `index`, which is no stop but may be an emoji.
    mutating func examineEmoji(_ index: Int, limit: Int, end: Int) -> Finding {
        guard TextKind.at(index, of: text, end: limit).kind == .emoji else { return Finding(resume: index + 1) }
        var place = index
        while true {
            let found = TextKind.at(place, of: text, end: limit)
            guard found.kind == .emoji else { break }
            place += found.length
        }
        if isWord(index) { return Finding(resume: place) }
        return examineFace(index..<place, limit: limit, end: end)
    }

    /// A face or an emoji after text ends a sentence when one begins after it.
    private mutating func examineFace(_ face: Range<Int>, limit: Int, end: Int) -> Finding {
        let following = following(StopRun(start: face.lowerBound, end: face.upperBound), limit: limit, end: end)
        let hasSpace = following.hasSpace && following.leftEnd < following.wordStart
        guard hasSpace, following.kind == .upper, hasText(before: face.lowerBound) else { return Finding(resume: face.upperBound) }
        return Finding(end: following.leftEnd, resume: following.leftEnd)
    }

    /// Whether the segment has text before `index`: an emoji at its head is a bullet.
    private func hasText(before index: Int) -> Bool {
        let lowest = max(segmentStart, lowest(before: index))
        return (lowest..<max(lowest, index)).contains { isLetterOrDigit($0, limit: index) }
    }

    /// Whether the emoji at `index` stands for a word of the sentence: a heart for “love”, a finger or an arrow for “see”.
    private func isWord(_ index: Int) -> Bool {
        switch UTF8Decoding.scalar(in: text, at: index).scalar.value {
        case 0x2665, 0x2764, 0x1F493...0x1F49F, 0x261A...0x261F, 0x27A1, 0x2B05...0x2B07, 0x1F446...0x1F449: true
        default: false
        }
    }
}
