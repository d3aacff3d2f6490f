/// Whether a full stop ends a sentence or belongs to an abbreviation, an initial, a number.
extension BoundaryFinder {
    /// Whether a sentence ends at the single full stop `run`, before a word that may begin one.
    func endsSentence(_ run: StopRun, _ following: Following, limit: Int) -> Bool {
        if following.hasClosingQuote { return true }
        let lowest = lowest(before: run.start)
        let token = wordBefore(run.start, lowest: lowest)
        if token.isEmpty { return true }
        if isEnumerator(token, lowest: lowest) || isDateline(token, following, limit: limit) { return false }
        if let letter = singleLetter(token) { return endsAfterLetter(letter, token, following, lowest: lowest, limit: limit) }
        let roles = abbreviationRoles(token)
        guard roles.isDisjoint(with: .abbreviation) else { return endsAfter(roles, token, following, lowest: lowest, limit: limit) }
        if isInitials(token) { return !mayContinueName(following, limit: limit) }
        return !isReferenceNumber(token, following, lowest: lowest, limit: limit)
    }

    /// The roles of `token` without its full stop, or of what stands after its last hyphen: `eks-Kol.`.
    private func abbreviationRoles(_ token: Range<Int>) -> SegmentationRoles {
        var word = token
        var roles = roles(of: word)
        if roles.isEmpty, let hyphen = word.last(where: { text[$0] == UInt8(ascii: "-") || text[$0] == UInt8(ascii: "/") }) {
            word = hyphen + 1..<word.upperBound
            roles = self.roles(of: word)
        }
        guard let first = word.first else { return [] }
        return roles.contains(.capitalOnly) && !Self.isCapital(text[first]) ? [] : roles
    }

    private func endsAfter(
        _ roles: SegmentationRoles, _ token: Range<Int>, _ following: Following, lowest: Int, limit: Int
    ) -> Bool {
        if roles.contains(.never) { return false }
        if following.hasOpeningBracket { return isSentenceInBrackets(following, limit: limit) }
        if following.hasClosingMark { return true }
        let next = wordAfter(following.wordStart, limit: limit)
        if roles.contains(.beforeNumber) {
            if following.kind == .digit || isRoman(next) { return false }
            if roles.isDisjoint(with: [.beforeName, .final, .company, .place]) { return true }
        }
        if roles.contains(.beforeName) {
            if isAfterNumber(token, lowest: lowest) { return true }
            return following.hasOpeningQuote ? false : isStarter(following, limit: limit)
        }
        if roles.contains(.place) { return isCommon(next) || following.hasOpeningQuote || following.kind == .digit }
        if roles.contains(.company), self.roles(of: next).contains(.company) { return false }
        if isDegree(next, limit: limit) { return false }
        return !isAllCapitals(token) || !isAllCapitals(next) || isListed(next)
    }

    private func isListed(_ word: Range<Int>) -> Bool {
        !roles(of: word).isDisjoint(with: [.starter, .commonWord])
    }

    /// Whether `word` is the first part of a degree such as `M.H.`: a short word with a stop right after it and a letter after that.
    private func isDegree(_ word: Range<Int>, limit: Int) -> Bool {
        guard (1...2).contains(word.count), word.upperBound + 1 < limit, text[word.upperBound] == UInt8(ascii: ".") else { return false }
        return isLetterOrDigit(word.upperBound + 1, limit: limit)
    }

    private func isAfterNumber(_ token: Range<Int>, lowest: Int) -> Bool {
        let previous = previousWord(before: token.lowerBound, lowest: lowest)
        guard previous.upperBound < token.lowerBound, let last = previous.last else { return false }
        return Self.isDigit(text[last])
    }

    /// Whether the brackets that open before the next word hold a whole sentence: a stop stands before the closing one.
    private func isSentenceInBrackets(_ following: Following, limit: Int) -> Bool {
        var index = following.wordStart
        while index < limit, text[index] != UInt8(ascii: ")"), text[index] != UInt8(ascii: "]") { index += 1 }
        guard index < limit else { return false }
        let last = text[index - 1]
        return last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
    }

    /// `XI` of `No. XI. B. 02`: a numeral in a reference that goes on.
    private func isReferenceNumber(_ token: Range<Int>, _ following: Following, lowest: Int, limit: Int) -> Bool {
        guard isRoman(token) || isNumber(token) else { return false }
        let previous = previousWord(before: token.lowerBound, lowest: lowest)
        guard let last = previous.last, text[last] == UInt8(ascii: "."), previous.count > 1 else { return false }
        guard roles(of: previous.lowerBound..<last).contains(.beforeNumber) else { return false }
        let next = wordAfter(following.wordStart, limit: limit)
        return next.count == 1 && next.upperBound < limit && text[next.upperBound] == UInt8(ascii: ".")
    }

    // MARK: Letters and initials

    /// The one letter of `token`, if it is one.
    private func singleLetter(_ token: Range<Int>) -> TextKind? {
        guard token.count <= 2, let first = token.first else { return nil }
        let found = TextKind.at(first, of: text, end: token.upperBound)
        guard found.length == token.count, found.kind == .upper || found.kind == .lower else { return nil }
        return found.kind
    }

    /// Whether `token` is made of initials: `W.S`, `J.R.R`.
    private func isInitials(_ token: Range<Int>) -> Bool {
        guard token.count >= 3, token.count % 2 == 1 else { return false }
        return token.enumerated().allSatisfy { offset, index in
            offset % 2 == 0 ? Self.isCapital(text[index]) : text[index] == UInt8(ascii: ".")
        }
    }

    private func mayContinueName(_ following: Following, limit: Int) -> Bool {
        if following.hasOpeningBracket { return !isSentenceInBrackets(following, limit: limit) }
        return !following.hasClosingMark && mayBeName(following, limit: limit)
    }

    /// Whether a sentence ends after a single letter: `vitamin C.` does, `Siti N.` may, `R. Sukardi` doesn't.
    private func endsAfterLetter(
        _ letter: TextKind, _ token: Range<Int>, _ following: Following, lowest: Int, limit: Int
    ) -> Bool {
        let previous = previousWord(before: token.lowerBound, lowest: lowest)
        let roles = roles(of: previous)
        if roles.contains(.beforeLetter) { return true }
        if letter == .lower { return !(following.kind == .digit && self.roles(of: token).contains(.beforeNumber)) }
        if let last = previous.last, text[last] == UInt8(ascii: "."), following.kind == .digit { return false }
        if isNumber(previous), previous.count != 4 { return true }
        return !mayContinueName(following, limit: limit)
    }

    // MARK: Enumerators and datelines

    /// The longest label before an enumerator at the head of a segment: `Lampiran IV.`.
    private static var longestLabel: Int { 24 }

    /// Whether `token` is an enumerator at the head of the segment: `1.`, `a.`, `2.1.`, `IV.`, `Bab IV.`, `(a)`.
    private func isEnumerator(_ token: Range<Int>, lowest: Int) -> Bool {
        let start = token.lowerBound
        guard start - segmentStart <= Self.longestLabel, segmentStart >= lowest, isEnumeratorForm(token) else { return false }
        if start == headOfSegment(lowest: lowest) { return true }
        let label = previousWord(before: start, lowest: lowest)
        return label.lowerBound == headOfSegment(lowest: lowest) && roles(of: label).contains(.label)
    }

    /// Where the segment's first letter stands.
    private func headOfSegment(lowest: Int) -> Int {
        var index = max(segmentStart, lowest)
        while index < text.count, index - segmentStart < 8, !isLetterOrDigit(index, limit: text.count) { index += 1 }
        return index
    }

    private func isEnumeratorForm(_ token: Range<Int>) -> Bool {
        if singleLetter(token) != nil || isRoman(token) { return true }
        guard isNumber(token) else { return false }
        // A year is no enumerator.
        return token.split(omittingEmptySubsequences: false) { text[$0] == UInt8(ascii: ".") }.allSatisfy { (1...3).contains($0.count) }
    }

    /// Where an enumerated part of a sentence begins that the full stop of `run` belongs to: `syarat: 1. …; 2. …`; nil when there is none.
    func inlineEnumerator(_ run: StopRun, _ following: Following) -> Int? {
        guard run.isSingleFullStop, following.hasSpace, !following.hasClosingMark else { return nil }
        let lowest = lowest(before: run.start)
        let token = wordBefore(run.start, lowest: lowest)
        guard !token.isEmpty, isEnumeratorForm(token), token.lowerBound - 1 > max(segmentStart, lowest) else { return nil }
        var end = token.lowerBound
        while end > lowest, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
        guard end < token.lowerBound, end > lowest else { return nil }
        return text[end - 1] == UInt8(ascii: ":") || text[end - 1] == UInt8(ascii: ";") ? end : nil
    }

    /// Whether `token` ends a dateline: `KONTAN.CO.ID - MOSKOW.`, `JAKARTA.`.
    private func isDateline(_ token: Range<Int>, _ following: Following, limit: Int) -> Bool {
        guard segmentStart == blockStart, token.upperBound - blockStart <= Self.datelineLength, blockStart >= 0 else { return false }
        guard isAllCapitals(token), following.kind == .upper || following.kind == .digit || following.kind == .upper else { return false }
        let head = headOfSegment(lowest: max(0, blockStart))
        guard head < token.upperBound else { return false }
        if lexicon.roles(text, head, token.upperBound).contains(.datelinePlace) { return true }
        return hasAgency(head..<token.lowerBound)
    }

    /// Whether `range` ends with a dash after a host's or an agency's name, and has no small word.
    private func hasAgency(_ range: Range<Int>) -> Bool {
        var end = range.upperBound
        while end > range.lowerBound, Self.isCapital(text[end - 1]) || text[end - 1] == UInt8(ascii: " ") { end -= 1 }
        guard end > range.lowerBound else { return false }
        return TextKind.before(end, of: text, start: range.lowerBound).kind == .dash
    }
}
