/// Lists that run on amid a line without a stop before their enumerators: `a. Syarat umum b. Syarat khusus`.
extension BoundaryFinder {
    /// What is found at `run` when it belongs to the enumerator of a further item; nil when it doesn't.
    ///
    /// The list is cut before the enumerator when the item before begins the segment; a list amid a sentence isn't cut.
    func itemFinding(_ run: StopRun, _ following: Following, limit: Int) -> Finding? {
        guard run.isSingleFullStop, following.hasSpace, !following.hasClosingMark else { return nil }
        guard following.kind == .upper || following.kind == .digit else { return nil }
        let lowest = lowest(before: run.start)
        let token = wordBefore(run.start, lowest: lowest)
        guard mayBeItem(token), token.lowerBound - 2 > max(segmentStart, lowest), text[token.lowerBound - 1] == UInt8(ascii: " ") else {
            return nil
        }
        // `opsi b.`, `pasal 2.` are no items.
        let previous = roles(of: previousWord(before: token.lowerBound, lowest: max(segmentStart, lowest)))
        guard previous.isDisjoint(with: [.beforeLetter, .label]) else { return nil }
        if isFirstItem(token, following, limit: limit) { return Finding(resume: run.end) }
        return furtherItem(token, after: previous, following, resume: run.end, limit: limit)
    }

    private func furtherItem(
        _ token: Range<Int>, after previous: SegmentationRoles, _ following: Following, resume: Int, limit: Int
    ) -> Finding? {
        let last = text[token.lowerBound - 2]
        guard last != UInt8(ascii: ":"), last != UInt8(ascii: ";"), last != UInt8(ascii: ".") else { return nil }
        if isAtHead(before: token) {
            // `A. Rahman B. Hasan` may be names.
            let isName = token.count == 1 && Self.isCapital(text[token.lowerBound]) && mayBeName(following, limit: limit)
            let goesOn = last == UInt8(ascii: ",") || previous.contains(.starter)
            return isName ? nil : Finding(end: goesOn ? nil : token.lowerBound - 1, resume: resume)
        }
        return isAmidSentence(before: token) ? Finding(resume: resume) : nil
    }

    /// The longest enumerator looked at: `xxviii`, `10.12`.
    private static var longestItem: Int { 6 }

    /// Whether `token` may be an enumerator: a letter, a number whose last part has two digits at most, a Roman numeral.
    private func mayBeItem(_ token: Range<Int>) -> Bool {
        guard (1...Self.longestItem).contains(token.count) else { return false }
        if isNumber(token) { return lastPart(token).count < 3 }
        return token.count == 1 ? Self.isSmall(text[token.lowerBound] | 0x20) : romanValue(token) > 0
    }

    /// Whether `token` is the `a` or `i` of a list that goes on: `Syarat a. KTP b. Ijazah`.
    private func isFirstItem(_ token: Range<Int>, _ following: Following, limit: Int) -> Bool {
        guard token.count == 1, text[token.lowerBound] == UInt8(ascii: "a") || text[token.lowerBound] == UInt8(ascii: "i") else {
            return false
        }
        return (following.wordStart..<max(following.wordStart, limit - 1)).contains { place in
            item(endingAt: place, lowest: following.wordStart).map { follows(token, $0) } == true
        }
    }

    /// What may be an enumerator before the full stop at `place`, with a space on either side; nil when there is none.
    private func item(endingAt place: Int, lowest: Int) -> Range<Int>? {
        guard text[place] == UInt8(ascii: "."), text[place + 1] == UInt8(ascii: " ") else { return nil }
        let word = wordBefore(place, lowest: max(lowest, place - Self.longestItem))
        return word.lowerBound > lowest && !word.isEmpty && text[word.lowerBound - 1] == UInt8(ascii: " ") ? word : nil
    }

    /// Whether the enumerator before `token` begins the segment.
    private func isAtHead(before token: Range<Int>) -> Bool {
        guard segmentStart >= 0 else { return false }
        var end = segmentStart
        while end < token.lowerBound, end - segmentStart <= Self.longestItem + 1, text[end] != UInt8(ascii: " ") { end += 1 }
        guard end - segmentStart > 1, text[end] == UInt8(ascii: " "), text[end - 1] == UInt8(ascii: ".") else { return false }
        return follows(segmentStart..<end - 1, token)
    }

    /// Whether the enumerator before `token` stands in the same segment, no farther than is looked back.
    private func isAmidSentence(before token: Range<Int>) -> Bool {
        guard !Self.isDigit(text[token.lowerBound]), !Self.isCapital(text[token.lowerBound]) else { return false }
        let lowest = max(segmentStart, lowest(before: token.upperBound))
        return (lowest..<token.lowerBound - 1).contains { place in
            item(endingAt: place, lowest: lowest).map { follows($0, token) } == true
        }
    }

    /// Whether the enumerator `next` comes right after `first`: `b` after `a`, `10` after `9`, `iv` after `iii`.
    private func follows(_ first: Range<Int>, _ next: Range<Int>) -> Bool {
        guard let one = first.first.map({ text[$0] }), let two = next.first.map({ text[$0] }),
            max(first.count, next.count) <= Self.longestItem
        else {
            return false
        }
        if Self.isDigit(one) { return isNumber(first) && isNumber(next) && followsAsNumber(first, next) }
        if first.count == 1, next.count == 1, Self.isSmall(one | 0x20), two == one + 1 { return true }
        return Self.isSmall(one) == Self.isSmall(two) && romanValue(first) > 0 && romanValue(next) == romanValue(first) + 1
    }

    /// `10` after `9`, `2.2` after `2.1`.
    private func followsAsNumber(_ first: Range<Int>, _ next: Range<Int>) -> Bool {
        let one = lastPart(first)
        let two = lastPart(next)
        guard text[first.lowerBound..<one.lowerBound] == text[next.lowerBound..<two.lowerBound] else { return false }
        return numberValue(two) == numberValue(one) + 1
    }

    /// What stands behind the last full stop of `number`.
    private func lastPart(_ number: Range<Int>) -> Range<Int> {
        guard let stop = number.last(where: { text[$0] == UInt8(ascii: ".") }) else { return number }
        return stop + 1..<number.upperBound
    }

    private func numberValue(_ digits: Range<Int>) -> Int {
        digits.reduce(0) { 10 * $0 + Int(text[$1] - UInt8(ascii: "0")) }
    }

    /// The value of a Roman numeral of `i`, `v` and `x`, either all small or all capitals; 0 when `word` is none.
    private func romanValue(_ word: Range<Int>) -> Int {
        var value = 0
        var last = 0
        for index in word.reversed() {
            guard Self.isSmall(text[index]) == Self.isSmall(text[word.lowerBound]) else { return 0 }
            let digit =
                switch text[index] | 0x20 {
                case UInt8(ascii: "i"): 1
                case UInt8(ascii: "v"): 5
                case UInt8(ascii: "x"): 10
                default: 0
                }
            guard digit > 0 else { return 0 }
            value += digit < last ? -digit : digit
            last = digit
        }
        return value
    }
}
