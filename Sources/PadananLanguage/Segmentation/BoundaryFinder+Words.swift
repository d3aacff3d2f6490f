/// The words around a candidate and what they are.
extension BoundaryFinder {
    /// The lowest place that may be read when the candidate at `index` is judged.
    @inline(__always)
    func lowest(before index: Int) -> Int {
        max(0, blockStart, index - Self.lookBack)
    }

    /// The word that ends before `end`: letters, digits, and `.` `-` `'` `/` `&` inside; empty when something else stands there.
    func wordBefore(_ end: Int, lowest: Int) -> Range<Int> {
        var start = end
        while start > lowest {
            let byte = text[start - 1]
            if Self.isWordByte(byte) {
                start -= 1
                continue
            }
            guard byte >= 0x80 else { break }
            let found = TextKind.before(start, of: text, start: lowest)
            guard found.kind == .upper || found.kind == .lower || found.kind == .otherLetter else { break }
            start -= found.length
        }
        return start..<end
    }

    @inline(__always)
    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "$"): true
        default: false
        }
    }

    /// The word before `place`, one space apart at most.
    func previousWord(before place: Int, lowest: Int) -> Range<Int> {
        var end = place
        while end > lowest, place - end < 3, text[end - 1] == UInt8(ascii: " ") || text[end - 1] == UInt8(ascii: "\n") { end -= 1 }
        return wordBefore(end, lowest: lowest)
    }

    /// The word that begins at `start`: letters and digits, and `-` or `'` between them.
    func wordAfter(_ start: Int, limit: Int) -> Range<Int> {
        var end = start
        while end < limit {
            let found = TextKind.at(end, of: text, end: limit)
            switch found.kind {
            case .upper, .lower, .digit, .otherLetter: end += found.length
            case .dash where end > start && isLetterOrDigit(end + found.length, limit: limit): end += found.length
            default: return start..<end
            }
        }
        return start..<end
    }

    func isLetterOrDigit(_ index: Int, limit: Int) -> Bool {
        switch TextKind.at(index, of: text, end: limit).kind {
        case .upper, .lower, .digit, .otherLetter: true
        default: false
        }
    }

    func roles(of word: Range<Int>) -> SegmentationRoles {
        word.isEmpty ? [] : lexicon.roles(text, word.lowerBound, word.upperBound)
    }

    /// Whether all letters of `word` are capitals, two at least.
    func isAllCapitals(_ word: Range<Int>) -> Bool {
        var count = 0
        for index in word {
            switch text[index] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: return false
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): count += 1
            default: break
            }
        }
        return count > 1
    }

    func isNumber(_ word: Range<Int>) -> Bool {
        guard let first = word.first, Self.isDigit(text[first]) else { return false }
        return word.allSatisfy { Self.isDigit(text[$0]) || text[$0] == UInt8(ascii: ".") }
    }

    /// Whether `word` is a Roman numeral in capitals.
    func isRoman(_ word: Range<Int>) -> Bool {
        guard (1...8).contains(word.count) else { return false }
        return word.allSatisfy { index in
            switch text[index] {
            case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"), UInt8(ascii: "C"), UInt8(ascii: "D"),
                UInt8(ascii: "M"):
                true
            default: false
            }
        }
    }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    @inline(__always)
    static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

    @inline(__always)
    static func isSmall(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

    /// Whether what follows may be a name: it is no word that hardly ever is one.
    func mayBeName(_ following: Following, limit: Int) -> Bool {
        if following.hasOpeningQuote { return false }
        guard following.kind == .upper || following.kind == .otherLetter else { return false }
        return !isCommon(wordAfter(following.wordStart, limit: limit))
    }

    /// Whether `word` is hardly ever a name: it is in the lists, is doubled, or has affixes that names don't have.
    func isCommon(_ word: Range<Int>) -> Bool {
        let roles = roles(of: word)
        if roles.contains(.starter) || roles.contains(.commonWord) { return true }
        guard lexicon.hasIndonesianAffixes else { return false }
        return IndonesianShape.isCommonWord(text, word)
    }

    func isStarter(_ following: Following, limit: Int) -> Bool {
        following.kind == .upper && roles(of: wordAfter(following.wordStart, limit: limit)).contains(.starter)
    }
}
